import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { withBothEndsTold } from './from-to.ts';
import { withInside } from './inside.ts';
import { spoken } from './mentions.ts';
import { withPieces } from './piecewise.ts';

const LEGS = ['leg_1', 'leg_2'] as const;
const INSIDE = ['inner_length', 'inner_width', 'inner_height'] as const;

/**
 * Sizes that are told together: two legs ("legs of 50 and 70 mm"), those of the inside or the outside of what has walls
 * ("120 x 80 x 40 mm outside", "40 mm wide inside").
 */
export function withSaidTogether(items: readonly Item[], noun: Noun | undefined, slice: Slice): Item[] {
  if (!noun) return [...items];
  const ends = withBothEndsTold(items, noun, slice);
  let read = withPieces(withInside(onTheOutside(ends, slice), noun, slice), noun, slice);
  if (LEGS.every((leg) => noun.takes[leg] !== undefined)) read = withLegs(read);
  if (noun.takes.base_diameter === 'outer_diameter_1') read = withBothEnds(read);
  if (noun.takes.outer_diameter !== undefined) return onSides(read, slice).map(ofRound);
  return withSides(acrossIsWide(read, noun, slice), noun, slice);
}

/** "40 mm high on the outside": as sizes are, where a name says what they are. */
function onTheOutside(items: readonly Item[], slice: Slice): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const [end, after] = [items[at + 2], items[at + 3]];
    const words = item.kind === 'link' && end ? spoken(slice(item.start, end.end)) : '';
    const ends = after === undefined || after.kind === 'break';
    const outside = read.at(-1)?.kind === 'named' && words === 'on the outside' && ends && end;
    read.push(outside ? { kind: 'filler', start: item.start, end: outside.end } : item);
    if (outside) at += 2;
  }
  return read;
}

const ON_SIDE = new Map([
  ['on the outside', 'outer_diameter'],
  ['on the inside', 'inner_diameter'],
]);

/** "forty on the outside, thirty four on the inside" of what is round. */
function onSides(items: readonly Item[], slice: Slice): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const lengths = item.kind === 'figure' ? [1, 2, 3] : [];
    const words = (length: number) =>
      spoken(slice(items[at + 1]?.start ?? item.end, items[at + length]?.end ?? item.end));
    const length = lengths.find((each) => ON_SIDE.has(words(each)));
    const name = length && ON_SIDE.get(words(length));
    const next = items[at + (length ?? 0) + 1];
    const ends = next === undefined || next.kind === 'break';
    if (item.kind === 'figure' && length && name && ends) {
      read.push({ ...sized(name, item.figure), end: items[at + length]?.end ?? item.end });
      at += length;
    } else read.push(item);
  }
  return read;
}

/** A plate "eighty long, thirty across": what has a length and no diameter is so wide. */
function acrossIsWide(items: readonly Item[], noun: Noun, slice: Slice): Item[] {
  const long = items.some((item) => item.kind === 'named' && item.names.join() === 'length');
  if (!long || noun.rectangular !== true || noun.takes.diameter !== undefined) return [...items];
  const head = items.findIndex(({ kind }) => kind === 'head');
  return items.map((item, at) => {
    const own = head < 0 || at < head;
    const across = item.kind === 'named' && item.names.join() === 'diameter' && item.figures.length === 1;
    return own && across && /\bacross$/i.test(slice(item.start, item.end))
      ? { ...item, names: ['width'] }
      : item;
  });
}

/** "30 mm OD to 20 mm OD": one end after the other. */
function withBothEnds(items: readonly Item[]): Item[] {
  const named = items.filter(
    (item): item is ItemOf<'named'> =>
      item.kind === 'named' && item.names[0] === 'outer_diameter' && item.figures.length === 1,
  );
  const [one, other] = named;
  const to = one && other && items.slice(items.indexOf(one) + 1, items.indexOf(other));
  const joined = to?.every(({ kind }) => kind === 'link' || kind === 'filler');
  if (named.length !== 2 || !joined) return [...items];
  return items.map((item) => {
    if (item === one) return { ...one, names: ['outer_diameter_1'] };
    return item === other ? { ...other, names: ['outer_diameter_2'] } : item;
  });
}

/** "Outside 14" of what is round is a diameter. */
function ofRound(item: Item): Item {
  if (item.kind !== 'named' || item.figures.length > 1) return item;
  const names = item.names.map((name) => name.replace(/^(outer|inner)_size$/, '$1_diameter'));
  return { ...item, names };
}

/** "legs 50 and 70 mm", "50 x 70 legs" */
function withLegs(items: readonly Item[]): Item[] {
  const read: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, and, other] = items.slice(at, at + 3);
    if (!item) break;
    const joined = and?.kind === 'break' && and.strength === 'and';
    if (isLegs(item) && item.figures.length === 2) {
      read.push(...both(item.figures));
    } else if (isLegs(item, 'first') && joined && other?.kind === 'figure' && isSize(items[at + 3])) {
      read.push(...both([...item.figures, other.figure]));
      at += 2;
    } else if (item.kind === 'figure' && joined && other && isLegs(other, 'last')) {
      read.push(...both([item.figure, ...other.figures]));
      at += 2;
    } else read.push(item);
  }
  return read;
}

function isLegs(item: Item, at?: 'first' | 'last'): item is ItemOf<'named'> {
  const legs = item.kind === 'named' && item.names.length === 1 && item.names[0] === 'leg';
  return legs && (at === undefined || (item.at === at && item.figures.length === 1));
}

/** What a figure is followed by tells that it counts or describes something else. */
const isSize = (next: Item | undefined) =>
  next === undefined || next.kind === 'break' || next.kind === 'link' || next.kind === 'named';

/** The unit of one holds for the other. */
function both(figures: readonly Figure[]): Item[] {
  const unit = figures.find((figure) => figure.unit !== null)?.unit ?? null;
  return figures.map((figure, n) => sized(LEGS[n] ?? '', { ...figure, unit: figure.unit ?? unit }));
}

const sized = (name: string, figure: Figure): Item => ({
  kind: 'named',
  names: [name],
  figures: [figure],
  at: 'first',
  start: figure.start,
  end: figure.end,
});

/** The outside is what sizes are of; the inside has sizes of its own. */
function withSides(items: readonly Item[], noun: Noun, slice: Slice): Item[] {
  const hasInside = (name: string | undefined) =>
    name !== undefined && noun.takes[`inner_${name}`] !== undefined;
  return items.flatMap((item, at): Item[] => {
    const [before, next] = [items[at - 1], items[at + 1]];
    const words = spoken(slice(item.start, item.end));
    const ends = next === undefined || next.kind === 'break';
    // "40 mm wide inside": the word after a name.
    if (before?.kind === 'named' && ends && /^(?:outside|inside|internally|externally)$/.test(words)) {
      const known = /^(?:out|ext)/.test(words) || hasInside(before.names[0]);
      if (known) return [{ kind: 'filler', start: item.start, end: item.end }];
    }
    if (item.kind !== 'named') return [item];
    const [name] = item.names;
    const { start, end } = item;
    if (name === 'outer_diameter' || name === 'outer_size')
      return item.figures.length > 1 ? [{ kind: 'run', figures: item.figures, start, end }] : [item];
    if ((name === 'inner_diameter' || name === 'inner_size') && item.figures.length === INSIDE.length) {
      const unit = item.figures.find((figure) => figure.unit !== null)?.unit ?? null;
      // A box is hollow as soon as its walls or its lid are told.
      const becomes = noun.turns?.wall !== undefined || noun.turns?.open !== undefined;
      const told = becomes || INSIDE.every((inside) => noun.takes[inside] !== undefined);
      return told
        ? item.figures.map((figure, n) => sized(INSIDE[n] ?? '', { ...figure, unit: figure.unit ?? unit }))
        : [item];
    }
    const after = next && spoken(slice(next.start, next.end));
    const third = items[at + 2];
    const inside =
      (after === 'inside' || after === 'internally') && (third === undefined || third.kind === 'break');
    if (inside && item.names.every(hasInside))
      return [{ ...item, names: item.names.map((each) => `inner_${each}`) }];
    return [item];
  });
}
