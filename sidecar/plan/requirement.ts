import { z } from 'zod';
import { Axis, Name } from './place.ts';
import { MaterialName } from './standards/materials.ts';

const positive = z.number().positive();
const number = z.int().positive();

/** What every requirement carries. */
const asked = {
  words: z.string().max(300).describe('The words of the request that this comes from'),
  body: Name.optional().describe('The body that it is about; the whole part where left out'),
};

/** Whether a figure is to be met, or is the most or the least that is allowed. */
export const Limit = z.enum(['about', 'at_most', 'at_least']);
export type Limit = z.infer<typeof Limit>;

/** (u, v) of each one's middle in the plane normal to the axis: Z -> (x, y), Y -> (x, z), X -> (y, z). */
const centres = z
  .array(z.tuple([z.number(), z.number()]))
  .nullable()
  .default(null);
const size = z.tuple([positive, positive]).describe('Extent along u and v, in the order of the centres');

/**
 * What was asked, in figures taken from the request itself (mm, degrees, grams, counts) and not from the plan's
 * parameters, so that a plan that went wrong cannot agree with itself.
 */
export const Requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), ...asked, axis: Axis, value: positive }),
  z.strictObject({ kind: z.literal('outer_diameter'), ...asked, axis: Axis, diameter: positive }),
  z.strictObject({
    kind: z.literal('holes'),
    ...asked,
    diameter: positive,
    count: number,
    axis: Axis,
    through: z.boolean(),
    depth: positive.nullable().default(null).describe('Of a blind hole, to the end of its cylinder'),
    centres,
  }),
  z.strictObject({
    kind: z.literal('countersinks'),
    ...asked,
    diameter: positive,
    angle: positive,
    count: number,
    axis: Axis,
  }),
  z
    .strictObject({
      kind: z.literal('pockets'),
      ...asked,
      axis: Axis,
      size,
      count: number,
      depth: positive.nullable().default(null).describe('null: it goes through'),
      centres,
    })
    .describe('Slots too: a slot is as long as its rounded ends reach'),
  z.strictObject({
    kind: z.literal('bosses'),
    ...asked,
    axis: Axis,
    size,
    count: number,
    height: positive,
    centres,
  }),
  z
    .strictObject({
      kind: z.literal('face_distance'),
      ...asked,
      axis: Axis,
      value: positive,
      facing: z
        .enum(['apart', 'together', 'same_way', 'any'])
        .default('any')
        .describe('apart: material between them; together: a gap; same_way: a step'),
    })
    .describe('Between two flat faces normal to the axis'),
  z
    .strictObject({
      kind: z.literal('hole_distance'),
      ...asked,
      axis: Axis,
      value: positive,
      diameters: z
        .tuple([positive, positive])
        .describe('Of the holes at either end; twice the same for a row'),
    })
    .describe('Centre to centre: every hole of the first diameter has one of the second so far away'),
  z
    .strictObject({ kind: z.literal('thickness'), ...asked, value: positive, limit: Limit.default('about') })
    .describe('Of the thinnest wall'),
  z
    .strictObject({
      kind: z.literal('angle'),
      ...asked,
      value: positive.max(180),
      axis: Axis.optional().describe('Between a face and this axis, as of a draft or a cone'),
      atLeast: number.default(1).describe('How many such faces, or pairs of faces'),
    })
    .describe('Between two flat faces that meet, or of faces against an axis; degrees'),
  z.strictObject({ kind: z.literal('rounded_edges'), ...asked, radius: positive, atLeast: number }),
  z.strictObject({ kind: z.literal('chamfered_edges'), ...asked, size: positive, atLeast: number }),
  z
    .strictObject({
      kind: z.literal('symmetry'),
      ...asked,
      plane: z.enum(['XY', 'XZ', 'YZ']),
      at: z
        .number()
        .nullable()
        .default(null)
        .describe('Where the plane stands; null: in the middle of the part'),
    })
    .describe('The part is its own mirror image'),
  z.strictObject({ kind: z.literal('volume'), ...asked, value: positive, limit: Limit.default('about') }),
  z
    .strictObject({
      kind: z.literal('mass'),
      ...asked,
      grams: positive,
      limit: Limit.default('about'),
      material: MaterialName.optional().describe('Where the bodies name none'),
    })
    .describe('"about" is within 2 in 100, as far as densities are known'),
  z.strictObject({ kind: z.literal('solids'), ...asked, count: number }),
  z
    .strictObject({ kind: z.literal('apart'), ...asked, bodies: z.array(Name).min(2).max(20).optional() })
    .describe('No two of the bodies (all where left out) share any volume'),
  z
    .strictObject({
      kind: z.literal('clearance'),
      ...asked,
      bodies: z.tuple([Name, Name]),
      gap: positive,
      limit: Limit.default('at_least'),
    })
    .describe('The smallest gap between two bodies, which do not interfere'),
]);
export type Requirement = z.infer<typeof Requirement>;
