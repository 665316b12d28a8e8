import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { defineDocumentFeature, named } from '../feature.ts';
import type { Figure } from '../figures.ts';
import { Axis } from '../place.ts';
import { AXIS_VECTOR } from '../placement.ts';
import { bind, number } from '../python.ts';
import { arrayLines, Original } from './arrayed.ts';

const schema = z.strictObject({
  kind: z.literal('polar_array'),
  ...named,
  of: Original,
  axis: Axis.describe('Parallel to it'),
  centre: z
    .tuple([Expression, Expression, Expression])
    .default([0, 0, 0])
    .describe('A point that the axis goes through, mm'),
  count: Expression.describe('How many in all, the original included'),
  angle: Expression.default(360).describe('From the first to the last, degrees; 360 spreads them all round'),
});

/** The angle to give FreeCAD: 0.20 divides by zero for one copy on less than a full turn. */
function spread(angle: Figure, count: Figure): Figure {
  if (count.value === 1) return { value: 360, formula: null };
  if (count.formula === null || (angle.formula === null && angle.value === 360)) return angle;
  const wished = angle.formula ?? `${figure(angle.value)} deg`;
  return { value: angle.value, formula: `${count.formula} > 1 ? ${wished} : 360 deg` };
}

/** Bodies, parts or links repeated round an axis: Draft's polar array. */
export const polarArray = defineDocumentFeature({
  kind: 'polar_array',
  gives: 'solid',
  schema,
  describe: ({ of, axis, count }, figures) =>
    `Repeat ${of} ${figure(figures.count(count, 'count').value)} times round the ${axis} axis`,
  script: ({ of, axis, centre, count, angle }, scope) => {
    const { figures, variable } = scope;
    const many = figures.count(count, 'count');
    const turn = spread(figures.angle(angle, 'angle'), many);
    const point = centre.map((size) => figures.length(size, 'centre'));
    return arrayLines(
      scope,
      of,
      {
        name: 'make_polar_array',
        arguments: [
          `number=${number(many.value)}`,
          `angle=${number(turn.value)}`,
          `center=Vector(${point.map(({ value }) => number(value)).join(', ')})`,
        ],
      },
      [
        `${variable}.Axis = ${AXIS_VECTOR[axis]}`,
        ...bind(variable, 'NumberPolar', many),
        ...bind(variable, 'Angle', turn),
        ...point.flatMap((size, index) => bind(variable, `Center.${'xyz'[index]}`, size)),
      ],
    );
  },
});
