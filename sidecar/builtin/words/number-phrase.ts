import type { IToken, TokenType } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import { typeAt } from './inch.ts';
import type { Vocabulary } from './lexicon.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

/** A number, and how many raw tokens say it. */
export interface NumberPhrase {
  readonly figures: string;
  readonly length: number;
}

const LONGEST = 10;
/** What goes on after a size that "and" may have joined: "a hundred and twenty by". What is counted does not. */
const AFTER_SIZE: readonly TokenType[] = [T.By, T.SizeName, T.And, T.With, T.In];

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';

/** The words from a token on as the reader of numbers wants them, and the raw tokens that the first n of them take. */
function spokenFrom(raw: readonly IToken[], from: number): { words: string[]; taken: (n: number) => number } {
  const words: string[] = [];
  const ends: number[] = [];
  for (let at = from; at < raw.length && words.length < LONGEST; at++) {
    const token = raw[at];
    if (token?.tokenType !== Raw.RawWord) break;
    words.push(small(token));
    ends.push(at + 1 - from);
    const [hyphen, next] = [raw[at + 1], raw[at + 2]];
    if (hyphen?.tokenType === Raw.RawHyphen && next?.startOffset === (hyphen.startOffset ?? 0) + 1) at++;
  }
  return { words, taken: (n) => ends[n - 1] ?? 0 };
}

const isUnit = (token: IToken | undefined) =>
  token !== undefined && small(token) !== 'in' && unitNamed(small(token)) !== undefined;

/** A number that begins with a word: "five", "two and a half", "three eighths of an" inch. */
export function wordNumberAt(
  raw: readonly IToken[],
  i: number,
  language: Vocabulary,
): NumberPhrase | undefined {
  const { words, taken } = spokenFrom(raw, i);
  const before = typeAt(raw, i - 1, language);
  // "the point five mm from the edge"
  if (words[0] === 'point' && (before === T.The || before === T.Article)) return undefined;
  if (isArticle(words[0], language) && isUnit(raw[i + 1]) && small(raw[i + 1]).length > 1)
    return { figures: '1', length: 1 };
  const read = (join: boolean) => {
    const spoken = language.numbers.read(words, join);
    return spoken && { ...spoken, length: taken(spoken.length) };
  };
  let spoken = read(true);
  if (spoken?.joined && !sizeGoesOn(raw, i + spoken.length, language)) spoken = read(false);
  if (!spoken || (spoken.part && !isUnit(raw[i + spoken.length]))) return undefined;
  return spoken;
}

/** "2 and a half" inches, "3 eighths of an" inch: a figure that words go on with. `length` is without the figure. */
export function goesOnInWords(
  raw: readonly IToken[],
  i: number,
  language: Vocabulary,
): NumberPhrase | undefined {
  const figure = raw[i]?.image ?? '';
  if (!/^\d+$/.test(figure)) return undefined;
  const { words, taken } = spokenFrom(raw, i + 1);
  const mixed = language.numbers.mixed(words);
  if (mixed) {
    const length = taken(mixed.length);
    const after = i + 1 + length;
    const more = isUnit(raw[after]) ? after + 1 : after;
    // "4 by 2 and a half inch hole" may be two sizes.
    const own = isArticle(small(raw[i - 1]), language) || typeAt(raw, more, language) !== T.Head;
    return own && isUnit(raw[after]) ? { figures: `${figure} ${mixed.figures}`, length } : undefined;
  }
  const divided = language.numbers.divided(words);
  const length = divided ? taken(divided.length) : 0;
  return divided && isUnit(raw[i + 1 + length]) ? { figures: `${figure}/${divided.by}`, length } : undefined;
}

/** "and a half" after "an inch", where it is not of what follows. */
export function halfAfterUnit(
  raw: readonly IToken[],
  i: number,
  language: Vocabulary,
): NumberPhrase | undefined {
  const { words, taken } = spokenFrom(raw, i + 1);
  const mixed = language.numbers.mixed(words);
  if (!mixed) return undefined;
  const length = taken(mixed.length);
  const after = raw[i + 1 + length];
  const next = typeAt(raw, i + 1 + length, language);
  const ends =
    after === undefined ||
    after.tokenType !== Raw.RawWord ||
    next === T.By ||
    next === T.SizeName ||
    next === T.In;
  return ends && !isUnit(after) && after?.tokenType !== Raw.RawNumber
    ? { figures: mixed.figures, length }
    : undefined;
}

/** "half", "a tenth of", "two thirds": a part of something that is no unit. */
export function fractionAt(
  raw: readonly IToken[],
  i: number,
  language: Vocabulary,
): NumberPhrase | undefined {
  const { words, taken } = spokenFrom(raw, i);
  const spoken = language.numbers.read(words);
  return spoken?.part ? { figures: spoken.figures, length: taken(spoken.length) } : undefined;
}

const isArticle = (word: string | undefined, language: Vocabulary) =>
  language.meaningOf(word ?? '')?.type === T.Article;

function sizeGoesOn(raw: readonly IToken[], at: number, language: Vocabulary): boolean {
  const token = raw[at];
  if (token?.tokenType !== Raw.RawWord) return token === undefined || token.tokenType !== Raw.RawNumber;
  if (isUnit(token)) return true;
  const type = typeAt(raw, at, language);
  return type !== undefined && AFTER_SIZE.includes(type);
}
