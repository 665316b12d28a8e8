import { describe, expect, test } from 'vitest';
import { PlanError, type Problem } from '../../../sidecar/plan/problem.ts';
import { readPlan } from '../../../sidecar/plan/read.ts';
import { PLANS } from '../../fixtures/plans/gallery.ts';

function problemsOf(json: unknown): readonly Problem[] {
  try {
    readPlan(json);
  } catch (error) {
    if (error instanceof PlanError) return error.problems;
    throw error;
  }
  return [];
}

/** The plate with one value changed, by its path. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const plan: unknown = structuredClone(PLANS[0]?.plan);
  const last = path.at(-1) ?? '';
  const holder = path
    .slice(0, -1)
    .reduce<Record<string | number, unknown>>(
      (at, key) => at[key] as Record<string | number, unknown>,
      plan as Record<string | number, unknown>,
    );
  holder[last] = value;
  return plan;
}

describe('a plan that somebody wrote', () => {
  test('is read', () => {
    expect(problemsOf(PLANS[0]?.plan)).toEqual([]);
  });

  test.each([
    [['features', 0, 'length'], true, 'Plate', 'length'],
    [['features', 1, 'depth'], { deep: 1 }, 'Holes', 'depth'],
    [['features', 1, 'points', 2], [1], 'Holes', 'points[2]'],
    [['features', 0, 'profiles', 0, 'width'], [], 'Plate', 'profiles[0].width'],
    [['features', 0, 'kind'], 'extrude', 'Plate', 'kind'],
    [['parameters', 0, 'unit'], 'inch', 'parameter length', 'unit'],
    [['parameters', 1, 'name'], 'Wide', 'parameter Wide', 'name'],
    [['bodies'], [], 'plan', 'bodies'],
    [['title'], 7, 'plan', 'title'],
  ])('with %j = %j is refused by %s: %s', (path, value, where, field) => {
    expect(problemsOf(changed(path, value))).toContainEqual(expect.objectContaining({ where, field }));
  });

  test('that is no object at all is refused', () => {
    expect(problemsOf('a plate')[0]).toMatchObject({ where: 'plan', field: 'plan' });
  });
});
