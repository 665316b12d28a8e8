import { wordsOf } from '../../lexicon/languages.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item, ItemOf } from '../phrases/item.ts';
import { spoken } from './mentions.ts';
import { endsOfWay, readWays, stepsOf } from './ways.ts';

/** What people call an outline that they tell corner by corner: how many corners it has, or "any"; "turned": about an axis. */
const OUTLINES = wordsOf('Outline');
/** Most items that one name takes. */
const LONGEST = 4;
const FEWEST_CORNERS = 3;

/**
 * Reads an outline told corner by corner, as points and as ways to go ("(0, 0), then 40 right, 10 up"). The part is a
 * profile then, even where no shape is named, or one that says no more than how many corners it has ("a triangle with
 * corners at ..."). A name that does not fit the number of corners stays unread.
 */
export function withToldOutlines(items: readonly Item[], slice: Slice): Item[] {
  const isTold = (item: Item) => item.kind === 'noun' && nounNamed(item.noun)?.told === true;
  const read = readWays(items, slice);
  const told = read.some(isTold);
  const corners = cornersOf(read, items, slice);
  if (corners === 0) return items.some(isTold) ? read : [...items];
  const named = withoutNames(read, corners, slice);
  if (told)
    return named.turned ? named.items.map((item) => (isTold(item) ? turned(item) : item)) : named.items;
  if (named.turned === null && named.items.some(({ kind }) => kind === 'noun')) return [...items];
  if (corners < FEWEST_CORNERS) return [...items];
  const [start = 0, end = 0] = named.span;
  const noun = named.turned ? 'revolved profile' : 'extruded profile';
  return [{ kind: 'noun', noun, start, end }, ...named.items];
}

const turned = ({ start, end }: Item): Item => ({ kind: 'noun', noun: 'revolved profile', start, end });

/** How many corners are told, where it is plain that an outline is: by points, or by ways that begin or end somewhere. */
function cornersOf(read: readonly Item[], items: readonly Item[], slice: Slice): number {
  const steps = stepsOf(read);
  const points = steps.filter((step) => 'to' in step).length;
  const plain = points >= FEWEST_CORNERS || endsOfWay(items, slice);
  return plain ? steps.length : 0;
}

/** The names of the outline before its first corner are no more than that. */
function withoutNames(read: readonly Item[], corners: number, slice: Slice) {
  const items = [...read];
  const until = items.findIndex(({ kind }) => kind === 'way');
  const points = stepsOf(read).every((step) => 'to' in step);
  let turned: boolean | null = null;
  let span: [number, number] = [items[until]?.start ?? 0, items[until]?.end ?? 0];
  for (let at = 0; at < until; at++) {
    const name = nameAt(items.slice(0, until), at, slice);
    const fits = name && (Number.isNaN(Number(name.says)) || !points || Number(name.says) === corners);
    if (!name || !fits) continue;
    turned ||= name.says === 'turned';
    span = [items[at]?.start ?? 0, items[at + name.length - 1]?.end ?? 0];
    for (let n = at; n < at + name.length; n++) {
      const { start, end } = items[n] as Item;
      if (!isToldNoun(items[n])) items[n] = { kind: 'filler', start, end };
    }
    at += name.length - 1;
  }
  return { items, turned, span };
}

const isToldNoun = (item: Item | undefined): item is ItemOf<'noun'> =>
  item?.kind === 'noun' && nounNamed(item.noun)?.told === true;

function nameAt(
  items: readonly Item[],
  at: number,
  slice: Slice,
): { says: string; length: number } | undefined {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const [first, last] = [items[at], items[at + length - 1]];
    const says = first && last && OUTLINES.get(spoken(slice(first.start, last.end)));
    if (says !== undefined) return { says, length };
  }
  return undefined;
}
