import type { IToken, TokenType } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import { ADJECTIVES } from '../phrases/lookahead.ts';
import type { Vocabulary } from './lexicon.ts';
import { phraseAt } from './phrase-at.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

/** What only the preposition stands before. */
const GOVERNED: readonly TokenType[] = [T.Article, T.The, T.Each, T.Part, T.Along];
/** What the preposition stands before, or an inch where it only describes: "80x40x5 in steel", "a 2 in steel cube". */
const PLACES: readonly TokenType[] = [T.Material, T.Centre, T.Corners, T.Ends, T.Rows, T.Columns, T.SideName];
/** What either can stand before: "20 in diameter", "a cube with 2 in sides". */
const EITHER: readonly TokenType[] = [T.Surface, T.Edges, T.Leg, T.Filler];

/**
 * Whether "in" after a number is the unit, the preposition (undefined), or may be either ('in?').
 * @param i where "in" stands
 */
export function inchOrPreposition(
  raw: readonly IToken[],
  i: number,
  language: Vocabulary,
): 'in' | 'in?' | undefined {
  const counts = /^[a-z]+$/i.test(raw[i - 1]?.image ?? '');
  const meant = raw[i - 1]?.image.includes('/') ? 'in' : readingBefore(raw, i, language);
  return counts && meant === 'in' && typeAt(raw, i + 1, language) !== T.SizeName ? undefined : meant;
}

function readingBefore(raw: readonly IToken[], i: number, language: Vocabulary): 'in' | 'in?' | undefined {
  const next = raw[i + 1];
  const word = next?.image.toLowerCase() ?? '';
  if (/^(?:total|order|place|position|line|pairs|sequence|series|all|both)$/.test(word)) return undefined;
  if (next?.tokenType === Raw.RawNumber || language.numbers.value(word) !== undefined) {
    const counted = typeAt(raw, i + 2, language);
    return counted && [...PLACES, T.Surface, T.Leg].includes(counted) ? undefined : 'in';
  }
  if (next?.tokenType !== Raw.RawWord || word === 'x') return 'in';
  if (phraseAt(raw, i, language)?.meaning.type === T.Along) return undefined;
  if (unitNamed(word) !== undefined && word.length > 1 && word !== 'in') return undefined;
  const type = typeAt(raw, i + 1, language);
  if (type === undefined) return 'in?';
  if (GOVERNED.includes(type)) return undefined;
  if (type === T.SizeName) return ADJECTIVES.has(word) || describes(raw, i + 1, language) ? 'in' : 'in?';
  if (PLACES.includes(type)) return describes(raw, i + 1, language) ? 'in' : undefined;
  if (EITHER.includes(type)) return describes(raw, i + 1, language) ? 'in' : 'in?';
  return 'in';
}

/** "in diameter hole", "in steel cube": words that lead straight to the name of a thing describe it. */
function describes(raw: readonly IToken[], from: number, language: Vocabulary): boolean {
  for (let at = from, n = 0; n < 6; n++) {
    const phrase = phraseAt(raw, at, language);
    if (!phrase) return false;
    const { type } = phrase.meaning;
    if (n > 0 && (type === T.NounWord || type === T.Head || type === T.Circle)) return true;
    const goesOn = [T.SizeName, T.Filler, T.Trait, ...PLACES, ...EITHER].includes(type);
    if (!goesOn) return false;
    at += phrase.length;
  }
  return false;
}

export function typeAt(raw: readonly IToken[], i: number, language: Vocabulary): TokenType | undefined {
  const token = raw[i];
  if (token?.tokenType !== Raw.RawWord) return undefined;
  return phraseAt(raw, i, language)?.meaning.type;
}
