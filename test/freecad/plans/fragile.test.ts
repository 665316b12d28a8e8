import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PLANS } from '../../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from '../application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

describe('fixture plans under changes that are hard on them', () => {
  let bench: TestBench;
  beforeAll(async () => {
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
});
