import { z } from 'zod';
import { Edges } from '../edges.ts';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { assign } from '../python.ts';
import { describeEdges, dressUp } from './edged.ts';

const schema = z.strictObject({
  kind: z.literal('chamfer'),
  ...common,
  edges: Edges,
  size: Expression.describe('The same on both faces (45 degrees), mm'),
});

/** Bevelled edges: PartDesign::Chamfer. */
export const chamfer = defineFeature({
  kind: 'chamfer',
  schema,
  describe: ({ edges, size }, figures) =>
    `Chamfer ${describeEdges(edges)} by ${figure(figures.positive(size, 'size').value)} mm`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ edges, size }, scope) =>
    dressUp(
      scope,
      'PartDesign::Chamfer',
      edges,
      assign(scope.variable, 'Size', scope.figures.positive(size, 'size')),
    ),
});
