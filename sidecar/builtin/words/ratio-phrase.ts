import type { IToken, TokenType } from 'chevrotain';
import { typeAt } from './inch.ts';
import type { Vocabulary } from './lexicon.ts';
import { fractionAt, type NumberPhrase, wordNumberAt } from './number-phrase.ts';
import { phraseAt } from './phrase-at.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

/** How many times a size another one is, and how many raw tokens say so. */
export interface RatioPhrase {
  readonly ratio: string;
  readonly length: number;
}

/** What a ratio is of: "half the height", "half as wide", "a tenth of its length". */
const COMPARED: readonly TokenType[] = [T.The, T.Of, T.SizeName, T.As];

/** "twice", "three times", "a tenth of", "50 % of", and "equal to" between the names of two sizes. */
export function ratioAt(
  raw: readonly IToken[],
  i: number,
  before: TokenType | undefined,
  language: Vocabulary,
): RatioPhrase | undefined {
  const phrase = phraseAt(raw, i, language);
  if (phrase?.meaning.type === T.Ratio) return { ratio: phrase.meaning.value, length: phrase.length };
  if (phrase?.meaning.type === T.Is && before === T.SizeName && isName(raw, i + phrase.length, language))
    return { ratio: '1', length: phrase.length };
  const times = timesAt(raw, i, language);
  if (times) return times;
  const fraction = fractionAt(raw, i, language) ?? figuresAt(raw, i, language);
  const next = fraction && typeAt(raw, i + fraction.length, language);
  return fraction && next && COMPARED.includes(next)
    ? { ratio: fraction.figures, length: fraction.length }
    : undefined;
}

/** "3/4 of the length", "3/4 as wide" */
function figuresAt(raw: readonly IToken[], i: number, language: Vocabulary): NumberPhrase | undefined {
  if (!/^\d+\/\d+$/.test(raw[i]?.image ?? '')) return undefined;
  const of = typeAt(raw, i + 1, language) === T.Of ? 1 : 0;
  const name = typeAt(raw, i + 1 + of, language) === T.The ? i + 2 + of : i + 1 + of;
  const type = typeAt(raw, name, language);
  // "1/2 thick" is a size.
  const compared = type === T.As || (name > i + 1 && type === T.SizeName);
  return compared ? { figures: raw[i]?.image ?? '', length: 1 + of } : undefined;
}

/** "three times", "1.5 times", "50 %" */
function timesAt(raw: readonly IToken[], i: number, language: Vocabulary): RatioPhrase | undefined {
  const inWords = wordNumberAt(raw, i, language);
  const plain = raw[i]?.tokenType === Raw.RawNumber && /^\d+(?:\.\d+)?$/.test(raw[i]?.image ?? '');
  const number = inWords ?? (plain ? { figures: raw[i]?.image ?? '', length: 1 } : undefined);
  if (!number) return undefined;
  const at = i + number.length;
  if (typeAt(raw, at, language) === T.Times) return { ratio: number.figures, length: number.length + 1 };
  const percent = raw[at]?.image === '%' && /^\d+$/.test(number.figures);
  const of = percent ? typeAt(raw, at + 1, language) : undefined;
  return of === T.Of ? { ratio: `${number.figures}/100`, length: number.length + 2 } : undefined;
}

/** The name of a size that no figure follows. */
function isName(raw: readonly IToken[], from: number, language: Vocabulary): boolean {
  const at = typeAt(raw, from, language) === T.The ? from + 1 : from;
  const phrase = phraseAt(raw, at, language);
  if (phrase?.meaning.type !== T.SizeName) return false;
  const after = raw[at + phrase.length];
  const linked = typeAt(raw, at + phrase.length, language);
  return (
    after?.tokenType !== Raw.RawNumber &&
    linked !== T.Is &&
    linked !== T.Of &&
    !/^[:=]$/.test(after?.image ?? '')
  );
}
