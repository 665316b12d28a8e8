import type { TokenType } from 'chevrotain';
import { readQuantity } from '../../plan/quantity.ts';
import { cut } from '../words/raw-lexer.ts';
import { tag } from '../words/tagger.ts';
import type { Word } from '../words/tokens.ts';
import * as T from '../words/tokens.ts';
import { COMPARED, type Compared, SILENT_WORDS, TIMES, TURNING } from './size-words.ts';

/** How much a size is to be. */
export type Amount =
  | {
      readonly kind: 'figure';
      readonly number: number;
      readonly unit: string | null;
      readonly written: string;
    }
  | { readonly kind: 'percent'; readonly number: number }
  | { readonly kind: 'times'; readonly factor: number };

/** "the length and the width to 60 mm": what is to be how much. */
export interface SizePhrase {
  /** Words that say which sizes, one list for each. */
  readonly targets: readonly (readonly string[])[];
  readonly amounts: readonly Amount[];
  readonly compared: Compared | null;
  readonly comparedWord: string | null;
  /** "by 5": the difference; "to 5": the size itself. */
  readonly relation: 'by' | 'to' | null;
  /** "from 5 to 8": what it is said to have been. */
  readonly was: Amount | null;
  /** "all holes" */
  readonly all: boolean;
  /** "number of" */
  readonly count: boolean;
  readonly written: string;
}

const SILENT: readonly TokenType[] = [
  T.Article,
  T.The,
  T.In,
  T.Of,
  T.Is,
  T.With,
  T.Filler,
  T.Part,
  T.Each,
  T.DiameterSign,
  T.Stop,
  T.Close,
  T.PointOpen,
];

const small = (word: Word | undefined) => word?.image.toLowerCase() ?? '';

/** Words of one figure: its number and its unit. */
function amountAt(words: readonly Word[], at: number): { amount: Amount; end: number } | null {
  const word = words[at];
  const image = small(word);
  const times = TIMES.get(image);
  if (times !== undefined) return { amount: { kind: 'times', factor: times }, end: at + 1 };
  if (word?.tokenType === T.Ratio)
    return { amount: { kind: 'times', factor: readQuantity(word.value).value }, end: at + 1 };
  if (word?.tokenType !== T.NumberToken) return null;
  const number = readQuantity(word.value).value;
  const next = words[at + 1];
  if (/^(?:%|percent)$/.test(small(next))) return { amount: { kind: 'percent', number }, end: at + 2 };
  if (small(next) === 'per' && small(words[at + 2]) === 'cent')
    return { amount: { kind: 'percent', number }, end: at + 3 };
  if (/^(?:times|x)$/.test(small(next)) && words[at + 2]?.tokenType !== T.NumberToken)
    return { amount: { kind: 'times', factor: number }, end: at + 2 };
  const unit = next?.tokenType === T.UnitToken ? next.value.replace('?', '') : '';
  if (unit === '')
    return { amount: { kind: 'figure', number, unit: null, written: word.image }, end: at + 1 };
  const quantity = readQuantity(`${word.value} ${unit}`);
  return {
    amount: { kind: 'figure', number: quantity.value, unit: quantity.unit, written: `${word.image} ${unit}` },
    end: at + 2,
  };
}

const FROM = /\bfrom\s+(?:the\s+|each\s+|all\s+)?$/i;

/** "move the holes 10 mm from the edges" */
const placed = (targets: readonly string[]) =>
  targets.includes('edge_distance') ? targets.filter((target) => !/^(?:move|shift)$/.test(target)) : targets;

interface Open {
  targets: string[][];
  amounts: Amount[];
  compared: Compared | null;
  comparedWord: string | null;
  relation: 'by' | 'to' | null;
  was: Amount | null;
  all: boolean;
  count: boolean;
  start: number;
  end: number;
}

const open = (start: number): Open => ({
  targets: [[]],
  amounts: [],
  compared: null,
  comparedWord: null,
  relation: null,
  was: null,
  all: false,
  count: false,
  start,
  end: start,
});

/** What a clause says of sizes; a verb of the first phrase ("increase") holds for those after it. */
export function sizePhrases(text: string, names: ReadonlyMap<string, string>): SizePhrase[] {
  const { words } = tag(cut(text));
  const phrases: Open[] = [];
  let verb: Compared | null = null;
  let now = open(0);
  const close = (next: number) => {
    if (now.amounts.length > 0 || now.targets.some((each) => each.length > 0) || now.comparedWord !== null)
      phrases.push(now);
    now = open(next);
  };
  for (let i = 0; i < words.length; ) {
    const word = words[i];
    if (!word) break;
    const image = small(word);
    const found = amountAt(words, i);
    if (found) {
      const run = now.amounts.length > 0 && words[i - 1]?.tokenType === T.By;
      if (now.amounts.length > 0 && !run) {
        if (now.relation === null && now.was === null && small(words[i - 1]) !== 'to')
          close(word.startOffset);
        else if (small(words[i - 1]) === 'to' && now.amounts.length === 1)
          now.was = now.amounts.pop() ?? null;
        else close(word.startOffset);
      }
      now.amounts.push(found.amount);
      i = found.end;
    } else {
      const settled = now.amounts.length > 0;
      const turning =
        i === 0 || (phrases.length === 0 && now.targets.every((each) => each.length === 0))
          ? TURNING.get(image)
          : undefined;
      const more = COMPARED.get(image);
      if (turning && !settled) {
        verb = turning;
        if (/^(?:add|subtract)$/.test(image)) now.relation = 'by';
      } else if (more) {
        now.compared =
          now.compared && now.compared.sizes.length > 0 ? { ...now.compared, more: more.more } : more;
        now.comparedWord = image;
      } else if (image === 'by' || word.tokenType === T.By) {
        if (!settled) now.relation = 'by';
      } else if (/^(?:to|=|:)$/.test(image) || word.tokenType === T.Is) {
        if (!settled) now.relation = 'to';
      } else if (word.tokenType === T.Comma || word.tokenType === T.And) {
        if (settled || now.comparedWord !== null) close(word.end);
        else if (now.targets.at(-1)?.length) now.targets.push([]);
      } else {
        if (/^(?:all|every|each|both)$/.test(image)) now.all = true;
        if (image === 'number of') now.count = true;
        const silent =
          SILENT.includes(word.tokenType) || (word.tokenType !== T.SizeName && SILENT_WORDS.has(image));
        if (!silent) {
          const distance =
            settled &&
            FROM.test(text.slice(0, word.startOffset)) &&
            (word.tokenType === T.Edges || word.tokenType === T.Corners);
          const meant = distance
            ? 'edge_distance'
            : word.tokenType === T.Unknown
              ? (names.get(image) ?? image)
              : word.value;
          now.targets.at(-1)?.push(meant);
        }
      }
      i++;
    }
    now.end = words[i - 1]?.end ?? now.end;
  }
  close(text.length);
  return phrases.map((phrase) => ({
    ...phrase,
    // "wider from 60 to 75" says what it is to be.
    relation: phrase.relation ?? (phrase.was === null ? null : 'to'),
    targets: phrase.targets.map(placed).filter((each) => each.length > 0),
    compared:
      phrase.compared && phrase.compared.sizes.length > 0 ? phrase.compared : (verb ?? phrase.compared),
    written: text.slice(phrase.start, phrase.end).trim(),
  }));
}
