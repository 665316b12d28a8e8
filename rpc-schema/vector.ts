import { z } from 'zod';

export const Vector = z.tuple([z.number(), z.number(), z.number()]);
export type Vector = z.infer<typeof Vector>;
