import { z } from 'zod';
import { describeEdges, Edges } from '../edges.ts';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { assign } from '../python.ts';
import { dressUp } from './edged.ts';

const schema = z.strictObject({
  kind: z.literal('fillet'),
  ...common,
  edges: Edges,
  radius: Expression.describe('mm; edges of another radius are another fillet'),
});

/** Rounded edges: PartDesign::Fillet, which has one radius for all of its edges. */
export const fillet = defineFeature({
  kind: 'fillet',
  schema,
  describe: ({ edges, radius }, figures) =>
    `Round ${describeEdges(edges, figures)} with ${figure(figures.positive(radius, 'radius').value)} mm`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ edges, radius }, scope) =>
    dressUp(
      scope,
      'PartDesign::Fillet',
      edges,
      assign(scope.variable, 'Radius', scope.figures.positive(radius, 'radius')),
    ),
});
