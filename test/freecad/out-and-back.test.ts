import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PlanError } from '../../sidecar/plan/problem.ts';
import { revise } from '../../sidecar/plan/revision/revise.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

/** A first feature, one in the middle, one that others rest on, patterns, edges chosen by what they are. */
const TITLES = [
  'Rounded cube with a side hole',
  'Block with a grid of blind holes',
  'Bracket with a gusset',
  'Bollard of cone, ball and ring',
  'Pyramid on a plinth, with a stub on its side',
  'Housing shelled towards a chosen face',
  'Stack of moved outlines',
];

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

async function run(document: string | null, steps: readonly Step[]): Promise<DocumentState> {
  const { peer } = bench.live;
  const request = { document, revision: null, label: '', steps: [...steps] };
  const ran = await peer.request('freecad/execute', request);
  return peer.request('freecad/readState', {
    document: ran.document,
    objects: 'all',
    faces: false,
    treeLimit: 0,
  });
}

/** Volume of all that came out, mm3. */
function volume({ objects, results }: DocumentState): number {
  return objects
    .filter(({ name }) => results.includes(name))
    .reduce((sum, { shape }) => sum + (shape?.volume ?? 0), 0);
}

/** The plan without a feature and without the sizes that nothing follows then; null where others need the feature. */
function without(plan: Plan, name: string): Plan | null {
  const features = plan.features.filter((feature) => feature.name !== name);
  if (features.length === 0) return null;
  const less = { ...plan, features };
  try {
    compile(less, ORIGIN);
    return less;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const idle = error.problems.map(({ where }) => where.replace(/^parameter /, ''));
    const parameters = plan.parameters.filter((parameter) => !idle.includes(parameter.name));
    return parameters.length < plan.parameters.length ? without({ ...plan, parameters }, name) : null;
  }
}

/** Brings the model in a document to another plan. */
async function become({ document, plans: [model] }: DocumentState, plan: Plan): Promise<DocumentState> {
  const before = readKept(model?.text ?? '');
  if (!before || !model) throw new Error('no plan is kept');
  return run(document, revise({ before, after: plan, made: model.made }, ORIGIN).steps);
}

describe.each(TITLES)('%s', (title) => {
  const plan = Plan.parse(PLANS.find((fixture) => fixture.plan.title === title)?.plan);
  const shorter = plan.features.flatMap(({ name }) => {
    const less = without(plan, name);
    return less ? [{ name, less }] : [];
  });

  test.each(shorter)(
    'without $name is as if it had never been there, and with it again as before',
    async ({ less }) => {
      const { peer } = bench.live;
      let fresh: DocumentState;
      try {
        fresh = await run(null, compile(less, ORIGIN).steps);
      } catch {
        return; // What is left is no model by itself.
      }
      const whole = await run(null, compile(plan, ORIGIN).steps);
      const out = await become(whole, less);
      const back = await become(out, plan);
      for (const { document } of [fresh, whole]) await peer.request('freecad/closeDocument', { document });
      expect(out.problems).toEqual(fresh.problems);
      expect(volume(out)).toBeCloseTo(volume(fresh), 3);
      expect(back.problems).toEqual([]);
      expect(volume(back)).toBeCloseTo(volume(whole), 3);
    },
  );
});
