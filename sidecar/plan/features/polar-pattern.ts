import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { Axis } from '../place.ts';
import { assign, quote } from '../python.ts';
import { copyLines, Originals } from './copied.ts';

const schema = z.strictObject({
  kind: z.literal('polar_pattern'),
  ...common,
  features: Originals,
  axis: Axis.describe('Through the origin'),
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
  script: ({ features, axis, count, angle }, scope) =>
    copyLines(scope, 'PartDesign::PolarPattern', features, [
      `${scope.variable}.Axis = (origin(${scope.body}, ${quote(`${axis}_Axis`)}), [""])`,
      ...assign(scope.variable, 'Angle', scope.figures.angle(angle, 'angle')),
      ...assign(scope.variable, 'Occurrences', scope.figures.count(count, 'count')),
    ]),
});
