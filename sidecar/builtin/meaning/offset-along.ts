import type { Noun } from '../../plan/nouns/noun.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item, ItemOf } from '../phrases/item.ts';

export interface WithOffsetsAlong {
  readonly items: Item[];
  readonly assumptions: readonly string[];
}

/**
 * "A hole offset 15 mm from the centre along the length": which way it is off, and not the way that it runs. Where that
 * cannot be told apart, or the part has no such way on its top, the words stay to be asked about.
 */
export function withOffsetsAlong(
  items: readonly Item[],
  noun: Noun | undefined,
  slice: Slice,
): WithOffsetsAlong {
  const out = [...items];
  const assumptions: string[] = [];
  items.forEach((item, at) => {
    if (item.kind !== 'along') return;
    const [before, after] = [nearest(items, at, -1), nearest(items, at, 1)];
    const from = [before, after].find((near) => near && isOffCentre(near));
    const head = items.slice(0, at).findLast(({ kind }) => kind === 'head');
    if (from?.kind !== 'distance' || head?.kind !== 'head' || head.plural) return;
    const clear = from === before && noun?.rectangular === true;
    out[at] = { kind: clear ? 'filler' : 'unknown', start: item.start, end: item.end };
    if (!clear) return;
    out[items.indexOf(from)] = { ...from, way: item.direction === 'length' ? 'right' : 'above' };
    const way = item.direction === 'length' ? 'to the right (+X)' : 'to the back (+Y)';
    assumptions.push(`"${slice(from.start, item.end)}" does not say which way: it goes ${way}.`);
  });
  return { items: out, assumptions };
}

/** The next item that is said there, up to a break. */
function nearest(items: readonly Item[], at: number, step: 1 | -1): Item | undefined {
  for (let n = at + step; n >= 0 && n < items.length; n += step) {
    const item = items[n];
    const inset = item?.kind === 'inset' || item?.kind === 'link';
    if (item && item.kind !== 'filler' && !inset) return item;
  }
  return undefined;
}

const isOffCentre = (item: Item): item is ItemOf<'distance'> & Item =>
  item.kind === 'distance' && item.target === 'centre' && item.way === null;
