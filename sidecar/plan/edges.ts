import { z } from 'zod';

/** Edges of a body chosen by what they are, never by number. */
export const Edges = z.enum(['all', 'vertical', 'top', 'bottom']);
export type Edges = z.infer<typeof Edges>;
