import type { IToken, TokenType } from 'chevrotain';
import type { FaceName, Side } from '../../plan/outline/place.ts';
import { Limit } from '../../plan/requirement.ts';
import type { Word } from '../words/tokens.ts';
import * as T from '../words/tokens.ts';
import type { Figure, Item, ItemOf, Way } from './item.ts';
import { ADJECTIVES } from './lookahead.ts';

export type SuffixKind =
  | 'size'
  | 'offset'
  | 'distance'
  | 'spacing'
  | 'circle'
  | 'grid'
  | 'rows'
  | 'columns'
  | 'leg';
export const WORD_SUFFIXES = new Map<TokenType, SuffixKind>([
  [T.Spacing, 'spacing'],
  [T.Circle, 'circle'],
  [T.Grid, 'grid'],
  [T.Rows, 'rows'],
  [T.Columns, 'columns'],
  [T.Leg, 'leg'],
]);
/** The word after a figure that says what it measures. */
export interface Suffix {
  readonly kind: SuffixKind;
  readonly word: string;
  /** "rows of 3": how many stand in each. */
  readonly count?: string | null;
  /** "from each end". */
  readonly each?: boolean;
  /** "from the long edges": only some of them. */
  readonly some?: boolean;
  /** "to the right of the centre" */
  readonly way?: Way | null;
  readonly end: number;
}

/** A number word with the words that belong to it. */
export function figureOf(
  number: Word,
  unit: Word | undefined,
  sign: IToken | undefined,
  inches: { text: string; end: number } | undefined,
): Figure {
  return {
    number: unit && inches ? `${number.value} ft ${inches.text}` : number.value,
    unit: unit && unit.value !== '' ? (inches ? 'in' : unit.image) : null,
    inWords: /^[a-z]/i.test(number.image),
    ...(unit?.value === 'in?' ? { doubtful: true } : {}),
    diameter: sign !== undefined,
    start: (sign ?? number).startOffset,
    end: inches?.end ?? (unit ?? number).end,
  };
}

/** What figures and the word after them come to. */
export function withSuffix(
  figures: readonly Figure[],
  suffix: Suffix,
  span: { start: number; end: number },
): Item {
  const [first] = figures;
  if (!first) throw new Error('a suffix without a figure');
  switch (suffix.kind) {
    case 'size':
      return { kind: 'named', names: [suffix.word], figures, at: 'last', ...span };
    case 'leg':
      return { kind: 'named', names: ['leg'], figures, at: 'last', ...span };
    case 'distance':
      return {
        kind: 'distance',
        figure: first,
        target: suffix.word as ItemOf<'distance'>['target'],
        each: suffix.each === true,
        some: suffix.some === true,
        way: suffix.way ?? null,
        ...span,
      };
    case 'offset':
      return { kind: 'offset', figure: first, side: suffix.word as Side, ...span };
    case 'spacing':
      return { kind: 'spacing', figures, ...span };
    case 'circle':
      return { kind: 'circle', figure: first, radius: suffix.word === 'radius', ...span };
    case 'grid':
      return { kind: 'grid', figures, ...span };
    case 'rows':
    case 'columns':
      return { kind: 'lines', what: suffix.kind, count: first, each: suffix.count ?? null, ...span };
  }
}

const BREAKS = new Map<TokenType, 'comma' | 'and' | 'with' | 'stop'>([
  [T.Comma, 'comma'],
  [T.And, 'and'],
  [T.With, 'with'],
  [T.Stop, 'stop'],
]);

/** "corner" and not "corners". */
export const isSingular = ({ image }: IToken) => !/s$/i.test(image);

/** "at_most 200": the limit and the grams of a mass. */
function massMeant(value: string): { kind: 'mass'; limit: Limit; grams: number } {
  const [limit, grams] = value.split(' ');
  return { kind: 'mass', limit: Limit.parse(limit), grams: Number(grams) };
}

/** What a word is by itself. */
export function singleItem(token: Word): Item {
  const span = { start: token.startOffset, end: token.end };
  const strength = BREAKS.get(token.tokenType);
  if (strength) return { kind: 'break', strength, ...span };
  switch (token.tokenType) {
    case T.NounWord:
      return { kind: 'noun', noun: token.value, ...span };
    case T.Head:
      return { kind: 'head', head: token.value, plural: /[^s]s$/i.test(token.image), ...span };
    case T.Trait:
      return { kind: 'trait', trait: token.value, ...span };
    case T.ThreadToken:
      return { kind: 'thread', thread: token.value, ...span };
    case T.StandardToken:
      return { kind: 'standard', standard: token.value, ...span };
    case T.Centre:
      return { kind: 'centre', ...span };
    case T.Corners:
      return {
        kind: 'corners',
        each: false,
        single: isSingular(token),
        opposite: token.value === 'opposite',
        ...span,
      };
    case T.Ends:
      return {
        kind: 'ends',
        each: false,
        single: isSingular(token),
        ...(token.value === 'faces' ? { faces: true } : {}),
        ...span,
      };
    case T.Rows:
    case T.Columns:
      return { kind: 'lines', what: token.value as 'rows' | 'columns', count: null, each: null, ...span };
    case T.Along:
      return {
        kind: 'along',
        direction: token.value === 'length' || token.value === 'x' ? 'length' : 'width',
        axis: token.value === 'x' || token.value === 'y',
        ...span,
      };
    case T.Leg:
      if (token.value === 'leg') return { kind: 'legs', each: /s$/i.test(token.image), ...span };
      return { kind: 'face', face: token.value as FaceName, ...span };
    case T.Part:
      return { kind: 'part', ...span };
    case T.Article:
      return { kind: 'article', ...span };
    case T.The:
      return { kind: 'the', ...span };
    case T.From:
    case T.In:
    case T.Of:
    case T.Is:
      return { kind: 'link', word: token.value, ...span };
    case T.Material:
      return { kind: 'material', origin: token.value === 'origin', ...span };
    case T.Tolerance:
      return { kind: 'tolerance', ...span };
    case T.Mass:
      return { ...massMeant(token.value), ...span };
    case T.Aside:
      return { kind: 'aside', purpose: token.value === 'purpose', ...span };
    case T.Filler:
    case T.PointOpen:
    case T.Close:
    case T.By:
      return { kind: 'filler', ...span };
    case T.Each:
      return { kind: 'each', ...span };
    case T.Inset:
      return { kind: token.value === 'outside' ? 'dangling' : 'inset', ...span };
    case T.Surface:
      return {
        kind: 'surface',
        side: token.value !== 'surface',
        long: token.value === 'long',
        plural: !isSingular(token),
        ...span,
      };
    case T.Former:
      return { kind: 'unknown', ...span };
    case T.SizeName:
      // "a long cylinder": without a figure it says nothing that could be made.
      return { kind: ADJECTIVES.has(token.image.toLowerCase()) ? 'filler' : 'dangling', ...span };
    case T.UnitToken:
      return token.value === '' || token.value === 'deg'
        ? { kind: 'dangling', ...span }
        : { kind: 'units', unit: token.value, ...span };
    case T.DiameterSign:
    case T.Vertical:
      return { kind: 'dangling', ...span };
    default:
      return { kind: 'unknown', ...span };
  }
}
