import { z } from 'zod';
import { Expression } from './expression.ts';
import type { Figure, Figures } from './figures.ts';
import { Axis } from './place.ts';
import { formula, number, quote } from './python.ts';

/** Where something stands whole: turned first, about its own origin, then moved. */
export const Placement = z.strictObject({
  at: z.tuple([Expression, Expression, Expression]).default([0, 0, 0]).describe('(x, y, z), mm'),
  turn: z
    .strictObject({ axis: Axis, angle: Expression.describe('Degrees, counter-clockwise seen from the tip') })
    .optional(),
});
export type Placement = z.infer<typeof Placement>;

/** The axes' directions as Python. */
export const AXIS_VECTOR: Record<Axis, string> = {
  X: 'Vector(1, 0, 0)',
  Y: 'Vector(0, 1, 0)',
  Z: 'Vector(0, 0, 1)',
};

/** The arguments that routine `place` takes for a placement: position, axis, angle and what follows the parameters. */
function placeArguments(placement: Placement, figures: Figures, field: string): string {
  const at = placement.at.map((size) => figures.length(size, `${field}.at`));
  const angle = placement.turn ? figures.turn(placement.turn.angle, `${field}.turn.angle`) : null;
  const bound = [
    ...at.flatMap((figure, index) => binding(`Base.${'xyz'[index]}`, figure)),
    ...(angle ? binding('Rotation.Angle', angle) : []),
  ];
  return [
    `Vector(${at.map(({ value }) => number(value)).join(', ')})`,
    ...(placement.turn && angle ? [AXIS_VECTOR[placement.turn.axis], number(angle.value)] : []),
    ...(bound.length > 0 ? [`formulas={${bound.join(', ')}}`] : []),
  ].join(', ');
}

const binding = (path: string, figure: Figure) =>
  figure.formula === null ? [] : [`${quote(path)}: ${formula(figure.formula)}`];

/** The lines that place what `variable` holds. */
export function placeLines(
  variable: string,
  placement: Placement | undefined,
  figures: Figures,
  field = 'place',
): string[] {
  return placement ? [`place(${variable}, ${placeArguments(placement, figures, field)})`] : [];
}
