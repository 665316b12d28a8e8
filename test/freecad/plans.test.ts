import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { partOf } from '../../sidecar/checks/part.ts';
import { perturbations } from '../../sidecar/checks/perturbations.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

describe('every fixture plan, in the FreeCAD under test', () => {
  let bench: TestBench;
  beforeAll(async () => {
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

  for (const fixture of PLANS) {
    test(`${fixture.plan.title}: right size and volume, fully constrained, every size can be changed`, async () => {
      const plan = Plan.parse(fixture.plan);
      const compiled = compile(plan, ORIGIN);
      const { peer } = bench.live;
      const ran = await peer.request('freecad/execute', {
        document: null,
        revision: null,
        label: plan.title,
        steps: [...compiled.steps],
      });
      const { document } = ran;
      const state = await peer.request('freecad/readState', {
        document,
        objects: ran.created,
        faces: true,
        treeLimit: 5_000,
      });
      expect(state.problems).toEqual([]);
      for (const { name, sketch } of state.objects) {
        expect(sketch === null || sketch.fullyConstrained, `${name} is fully constrained`).toBe(true);
      }

      const part = partOf(
        state,
        state.tree.filter(({ type }) => type === 'PartDesign::Body').map(({ name }) => name),
      );
      if (fixture.volume !== null) {
        const off = Math.abs((part?.volume ?? 0) - fixture.volume);
        expect(off, `volume ${part?.volume}, by formula ${fixture.volume}`).toBeLessThan(
          Math.max(5e-4, fixture.volume * (fixture.tolerance ?? 0)),
        );
      }
      fixture.size.forEach((size, axis) => {
        expect((part?.bbox[1][axis] ?? 0) - (part?.bbox[0][axis] ?? 0)).toBeCloseTo(size, 4);
      });
      expect(part?.solids).toBe(plan.bodies.length);

      const sheet = state.objects.find(({ type }) => type === 'Spreadsheet::Sheet')?.name ?? '';
      const edits = perturbations(compiled.parameters, sheet);
      expect(edits.length).toBeGreaterThan(0);
      const perturbed = await peer.request('freecad/perturb', { document, edits });
      expect(perturbed.edits.filter(({ errors }) => errors.length > 0)).toEqual([]);
      expect(perturbed.restored).toBe(true);
      await peer.request('freecad/closeDocument', { document });
    });
  }
});
