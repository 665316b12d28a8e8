import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PLANS } from '../../fixtures/plans/gallery.ts';
import { freecadVersion, openTestBench, type TestBench } from '../application.ts';
import { tryFixture } from '../trial.ts';

/** Large models take long for each change: here as many are tried as fit into this, all of them by `npm run gallery`. */
const SECONDS = 0.7;

/** Files among which the fixture plans are dealt out, so that more than one FreeCAD can be at work. */
const SHARES = 4;

/** @param share from 1: the first, fifth, ninth plan and so on */
export function testFixturePlans(share: number): void {
  describe(`fixture plans, share ${share} of ${SHARES}, in the FreeCAD under test`, () => {
    let bench: TestBench;
    let version: string;
    beforeAll(async () => {
      version = await freecadVersion();
      bench = await openTestBench();
    });
    afterAll(() => bench.close());

    for (const fixture of PLANS.filter((_, n) => n % SHARES === share - 1)) {
      test(`${fixture.plan.title}: right size and volume, fully constrained, sizes can be changed`, async () => {
        const { faults } = await tryFixture(bench.live.peer, fixture, version, SECONDS);
        expect(faults).toEqual([]);
      });
    }
  });
}
