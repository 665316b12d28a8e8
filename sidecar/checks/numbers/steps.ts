import { everyValue } from '../../builtin/changes/by-hand/set-value.ts';
import type { Blueprint } from '../../plan/blueprint.ts';
import { type Figured, figured, planFigures } from './plan-figures.ts';

/** What has figures of a blueprint, and what they were before it: null where there was nothing. */
export function figuresOf(blueprint: Blueprint): { now: Figured; before: Figured | null } {
  if (blueprint.type === 'plan') return { now: blueprint.plan, before: null };
  if (blueprint.type === 'revision') return { now: blueprint.plan, before: blueprint.model.before.plan };
  const { edit, state } = blueprint;
  const now = figured(edit);
  const values = everyValue(state);
  const changes = (now.changes ?? []).map((change) => {
    if (change.kind !== 'set') return change;
    const same = values.find(
      ({ object, property }) => object === change.object && property === change.property,
    );
    return { ...change, value: same?.is ?? change.value };
  });
  return { now, before: { ...now, changes } };
}

/** By how much each figure of a plan became another: "10 mm longer", "20 % wider", "three times as long". */
export function steps(before: Figured, now: Figured): number[] {
  const were = byPlace(before);
  return [...byPlace(now)].flatMap(([where, value]) => {
    const was = were.get(where);
    if (was === undefined || was === value) return [];
    if (was === 0 || value === 0) return [Math.abs(value - was)];
    const times = value / was;
    return [value - was, times, 1 / times, 100 * times, 100 * (times - 1)].map(Math.abs);
  });
}

function byPlace(plan: Figured): Map<string, number> {
  const { parameters, literals } = planFigures(plan);
  return new Map([...literals, ...parameters].map(({ where, value }) => [where, value]));
}
