import { z } from 'zod';
import { Axis } from './place.ts';

const words = z.string().max(300).describe('The words of the request that this comes from');
const positive = z.number().positive();

/**
 * What was asked, in figures taken from the request itself (mm, degrees, counts) and not from the plan's
 * parameters, so that a plan that went wrong cannot agree with itself.
 */
export const Requirement = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('size'), words, axis: Axis, value: positive }),
  z.strictObject({ kind: z.literal('outer_diameter'), words, axis: Axis, diameter: positive }),
  z.strictObject({
    kind: z.literal('holes'),
    words,
    diameter: positive,
    count: z.int().positive(),
    axis: Axis,
    through: z.boolean(),
    depth: positive.nullable().default(null).describe('Of a blind hole, to the end of its cylinder'),
    centres: z
      .array(z.tuple([z.number(), z.number()]))
      .nullable()
      .default(null)
      .describe(
        'Wanted (u, v) of each axis in the plane normal to it: Z -> (x, y), Y -> (x, z), X -> (y, z)',
      ),
  }),
  z.strictObject({
    kind: z.literal('countersinks'),
    words,
    diameter: positive,
    angle: positive,
    count: z.int().positive(),
    axis: Axis,
  }),
  z.strictObject({ kind: z.literal('rounded_edges'), words, radius: positive, atLeast: z.int().positive() }),
  z.strictObject({ kind: z.literal('chamfered_edges'), words, size: positive, atLeast: z.int().positive() }),
  z.strictObject({ kind: z.literal('volume'), words, value: positive }),
  z.strictObject({ kind: z.literal('solids'), words, count: z.int().positive() }),
]);
export type Requirement = z.infer<typeof Requirement>;
