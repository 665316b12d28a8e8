import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { freecadVersion, openTestBench, type TestBench } from './application.ts';
import { tryFixture } from './trial.ts';

/** Large models take long for each change: here as many are tried as fit into this, all of them by `npm run gallery`. */
const SECONDS = 1.5;

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

describe('every fixture plan, in the FreeCAD under test', () => {
  let bench: TestBench;
  let version: string;
  beforeAll(async () => {
    version = await freecadVersion();
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  /** The fixture built, with one of its parameters (mm) set to each value in turn, and then as it was. */
  async function perturbed(
    fixture: (typeof PLANS)[number] | undefined,
    name: string,
    values: readonly number[],
  ) {
    const { peer } = bench.live;
    const built = {
      document: null,
      revision: null,
      label: '',
      steps: [...compile(Plan.parse(fixture?.plan), ORIGIN).steps],
    };
    const { document } = await peer.request('freecad/execute', built);
    const edits = values.map((value) => ({ object: 'Parameters', name, value }));
    const tried = await peer.request('freecad/perturb', { document, edits });
    await peer.request('freecad/closeDocument', { document });
    return tried;
  }

  test('a corner radius of 0 and back again is survived', async () => {
    const tried = await perturbed(PLANS[0], 'corner_radius', [0, 4, 0, 10]);
    expect(tried.edits.flatMap(({ errors }) => errors)).toEqual([]);
    expect(tried.edits[1]?.volume).toBeCloseTo(PLANS[0]?.volume ?? 0, 3);
    expect(tried.restored).toBe(true);
  });

  test('an auger, whose volume FreeCAD 0.20 finds a little different each time, comes back', async () => {
    const auger = PLANS.find((fixture) => fixture.plan.title === 'Auger');
    const tried = await perturbed(auger, 'core', [13.2]);
    expect(tried).toMatchObject({ edits: [{ errors: [] }], restored: true });
  });

  for (const fixture of PLANS) {
    test(`${fixture.plan.title}: right size and volume, fully constrained, sizes can be changed`, async () => {
      const { faults } = await tryFixture(bench.live.peer, fixture, version, SECONDS);
      expect(faults).toEqual([]);
    });
  }
});
