import { z } from 'zod';

/** Size along X, Y, Z in mm, volume in mm3. */
export const Extent = z.strictObject({
  size: z.tuple([z.number(), z.number(), z.number()]),
  volume: z.number(),
  faces: z.int(),
});
export type Extent = z.infer<typeof Extent>;

const Entry = z.strictObject({ name: z.string(), label: z.string(), type: z.string() });

/** A property, cell, expression or named dimension; null where it was not there. */
export const PropertyChange = z.strictObject({
  property: z.string(),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type PropertyChange = z.infer<typeof PropertyChange>;

/** What the live document looked like before and after, in a form a person can read. */
export const Diff = z.strictObject({
  added: z.array(Entry),
  removed: z.array(Entry),
  changed: z.array(
    z.strictObject({
      name: z.string(),
      label: z.string(),
      what: z.string().describe('In one line, such as "length: 50 to 60"'),
      properties: z.array(PropertyChange),
    }),
  ),
  shapes: z
    .array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        before: Extent.nullable(),
        after: Extent.nullable(),
      }),
    )
    .describe('Features and bodies whose shape is new, different or gone, in the order of the tree'),
});
export type Diff = z.infer<typeof Diff>;

/** What a feature was expected to do to its body, and what it did. */
export const FeatureEffect = z.strictObject({
  name: z.string(),
  label: z.string(),
  expected: z.string().describe('Such as "adds at most 16000 mm3"'),
  got: z.string().describe('Such as "adds 16000 mm3"'),
  volume: z.number().nullable().describe('mm3 by which the body grew; null where it has no shape'),
  ok: z.boolean(),
});
export type FeatureEffect = z.infer<typeof FeatureEffect>;

/** A parameter at whose nearby value the model no longer rebuilds. */
export const Fragile = z.strictObject({
  name: z.string(),
  label: z.string(),
  unit: z.enum(['mm', 'deg', 'count']),
  value: z.number().describe('As the model has it'),
  breaksAt: z.number(),
  problems: z.array(z.string()).describe('What FreeCAD says then, in words'),
});
export type Fragile = z.infer<typeof Fragile>;
