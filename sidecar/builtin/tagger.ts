import type { IToken, TokenType } from 'chevrotain';
import { NUMBER_WORDS, unitNamed } from '../plan/quantity.ts';
import { readThread } from '../plan/standards/thread.ts';
import { inchOrPreposition } from './inch.ts';
import { LONGEST_PHRASE } from './lexicon.ts';
import { massAt } from './mass-phrase.ts';
import { phraseAt } from './phrase-at.ts';
import * as Raw from './raw-lexer.ts';
import { coordinatesAt, diameterAt, screwAt } from './raw-phrases.ts';
import { corrected } from './spelling.ts';
import * as T from './tokens.ts';
import { type Word, word } from './tokens.ts';

export interface Tagged {
  readonly words: Word[];
  /** What had to be corrected: the word as written and as read. */
  readonly corrections: readonly { written: string; read: string }[];
}

/** Longest words first: a phrase of the lexicon, then single words, then misspellings. */
export function tag(raw: readonly IToken[]): Tagged {
  const words: Word[] = [];
  const corrections: { written: string; read: string }[] = [];
  for (let i = 0; i < raw.length; ) {
    if (isBracketedLetter(raw, i)) i++;
    const taken =
      tagRawPhrase(raw, i, words) ||
      tagNumber(raw, i, words) ||
      tagSign(raw, i, words) ||
      tagPhrase(raw, i, words) ||
      tagWord(raw, i, words, corrections);
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
const end = (token: IToken | undefined) => start(token) + (token?.image.length ?? 0);
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
function tagRawPhrase(raw: readonly IToken[], i: number, words: Word[]): number {
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
  const screw = screwAt(raw, i);
  if (screw) return push(words, T.ThreadToken, screw.thread, raw, i, screw.length);
  const before = words.at(-1)?.tokenType;
  const name = before === T.NumberToken || before === T.UnitToken ? diameterAt(raw, i) : undefined;
  return name ? push(words, T.SizeName, name, raw, i) : 0;
}

function tagFigure(raw: readonly IToken[], i: number, words: Word[]): void {
  push(words, T.NumberToken, raw[i]?.image ?? '', raw, i);
  const unit = unitNamed(small(raw[i + 1]));
  if (unit !== undefined) push(words, T.UnitToken, unit, raw, i + 1);
}

/** Numbers, number words, units and threads. Returns how many raw tokens it took. */
function tagNumber(raw: readonly IToken[], i: number, words: Word[]): number {
  const token = raw[i];
  if (!token) return 0;
  const before = words.at(-1)?.tokenType;
  const text = small(token);
  if (token.tokenType === Raw.RawNumber) return push(words, T.NumberToken, token.image, raw, i);
  if (token.tokenType === Raw.RawThread) {
    return push(words, readThread(token.image) ? T.ThreadToken : T.Unknown, token.image, raw, i);
  }
  if (token.tokenType === Raw.RawStandard)
    return push(words, T.StandardToken, text.replace(/[\s-]+/, ' '), raw, i);
  const unit = before === T.NumberToken ? unitAfterNumber(raw, i) : undefined;
  if (unit !== undefined) return push(words, T.UnitToken, unit, raw, i);
  const fraction = fractionWords(raw, i);
  if (fraction > 0) {
    const written = raw
      .slice(i, i + fraction)
      .map(small)
      .join(' ');
    return push(words, T.NumberToken, written, raw, i, fraction);
  }
  if (token.tokenType !== Raw.RawWord) return 0;
  return tagNumberWord(raw, i, words, text);
}

function tagNumberWord(raw: readonly IToken[], i: number, words: Word[], text: string): number {
  if (text === 'half' && /^(?:a )?dozen$/.test([small(raw[i + 1]), small(raw[i + 2])].join(' ').trim())) {
    return push(words, T.NumberToken, '6', raw, i, 3);
  }
  const value = NUMBER_WORDS.get(text);
  if (value === undefined) return 0;
  const count = pairOf(raw, i);
  if (text === 'one' && !startsSize(raw, i + 1) && !isSingleCount(raw, i)) return 0;
  const low = NUMBER_WORDS.get(small(raw[i + 1 + (raw[i + 1]?.tokenType === Raw.RawHyphen ? 1 : 0)]));
  if (value >= 20 && value < 100 && low !== undefined && low > 0 && low < 10) {
    const taken = raw[i + 1]?.tokenType === Raw.RawHyphen ? 3 : 2;
    return push(words, T.NumberToken, `${value + low}`, raw, i, taken);
  }
  return push(words, T.NumberToken, `${value}`, raw, i, count);
}

/** "one" is a number before a unit or in "one in each corner"; elsewhere it is as good as "a". */
function isSingleCount(raw: readonly IToken[], i: number): boolean {
  return ['in', 'at', 'near', 'on'].includes(small(raw[i + 1]));
}

const startsSize = (raw: readonly IToken[], i: number) =>
  unitNamed(small(raw[i])) !== undefined && small(raw[i]) !== 'in';

/** "a pair of", "a couple of", "a dozen": the words after the number that belong to it. */
function pairOf(raw: readonly IToken[], i: number): number {
  return ['pair', 'couple', 'dozen'].includes(small(raw[i])) && small(raw[i + 1]) === 'of' ? 2 : 1;
}

/** "half an inch", "quarter inch", "three quarters of an inch", "an inch": tokens before the unit. */
function fractionWords(raw: readonly IToken[], i: number): number {
  const words = [0, 1, 2, 3, 4].map((n) => small(raw[i + n]));
  for (let n = 1; n <= 4; n++) {
    const lead = words.slice(0, n).join(' ');
    const unit = words[n] ?? '';
    if (unitNamed(unit) === undefined || !/^[a-z]{2,}$/.test(unit) || unit === 'in') continue;
    if (/^(?:half|quarter|eighth|three quarters|an?)(?: (?:of )?an?)?$/.test(lead)) return n;
  }
  return 0;
}

/** A unit directly after a number: its name, '' for "units", 'in?' where "in" may be the preposition; undefined: none. */
function unitAfterNumber(raw: readonly IToken[], i: number): string | undefined {
  const text = small(raw[i]);
  if (text === 'in') return inchOrPreposition(raw, i);
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
      return push(words, ...signMeaning(raw, i), raw, i);
    default:
      return 0;
  }
}

function signMeaning(raw: readonly IToken[], i: number): [TokenType, string] {
  const image = raw[i]?.image;
  if (image === 'Ø') return [T.DiameterSign, 'diameter'];
  if (image === '*' && raw[i + 1]?.tokenType === Raw.RawNumber && i > 0) return [T.By, 'x'];
  if (image === '=' || image === ':') return [T.Is, 'is'];
  if (image === '&' || image === '+') return [T.And, 'and'];
  if (image === '@') return [T.In, 'at'];
  return [T.Filler, ''];
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

function tagPhrase(raw: readonly IToken[], i: number, words: Word[]): number {
  const phrase = phraseAt(raw, i);
  if (!phrase) return 0;
  const { meaning, length } = phrase;
  return push(words, contextual(meaning.type, raw, i, words), meaning.value, raw, i, length);
}

/** Words whose part depends on their neighbours: "x" and "by" between sizes, a lone "r" or "l" beside a number. */
function contextual(type: TokenType, raw: readonly IToken[], i: number, words: readonly Word[]): TokenType {
  const text = small(raw[i]);
  const next = raw[i + 1];
  const before = words.at(-1)?.tokenType;
  if (text === 'every' && next?.tokenType === Raw.RawNumber) return T.Spacing;
  const numberNext =
    next?.tokenType === Raw.RawNumber || /^[=:]$/.test(next?.image ?? '') || next?.image === 'Ø';
  if (type === T.By) {
    const sizeNext = numberNext || next?.tokenType === Raw.RawThread || NUMBER_WORDS.has(small(next));
    return sizeNext ? T.By : T.Filler;
  }
  if (/^[rdlwht]$/.test(text) && type === T.SizeName) {
    if (text === 'r' && next?.tokenType === Raw.RawNumber) return T.SizeName;
    const numberBefore = before === T.NumberToken || before === T.UnitToken;
    if (numberNext || numberBefore) return T.SizeName;
    return T.Unknown;
  }
  return type;
}

function tagWord(
  raw: readonly IToken[],
  i: number,
  words: Word[],
  corrections: { written: string; read: string }[],
): number {
  const token = raw[i];
  if (token?.tokenType !== Raw.RawWord) return push(words, T.Unknown, '', raw, i);
  const unit = token.image.length > 1 ? unitNamed(small(token)) : undefined;
  if (unit !== undefined) return push(words, T.UnitToken, unit, raw, i);
  const read = corrected(small(token));
  if (read === undefined) return push(words, T.Unknown, '', raw, i);
  const fixed: IToken = { ...token, image: read };
  const patched = [...raw.slice(Math.max(0, i - 1), i), fixed, ...raw.slice(i + 1, i + LONGEST_PHRASE * 2)];
  const at = i > 0 ? 1 : 0;
  const count = words.length;
  const taken = tagNumber(patched, at, words) || tagPhrase(patched, at, words);
  if (taken === 0) return push(words, T.Unknown, '', raw, i);
  corrections.push({ written: token.image, read });
  const last = words.at(-1);
  if (last && words.length > count) {
    last.end = end(raw[i + taken - 1]);
  }
  return taken;
}
