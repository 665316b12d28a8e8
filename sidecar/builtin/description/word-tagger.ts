import type { IToken, TokenType } from 'chevrotain';
import { NumberWords } from '../../lexicon/number-words.ts';
import { unitNamed } from '../../plan/quantity.ts';
import * as Raw from '../words/raw-lexer.ts';
import { word as tagged, type Word } from '../words/tokens.ts';
import * as W from './terminals.ts';
import { LONGEST, type Sense, senseOf } from './vocabulary.ts';

/** A word with its sense; `plural` where more than one is meant. */
export interface Term extends Word {
  readonly plural: boolean;
  /** As the vocabulary lists it, of one. */
  readonly word: string;
  /** Of a noun whose form was said: the part that it names, "section" of "a cylindrical layer". */
  readonly role: string | null;
}

/** Gives each raw token of a description its sense: the longest phrase of the vocabulary first. */
export function tagWords(raw: readonly IToken[]): Term[] {
  const words: Term[] = [];
  for (let i = 0; i < raw.length; ) {
    const { type, value, plural, word, length } = senseAt(raw, i, words.at(-1));
    const [first, last] = [raw[i], raw[i + length - 1]];
    if (first && last && type !== null) {
      const image = raw
        .slice(i, i + length)
        .map((token) => token.image)
        .join(' ');
      const end = last.startOffset + last.image.length;
      words.push({ ...tagged(type, value, image, first.startOffset, end), plural, word, role: null });
    }
    i += length;
  }
  return words;
}

const NUMBERS = new NumberWords();
/** Words after which no inches stand. */
const DETERMINED = /^(?:the|its|their|each|every|both|this|that|all)$/;

interface At {
  /** Null: says nothing, such as the hyphen of "45-degree". */
  readonly type: TokenType | null;
  readonly value: string;
  readonly plural: boolean;
  readonly word: string;
  readonly length: number;
}

const at = (type: TokenType | null, value: string, length = 1): At => ({
  type,
  value,
  plural: false,
  word: value,
  length,
});
const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const isNumber = (token: IToken | undefined) => token?.tokenType === Raw.RawNumber;

function senseAt(raw: readonly IToken[], i: number, before: Term | undefined): At {
  const token = raw[i];
  if (!token) return at(null, '');
  const afterNumber = before?.tokenType === W.Numeral;
  switch (token.tokenType) {
    case Raw.RawNumber:
      return numberAt(raw, i);
    case Raw.RawThread:
    case Raw.RawStandard:
      return at(W.Unknown, token.image);
    case Raw.RawOther:
      if (token.image === '/') return at(W.Comma, '/');
      return at(W.Unknown, token.image);
    case Raw.RawOpen:
      return at(W.Open, '(');
    case Raw.RawClose:
      return at(W.Close, ')');
    case Raw.RawComma:
      return at(W.Comma, ',');
    case Raw.RawStop:
      return at(W.Stop, /;/.test(token.image) ? ';' : '.');
    case Raw.RawHyphen:
      return at(null, '-');
    case Raw.RawSign:
      return signAt(raw, i, afterNumber);
    default:
      return wordAt(raw, i, before);
  }
}

/** A number, or "1/4th" of something. */
function numberAt(raw: readonly IToken[], i: number): At {
  const image = raw[i]?.image ?? '';
  const next = raw[i + 1];
  const joined = next?.startOffset === (raw[i]?.startOffset ?? 0) + image.length;
  if (joined && /^[23]$/.test(image) && small(next) === 'd') return at(W.Filler, `${image}d`, 2);
  if (joined && /^(?:th|rd|nd|st)s?$/.test(small(next))) {
    return image.includes('/') ? at(W.Fraction, image, 2) : at(W.Quality, image, 2);
  }
  return at(W.Numeral, image);
}

function signAt(raw: readonly IToken[], i: number, afterNumber: boolean): At {
  const image = raw[i]?.image ?? '';
  if (afterNumber && unitNamed(image) !== undefined) return at(W.Unit, unitNamed(image) ?? '');
  if (image === '*' && isNumber(raw[i + 1])) return at(W.By, 'x');
  if (image === '/') return at(W.Comma, '/');
  if (image === ':') return at(W.Stop, ':');
  if (image === '=') return at(W.Is, 'is');
  if (image === '&') return at(W.And, 'and');
  if (image === 'Ø') return at(W.Size, 'diameter');
  return /["'`~•]/.test(image) ? at(null, image) : at(W.Unknown, image);
}

function wordAt(raw: readonly IToken[], i: number, before: Term | undefined): At {
  const text = small(raw[i]);
  // "i.e." is cut at its stops.
  if (text === 'i' && small(raw[i + 1]) === '.' && small(raw[i + 2]) === 'e') {
    return at(W.Filler, 'i.e.', small(raw[i + 3]) === '.' ? 4 : 3);
  }
  const afterNumber = before?.tokenType === W.Numeral;
  if (afterNumber) {
    if (/^units?$/.test(text)) return at(W.Unit, '');
    // "2 in long": inches, or the preposition? Nothing tells, so it is asked about; "20 in the centre" is none.
    if (text === 'in') return DETERMINED.test(small(raw[i + 1])) ? at(W.Prep, 'at') : at(W.Unknown, text);
    const unit = unitNamed(text);
    if (unit !== undefined) return at(W.Unit, unit);
  }
  const joins = afterNumber || before?.tokenType === W.Unit;
  if (joins && (text === 'by' || text === 'x') && isNumber(raw[i + 1])) return at(W.By, 'x');
  if (/'s$/.test(text) && senseOf(text.slice(0, -2))) return at(W.Filler, text);
  // "A cut-out" is a thing, "cut out" is done.
  if (text === 'cut' && raw[i + 1]?.tokenType === Raw.RawHyphen && small(raw[i + 2]) === 'out') {
    return at(W.Cutter, 'rectangular_hole', 3);
  }
  // "On the left half"
  if (text === 'half' && before?.tokenType === W.Side) return at(W.Spot, 'half');
  const phrase = phraseAt(raw, i);
  if (phrase) return { ...phrase.sense, length: phrase.length };
  const count = NUMBERS.value(text);
  if (count !== undefined && text !== 'one') return at(W.Numeral, `${count}`);
  if (text === 'one' && (before?.tokenType === W.Side || before?.tokenType === W.Quality))
    return at(W.Role, 'section');
  if (text === 'one') return at(W.Det, 'a');
  return at(W.Unknown, text);
}

/** The longest phrase of the vocabulary that begins here. Hyphens and strokes count as blanks. */
function phraseAt(raw: readonly IToken[], i: number): { sense: Sense; length: number } | undefined {
  let best: { sense: Sense; length: number } | undefined;
  let phrase = '';
  for (let n = 0, j = i; n < LONGEST && j < raw.length; n++) {
    const token = raw[j];
    if (token?.tokenType !== Raw.RawWord) {
      if (n === 0 || !isNumber(token)) break;
    }
    phrase += `${n > 0 ? ' ' : ''}${small(token)}`;
    j++;
    const sense = senseOf(phrase);
    if (sense) best = { sense, length: j - i };
    const next = raw[j];
    const glue = next?.tokenType === Raw.RawHyphen || next?.image === '/';
    if (glue) j++;
  }
  return best;
}
