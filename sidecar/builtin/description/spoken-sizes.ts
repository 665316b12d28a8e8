import type { TokenType } from 'chevrotain';
import { meaning } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import { thickOf } from './vocabulary.ts';
import type { Term } from './word-tagger.ts';

/**
 * Sizes that are told as if they were things: "whose floor is 6 mm thick", "walls of 4 mm", "a 3 mm thick bottom",
 * "sides of 20 mm". The thing becomes the name of the size.
 */
export function withSpokenSizes(words: readonly Term[]): Term[] {
  const left = [...words];
  for (let i = 0; i < left.length; i++) {
    const word = left[i];
    if (!word) continue;
    const triangle = /^legs$/i.test(word.image) && ofValue(left, i) && left.slice(0, i).some(isTriangle);
    if (triangle) left[i] = asSize(word, 'legs');
    const name = triangle ? null : nameOf(word);
    if (name === null) continue;
    const adjective = toldThick(left, i);
    if (adjective !== null) {
      left[i] = asSize(word, name);
      left.splice(adjective, 1);
      i -= uncount(left, i);
    } else if (ofValue(left, i)) {
      left[i] = asSize(word, name);
      const after = valueEnd(left, i + 2);
      if (meaning(left[after] ?? word) === 'thickness') left.splice(after, 1);
      else if (left[after]?.tokenType === W.Prep && meaning(left[after + 1] ?? word) === 'thickness')
        left.splice(after, 2);
      i -= uncount(left, i);
    } else if (name !== 'side' && follows(left, i)) {
      left[i] = asSize(word, name);
      if (isThick(left[i - 1])) left.splice(i - 1, 1);
    }
  }
  return left;
}

const isTriangle = ({ tokenType, value }: Term) => tokenType === W.Solid && value === 'right_triangle';

/** "Two side walls of 10 mm": how many there are comes of the part. */
function uncount(words: Term[], i: number): number {
  const counts = words[i - 1]?.tokenType === W.Numeral;
  if (counts) words.splice(i - 1, 1);
  return counts ? 1 : 0;
}

const asSize = (word: Term, value: string): Term => ({ ...retyped(word, W.Size), value, word: value });

/** What a wall, a floor or a side of a square measures; null of other words. */
function nameOf(word: Term): string | null {
  if (!THINGS.includes(word.tokenType)) return null;
  const image = word.image.toLowerCase().replace(/-/g, ' ');
  if (image === 'sides') return 'side';
  return thickOf(image) ?? null;
}

const THINGS: readonly TokenType[] = [W.Spot, W.Filler, W.Side];
const LINKS: readonly TokenType[] = [W.Is, W.Filler];

const isThick = (word: Term | undefined) =>
  word?.tokenType === W.SizeAdjective && meaning(word) === 'thickness';

/** Index after a value that begins here; the same index where none does. */
function valueEnd(words: readonly Term[], from: number): number {
  if (words[from]?.tokenType !== W.Numeral) return from;
  return words[from + 1]?.tokenType === W.Unit ? from + 2 : from + 1;
}

/** "Is 6 mm thick", and nothing else beside: where "thick" stands. */
function toldThick(words: readonly Term[], i: number): number | null {
  let k = i + 1;
  while (words[k] && LINKS.includes((words[k] as Term).tokenType)) k++;
  const end = valueEnd(words, k);
  if (k === i + 1 || end === k || !isThick(words[end])) return null;
  // "The wall is 3 mm thick and 40 mm high": a solid.
  const next = words[end + 1]?.tokenType === W.And ? end + 2 : end + 1;
  const more = valueEnd(words, next);
  return more > next && words[more]?.tokenType === W.SizeAdjective ? null : end;
}

/** "Walls of 4 mm", and not "walls of 4 mm by 30 mm". */
function ofValue(words: readonly Term[], i: number): boolean {
  const end = valueEnd(words, i + 2);
  const next = words[end];
  return (
    words[i + 1]?.tokenType === W.Of &&
    end > i + 2 &&
    next?.tokenType !== W.By &&
    (next?.tokenType !== W.SizeAdjective || isThick(next))
  );
}

/** "A 4 mm thick floor", "a 4 mm wall" that is not told further. */
function follows(words: readonly Term[], i: number): boolean {
  const k = isThick(words[i - 1]) ? i - 2 : i - 1;
  const value =
    words[k]?.tokenType === W.Numeral ||
    (words[k]?.tokenType === W.Unit && words[k - 1]?.tokenType === W.Numeral);
  const next = words[i + 1];
  const alone = !next || [W.Comma, W.Stop, W.And, W.Prep, W.Filler].includes(next.tokenType);
  return value && alone;
}
