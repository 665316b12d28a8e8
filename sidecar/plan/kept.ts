import { z } from 'zod';
import { Outline } from './outline/outline.ts';
import { Plan } from './plan.ts';

/** The plan language's version, kept with every plan: a later Partwright knows what it reads. */
const LANGUAGE = 1;
const MOST_HISTORY = 20;
const LONGEST = 200_000;

/**
 * What was asked up to then, and the plan that it led to. Where the plan was lowered from an outline, that is what the next
 * request is read into; one of another Partwright, which this one cannot read, is as good as none.
 */
const Stand = z.strictObject({
  request: z.string(),
  plan: Plan,
  outline: Outline.optional().catch(undefined),
});
export type Stand = z.infer<typeof Stand>;

/** What a document keeps with a model: how it stands, and how it stood before each change, the newest last. */
const Kept = Stand.extend({ history: z.array(Stand) });
export type Kept = z.infer<typeof Kept>;

const Document = z.strictObject({ language: z.literal(LANGUAGE), ...Kept.shape });

/** As text in plain ASCII, which every document file can hold; the oldest history is left off where it gets long. */
export function keptText(kept: Kept): string {
  const history = kept.history.slice(-MOST_HISTORY);
  const text = JSON.stringify({ language: LANGUAGE, ...kept, history } satisfies z.infer<typeof Document>);
  if (text.length > LONGEST && history.length > 0) return keptText({ ...kept, history: history.slice(1) });
  return text.replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What a document kept; null where the text is nothing of ours, or of a Partwright that this one does not know. */
export function readKept(text: string): Kept | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  const read = Document.safeParse(json);
  if (!read.success) return null;
  const { language: _, ...kept } = read.data;
  return kept;
}

/** The next stand of a model: the one so far becomes history. */
export function succeed({ history, ...stand }: Kept, next: Stand): Kept {
  return { ...next, history: [...history, stand] };
}
