import type { Span } from '../phrases/item.ts';
import { endOf, meaning } from '../words/tokens.ts';
import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/** A ratio that was told beside its number; its name where it is the share of one size. */
export interface Told extends Span {
  readonly name: string | null;
  readonly ratio: number;
  readonly number: number;
}

/**
 * "Half of the original height (about 15 mm)", "40 mm (which is half the length)": where a ratio and the number that it
 * comes to stand side by side, the number is the size and the ratio is only told again.
 */
export function withoutRatios(words: readonly Term[]): { words: Term[]; told: Told[] } {
  const left = [...words];
  const told: Told[] = [];
  for (let i = 0; i < left.length; i++) {
    const type = left[i]?.tokenType;
    if (type !== W.Fraction && type !== W.Ratio && type !== W.Reckoned) continue;
    const run = runAt(left, i);
    const [from, to] = run;
    const known =
      type === W.Reckoned
        ? bracketed(left, i)
        : (restated(left, run) ?? named(resolved(left, run), left, run));
    if (!known) continue;
    const [first, last] = [left[from], left[to]];
    if (first && last) {
      const span = { start: first.startOffset, end: endOf(last) };
      told.push({ ...span, ...comparison(left, run, known) });
    }
    for (const index of known.toSorted((a, b) => b - a)) left.splice(index, 1);
    i = Math.max(-1, Math.min(...known) - 1);
  }
  return { words: left, told };
}

/** What a ratio is of, and the number that stands for it. */
function comparison(
  words: readonly Term[],
  [from, to]: readonly [number, number],
  gone: readonly number[],
): Omit<Told, keyof Span> {
  const run = words.slice(from, to + 1);
  const names = run.filter(({ tokenType }) => tokenType === W.Size);
  const [head] = run.filter(({ tokenType }) => tokenType === W.Fraction || tokenType === W.Ratio);
  const after = words.slice(to + 1, to + 5).find(({ tokenType }) => tokenType === W.Numeral);
  const before = words.slice(0, from).findLast(({ tokenType }) => tokenType === W.Numeral);
  const [over, under = '1'] = head ? meaning(head).split('/') : [];
  const [name] = names;
  // Of another solid than the first.
  const other = run.some((word) => word.tokenType === W.Quality && meaning(word) !== 'first');
  // What stands before a ratio is told again by it; otherwise the number follows.
  const restates =
    gone.includes(from - 1) &&
    words[from - 1]?.tokenType !== W.Det &&
    before !== undefined &&
    Math.min(...gone) < from;
  const number = restates ? before : after;
  return {
    name: name && names.length === 1 && !other ? meaning(name) : null,
    ratio: Number(over ?? Number.NaN) / Number(under),
    number: number ? Number(meaning(number)) : Number.NaN,
  };
}

/** "about half of the original height": from its first word to its last. */
function runAt(words: readonly Term[], i: number): [number, number] {
  let from = i;
  while (
    from > 0 &&
    words[from - 1]?.tokenType === W.Filler &&
    /approx|about|rough|around/i.test(words[from - 1]?.image ?? '')
  ) {
    from--;
  }
  let to = i;
  while (OF.some((type) => type === words[to + 1]?.tokenType)) to++;
  return [from, to];
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n);

/** What stands after the number that it tells again: "(which is half the length)", ", which is half the length". */
function restated(words: readonly Term[], [from, to]: readonly [number, number]): number[] | null {
  let start = from;
  while (CLAUSE.some((type) => type === words[start - 1]?.tokenType)) start--;
  const before = words[start - 1];
  const bracket = before?.tokenType === W.Open && words[to + 1]?.tokenType === W.Close;
  const number = words[start - 2]?.tokenType;
  const after = number === W.Unit || number === W.Numeral || number === W.SizeAdjective;
  if (bracket && (after || number === W.Size || number === W.Spot)) return range(start - 1, to + 1);
  if (before?.tokenType === W.Comma && after && start < from) return range(start - 1, to);
  return null;
}

/** The number stands after it: "(approximately 20 mm)", ", around 20 mm". Its brackets and the ratio go. */
function resolved(words: readonly Term[], [from, to]: readonly [number, number]): number[] | null {
  const next = words[to + 1];
  let number = to + 2;
  while (words[number]?.tokenType === W.Filler || /^around$/i.test(words[number]?.image ?? '')) number++;
  if (words[number]?.tokenType !== W.Numeral) return null;
  if (next?.tokenType === W.Open) {
    const close = words.findIndex((word, index) => index > number && word.tokenType === W.Close);
    return close < 0 ? null : [...range(from, to + 1), close];
  }
  const told = next?.tokenType === W.Comma && number > to + 2;
  return told ? range(from, number - 1) : null;
}

/** "Half its width, around 20 mm": where nothing before it names the size, the ratio does. */
function named(
  known: number[] | null,
  words: readonly Term[],
  [from, to]: readonly [number, number],
): number[] | null {
  if (!known) return null;
  const before = words.slice(0, from).findLast(({ tokenType }) => tokenType !== W.Filler);
  const told = [W.Of, W.Is, W.Size].some((type) => type === before?.tokenType);
  const name = words.findLastIndex(
    ({ tokenType }, index) => index >= from && index <= to && tokenType === W.Size,
  );
  return told || name !== to ? known : known.filter((index) => index !== name);
}

/** "(calculated by subtracting twice the padding of 5 mm)" after the number that it comes to. */
function bracketed(words: readonly Term[], i: number): number[] | null {
  let open = i - 1;
  while (words[open]?.tokenType === W.Filler) open--;
  const before = words[open - 1]?.tokenType;
  const close = words.findIndex((word, index) => index > i && word.tokenType === W.Close);
  const number = before === W.Unit || before === W.Numeral || before === W.SizeAdjective;
  if (words[open]?.tokenType !== W.Open || close < 0 || !number) return null;
  return range(open, close);
}

const OF = [W.Of, W.Det, W.Filler, W.Quality, W.Size, W.Role, W.Solid, W.Cutter, W.Spot, W.Property];
const CLAUSE = [W.Is, W.Pronoun, W.Filler, W.Det, W.Size];
