import { meaning } from '../words/tokens.ts';
import { retyped } from './naming.ts';
import * as W from './terminals.ts';
import type { Term } from './word-tagger.ts';

/** Solids that come to a point. */
const POINTED: readonly string[] = ['pyramid', 'cone', 'triangle'];

/** "Its apex is 24 mm above the centre of the base": its height is 24 mm. */
export function withApex(words: readonly Term[]): Term[] {
  if (!words.some((word) => word.tokenType === W.Solid && POINTED.includes(meaning(word)))) return [...words];
  const left: Term[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Term;
    const number = /^(?:apex|tip|peak|summit|vertex)$/i.test(word.image) ? numberAfter(words, i + 1) : -1;
    const over = number < 0 ? -1 : overAfter(words, number);
    if (over < 0) {
      left.push(word);
      continue;
    }
    left.push({ ...retyped(word, W.Size), value: 'height', word: 'height' }, ...words.slice(i + 1, over));
    i = clauseEnd(words, over) - 1;
  }
  return left;
}

/** Where the number stands that follows at once; -1 where none does. */
function numberAfter(words: readonly Term[], from: number): number {
  let k = from;
  while ([W.Is, W.Filler, W.Prep].includes(words[k]?.tokenType ?? W.Stop) && k < from + LONGEST) k++;
  return k > from && words[k]?.tokenType === W.Numeral ? k : -1;
}

const LONGEST = 4;

/** "Above" after the number; -1 where something else follows. */
function overAfter(words: readonly Term[], number: number): number {
  let k = number + 1;
  while ([W.Unit, W.Filler].includes(words[k]?.tokenType ?? W.Stop)) k++;
  const word = words[k];
  return word?.tokenType === W.Prep && meaning(word) === 'above' ? k : -1;
}

/** "It", "the centre of the base" end with the clause, or where more is told ("with ribs"). */
function clauseEnd(words: readonly Term[], from: number): number {
  const end = words
    .slice(from)
    .findIndex(({ tokenType }) => [W.Comma, W.Stop, W.And, W.With].includes(tokenType));
  return end < 0 ? words.length : from + end;
}
