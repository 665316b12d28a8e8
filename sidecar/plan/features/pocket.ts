import { z } from 'zod';
import { Expression } from '../expression.ts';
import { defineFeature } from '../feature.ts';
import { Direction } from '../place.ts';
import {
  describeExtrusion,
  type Extrusion,
  extruded,
  extrusionExpectation,
  extrusionLines,
  UpToFace,
} from './extruded.ts';

const schema = z.strictObject({
  kind: z.literal('pocket'),
  ...extruded,
  depth: z
    .union([z.literal('through'), Expression, z.strictObject({ upTo: z.literal('first') }), UpToFace])
    .describe('mm, "through", or up to a face of the solid so far'),
  direction: Direction.default('negative'),
});

const extrusion = (pocket: z.infer<typeof schema>): Extrusion => ({
  ...pocket,
  extent: pocket.depth,
  field: 'depth',
});

/** Material removed by moving a sketch along its normal: PartDesign::Pocket. */
export const pocket = defineFeature({
  kind: 'pocket',
  schema,
  describe: (feature, figures) => `Cut ${describeExtrusion(extrusion(feature), figures)}`,
  expectation: (feature, figures) => extrusionExpectation(extrusion(feature), figures, 'removes'),
  script: (feature, scope) => extrusionLines(extrusion(feature), scope, 'Pocket'),
});
