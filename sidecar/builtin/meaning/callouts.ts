import { isCount } from '../part/owner.ts';
import type { Item, ItemOf } from '../phrases/item.ts';

const PASSED: readonly Item['kind'][] = ['filler', 'each', 'article', 'the', 'trait'];
const SIZES: readonly Item['kind'][] = ['figure', 'run', 'named'];
const RECESSED = { counterbore: 'counterbored', countersink: 'countersunk' } as const;

type HeadName = ItemOf<'head'>['head'];

/** The name of a feature where it was not written: it takes no room. */
export const unwritten = (head: HeadName, { end }: Item, plural = true): ItemOf<'head'> => ({
  kind: 'head',
  head,
  plural,
  start: end,
  end,
});

/** Features as drawings note them, with the words that were not written: "4x Ø5.5", "M6 csk", "2x45°". */
export function withCallouts(items: readonly Item[]): Item[] {
  return items.flatMap(
    (item, at): Item[] => holesOf(items, at) ?? recessed(items, at) ?? bevel(items, at) ?? [item],
  );
}

/** "4x Ø5.5": a number of holes of that diameter. */
function holesOf(items: readonly Item[], at: number): Item[] | undefined {
  const item = items[at];
  if (item?.kind !== 'run') return undefined;
  const [count, size, more] = item.figures;
  if (!count || !size?.diameter || more || count.diameter) return undefined;
  const number: ItemOf<'figure'> = { kind: 'figure', figure: count, start: count.start, end: count.end };
  if (!isCount(number)) return undefined;
  const sized: ItemOf<'figure'> = { kind: 'figure', figure: size, start: size.start, end: size.end };
  const said = nextWord(items, at)?.kind === 'head';
  // "rod 50 x Ø20": the part's own sizes.
  if (!said && !items.slice(0, at).some(({ kind }) => SIZES.includes(kind))) return undefined;
  return said ? [number, sized] : [number, sized, unwritten('hole', sized)];
}

/** "4x M5 c'bore": holes for that screw, where no hole is spoken of that the word could describe. */
function recessed(items: readonly Item[], at: number): Item[] | undefined {
  const item = items[at];
  if (item?.kind !== 'head' || (item.head !== 'counterbore' && item.head !== 'countersink')) return undefined;
  if (items.some((other) => other.kind === 'head' && (other.head === 'hole' || other.head === 'bore')))
    return undefined;
  const before = items.slice(0, at).findLast(({ kind }) => !PASSED.includes(kind));
  if (before?.kind !== 'thread' && before?.kind !== 'counted') return undefined;
  const trait: Item = { kind: 'trait', trait: RECESSED[item.head], start: item.start, end: item.end };
  return [trait, unwritten('hole', item)];
}

/** "2x45°" where nothing beside it speaks of a chamfer. */
function bevel(items: readonly Item[], at: number): Item[] | undefined {
  const item = items[at];
  if (item?.kind !== 'run' || item.figures.length !== 2) return undefined;
  const angle = item.figures[1];
  if (angle?.number !== '45' || !/^(?:°|deg)/i.test(angle.unit ?? '')) return undefined;
  const beside = items.slice(Math.max(0, at - 4), at + 5);
  if (beside.some((other) => other.kind === 'head' && other.head === 'chamfer')) return undefined;
  return [item, unwritten('chamfer', item)];
}

/** The next item that is none of what may stand between a size and what it is of. */
export function nextWord(items: readonly Item[], at: number): Item | undefined {
  return items.slice(at + 1, at + 8).find(({ kind }) => !PASSED.includes(kind));
}
