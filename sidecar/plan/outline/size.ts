import { z } from 'zod';

/** A size copied from the request with its unit as written, such as "2-1/2 in" or "80 mm". Code computes, never the writer. */
export const Size = z.string().min(1).max(40);
export type Size = z.infer<typeof Size>;

/** The words of the request that ask for something, as they stand there. */
export const Words = z.string().max(300);
