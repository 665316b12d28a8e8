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
  kind: z.literal('pad'),
  ...extruded,
  length: z
    .union([Expression, z.strictObject({ upTo: z.enum(['first', 'last']) }), UpToFace])
    .describe('mm, or up to a face of the solid so far'),
  direction: Direction.default('positive'),
});

const extrusion = (pad: z.infer<typeof schema>): Extrusion => ({
  ...pad,
  extent: pad.length,
  field: 'length',
});

/** Material added by moving a sketch along its normal: PartDesign::Pad. */
export const pad = defineFeature({
  kind: 'pad',
  schema,
  describe: (feature, figures) => `Pad ${describeExtrusion(extrusion(feature), figures)}`,
  expectation: (feature, figures) => extrusionExpectation(extrusion(feature), figures, 'adds'),
  script: (feature, scope) => extrusionLines(extrusion(feature), scope, 'Pad'),
});
