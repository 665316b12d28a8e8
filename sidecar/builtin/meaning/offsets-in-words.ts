import type { TokenType } from 'chevrotain';
import { wordsOf } from '../../lexicon/languages.ts';
import * as T from '../words/tokens.ts';
import { meaning, type Word, word } from '../words/tokens.ts';

const STEPS = wordsOf('Step');
const HEADINGS: Readonly<Record<string, string>> = { up: 'above', down: 'below' };

/** One goes away from a side of a corner into the part. */
const AWAY: Readonly<Record<string, readonly string[]>> = {
  right: ['left'],
  left: ['right'],
  below: ['top', 'back'],
  above: ['bottom', 'front'],
};

/**
 * Distances from a named corner and from both sides of the centre, in the words that the grammar has for them: "12 below and
 * 20 right of the top left corner" is 12 from the top and 20 from the left. Two ways that do not lead into the part from
 * that corner stay as they are.
 */
export function withOffsetsInWords(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const read = twoWays(words, i) ?? fromCorner(words, i) ?? eitherSide(words, i);
    out.push(...(read?.words ?? words.slice(i, i + 1)));
    i += read?.length ?? 1;
  }
  return out;
}

interface Rewritten {
  readonly words: readonly Word[];
  /** How many words it stands for. */
  readonly length: number;
}

const is = (each: Word | undefined, ...types: readonly TokenType[]) =>
  each !== undefined && types.includes(each.tokenType);

/** In another's place. */
const said = (type: TokenType, value: string, { startOffset, end }: Word) =>
  word(type, value, value, startOffset, end);

function twoWays(words: readonly Word[], i: number): Rewritten | undefined {
  const first = offsetAt(words, i);
  const joined = first && words[first.end];
  if (!first || !joined || !is(joined, T.And, T.Comma)) return undefined;
  const second = offsetAt(words, first.end + 1);
  const corner = second && namedCorner(words, second.end);
  if (!second || !corner) return undefined;
  const from = [first, second].map(({ way }) => corner.sides.find((side) => AWAY[way]?.includes(side)));
  const [a, b] = from;
  if (a === undefined || b === undefined || a === b) return undefined;
  const measured = ({ start, figure, last }: Offset, side: string) => [
    ...words.slice(start, figure),
    said(T.From, 'from', last),
    said(T.SideName, side, last),
  ];
  return { words: [...measured(first, a), joined, ...measured(second, b)], length: corner.end - i };
}

/** "15 mm in from the top right corner": from both of its edges. */
function fromCorner(words: readonly Word[], i: number): Rewritten | undefined {
  const figure = figureAt(words, i);
  if (figure === undefined) return undefined;
  let at = figure;
  while (is(words[at], T.In, T.Inset)) at++;
  const from = words[at];
  const corner = from && is(from, T.From) && meaning(from) === 'from' ? namedCorner(words, at) : undefined;
  const last = corner && words[corner.end - 1];
  if (!from || !corner || !last) return undefined;
  const distance = [...words.slice(i, figure), from, said(T.Corners, 'corners', from)];
  const place = words.slice(corner.end - 3, corner.end);
  return { words: [...distance, said(T.In, 'in', last), ...place], length: corner.end - i };
}

/** "30 mm either side of the centre" */
function eitherSide(words: readonly Word[], i: number): Rewritten | undefined {
  const figure = figureAt(words, i);
  const centre = figure === undefined ? undefined : words[figure];
  // "holes of 8 mm on either side": their size.
  const size = is(words[i - 1], T.Of) && is(words[i - 2], T.Head);
  if (figure === undefined || size || !centre || !is(centre, T.Centre) || !/\bsides?\b/i.test(centre.image))
    return undefined;
  const from = [said(T.From, 'from', centre), said(T.Each, 'each', centre), centre];
  return { words: [...words.slice(i, figure), ...from], length: figure + 1 - i };
}

/** Where a figure that begins here ends. */
function figureAt(words: readonly Word[], i: number): number | undefined {
  if (!is(words[i], T.NumberToken)) return undefined;
  return is(words[i + 1], T.UnitToken) ? i + 2 : i + 1;
}

/** "of the top left corner" */
function namedCorner(
  words: readonly Word[],
  from: number,
): { readonly sides: readonly string[]; readonly end: number } | undefined {
  let at = from;
  while (is(words[at], T.From, T.Of, T.The, T.In)) at++;
  const [one, other, corner] = words.slice(at, at + 3);
  const named = is(one, T.SideName) && is(other, T.SideName) && /^corner$/i.test(corner?.image ?? '');
  return one && other && named ? { sides: [meaning(one), meaning(other)], end: at + 3 } : undefined;
}

interface Offset {
  readonly start: number;
  /** Where its figure ends. */
  readonly figure: number;
  readonly end: number;
  readonly way: string;
  readonly last: Word;
}

/** "12 mm below", "20 right of", "15 mm down", "20 mm to the left" */
function offsetAt(words: readonly Word[], i: number): Offset | undefined {
  const figure = figureAt(words, i);
  if (figure === undefined) return undefined;
  let at = figure;
  while (is(words[at], T.The) || /^to$/i.test(words[at]?.image ?? '')) at++;
  const last = words[at];
  if (!last) return undefined;
  const step = STEPS.get(last.image.toLowerCase());
  const way = is(last, T.From) ? meaning(last) : step && (HEADINGS[step] ?? step);
  return way !== undefined && Object.hasOwn(AWAY, way)
    ? { start: i, figure, end: at + 1, way, last }
    : undefined;
}
