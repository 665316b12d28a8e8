import { z } from 'zod';
import { Vector } from './vector.ts';

const ObjectName = z.string().min(1).describe("An object's internal name");
const Objects = z.array(ObjectName).min(1).max(500).describe('Taken together as one part');

/** Something that the list of faces does not tell: FreeCAD measures it on the shape itself. */
export const MeasureQuery = z.union([
  z
    .strictObject({ measure: z.literal('distance'), between: z.tuple([ObjectName, ObjectName]) })
    .describe('The smallest gap between two objects, mm; 0 where they touch or overlap'),
  z
    .strictObject({ measure: z.literal('common'), between: z.tuple([ObjectName, ObjectName]) })
    .describe('The volume that two objects share, mm3'),
  z
    .strictObject({ measure: z.literal('asymmetry'), objects: Objects, point: Vector, normal: Vector })
    .describe('The share of the volume, 0 to 1, that has no mirror image in a plane'),
  z
    .strictObject({ measure: z.literal('thinnest'), objects: Objects })
    .describe('The least thickness met straight in from points all over the surface, mm'),
]);
export type MeasureQuery = z.infer<typeof MeasureQuery>;

export const MeasureAnswer = z.strictObject({
  value: z.number().nullable().describe('null: it could not be measured'),
  at: Vector.nullable().describe('Where, for what is in one place'),
  problem: z.string().nullable().describe('Why it could not be measured'),
});
export type MeasureAnswer = z.infer<typeof MeasureAnswer>;

export const MeasureParams = z.strictObject({
  document: z.string().min(1).describe("The document's internal name"),
  queries: z.array(MeasureQuery).max(500),
});
export const MeasureResult = z.strictObject({
  answers: z.array(MeasureAnswer).describe('One for each query, in their order'),
});
