import type { Side } from '../../plan/outline/place.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Figure, Item, ItemOf } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const SILENT: readonly Item['kind'][] = ['the', 'filler', 'article'];
const SIDES: readonly string[] = ['left', 'right', 'front', 'back', 'top', 'bottom'];

/**
 * Where a row begins and how far its lines are apart: "the first 20 mm from the left end", "the outermost 10 mm from the
 * ends", "along the top edge, 8 mm from it", "80 mm apart lengthwise and 60 mm apart across".
 */
export function withRowsTold(items: readonly Item[], read: Slice): Item[] {
  return withBothSpacings(fromThatEdge(withBeginnings(onSquares(items, read), read), read), read);
}

/** "at the corners of a 70 mm square", "on a 60 mm square": two by two, so far apart. */
function onSquares(items: readonly Item[], read: Slice): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, square, after] = items.slice(at, at + 3);
    if (!item) break;
    const [link, article] = [items[at - 2], items[at - 1]];
    const on =
      link?.kind === 'link' && /^(?:of|on|in|at)$/.test(wordOf(link, read)) && article?.kind === 'article';
    const ends = after === undefined || ['break', 'link', 'centre'].includes(after.kind);
    const form = square && square.kind !== 'noun' && wordOf(square, read) === 'square';
    if (item.kind === 'figure' && on && ends && form && isMany(items, at)) {
      out.push({ kind: 'grid', figures: [item.figure, item.figure], start: item.start, end: square.end });
      at++;
    } else out.push(item);
  }
  return out;
}

function isMany(items: readonly Item[], at: number): boolean {
  const head = items.slice(0, at).findLast(({ kind }) => kind === 'head');
  return head?.kind === 'head' && head.plural;
}

const wordOf = (item: Item | undefined, read: Slice) =>
  item === undefined ? '' : spoken(read(item.start, item.end));

function withBeginnings(items: readonly Item[], read: Slice): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const [item, next] = [items[at], items[at + 1]];
    if (!item) break;
    const word = item.kind === 'unknown' || item.kind === 'dangling' ? wordOf(item, read) : '';
    const span = { start: item.start, end: next?.end ?? item.end };
    if (word === 'first' && next?.kind === 'distance' && next.way === null && !next.some && !next.each) {
      const side = SIDES.includes(next.target) ? (next.target as Side) : null;
      if (side !== null || next.target === 'ends') {
        out.push({ kind: 'begin', figure: next.figure, side, ...span });
        at++;
        continue;
      }
    }
    if (word === 'outermost' && next?.kind === 'distance' && next.target === 'ends' && next.way === null) {
      out.push({ kind: 'outermost', figure: next.figure, ...span });
      at++;
      continue;
    }
    out.push(item);
  }
  return out;
}

/** "along the top edge, 8 mm from it" */
function fromThatEdge(items: readonly Item[], read: Slice): Item[] {
  let edge: ItemOf<'edges'> | null = null;
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === 'head' || item.kind === 'noun') edge = null;
    if (item.kind === 'edges' && item.single && item.side !== null) edge = item;
    const end = item.kind === 'figure' && edge ? fromIt(items, at + 1, read) : null;
    const last = end === null ? undefined : items[end - 1];
    if (item.kind === 'figure' && end !== null && last) {
      out.push(distance(item.figure, item.start, last.end));
      at = end - 1;
    } else out.push(item);
  }
  return out;
}

/** Where "(in) from it" ends. */
function fromIt(items: readonly Item[], at: number, read: Slice): number | null {
  let n = at;
  while (items[n]?.kind === 'inset' || wordOf(items[n], read) === 'in') n++;
  const from = wordOf(items[n], read) === 'from';
  return from && wordOf(items[n + 1], read) === 'it' ? n + 2 : null;
}

const distance = (figure: Figure, start: number, end: number): Item => ({
  kind: 'distance',
  figure,
  target: 'edges',
  way: null,
  each: false,
  some: false,
  start,
  end,
});

/** "80 mm apart lengthwise and 60 mm apart across" */
function withBothSpacings(items: readonly Item[], read: Slice): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (!item) break;
    const one = spacingAt(items, at, read);
    const joined = one ? items[one.end] : undefined;
    const other =
      joined?.kind === 'break' && joined.strength !== 'stop' ? next(items, one?.end ?? at, read) : null;
    const last = other ? items[other.end - 1] : undefined;
    if (one && other && last && one.way !== other.way) {
      const figures = one.way === 'length' ? [one.figure, other.figure] : [other.figure, one.figure];
      out.push({ kind: 'spacing', figures, start: item.start, end: last.end });
      at = other.end - 1;
    } else out.push(item);
  }
  return out;
}

interface Spacing {
  readonly figure: Figure;
  readonly way: 'length' | 'width';
  readonly end: number;
}

function next(items: readonly Item[], joined: number, read: Slice): Spacing | null {
  let at = joined + 1;
  while (items[at] && (items[at]?.kind === 'break' || SILENT.includes(items[at]?.kind ?? 'noun'))) at++;
  return spacingAt(items, at, read);
}

function spacingAt(items: readonly Item[], at: number, read: Slice): Spacing | null {
  const [item, way] = [items[at], items[at + 1]];
  const [figure, more] = item?.kind === 'spacing' ? item.figures : [];
  if (!figure || more) return null;
  if (way?.kind === 'along') return { figure, way: way.direction, end: at + 2 };
  const word = wordOf(way, read);
  if (/^(?:across|crosswise|widthwise|widthways)$/.test(word)) return { figure, way: 'width', end: at + 2 };
  return null;
}
