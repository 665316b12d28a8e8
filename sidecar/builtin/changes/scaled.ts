import { resolveParameters } from '../../plan/figures.ts';
import type { Parameter } from '../../plan/parameter.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Reading } from './change-kind.ts';
import { type Model, resized } from './model.ts';

/** Sizes that follow a screw or an insert, and not the part: its holes and the heads in them. */
function forScrews({ plan, outline }: Model): { names: ReadonlySet<string>; screws: readonly string[] } {
  const names = new Set<string>();
  const screws = new Set<string>();
  for (const feature of plan.features) {
    if (feature.kind !== 'hole' || feature.thread === undefined) continue;
    screws.add(feature.thread);
    const { diameter, counterbore, countersink } = feature;
    const own = JSON.stringify([diameter, counterbore, countersink]);
    for (const { name } of plan.parameters)
      if (new RegExp(`(?<!\\w)${name}(?!\\w)`).test(own)) names.add(name);
  }
  for (const feature of outline?.features ?? []) {
    if (feature.kind !== 'insert_boss') continue;
    screws.add(`${feature.thread} inserts`);
    for (const { name } of plan.parameters)
      if (/^insert_boss.*_(?:diameter|height|depth)(?:_\d+)?$/.test(name)) names.add(name);
  }
  return { names, screws: [...screws] };
}

/** The other parameters of a plan and what they are, mm. */
const valuesOf = (parameters: Plan['parameters']) =>
  new Map(resolveParameters(parameters).map(({ name, number }) => [name, number]));

/**
 * The model with all of its lengths other by a factor; numbers of things, angles and what screws ask for stay.
 * @param factorOf of a length, by how it was written
 * @param how what is said of the lengths: "1.5 times what it was"
 */
export function scaled(
  model: Model,
  factorOf: (size: Parameter) => number,
  how: string,
  words: string,
): Reading {
  const { plan, outline } = model;
  const standard = outline?.base.standard;
  if (!outline || standard !== undefined)
    return {
      type: 'refused',
      reason: `"${words}": ${standard ? `its sizes are those of a standard part for ${standard}` : 'this model was not made from words of mine, and not every size of it is a parameter'}. Say which size is to be how much. Nothing was changed.`,
    };
  const { names: kept, screws } = forScrews(model);
  const before = valuesOf(plan.parameters);
  const goal = new Map(
    plan.parameters.flatMap((size): [string, number][] => {
      const value = before.get(size.name);
      if (value === undefined || size.unit !== 'mm' || kept.has(size.name)) return [];
      return [[size.name, Number((value * factorOf(size)).toFixed(9))]];
    }),
  );
  const sizes = new Map(
    plan.parameters.flatMap(({ name, value }): [string, number][] => {
      const wanted = goal.get(name);
      return wanted === undefined || typeof value === 'string' ? [] : [[name, wanted]];
    }),
  );
  // One that follows others and would not come out right is set by itself.
  const then = valuesOf(
    plan.parameters.map((each) => ({ ...each, value: sizes.get(each.name) ?? each.value })),
  );
  for (const [name, wanted] of goal)
    if (Math.abs((then.get(name) ?? 0) - wanted) > 1e-6) sizes.set(name, wanted);
  if ([...sizes].every(([name, value]) => Math.abs(value - (before.get(name) ?? 0)) < 1e-9))
    return { type: 'refused', reason: 'The sizes are like that already.' };
  const reading = resized(model, sizes, words);
  if (reading.type === 'question') return reading;
  const factors = new Set(plan.parameters.flatMap((size) => (goal.has(size.name) ? [factorOf(size)] : [])));
  const [factor] = factors;
  if (factors.size === 1 && factor !== undefined && !isAlike(model.plan, reading.model.plan, factor))
    return {
      type: 'refused',
      reason: `"${words}": not every length of it is a size of its own, so it would not keep its shape. Say which size is to be how much. Nothing was changed.`,
    };
  const counts = plan.parameters.some(({ unit }) => unit === 'count');
  const staying = [
    ...(screws.length > 0 ? [`the holes for ${screws.join(', ')}`] : []),
    ...(counts ? ['the numbers of things'] : []),
  ];
  const stays = staying.length > 0 ? `; ${staying.join(' and ')} stay as they are` : '';
  return { ...reading, said: [`"${words}": every length is ${how}${stays}.`] };
}

/** True where what is required of the outer sizes has become other by the factor too. */
function isAlike(before: Plan, after: Plan, factor: number): boolean {
  const outer = (plan: Plan) =>
    plan.requirements.flatMap((each) => (each.kind === 'size' ? [[each.axis, each.value] as const] : []));
  const old = new Map(outer(before));
  const now = outer(after);
  return (
    now.length === old.size &&
    now.every(([axis, value]) => Math.abs(value - factor * (old.get(axis) ?? 0)) < 1e-6 * Math.max(1, value))
  );
}
