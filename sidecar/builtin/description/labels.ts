import { meaning } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/**
 * Brackets that say again what stands before them: "60 mm (X) by 40 mm (Y) by 50 mm (Z)" in that order, "the width
 * across the flats (the diameter of its inscribed circle) is 46 mm", "at the origin (0, 0, 0)".
 */
export function withoutLabels(words: readonly Term[]): Term[] {
  const left: Term[] = [];
  const axes: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    const end = word.tokenType === W.Open ? closing(words, i) : -1;
    const inside = words.slice(i + 1, end);
    if (
      end < 0 ||
      !(
        isAxisLabel(inside, words, i, end, axes) ||
        isSizeAgain(inside, words, i, end) ||
        isOrigin(inside, words[i - 1])
      )
    )
      left.push(word);
    else {
      i = end;
      const next = words[i + 1];
      // "60 mm (X) by 40 mm": the brackets stood between.
      if (next && /^(?:by|x)$/i.test(next.image) && axes.length > 0) {
        left.push(retyped(next, W.By));
        i++;
      }
    }
  }
  return left;
}

function closing(words: readonly Term[], from: number): number {
  const end = words.slice(from + 1, from + LONGEST).findIndex(({ tokenType }) => tokenType === W.Close);
  return end < 0 ? -1 : from + 1 + end;
}

const LONGEST = 20;

/** "(X)", "(Y)", "(Z)" in a run of sizes, in that order. */
function isAxisLabel(
  inside: readonly Term[],
  words: readonly Term[],
  from: number,
  end: number,
  axes: string[],
): boolean {
  const [axis] = inside;
  if (inside.length !== 1 || axis?.tokenType !== W.Axis) return false;
  const measured = [W.Numeral, W.Unit].includes(words[from - 1]?.tokenType ?? W.Stop);
  const inRun = isBy(words[end + 1]) || axes.length > 0;
  if (!measured || !inRun) return false;
  const next = ['x', 'y', 'z'][axes.length];
  if (meaning(axis) !== next) return false;
  axes.push(meaning(axis));
  if (!isBy(words[end + 1])) axes.splice(0);
  return true;
}

const isBy = (word: Term | undefined) => word !== undefined && /^(?:by|x|,)$/i.test(word.image);

/** Between a size and its number, without a number of its own. */
function isSizeAgain(inside: readonly Term[], words: readonly Term[], from: number, end: number): boolean {
  const before = words[from - 1]?.tokenType;
  const after = words[end + 1]?.tokenType;
  return (
    before === W.Size &&
    (after === W.Is || after === W.Of || after === W.Numeral) &&
    inside.every(({ tokenType }) => tokenType !== W.Numeral)
  );
}

/** Nothing but noughts after "the origin". */
function isOrigin(inside: readonly Term[], before: Term | undefined): boolean {
  const numbers = inside.filter(({ tokenType }) => tokenType === W.Numeral);
  return (
    before?.tokenType === W.Centre &&
    numbers.length > 1 &&
    inside.every(
      ({ tokenType, value }) => tokenType === W.Comma || tokenType === W.Unit || Number(value) === 0,
    )
  );
}
