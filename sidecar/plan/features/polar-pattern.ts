import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature, type Move } from '../feature.ts';
import { Axis } from '../place.ts';
import { assign, quote } from '../python.ts';
import { copyLines, Originals } from './copied.ts';
import { AXIS_TURN, datumLines } from './datum.ts';

const schema = z.strictObject({
  kind: z.literal('polar_pattern'),
  ...common,
  features: Originals,
  axis: Axis,
  centre: z
    .tuple([Expression, Expression, Expression])
    .optional()
    .describe('A point that the axis goes through, mm; the origin where left out'),
  count: Expression.describe('How many in all, the original included'),
  angle: Expression.default(360).describe('Over which they are spread, degrees'),
});

/** Features repeated round an axis: PartDesign::PolarPattern. */
export const polarPattern = defineFeature({
  kind: 'polar_pattern',
  schema,
  describe: ({ features, axis, count }, figures) =>
    `Repeat ${features.join(', ')} ${figure(figures.count(count, 'count').value)} times round the ${axis} axis`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ features, axis, centre, count, angle }, scope) => {
    const { figures, variable } = scope;
    const turn = figures.angle(angle, 'angle');
    const occurrences = figures.count(count, 'count');
    const line = centre
      ? datumLines(
          scope,
          'PartDesign::Line',
          'Axis',
          centre.map((size) => figures.length(size, 'centre')),
          AXIS_TURN[axis],
        )
      : [];
    const about = centre ? `${variable}_axis` : `origin(${scope.body}, ${quote(`${axis}_Axis`)})`;
    const move: Move = {
      type: 'PartDesign::PolarPattern',
      lines: (into) => [
        `${into}.Axis = (${about}, [""])`,
        ...assign(into, 'Angle', turn),
        ...assign(into, 'Occurrences', occurrences),
      ],
    };
    return [...line, ...copyLines(scope, features, [move])];
  },
});
