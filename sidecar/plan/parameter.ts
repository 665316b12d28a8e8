import { z } from 'zod';
import { Expression } from './expression.ts';
import { Name } from './place.ts';

/** What a number measures: a length in mm, an angle in degrees, or a whole number of things. */
export const Unit = z.enum(['mm', 'deg', 'count']);
export type Unit = z.infer<typeof Unit>;

/** A named number of the part, kept in the document's sheet. An expression makes it follow other parameters. */
export const Parameter = z.strictObject({
  name: Name.describe('snake_case, as a person would call it: length, hole_diameter'),
  value: Expression,
  unit: Unit,
  note: z.string().max(200).default('').describe('What it is, and how the request wrote it'),
});
export type Parameter = z.infer<typeof Parameter>;
