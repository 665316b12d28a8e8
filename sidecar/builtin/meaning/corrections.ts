import { wordsOf } from '../../lexicon/languages.ts';
import type { Noun } from '../../plan/nouns/noun.ts';
import { isCount } from '../part/owner.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { earlierFigure, type Found, onlyFigure } from './corrected-figure.ts';
import { spoken } from './mentions.ts';

/** How plainly words say that something said before does not hold: "no wait", "actually", "6 not 5". */
type Marker = 'plain' | 'perhaps' | 'not';
const MARKERS = wordsOf('Correction');
/** Most items that such words take. */
const LONGEST = 4;
const PASSED: readonly Item['kind'][] = ['filler', 'article', 'the', 'part'];

export interface Corrected {
  readonly items: Item[];
  readonly assumptions: readonly string[];
}

/**
 * Puts the later figure in the place of the one that it corrects ("80 by 40, no wait, 45 wide", "6 not 5"), where it is
 * plain which that is. Elsewhere the words stay as they are, and are asked about.
 * @param read the words in English
 * @param write the words as they were written
 */
export function withCorrections(
  said: readonly Item[],
  noun: Noun | undefined,
  read: Slice,
  write: Slice,
): Corrected {
  let items = [...said];
  const assumptions: string[] = [];
  for (let at = 0; at < items.length; at++) {
    const marker = markerAt(items, at, read);
    if (!marker) continue;
    const found =
      marker.kind === 'not' ? contrasted(items, at, marker, noun) : corrected(items, at, marker, noun, read);
    const [from, to] = found ? [items[found.from], items[found.to - 1]] : [];
    if (found && from && to) {
      assumptions.push(`"${write(from.start, to.end)}" is taken as a correction: ${found.what}.`);
      items = silent(found.items, found.from, found.to);
      at = found.to - 1;
    } else if (marker.kind === 'perhaps' && mayCount(items, at, marker.length)) {
      items = items.map((item, n): Item => (n === at ? ({ ...item, kind: 'unknown' } as Item) : item));
    } else if (marker.kind === 'perhaps' || (marker.kind === 'plain' && isFirst(items, at))) {
      items = silent(items, at, at + marker.length);
    }
  }
  return { items, assumptions };
}

/** "four holes in a row, actually five": their number, or their size. */
function mayCount(items: readonly Item[], at: number, length: number): boolean {
  const head = items.slice(0, at).findLast(({ kind }) => kind === 'head' || kind === 'noun');
  const next = items[past(items, at + length, [...PASSED, 'break'])];
  return head?.kind === 'head' && head.plural && next?.kind === 'figure' && isCount(next);
}

/** Nothing is said yet that could be corrected: "sorry, I need a plate". */
const isFirst = (items: readonly Item[], at: number) =>
  items.slice(0, at).every(({ kind }) => PASSED.includes(kind) || kind === 'break');

const silent = (items: readonly Item[], from: number, to: number): Item[] =>
  items.map((item, n) => (n >= from && n < to ? { kind: 'filler', start: item.start, end: item.end } : item));

/** Items with the correction made, and the stretch of them that said it. */
interface Made {
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
  readonly what: string;
}

interface Marked {
  readonly kind: Marker;
  readonly length: number;
}

/** The words at `at` that announce a correction; "no" does so before a comma or a figure. */
function markerAt(items: readonly Item[], at: number, slice: Slice): Marked | undefined {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const [first, last] = [items[at], items[at + length - 1]];
    if (!first || !last || (length === 1 && first.start === first.end)) continue;
    const words = spoken(slice(first.start, last.end)).replace(/,/g, '');
    const next = items[at + length];
    if (length === 1 && words === 'no' && (next?.kind === 'break' || isFigured(next)))
      return { kind: 'plain', length };
    const kind = MARKERS.get(words);
    if (kind === 'plain' || kind === 'perhaps' || kind === 'not') return { kind, length };
  }
  return undefined;
}

const isFigured = (item: Item | undefined) =>
  item?.kind === 'figure' || item?.kind === 'named' || item?.kind === 'run';

/** "no wait, make that 45 wide", "sorry, 6 not 5", "actually 12 from the edges" */
function corrected(
  items: readonly Item[],
  at: number,
  { kind, length }: Marked,
  noun: Noun | undefined,
  slice: Slice,
): Made | undefined {
  let plain = kind === 'plain';
  let to = at + length;
  for (let passed = true; passed; ) {
    const more = markerAt(items, to, slice);
    const next = items[to];
    passed = more !== undefined || next?.kind === 'break' || PASSED.includes(next?.kind ?? 'unknown');
    if (more?.kind === 'not') return undefined;
    plain ||= more?.kind === 'plain';
    if (passed) to += more?.length ?? 1;
  }
  const content = items[to];
  if (!content) return undefined;
  const not = markerAt(items, past(items, to + 1, ['break']), slice);
  const notAt = past(items, to + 1, ['break']);
  const wrongAt = not?.kind === 'not' ? past(items, notAt + not.length, PASSED) : undefined;
  const wrong = wrongAt === undefined ? undefined : onlyFigure(items[wrongAt]);
  if (wrongAt !== undefined && !wrong) return undefined;
  const found = earlierFigure(items, at, content, items[to + 1], { noun, plain, wrong });
  if (!found) return undefined;
  return made(items, found, at, wrongAt === undefined ? to + found.taken : wrongAt + 1);
}

/** "45 wide instead of 40", "6 not 5": the first holds, and takes the place of the other where that was said. */
function contrasted(
  items: readonly Item[],
  at: number,
  { length }: Marked,
  noun: Noun | undefined,
): Made | undefined {
  const rightAt = items[at - 1]?.kind === 'break' ? at - 2 : at - 1;
  const right = items[rightAt];
  const wrongAt = past(items, at + length, PASSED);
  const wrong = onlyFigure(items[wrongAt]);
  if (!right || !wrong || !onlyFigure(right)) return undefined;
  const found = earlierFigure(items, rightAt, right, undefined, { noun, plain: true, wrong });
  if (found) return made(items, found, rightAt, wrongAt + 1);
  const said = items.slice(0, rightAt).some((item) => onlyFigure(item)?.number === wrong.number);
  return said
    ? undefined
    : {
        items,
        from: at,
        to: wrongAt + 1,
        what: `it is ${onlyFigure(right)?.number}, and not ${wrong.number}`,
      };
}

function made(items: readonly Item[], { at, item, was, is }: Found, from: number, to: number): Made {
  return { items: items.with(at, item), from, to, what: `${is} holds instead of ${was}` };
}

function past(items: readonly Item[], from: number, kinds: readonly Item['kind'][]): number {
  let at = from;
  while (kinds.includes(items[at]?.kind ?? 'unknown')) at++;
  return at;
}
