import { expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import type { Verdict } from '../../../sidecar/checks/validate.ts';
import { attempt } from '../../../sidecar/design/attempt.ts';
import type { Rehearsal } from '../../../sidecar/design/rehearse.ts';
import type { Blueprint } from '../../../sidecar/plan/blueprint.ts';
import type { Compiled } from '../../../sidecar/plan/compile.ts';

function plate(length: number): Blueprint {
  const planned = planRequest(`plate ${length} x 40 x 5 mm`, []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  return planned;
}

/** Tries plates 10, 20 ... mm long, of which rehearsal and reviewer think this. */
async function tried(...scores: readonly { readonly score: number; readonly review?: number }[]) {
  const [first, ...others] = scores.map((_, index) => plate(10 * (index + 1)));
  if (!first) throw new Error('no plan');
  const all = [first, ...others];
  const reviewedPlans: number[] = [];
  const indexOf = (blueprint: Blueprint) =>
    all.findIndex((each) => each.type === blueprint.type && same(each, blueprint));
  const compiledOf = new Map<Compiled, number>();
  const result = await attempt(
    { ...first, others },
    {
      round: 5,
      compile: (blueprint) => {
        const compiled = {} as Compiled;
        compiledOf.set(compiled, indexOf(blueprint));
        return compiled;
      },
      rehearse: async (blueprint) => {
        const score = scores[indexOf(blueprint)]?.score ?? 0;
        const verdict = { ok: score >= 0.8, score, findings: [], checks: [] } as unknown as Verdict;
        return { verdict } as Rehearsal;
      },
      review: async (_, compiled) => {
        const index = compiledOf.get(compiled) ?? -1;
        reviewedPlans.push(index + 1);
        const score = scores[index]?.review;
        return score === undefined ? null : { model: 'm', score, findings: [], pictured: false };
      },
    },
  );
  return { plan: indexOf(result.blueprint) + 1, passed: 'rehearsal' in result, reviewedPlans };
}

const same = (one: Blueprint, other: Blueprint) =>
  'plan' in one &&
  'plan' in other &&
  JSON.stringify(one.plan.parameters) === JSON.stringify(other.plan.parameters);

test('of plans that pass the one with the best score is taken, not the first', async () => {
  expect(await tried({ score: 0.85 }, { score: 0.3 }, { score: 1 }, { score: 0.9 })).toMatchObject({
    plan: 3,
    passed: true,
  });
});

test('where they are equal the first is, and without a reviewer none is looked at twice', async () => {
  expect(await tried({ score: 1 }, { score: 1 })).toEqual({ plan: 1, passed: true, reviewedPlans: [1] });
});

test('a reviewer decides among those that measure the same', async () => {
  expect(
    await tried({ score: 1, review: 0.4 }, { score: 1, review: 0.8 }, { score: 0.9, review: 1 }),
  ).toEqual({
    plan: 2,
    passed: true,
    reviewedPlans: [1, 2],
  });
  expect((await tried({ score: 1, review: 1 }, { score: 1, review: 1 })).reviewedPlans).toEqual([1]);
});

test('where none passes the one that came nearest is to be mended', async () => {
  expect(await tried({ score: 0.3 }, { score: 0.7 }, { score: 0.1 })).toEqual({
    plan: 2,
    passed: false,
    reviewedPlans: [],
  });
});
