import { wordsOf } from '../../lexicon/languages.ts';
import type { Heading } from '../../plan/outline/way.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';

/** Most items that one word of a way takes ("back to the start"). */
const LONGEST = 5;
const STEPS = wordsOf('Step');

type Step = ItemOf<'way'>['steps'][number];

/** Reads points and ways to go as the corners of an outline, up to where a hole or the like is spoken of. */
export function readWays(items: readonly Item[], slice: Slice): Item[] {
  const read: Item[] = [];
  let inFeature = false;
  let begun = false;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    // What is said of a hole or the like is its place.
    inFeature ||= item?.kind === 'head';
    const step: ReturnType<typeof stepAt> = inFeature ? undefined : stepAt(items, at, slice, !begun);
    if (item && !step) read.push(item);
    if (step) read.push(...step.items);
    begun ||= step !== undefined && stepsOf(step.items).length > 0;
    at += step?.length ?? 1;
  }
  return read;
}

/** Every step of the ways that were read. */
export const stepsOf = (read: readonly Item[]): readonly Step[] =>
  read.flatMap((item) => (item.kind === 'way' ? item.steps : []));

/** True where a word says where an outline begins, or that it closes. */
export function endsOfWay(items: readonly Item[], slice: Slice): boolean {
  return items.some((_, at) => ENDS.includes(wordAt(items, at, slice)?.meaning ?? ''));
}

const ENDS: readonly string[] = ['start', 'origin', 'home', 'close'];

function stepAt(
  items: readonly Item[],
  at: number,
  slice: Slice,
  isFirst: boolean,
): { items: Item[]; length: number } | undefined {
  const item = items[at];
  if (item?.kind === 'points')
    return {
      items: [
        way(
          item.points.map((to): Step => ({ to })),
          item,
          item,
        ),
      ],
      length: 1,
    };
  if (item?.kind === 'distance' || item?.kind === 'offset') {
    const go = STEPS.get(spoken(slice(item.figure.end, item.end)));
    if (go && isHeading(go)) return moved(items, at, 1, goes(go, item.figure));
  }
  const word = wordAt(items, at, slice);
  if (word && (word.meaning === 'home' || (word.meaning === 'origin' && isFirst)))
    return atOrigin(items, at, word.length);
  if (word && SAYS_NO_MORE.includes(word.meaning))
    return { items: fillers(items, at, word.length), length: word.length };
  // "(radius, height)"
  if (word?.meaning === 'radius and height')
    return { items: aboutZ(items, at, word.length), length: word.length };
  // "40 right" or "right 40"
  const [before, after] = [figureOf(item), wordAt(items, at + 1, slice)];
  if (before && after && isHeading(after.meaning))
    return moved(items, at, after.length + 1, goes(after.meaning, before));
  const figure = word && isHeading(word.meaning) ? figureOf(items[at + word.length]) : undefined;
  const later = word && wordAt(items, at + word.length + 1, slice);
  if (word && isHeading(word.meaning) && figure && !(later && isHeading(later.meaning)))
    return moved(items, at, word.length + 1, goes(word.meaning, figure));
  return undefined;
}

const SAYS_NO_MORE: readonly string[] = ['go', 'start', 'close', 'coordinates'];

function atOrigin(items: readonly Item[], at: number, length: number): { items: Item[]; length: number } {
  const [{ start } = { start: 0 }, { end } = { end: 0 }] = [items[at], items[at + length - 1]];
  const zero: Figure = { number: '0', unit: 'mm', inWords: false, diameter: false, start, end };
  return { items: [{ kind: 'way', steps: [{ to: [zero, zero] }], start, end }], length };
}

/** Its height lies along the axis that it is turned about. */
function aboutZ(items: readonly Item[], at: number, length: number): Item[] {
  const [first, ...rest] = fillers(items, at, length);
  return first ? [{ ...first, kind: 'trait', trait: 'about_z' }, ...rest] : [];
}

/** "-30 mm in x" goes left. */
function goes(heading: Heading, by: Figure): Step {
  if (!by.number.startsWith('-')) return { go: heading, by };
  return { go: BACK[heading], by: { ...by, number: by.number.slice(1) } };
}

const BACK: Readonly<Record<Heading, Heading>> = { right: 'left', left: 'right', up: 'down', down: 'up' };

function moved(
  items: readonly Item[],
  at: number,
  length: number,
  step: Step,
): { items: Item[]; length: number } {
  const [first, last] = [items[at], items[at + length - 1]];
  if (!first || !last) throw new Error('a step of a way without its items');
  return { items: [way([step], first, last)], length };
}

const way = (steps: readonly Step[], { start }: Item, { end }: Item): Item => ({
  kind: 'way',
  steps,
  start,
  end,
});

function figureOf(item: Item | undefined): Figure | undefined {
  return item?.kind === 'figure' ? item.figure : undefined;
}

const isHeading = (meaning: string): meaning is Heading => /^(?:right|left|up|down)$/.test(meaning);

/** The longest word of a way that begins here. */
function wordAt(
  items: readonly Item[],
  at: number,
  slice: Slice,
): { meaning: string; length: number } | undefined {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const [first, last] = [items[at], items[at + length - 1]];
    if (!first || !last || first.kind === 'break' || last.kind === 'break') continue;
    const meaning = STEPS.get(spoken(slice(first.start, last.end)));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}

const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s,()[\]-]+/g, ' ')
    .trim();

const fillers = (items: readonly Item[], at: number, length: number): Item[] =>
  items.slice(at, at + length).map(({ start, end }) => ({ kind: 'filler', start, end }));
