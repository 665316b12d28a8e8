import type { Item } from '../phrases/item.ts';
import type { Owner } from './owner.ts';

const PASSED: readonly Item['kind'][] = ['filler', 'each', 'article', 'the'];

/**
 * Whether a fillet or chamfer may be meant for another feature than the part: "on the holes" (the words that say so), or
 * by where it stands: "chamfered holes", "holes with a 1 mm chamfer" ('unsaid').
 */
export function finishTarget(
  before: Owner | undefined,
  { items, head }: Owner,
  after: Owner | undefined,
  write: (item: Item) => string,
): readonly Item[] | 'unsaid' | null {
  if (after && isFeature(after)) {
    const last = items.findLast(({ kind }) => !PASSED.includes(kind));
    const refers = after.items.slice(0, after.headAt).every(({ kind }) => PASSED.includes(kind));
    if (refers && last?.kind === 'link' && last.word !== 'is') return [after.head];
    if (last === head && /ed$/i.test(write(head))) return 'unsaid';
  }
  const [link, thing] = [before?.items.at(-1), before?.items.at(-2)];
  const joined = link?.kind === 'break' && link.strength === 'with' && thing?.kind !== 'break';
  return before && isFeature(before) && joined ? 'unsaid' : null;
}

const isFeature = ({ head }: Owner) =>
  head.kind === 'head' && head.head !== 'fillet' && head.head !== 'chamfer';

/** "Top edges filleted. The bottom has ...": another sentence, and no more of the edges. */
export function isAnotherSide({ items, headAt }: Owner, index: number): boolean {
  const stops = items.slice(headAt, index).some((item) => item.kind === 'break' && item.strength === 'stop');
  return stops && items[index]?.kind === 'face';
}

/** Corners right after a slot, "its top edges" right after a boss: as well those of the feature as those of the part. */
export function isOfEither(corners: boolean, kind: string, words: string): boolean {
  return corners || (kind === 'boss' && /\bits\b/i.test(words));
}
