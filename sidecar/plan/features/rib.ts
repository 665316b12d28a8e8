import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import type { Figures } from '../figures.ts';
import { Direction, Plane, Point } from '../place.ts';
import { type Extrusion, extrusionExpectation, extrusionLines, UpToFace } from './extruded.ts';

const schema = z
  .strictObject({
    kind: z.literal('rib'),
    ...common,
    on: Plane,
    line: z
      .array(Point)
      .min(2)
      .max(40)
      .describe('Its free edge, open; it ends on the faces that it joins or within the walls behind them'),
    thickness: Expression.describe('mm, half of it to each side'),
    corner: z
      .array(Point)
      .min(1)
      .max(38)
      .optional()
      .describe(
        'A rib that lies in the plane: the way along the faces that it joins, from the end of the line back',
      ),
    down: z
      .union([z.strictObject({ upTo: z.literal('first') }), UpToFace])
      .optional()
      .describe(
        'A rib that stands across the plane: the face that it stands on; left out, the first one met',
      ),
    direction: Direction.exclude(['symmetric']).default('negative').describe('The way to that face'),
  })
  .refine(({ corner, down }) => corner === undefined || down === undefined, {
    message: 'a rib lies in its plane (corner) or stands across it (down), not both',
    path: ['down'],
  });
type Rib = z.infer<typeof schema>;

function extrusion({ line, corner = [], down, ...rib }: Rib, figures: Figures): Extrusion {
  if (corner.length === 0) {
    return {
      ...rib,
      profiles: [{ shape: 'strip', line, thickness: rib.thickness }],
      extent: down ?? { upTo: 'first' },
      field: 'down',
    };
  }
  const [start, ...others] = [...line, ...corner];
  if (!start) throw figures.problem('line', 'has no points');
  return {
    ...rib,
    profiles: [{ shape: 'polyline', start, segments: [...others, start].map((to) => ({ to })) }],
    extent: rib.thickness,
    field: 'thickness',
    direction: 'symmetric',
  };
}

/** A thin wall along an open line, up to the faces about it: PartDesign::Pad, for PartDesign has no rib. */
export const rib = defineFeature({
  kind: 'rib',
  schema,
  describe: (feature, figures) =>
    `Add a rib ${figure(figures.positive(feature.thickness, 'thickness').value)} mm thick along ${feature.line.length} points`,
  expectation: (feature, figures) => extrusionExpectation(extrusion(feature, figures), figures, 'adds'),
  script: (feature, scope) => {
    if (scope.tip === null)
      throw scope.figures.problem('line', 'there is no solid yet that it could stiffen');
    return extrusionLines(extrusion(feature, scope.figures), scope, 'Pad');
  },
});
