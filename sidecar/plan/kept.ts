import { z } from 'zod';
import { Plan } from './plan.ts';

/** The plan language's version, kept with every plan: a later Partwright knows what it reads. */
const LANGUAGE = 1;

const Kept = z.strictObject({ language: z.literal(LANGUAGE), plan: Plan });

/** A plan as a document keeps it: JSON in plain ASCII, which every document file can hold. */
export function keptText(plan: Plan): string {
  return JSON.stringify({ language: LANGUAGE, plan } satisfies z.input<typeof Kept>).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The plan that a document kept; null where the text is none, or of a Partwright that this one does not know. */
export function readKept(text: string): Plan | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const kept = Kept.safeParse(json);
  return kept.success ? kept.data.plan : null;
}
