import { isCount } from '../part/owner.ts';
import type { Doubt } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { nextWord, unwritten } from './callouts.ts';

const PLACES: readonly Item['kind'][] = ['centre', 'corners', 'ends', 'circle', 'grid', 'lines', 'points'];

/** True for a "hole" that was not written. */
export const isImplied = ({ start, end }: Item) => start === end;

/**
 * "four 5 mm and two 3 mm holes": the first of two that share the word gets its own.
 */
export function withSharedHeads(items: readonly Item[]): Item[] {
  return items.flatMap((item, at): Item[] => {
    const [count, size, and, count2, size2] = items.slice(at - 1, at + 4);
    const shared =
      at > 0 &&
      isNumberOf(count) &&
      isNumberOf(count2) &&
      isHoleSize(size) &&
      isHoleSize(size2) &&
      and?.kind === 'break' &&
      and.strength !== 'stop' &&
      nextWord(items, at + 3)?.kind === 'head';
    const head = nextWord(items, at + 3);
    return shared && head?.kind === 'head' && head.head === 'hole' ? [item, unwritten('hole', item)] : [item];
  });
}

/**
 * The request with the word "hole" put in once, where something that nothing took names one: a screw ("M5 in the middle"),
 * a diameter ("Ø10 thru"), or a number and a place ("and four in the corners"). Undefined: there is nothing of the kind.
 */
export function withImpliedHole(items: readonly Item[], doubts: readonly Doubt[]): Item[] | undefined {
  for (const { text, items: about } of doubts) {
    const [item] = about;
    if (text !== null || !item) continue;
    const at = items.indexOf(item);
    if (at < 0 || !namesHole(items, at)) continue;
    const one = item.kind === 'figure' && item.figure.diameter;
    return [...items.slice(0, at + 1), unwritten('hole', item, !one), ...items.slice(at + 1)];
  }
  return undefined;
}

function namesHole(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const after = nextWord(items, at);
  if (item?.kind === 'thread' || item?.kind === 'counted') return after?.kind !== 'head';
  if (item?.kind === 'figure' && item.figure.diameter) return after?.kind !== 'head';
  if (!isNumberOf(item) || after?.kind !== 'link') return false;
  const place = nextWord(items, items.indexOf(after));
  return place !== undefined && PLACES.includes(place.kind);
}

const isNumberOf = (item: Item | undefined) => item?.kind === 'figure' && isCount(item);
const isHoleSize = (item: Item | undefined) => item?.kind === 'figure' || item?.kind === 'thread';
