import { z } from 'zod';

/** A requirement measured on the real shape. Texts carry their units; ok is the verdict. */
export const Check = z.strictObject({
  text: z.string().describe('What was asked, such as "4 holes of 5.5 mm diameter"'),
  wanted: z.string(),
  got: z.string(),
  ok: z.boolean(),
});
export type Check = z.infer<typeof Check>;
