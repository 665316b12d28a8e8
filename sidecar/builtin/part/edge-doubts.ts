import type { Item } from '../phrases/item.ts';
import { isHollow, isRound } from './base-own.ts';
import type { BaseReader } from './base-reader.ts';
import type { FinishReader } from './finish-reader.ts';
import type { Doubt } from './part-reader.ts';

const EDGE_OPTIONS = ['all edges', 'the vertical edges', 'the top edges', 'the bottom edges'];

/**
 * Where other edges are named than we can choose, or perhaps those of a hole.
 * @param taken what the finish was read from, and `words` what that is
 * @param before "one", "the", "each", "3" right before an item
 */
export function edgeDoubts(
  finish: FinishReader,
  taken: readonly Item[],
  words: string,
  base: BaseReader,
  before: (item: Item) => readonly Item[],
): Doubt[] {
  const doubts: Doubt[] = [];
  const unclear = finish.unclear({ round: isRound(base), hollow: isHollow(base) });
  if (unclear) {
    const text = `Which edges does "${words}" mean?`;
    doubts.push({ text, items: [...before(unclear), unclear], options: EDGE_OPTIONS });
  }
  if (!finish.of || (finish.of === 'unsaid' && finish.edges !== undefined)) return doubts;
  const text = `I cannot round or bevel the edges of a hole or the like. What is meant by "${words}"?`;
  const items = finish.of === 'unsaid' ? taken : [...taken, ...finish.of];
  return [...doubts, { text, items, options: finish.edges ? [] : [`${words} on all edges`] }];
}
