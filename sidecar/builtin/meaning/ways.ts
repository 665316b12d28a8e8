import { wordsOf } from '../../lexicon/languages.ts';
import { nounNamed } from '../../plan/nouns/registry.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';

/** Most items that one word of a way takes ("back to the start"). */
const LONGEST = 5;
const STEPS = wordsOf('Step');

type Step = ItemOf<'way'>['steps'][number];

/**
 * Reads an outline told corner by corner, as points and as ways to go ("(0, 0), then 40 right, 10 up"), where the part is
 * one that is told so.
 */
export function withWays(items: readonly Item[], slice: Slice): Item[] {
  if (!items.some((item) => item.kind === 'noun' && nounNamed(item.noun)?.told)) return [...items];
  const read: Item[] = [];
  let inFeature = false;
  for (let at = 0; at < items.length; ) {
    const item = items[at];
    // What is said of a hole or the like is its place.
    inFeature ||= item?.kind === 'head';
    const step = inFeature ? undefined : stepAt(items, at, slice);
    if (item && !step) read.push(item);
    if (step) read.push(...step.items);
    at += step?.length ?? 1;
  }
  return read;
}

function stepAt(
  items: readonly Item[],
  at: number,
  slice: Slice,
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
    if (go && isHeading(go)) return moved(items, at, 1, { go, by: item.figure });
  }
  const word = wordAt(items, at, slice);
  if (word && (word.meaning === 'go' || word.meaning === 'close'))
    return { items: fillers(items, at, word.length), length: word.length };
  // "40 right" or "right 40"
  const [before, after] = [figureOf(item), wordAt(items, at + 1, slice)];
  if (before && after && isHeading(after.meaning))
    return moved(items, at, after.length + 1, { go: after.meaning, by: before });
  const figure = word && isHeading(word.meaning) ? figureOf(items[at + word.length]) : undefined;
  const later = word && wordAt(items, at + word.length + 1, slice);
  if (word && isHeading(word.meaning) && figure && !(later && isHeading(later.meaning)))
    return moved(items, at, word.length + 1, { go: word.meaning, by: figure });
  return undefined;
}

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

type Heading = 'right' | 'left' | 'up' | 'down';
const isHeading = (meaning: string): meaning is Heading => /^(?:right|left|up|down)$/.test(meaning);

/** The longest word of a way that begins here. */
function wordAt(
  items: readonly Item[],
  at: number,
  slice: Slice,
): { meaning: string; length: number } | undefined {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const [first, last] = [items[at], items[at + length - 1]];
    if (!first || !last) continue;
    const meaning = STEPS.get(spoken(slice(first.start, last.end)));
    if (meaning !== undefined) return { meaning, length };
  }
  return undefined;
}

const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

const fillers = (items: readonly Item[], at: number, length: number): Item[] =>
  items.slice(at, at + length).map(({ start, end }) => ({ kind: 'filler', start, end }));
