import type { IToken, TokenType } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import { readThread } from '../../plan/standards/thread.ts';
import { inchOrPreposition, typeAt } from './inch.ts';
import { type Vocabulary, vocabularyFor } from './lexicon.ts';
import { massAt } from './mass-phrase.ts';
import { goesOnInWords, halfAfterUnit, wordNumberAt } from './number-phrase.ts';
import { phraseAt } from './phrase-at.ts';
import { bothEnds, isMeasuredCentre } from './places-in-words.ts';
import { ratioAt } from './ratio-phrase.ts';
import * as Raw from './raw-lexer.ts';
import { coordinatesAt, diameterAt, isSpatial } from './raw-phrases.ts';
import { respelt } from './spelling.ts';
import { isMotorMount, standardAt } from './standard-phrase.ts';
import { threadAt } from './thread-phrase.ts';
import * as T from './tokens.ts';
import { type Word, word } from './tokens.ts';
import { toleranceAt } from './tolerance-phrase.ts';
import { unglue } from './unglue.ts';

export interface Tagged {
  readonly words: Word[];
  /** What had to be corrected: the word as written and as read. */
  readonly corrections: readonly { written: string; read: string }[];
}

/** Longest words first: a phrase of the lexicon, then single words, then misspellings. */
export function tag(cut: readonly IToken[]): Tagged {
  const written = cut.filter(({ tokenType }) => tokenType === Raw.RawWord).map(small);
  const language = vocabularyFor(written);
  const { raw, corrections } = respelt(unglue(cut, language), language);
  const words: Word[] = [];
  for (let i = 0; i < raw.length; ) {
    if (isBracketedLetter(raw, i)) i++;
    const taken =
      tagRawPhrase(raw, i, words, language) ||
      tagNumber(raw, i, words, language) ||
      tagSign(raw, i, words) ||
      tagPhrase(raw, i, words, language) ||
      tagWord(raw, i, words);
    i += Math.max(1, taken);
    if (isBracketedLetter(raw, i - 2)) i++;
  }
  return { words, corrections };
}

/** "80 mm (L)": the brackets say nothing. */
function isBracketedLetter(raw: readonly IToken[], i: number): boolean {
  return (
    raw[i]?.tokenType === Raw.RawOpen &&
    /^[a-z]$/i.test(raw[i + 1]?.image ?? '') &&
    raw[i + 2]?.tokenType === Raw.RawClose
  );
}

const start = (token: IToken | undefined) => token?.startOffset ?? 0;
const end = Raw.endOf;
const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';

function push(
  words: Word[],
  type: TokenType,
  value: string,
  raw: readonly IToken[],
  from: number,
  count = 1,
): number {
  const [first, last] = [raw[from], raw[from + count - 1]];
  const image = raw
    .slice(from, from + count)
    .map((token) => token.image)
    .join(' ');
  words.push(word(type, value, image, start(first), end(last)));
  return count;
}

/** Phrases that are told by their signs: coordinates, a mass, a screw by its size, "20 mm outside". */
function tagRawPhrase(raw: readonly IToken[], i: number, words: Word[], language: Vocabulary): number {
  const at = coordinatesAt(raw, i);
  if (at) {
    push(words, T.PointOpen, '(', raw, i);
    tagFigure(raw, at.x, words);
    push(words, T.Comma, ',', raw, at.x + 1);
    tagFigure(raw, at.y, words);
    push(words, T.Close, ')', raw, at.end - 1);
    return at.end - i;
  }
  const mass = massAt(raw, i);
  if (mass) return push(words, T.Mass, `${mass.limit} ${mass.grams}`, raw, i, mass.length);
  if (isSpatial(raw, i)) return push(words, T.Unknown, '', raw, i, 2);
  const thread = threadAt(raw, i);
  if (thread) return push(words, T.ThreadToken, thread.thread, raw, i, thread.length);
  const ratio = ratioAt(raw, i, words.at(-1)?.tokenType, language);
  if (ratio) return push(words, T.Ratio, ratio.ratio, raw, i, ratio.length);
  const tolerance = toleranceAt(raw, i, language);
  if (tolerance > 0) return push(words, T.Tolerance, '', raw, i, tolerance);
  const standard = standardAt(raw, i);
  if (standard) {
    push(words, T.StandardToken, standard.standard, raw, i, standard.length);
    const mount = standard.standard.startsWith('nema') && isMotorMount(raw, i + standard.length);
    if (mount) push(words, T.NounWord, 'motor plate', raw, i + standard.length);
    return standard.length + (mount ? 1 : 0);
  }
  const before = words.at(-1)?.tokenType;
  // "M5 clr": room for the screw, elsewhere the radius of a bend.
  if (small(raw[i]) === 'clr' && before === T.ThreadToken) return push(words, T.Trait, 'clearance', raw, i);
  const ends = bothEnds(raw, i);
  if (ends > 0) {
    push(words, T.Each, 'each', raw, i, ends);
    const each = words.at(-1);
    if (each) each.image = `both ${each.image}`;
    return ends + push(words, T.Ends, 'ends', raw, i + ends);
  }
  if (isBevel(raw, i)) return push(words, T.Head, 'chamfer', raw, i);
  const name = before === T.NumberToken || before === T.UnitToken ? diameterAt(raw, i) : undefined;
  return name ? push(words, T.SizeName, name, raw, i) : 0;
}

/** "C1": a chamfer as drawings note it. */
function isBevel(raw: readonly IToken[], i: number): boolean {
  const next = raw[i + 1];
  return small(raw[i]) === 'c' && next?.tokenType === Raw.RawNumber && start(next) === end(raw[i]);
}

function tagFigure(raw: readonly IToken[], i: number, words: Word[]): void {
  push(words, T.NumberToken, raw[i]?.image ?? '', raw, i);
  const unit = unitNamed(small(raw[i + 1]));
  if (unit !== undefined) push(words, T.UnitToken, unit, raw, i + 1);
}

/** Numbers, number words, units and threads. Returns how many raw tokens it took. */
function tagNumber(raw: readonly IToken[], i: number, words: Word[], language: Vocabulary): number {
  const token = raw[i];
  if (!token) return 0;
  const before = words.at(-1)?.tokenType;
  const text = small(token);
  if (token.tokenType === Raw.RawNumber) {
    const more = goesOnInWords(raw, i, language);
    if (more) return push(words, T.NumberToken, more.figures, raw, i, 1 + more.length);
    // "1.000" where the comma is the decimal sign: a thousand or one.
    const unclear = language.decimalSign === ',' && /^\d{1,3}\.\d{3}$/.test(token.image);
    return push(words, unclear ? T.Unknown : T.NumberToken, token.image, raw, i);
  }
  if (token.tokenType === Raw.RawThread) {
    return push(words, readThread(token.image) ? T.ThreadToken : T.Unknown, token.image, raw, i);
  }
  if (token.tokenType === Raw.RawStandard)
    return push(words, T.StandardToken, text.replace(/[\s-]+/, ' '), raw, i);
  const unit = before === T.NumberToken ? unitAfterNumber(raw, i, language) : undefined;
  if (unit !== undefined) return pushUnit(raw, i, unit, words, language);
  if (token.tokenType !== Raw.RawWord) return 0;
  const number = wordNumberAt(raw, i, language);
  if (!number) return 0;
  const one = number.figures === '1' && number.length === 1;
  // "one twenty by eighty" is a hundred and twenty, or one of twenty.
  if (one && isSpokenHundred(raw, i, language)) return push(words, T.Unknown, '', raw, i);
  if (one && !startsSize(raw, i + 1) && !isSingleCount(raw, i)) return 0;
  const of =
    isOf(raw[i + number.length], language) &&
    /^(?:pair|couple|dozen)$/.test(small(raw[i + number.length - 1]));
  return push(words, T.NumberToken, number.figures, raw, i, number.length + (of ? 1 : 0));
}

/** "one twenty by", "one eighty long", "one oh five" */
function isSpokenHundred(raw: readonly IToken[], i: number, language: Vocabulary): boolean {
  if (/^(?:oh|o)$/.test(small(raw[i + 1])) && wordNumberAt(raw, i + 2, language)) return true;
  const tens = wordNumberAt(raw, i + 1, language);
  if (!tens || Number(tens.figures) < 10) return false;
  const next = typeAt(raw, i + 1 + tens.length, language);
  return next === T.By || next === T.SizeName;
}

const isOf = (token: IToken | undefined, language: Vocabulary) =>
  language.meaningOf(small(token))?.type === T.Of;

/** "one" is a number before a unit or in "one in each corner"; elsewhere it is as good as "a". */
function isSingleCount(raw: readonly IToken[], i: number): boolean {
  return ['in', 'at', 'near', 'on'].includes(small(raw[i + 1]));
}

/** A unit; "an inch and a half" is one number of them. */
function pushUnit(
  raw: readonly IToken[],
  i: number,
  unit: string,
  words: Word[],
  language: Vocabulary,
): number {
  const number = words.at(-1);
  const more = halfAfterUnit(raw, i, language);
  push(words, T.UnitToken, unit, raw, i);
  if (!more || !number || !/^\d+$/.test(number.value)) return 1;
  number.value = `${number.value} ${more.figures}`;
  const last = words.at(-1);
  if (last) last.end = end(raw[i + more.length]);
  return 1 + more.length;
}

const startsSize = (raw: readonly IToken[], i: number) =>
  unitNamed(small(raw[i])) !== undefined && small(raw[i]) !== 'in';

/** A unit directly after a number: its name, '' for "units", 'in?' where "in" may be the preposition; undefined: none. */
function unitAfterNumber(raw: readonly IToken[], i: number, language: Vocabulary): string | undefined {
  const text = small(raw[i]);
  if (text === 'in') return inchOrPreposition(raw, i, language);
  return /^units?$/.test(text) ? '' : unitNamed(text);
}

/** Signs and brackets. */
function tagSign(raw: readonly IToken[], i: number, words: Word[]): number {
  const token = raw[i];
  if (!token) return 0;
  switch (token.tokenType) {
    case Raw.RawComma:
      return push(words, T.Comma, ',', raw, i);
    case Raw.RawStop:
      return push(words, T.Stop, '.', raw, i);
    case Raw.RawOpen:
      return push(words, isPoint(raw, i) ? T.PointOpen : T.Filler, '(', raw, i);
    case Raw.RawClose:
      return push(words, T.Close, ')', raw, i);
    case Raw.RawHyphen:
      return push(words, isDash(raw, i) ? T.Comma : T.Filler, '-', raw, i);
    case Raw.RawSign:
      return push(words, ...signMeaning(raw, i, words), raw, i);
    case Raw.RawOther: {
      // "60/40": no fraction that anybody measures by.
      const between = raw[i - 1]?.tokenType === Raw.RawNumber && raw[i + 1]?.tokenType === Raw.RawNumber;
      return token.image === '/' && between ? push(words, T.By, 'x', raw, i) : 0;
    }
    default:
      return 0;
  }
}

function signMeaning(raw: readonly IToken[], i: number, words: readonly Word[]): [TokenType, string] {
  const image = raw[i]?.image;
  if (image === 'Ø') return [T.DiameterSign, 'diameter'];
  if (image === '*' && raw[i + 1]?.tokenType === Raw.RawNumber && i > 0) return [T.By, 'x'];
  if (image === ':' && endsSize(words)) return [T.Comma, ','];
  if (image === '=' || image === ':') return [T.Is, 'is'];
  if (image === '&' || image === '+') return [T.And, 'and'];
  if (image === '@') return [T.In, 'at'];
  return [T.Filler, ''];
}

/** "5 mm thick: 80 long": the name has its number before it, so that what follows the colon is another size. */
function endsSize(words: readonly Word[]): boolean {
  const kinds = words.slice(-4).map(({ tokenType }) => tokenType);
  if (kinds.pop() !== T.SizeName) return false;
  if (kinds.at(-1) === T.UnitToken) kinds.pop();
  if (kinds.pop() !== T.NumberToken) return false;
  const before = kinds.pop();
  return before !== T.SizeName && before !== T.Is;
}

/** "( number , number )", units allowed. */
function isPoint(raw: readonly IToken[], i: number): boolean {
  const kinds = raw
    .slice(i + 1, i + 7)
    .filter((token) => unitNamed(small(token)) === undefined)
    .map((token) => token.tokenType);
  return (
    kinds[0] === Raw.RawNumber &&
    kinds[1] === Raw.RawComma &&
    kinds[2] === Raw.RawNumber &&
    kinds[3] === Raw.RawClose
  );
}

/** A hyphen with room on both sides parts sentences; one inside a word joins. */
function isDash(raw: readonly IToken[], i: number): boolean {
  return start(raw[i]) > end(raw[i - 1]) && start(raw[i + 1]) > end(raw[i]);
}

function tagPhrase(raw: readonly IToken[], i: number, words: Word[], language: Vocabulary): number {
  const phrase = phraseAt(raw, i, language);
  if (!phrase) return 0;
  const { meaning, length } = phrase;
  return push(words, contextual(meaning.type, raw, i, words, language), meaning.value, raw, i, length);
}

/** Words whose part depends on their neighbours: "x" and "by" between sizes, a lone "r" or "l" beside a number. */
function contextual(
  type: TokenType,
  raw: readonly IToken[],
  i: number,
  words: readonly Word[],
  language: Vocabulary,
): TokenType {
  const text = small(raw[i]);
  const next = raw[i + 1];
  const before = words.at(-1)?.tokenType;
  if (type === T.SideName && language.emphasis.has(text) && stresses(raw, i, words, language))
    return T.Filler;
  if (text === 'right' && isInterjection(raw, i)) return T.Filler;
  if ((type === T.Spacing || type === T.Centre) && isMeasuredCentre(raw, i, language)) return T.Filler;
  // "that hole", "that plate": the one that is spoken of.
  const spokenOf = typeAt(raw, i + 1, language);
  if (text === 'that' && type === T.Filler && (spokenOf === T.Head || spokenOf === T.NounWord)) return T.The;
  // "Bore a hole": what is done, and no bore.
  if (type === T.Head && text === 'bore' && typeAt(raw, i + 1, language) === T.Article) return T.Filler;
  // "4 off": as many of them.
  if (text === 'off' && before === T.NumberToken && next?.tokenType !== Raw.RawWord) return T.Filler;
  if (text === 'every' && next?.tokenType === Raw.RawNumber) return T.Spacing;
  const numberNext =
    next?.tokenType === Raw.RawNumber || /^[=:]$/.test(next?.image ?? '') || next?.image === 'Ø';
  if (type === T.Surface && /^sides?$/.test(text) && isSideLength(raw, i, before, language))
    return T.SizeName;
  if (text === 'square' && isPattern(raw, i, words, language)) return T.Grid;
  if (type === T.By) {
    const sizeNext =
      numberNext || next?.tokenType === Raw.RawThread || wordNumberAt(raw, i + 1, language) !== undefined;
    return sizeNext ? T.By : T.Filler;
  }
  if (/^[rdlwht]$/.test(text) && type === T.SizeName) {
    if (isShape(raw, i)) return T.Unknown;
    if (text === 'r' && next?.tokenType === Raw.RawNumber) return T.SizeName;
    const numberBefore = before === T.NumberToken || before === T.UnitToken;
    if (numberNext || numberBefore) return T.SizeName;
    return T.Unknown;
  }
  return type;
}

/** "6 mm D bore", "a T-slot": the letter is what it looks like, and no size. */
function isShape(raw: readonly IToken[], i: number): boolean {
  const [letter, next, word] = [raw[i], raw[i + 1], raw[i + 2]];
  const joined = next?.tokenType === Raw.RawHyphen && word?.tokenType === Raw.RawWord && !isDash(raw, i + 1);
  if (joined) return small(letter) !== 'r';
  if (/^shaped?$/.test(small(next))) return true;
  return small(letter) === 't'
    ? /^slots?$/.test(small(next))
    : small(letter) === 'd' && CUT.test(small(next));
}

const CUT = /^(?:bore|hole|opening|cut-?out|slot|section|hub)s?$/;

/** "a square plate, side 80", "with sides of 60 mm": how long it is; not "in the side 10 mm deep", "with side 5 mm holes". */
function isSideLength(
  raw: readonly IToken[],
  i: number,
  before: TokenType | undefined,
  language: Vocabulary,
): boolean {
  const begins: (TokenType | undefined)[] = [undefined, T.Comma, T.And, T.With, T.Of, T.NounWord, T.Stop];
  const linked = typeAt(raw, i + 1, language);
  const at = linked === T.Of || linked === T.Is || /^[=:]$/.test(raw[i + 1]?.image ?? '') ? i + 2 : i + 1;
  if (!begins.includes(before) || raw[at]?.tokenType !== Raw.RawNumber) return false;
  const after = unitNamed(small(raw[at + 1])) === undefined ? at + 1 : at + 2;
  const next = typeAt(raw, after, language);
  return next === undefined || ![T.Head, T.From, T.SizeName, T.Inset, T.In].includes(next);
}

const SIDES = /^(?:left|top|bottom|front|back|upper|lower)$/;

/** "Right, a block", "80 by 40, right?": a word by itself where no side is spoken of. */
function isInterjection(raw: readonly IToken[], i: number): boolean {
  const parts = (token: IToken | undefined) =>
    token === undefined || token.tokenType === Raw.RawComma || token.tokenType === Raw.RawStop;
  const alone = parts(raw[i - 1]) && parts(raw[i + 1]);
  return alone && !raw.some((token) => SIDES.test(small(token)));
}

/** "right in the middle", "right through"; not "on the right in the middle", nor "left, right in the middle". */
function stresses(raw: readonly IToken[], i: number, words: readonly Word[], language: Vocabulary): boolean {
  const told = words.findLast(({ tokenType }) => tokenType !== T.Comma && tokenType !== T.And);
  const names: (TokenType | undefined)[] = [T.The, T.In, T.From, T.SideName];
  const next = typeAt(raw, i + 1, language);
  const through = next === T.Trait && phraseAt(raw, i + 1, language)?.meaning.value === 'through';
  return !names.includes(told?.tokenType) && (next === T.In || through);
}

/** "on a 45 mm square": holes at its corners. */
function isPattern(raw: readonly IToken[], i: number, words: readonly Word[], language: Vocabulary): boolean {
  const types = words.slice(-4).map(({ tokenType }) => tokenType);
  const figure = types.at(-1) === T.UnitToken ? types.length - 2 : types.length - 1;
  const lead =
    types[figure] === T.NumberToken && types[figure - 1] === T.Article && types[figure - 2] === T.In;
  const next = typeAt(raw, i + 1, language);
  return lead && next !== T.NounWord && next !== T.Head && next !== T.Leg;
}

function tagWord(raw: readonly IToken[], i: number, words: Word[]): number {
  const token = raw[i];
  const unit =
    token?.tokenType === Raw.RawWord && token.image.length > 1 ? unitNamed(small(token)) : undefined;
  return unit === undefined ? push(words, T.Unknown, '', raw, i) : push(words, T.UnitToken, unit, raw, i);
}
