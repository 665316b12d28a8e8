import { z } from 'zod';
import { Size } from './size.ts';

/** The way to go from one corner to the next along an axis of the sketch. */
export const Heading = z.enum(['right', 'left', 'up', 'down']);
export type Heading = z.infer<typeof Heading>;

/** An outline told corner by corner: a point, or how far from the corner before and which way. Closed by itself. */
export const Way = z
  .array(z.union([z.strictObject({ to: z.tuple([Size, Size]) }), z.strictObject({ go: Heading, by: Size })]))
  .max(60);
export type Way = z.infer<typeof Way>;

/** The axis of the part that a profile is turned about. */
export const AxisName = z.enum(['x', 'y', 'z']);
export type AxisName = z.infer<typeof AxisName>;
