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

  test('a corner radius of 0 and back again is survived', async () => {
    const plan = Plan.parse(PLANS[0]?.plan);
    const { peer } = bench.live;
    const steps = [...compile(plan, ORIGIN).steps];
    const { document } = await peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: '',
      steps,
    });
    const edits = [0, 4, 0, 10].map((value) => ({ object: 'Parameters', name: 'corner_radius', value }));
    const tried = await peer.request('freecad/perturb', { document, edits });
    expect(tried.edits.flatMap(({ errors }) => errors)).toEqual([]);
    expect(tried.edits[1]?.volume).toBeCloseTo(PLANS[0]?.volume ?? 0, 3);
    expect(tried.restored).toBe(true);
    await peer.request('freecad/closeDocument', { document });
  });

  test('an auger, whose volume FreeCAD 0.20 finds a little different each time, comes back', async () => {
    const plan = Plan.parse(PLANS.find((fixture) => fixture.plan.title === 'Auger')?.plan);
    const { peer } = bench.live;
    const steps = [...compile(plan, ORIGIN).steps];
    const { document } = await peer.request('freecad/execute', {
      document: null,
      revision: null,
      label: '',
      steps,
    });
    const edits = [{ object: 'Parameters', name: 'core', value: 13.2 }];
    const tried = await peer.request('freecad/perturb', { document, edits });
    expect(tried).toMatchObject({ edits: [{ errors: [] }], restored: true });
    await peer.request('freecad/closeDocument', { document });
  });

  for (const fixture of PLANS) {
    test(`${fixture.plan.title}: right size and volume, fully constrained, sizes can be changed`, async () => {
      const { faults } = await tryFixture(bench.live.peer, fixture, version, SECONDS);
      expect(faults).toEqual([]);
    });
  }
});
