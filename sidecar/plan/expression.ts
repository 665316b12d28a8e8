import { z } from 'zod';

/**
 * A size in a plan: a plain number (mm or degrees) or an expression over the plan's parameters,
 * such as "length / 2 - edge_distance".
 */
export const Expression = z.union([z.number(), z.string().min(1).max(300)]);
export type Expression = z.infer<typeof Expression>;
