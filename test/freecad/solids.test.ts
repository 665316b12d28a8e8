import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lower } from '../../sidecar/plan/outline/lower.ts';
import { Outline } from '../../sidecar/plan/outline/outline.ts';
import { SOLID_PARTS } from '../fixtures/solids/parts.ts';
import { freecadVersion, openTestBench, type TestBench } from './application.ts';
import { tryFixture } from './trial.ts';

/** As many changes of sizes are tried as fit into this. */
const SECONDS = 0.7;

describe('parts composed of solids, in the FreeCAD under test', () => {
  let bench: TestBench;
  let version: string;
  beforeAll(async () => {
    version = await freecadVersion();
    bench = await openTestBench();
  });
  afterAll(() => bench.close());

  for (const { outline, ...expected } of SOLID_PARTS) {
    test(`${outline.title}: right size and volume, sizes can be changed`, async () => {
      const lowered = lower(Outline.parse(outline));
      if (lowered.type === 'question') throw new Error(lowered.questions.map(({ text }) => text).join('\n'));
      const { plan } = lowered;
      const { faults } = await tryFixture(bench.live.peer, { ...expected, plan }, version, SECONDS);
      expect(faults).toEqual([]);
    });
  }
});
