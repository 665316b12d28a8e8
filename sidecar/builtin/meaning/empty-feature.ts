import type { Item } from '../phrases/item.ts';

/** "with a flat": words that say nothing elsewhere, but stand where a feature has to be named. */
export function emptyFeatures(items: readonly Item[]): Item[] {
  return items.flatMap((item, at) => {
    const article = items[at + 1];
    if (item.kind !== 'break' || item.strength !== 'with' || article?.kind !== 'article') return [];
    const after = items.slice(at + 2);
    const end = after.findIndex(({ kind }) => kind !== 'filler');
    const words = end < 0 ? after : after.slice(0, end);
    const ends = end < 0 || after[end]?.kind === 'break';
    return ends ? words.slice(-1) : [];
  });
}
