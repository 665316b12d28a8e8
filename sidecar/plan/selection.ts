import { z } from 'zod';
import { Expression, figure } from './expression.ts';
import type { ChoosingScope } from './feature.ts';
import type { Figures } from './figures.ts';
import { Name } from './place.ts';
import { number, quote } from './python.ts';
import { OUTWARD, Side } from './sides.ts';

/** What edges and faces can be chosen by alike. All that is given must hold. */
export const conditions = {
  of: Name.optional().describe('An earlier feature that made them'),
  side: Side.optional().describe('The outermost that way of those for which the rest holds'),
  radius: Expression.optional().describe('Of a circle or cylinder, mm'),
  diameter: Expression.optional().describe('mm'),
  x: Expression.optional().describe('They lie wholly at this coordinate, mm'),
  y: Expression.optional(),
  z: Expression.optional(),
};
const Conditions = z.object(conditions);
type Conditions = z.infer<typeof Conditions>;

const AXES = ['x', 'y', 'z'] as const;

function radius({ radius, diameter }: Conditions, figures: Figures, field: string): number | null {
  if (radius !== undefined && diameter !== undefined)
    throw figures.problem(`${field}.diameter`, 'give either the radius or the diameter');
  const size =
    radius !== undefined
      ? figures.present(radius, `${field}.radius`)
      : diameter !== undefined
        ? figures.present(diameter, `${field}.diameter`) / 2
        : null;
  if (size !== null && size <= 0) throw figures.problem(`${field}.radius`, 'must be more than 0 mm');
  return size;
}

/** "of radius 3 mm at the top at z = 5 mm of Boss": what follows the noun. */
export function describeConditions(chosen: Conditions, figures: Figures, field: string): string {
  const size = radius(chosen, figures, field);
  return [
    ...(size === null ? [] : [`of radius ${figure(size)} mm`]),
    ...(chosen.side === undefined ? [] : [`at the ${chosen.side}`]),
    ...AXES.flatMap((axis) => {
      const at = chosen[axis];
      return at === undefined ? [] : [`at ${axis} = ${figure(figures.present(at, `${field}.${axis}`))} mm`];
    }),
    ...(chosen.of === undefined ? [] : [`of ${chosen.of}`]),
  ].join(' ');
}

/** The conditions as Python arguments. */
export function conditionArguments(chosen: Conditions, scope: ChoosingScope, field: string): string[] {
  const { figures } = scope;
  const size = radius(chosen, figures, field);
  const at = AXES.flatMap((axis) => {
    const value = chosen[axis];
    return value === undefined
      ? []
      : [`(${quote(axis)}, ${number(figures.present(value, `${field}.${axis}`))})`];
  });
  return [
    ...(chosen.of === undefined ? [] : [`of=${scope.earlier(chosen.of, `${field}.of`)}`]),
    ...(chosen.side === undefined ? [] : [`side=${OUTWARD[chosen.side]}`]),
    ...(size === null ? [] : [`radius=${number(size)}`]),
    ...(at.length === 0 ? [] : [`at=[${at.join(', ')}]`]),
  ];
}

/** One choice or several, of which each adds its own. */
export const listOf = <T>(chosen: T | readonly T[]): readonly T[] =>
  Array.isArray(chosen) ? (chosen as readonly T[]) : [chosen as T];

/** Names from several choices, each once. */
export function joined(calls: readonly string[]): string {
  const [first = '[]'] = calls;
  return calls.length === 1 ? first : `sorted(set(${calls.join(' + ')}))`;
}
