import { z } from 'zod';

/** What a number measures: a length in mm, an angle in degrees, or a whole number of things. */
export const Unit = z.enum(['mm', 'deg', 'count']);
export type Unit = z.infer<typeof Unit>;

/** As FreeCAD writes it after a number. */
export const SYMBOL: Record<Unit, string> = { mm: 'mm', deg: 'deg', count: '' };
