import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';

const BEGINS: readonly Item['kind'][] = ['break', 'filler'];
const GOES_ON: readonly Item['kind'][] = ['article', 'noun', 'filler', 'break', 'figure', 'named'];

/** "First a disc, then ...": says what is told first, and nothing of the part. */
export function withoutOrderWords(items: readonly Item[], read: Slice): Item[] {
  return items.map((item, at) => {
    const [before, next] = [items[at - 1], items[at + 1]];
    const order = item.kind === 'unknown' && /^(?:first|firstly)$/i.test(read(item.start, item.end));
    const begins = before === undefined || BEGINS.includes(before.kind);
    const goesOn = next !== undefined && GOES_ON.includes(next.kind);
    return order && begins && goesOn ? { kind: 'filler', start: item.start, end: item.end } : item;
  });
}
