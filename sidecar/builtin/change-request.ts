import type { Item } from './phrases/item.ts';

/** What is said to a request to change a part where none is that could be changed. */
export const NO_CHANGES =
  'There is nothing here that I could change so. Open the document of the model, or describe the whole part again.';

const POLITE = /^(?:please|now|then|next|and|ok|okay|also|so|just|can you|could you|let us|i want to|,|\s)+/i;
const DEFINITE = "(?:the|its|it|them|all|every|each|both|this|that|these|those|part's)";
const CHANGES = new RegExp(
  `^(?:(?:change|increase|decrease|reduce|enlarge|shrink|resize|scale|modify|adjust|edit|replace|remove|delete|move|shift|rotate|extend|shorten|lengthen|widen|thicken|double|halve|undo)\\b|(?:make|set)\\s+${DEFINITE}\\b|add\\s|(?:the|its)\\s+(?:holes?|length|width|height|thickness|depth|diameter|radius|corners?|edges?)\\s+(?:should|must|shall|to)\\b)`,
  'i',
);
const COMPARED =
  /\b(?:longer|shorter|wider|narrower|thicker|thinner|bigger|smaller|larger|taller|higher|deeper)\b(?! (?:side|edge))/i;

/**
 * True for a request that speaks of a part that is there ("make it 120 mm long", "change the holes to M6") and names no
 * new one.
 * @param text the request in plain signs
 */
export function asksForChange(items: readonly Item[], text: string): boolean {
  if (items.some(({ kind }) => kind === 'noun')) return false;
  const said = text.trim().replace(POLITE, '');
  const measured = items.some(
    ({ kind }) => !['filler', 'unknown', 'article', 'the', 'part', 'break', 'link'].includes(kind),
  );
  return !newThing(said) && ((measured && CHANGES.test(said)) || COMPARED.test(said));
}

/** "make it a knob": a shape, though none that we know. */
const newThing = (text: string) =>
  /^make\s+(?:it|this|that)\s+(?:an?|into)\b|^(?:create|generate)\s+an?\s+(?:\w+\s+){0,3}(?:object|model|part)\b/i.test(
    text,
  );
