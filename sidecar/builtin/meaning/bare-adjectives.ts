import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { ADJECTIVES } from '../phrases/lookahead.ts';

/** Between such a word and what it is said of: "a long, flat oak plate". */
const PASSED: readonly Item['kind'][] = ['filler', 'material', 'trait', 'unknown'];
/** Features with one size besides their diameter, which such a word may be meant to name. */
const ONE_WAY: readonly string[] = ['hole', 'bore'];

/**
 * "A long plate 80 x 40 x 5" says nothing that could be made. "80 x 40, long" or "a deep hole of 6 mm" may have told a size
 * by it, and has to be asked about.
 */
export function withBareAdjectives(items: readonly Item[], read: Slice): Item[] {
  return items.map((item, at) => {
    if (item.kind !== 'filler' || !ADJECTIVES.has(read(item.start, item.end).toLowerCase())) return item;
    const next = items.slice(at + 1).find((each) => !PASSED.includes(each.kind) && !isComma(each));
    // "Walls 2 mm thick": said of a size that has its name already.
    if (items[at - 1]?.kind === 'named') return item;
    const told = next?.kind === 'noun' || (next?.kind === 'head' && !ONE_WAY.includes(next.head));
    return told ? item : { kind: 'dangling', start: item.start, end: item.end };
  });
}

const isComma = (item: Item) => item.kind === 'break' && item.strength === 'comma';
