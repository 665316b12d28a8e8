import type { IToken } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import type { Vocabulary } from './lexicon.ts';
import { phraseAt } from './phrase-at.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const endOf = (token: IToken | undefined) => (token ? token.startOffset + token.image.length : -1);
const isNumber = (token: IToken | undefined) => token?.tokenType === Raw.RawNumber;

/**
 * How far a size may be off, which no model holds: "h7" after a diameter, "±0.1", "+0.2/-0.1", "tolerance of 0.1 mm",
 * "Ra 1.6". How many raw tokens say it; 0: none begins here.
 */
export function toleranceAt(raw: readonly IToken[], i: number, language: Vocabulary): number {
  return standard(raw, i) || gradeAfterFigure(raw, i) || limits(raw, i) || named(raw, i, language);
}

/** "ISO 2768-m": general tolerances. */
const standard = (raw: readonly IToken[], i: number) =>
  raw[i]?.tokenType === Raw.RawStandard && /2768/.test(small(raw[i])) ? 1 : 0;

/** Letters of ISO 286 that are no size's name, and "h", which is a height unless it follows a diameter. */
const LETTERS = /^(?:js|[efgkmnprs])$/i;

/** "Ø20 h7", "20 H7 bore", "shaft 25 g6": a letter and a grade right after a figure. */
function gradeAfterFigure(raw: readonly IToken[], i: number): number {
  const [letter, grade] = [raw[i], raw[i + 1]];
  if (letter?.tokenType === Raw.RawThread)
    // "m6" of a shaft: a screw's size has a capital.
    return /^m[5-9]$/.test(letter.image) && isNumber(raw[i - 1]) && isRound(raw, i) ? 1 : 0;
  if (letter?.tokenType !== Raw.RawWord || !isNumber(grade) || endOf(letter) !== grade?.startOffset) return 0;
  if (!/^(?:[4-9]|1[0-2])$/.test(grade.image)) return 0;
  const figure = small(raw[i - 1]) === 'mm' ? i - 2 : i - 1;
  if (
    !isNumber(raw[figure]) ||
    (endOf(raw[figure - 1]) === raw[figure]?.startOffset && raw[figure - 1]?.tokenType === Raw.RawWord)
  )
    return 0;
  if (LETTERS.test(letter.image)) return 2;
  return /^h$/i.test(letter.image) && isRound(raw, figure + 1) ? 2 : 0;
}

const ROUND = /^(?:ø|dia\.?|diameter|od|id|shaft|pin|dowel|rod|bar|bore|hole|journal|spigot)$/;

/** Whether the figure before is a diameter: by its sign, or by a word beside it. */
function isRound(raw: readonly IToken[], after: number): boolean {
  const near = [raw[after - 2], raw[after - 3], raw[after + 2], raw[after + 3]];
  return near.some((token) => ROUND.test(small(token)));
}

/** "±0.1", "+/- 0.1", "+0.1/-0.2", "+0.1 -0" */
function limits(raw: readonly IToken[], i: number): number {
  const signs = [0, 1, 2].map((n) => raw[i + n]?.image ?? '');
  const sign = signs[0] === '±' ? 1 : signs.join('') === '+/-' ? 3 : 0;
  if (sign > 0) return isNumber(raw[i + sign]) ? sign + figure(raw, i + sign) : 0;
  const upper = raw[i]?.image.startsWith('+') && isNumber(raw[i]) ? figure(raw, i) : 0;
  if (upper === 0 || (!isNumber(raw[i - 1]) && unitNamed(small(raw[i - 1])) === undefined)) return 0;
  let at = i + upper;
  if (raw[at]?.image === '/') at++;
  if (raw[at]?.tokenType === Raw.RawHyphen && isNumber(raw[at + 1])) return at + 1 + figure(raw, at + 1) - i;
  return raw[at]?.image.startsWith('-') && isNumber(raw[at]) ? at + figure(raw, at) - i : 0;
}

/** A number and its unit. */
function figure(raw: readonly IToken[], i: number): number {
  const unit = raw[i + 1];
  return unit && small(unit) !== 'in' && unitNamed(small(unit)) !== undefined ? 2 : 1;
}

/** "tolerance ±0.1 mm", "surface finish Ra 1.6": the word, and the figure that belongs to it. */
function named(raw: readonly IToken[], i: number, language: Vocabulary): number {
  let at = i;
  for (let phrase = phraseAt(raw, at, language); phrase?.meaning.type === T.Tolerance; ) {
    at += phrase.length;
    phrase = phraseAt(raw, at, language);
  }
  if (at === i) return 0;
  const link = phraseAt(raw, at, language)?.meaning.type;
  const from = link === T.Of || link === T.Is || /^[:=]$/.test(raw[at]?.image ?? '') ? at + 1 : at;
  const limit = standard(raw, from) || limits(raw, from);
  if (limit > 0) return from + limit - i;
  return isNumber(raw[from]) ? from + figure(raw, from) - i : at - i;
}
