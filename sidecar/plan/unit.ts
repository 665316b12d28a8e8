import { z } from 'zod';

/** What a number measures: a length in mm, an angle in degrees, or a whole number of things. */
export const Unit = z.enum(['mm', 'deg', 'count']);
export type Unit = z.infer<typeof Unit>;
