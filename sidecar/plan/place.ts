import { z } from 'zod';
import { Expression } from './expression.ts';

export const Axis = z.enum(['X', 'Y', 'Z']);
export type Axis = z.infer<typeof Axis>;

/**
 * The plane that a sketch lies on, parallel to an origin plane. Sketch coordinates (u, v) are the global axes
 * that name the plane, in that order: XY -> (x, y), XZ -> (x, z), YZ -> (y, z).
 */
export const Plane = z.strictObject({
  plane: z.enum(['XY', 'XZ', 'YZ']),
  at: Expression.default(0).describe('Where the plane stands on its global normal axis (Z, Y or X), mm'),
  origin: z
    .tuple([Expression, Expression])
    .optional()
    .describe('Where on it the sketch has its own origin, mm; left out: where the global one lies'),
  turn: z
    .strictObject({ axis: Axis, angle: Expression.describe('Degrees, right-handed') })
    .optional()
    .describe('By which the plane is turned there, about a line parallel to a global axis'),
});
export type Plane = z.infer<typeof Plane>;

/** A point in a sketch, (u, v) in mm. */
export const Point = z.tuple([Expression, Expression]);
export type Point = z.infer<typeof Point>;

/** Which way a solid grows or a cut goes, along the global axis normal to the sketch. */
export const Direction = z.enum(['positive', 'negative', 'symmetric']);
export type Direction = z.infer<typeof Direction>;

/** Identifier of a parameter, body or feature; it becomes the name in FreeCAD. */
export const Name = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9_]*$/, 'a name begins with a letter and holds letters, digits and _')
  .max(60);
