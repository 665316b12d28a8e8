import type { TokenType } from 'chevrotain';
import { wordsOf } from '../../lexicon/languages.ts';
import * as T from '../words/tokens.ts';
import { endOf, type Word, word } from '../words/tokens.ts';

const PHRASES = [...wordsOf('LeadIn')];
const oneOf = (kind: string) =>
  PHRASES.filter(([, meaning]) => meaning === kind)
    .map(([phrase]) => phrase)
    .join('|');
const STARTS = new RegExp(`^(?:${oneOf('start')})(?: |$)`);
const STARTS_REQUEST = new RegExp(`^(?:${oneOf('start of all')})(?: |$)`);
const WISHES = new RegExp(`(?:^| )(?:${oneOf('wish')})$`);

/** What a lead-in is made of; anything else may be of the shape. */
const TALK: readonly TokenType[] = [
  T.Filler,
  T.Unknown,
  T.Purpose,
  T.Remark,
  T.The,
  T.Article,
  T.In,
  T.From,
  T.Of,
  T.Is,
  T.As,
  T.And,
  T.Part,
  T.Material,
];
/** Words of it that would be asked about, were they not part of a lead-in. */
const MEANT: readonly TokenType[] = [T.Unknown, T.Purpose, T.Remark];
const LONGEST = 25;
/** Characters. */
const LONGEST_WISH = 60;
const SHAPING = new Set(wordsOf('Shaping').keys());

/** "tapers", "curved": what is said of a shape, whoever says it. */
export const shapes = (one: Word | undefined) =>
  one?.tokenType === T.Unknown && SHAPING.has(one.image.toLowerCase());

/**
 * What leads up to the wish ("My neighbour asked me for a tube", "I know this sounds silly but I need a cube") as one word:
 * it is talk, as far as nothing of a shape is in it and the wish follows right behind.
 */
export function withLeadIns(words: readonly Word[]): Word[] {
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const first = words[i];
    if (!first) break;
    const length = beginsClause(words, i) ? leadIn(words, i) : 0;
    const last = words[i + length - 1];
    if (length > 0 && last) {
      out.push(word(T.Aside, 'remark', first.image, first.startOffset, endOf(last)));
      i += length;
    } else {
      out.push(first);
      i++;
    }
  }
  return out;
}

const BREAKS: readonly TokenType[] = [T.Comma, T.Stop];

const beginsClause = (words: readonly Word[], at: number) =>
  at === 0 || BREAKS.includes(words[at - 1]?.tokenType ?? T.Unknown);

/** How many words of the lead-in say something that is not understood; 0: there is none. */
function leadIn(words: readonly Word[], from: number): number {
  let said = '';
  let meant = 0;
  for (let at = from; at < Math.min(words.length, from + LONGEST); at++) {
    const one = words[at];
    if (!one || !(TALK.includes(one.tokenType) || /^(?:have|has)$/i.test(one.image))) return 0;
    if (shapes(one)) return 0;
    // "Make it so": that is of the shape.
    if (one.tokenType === T.Part && WISHES.test(said.slice(-LONGEST_WISH))) return 0;
    said = `${said} ${one.image.toLowerCase()}`.trim();
    if (MEANT.includes(one.tokenType)) meant = at + 1 - from;
    const thing = WISHES.test(said.slice(-LONGEST_WISH)) ? thingAfter(words, at) : undefined;
    // "We're building a go-kart and need": what else is made there.
    if (!thing || (thing.tokenType === T.Unknown && /ing$/.test(said))) continue;
    // "For my balcony I need a cap: a disc": all of it says what it is for.
    if (thing.tokenType === T.Unknown && words[from]?.tokenType === T.Purpose) return 0;
    const isPart = thing.tokenType === T.NounWord;
    const first = words
      .slice(0, from)
      .every(({ tokenType }) => TALK.includes(tokenType) || BREAKS.includes(tokenType));
    return STARTS.test(said) || (first && isPart && STARTS_REQUEST.test(said)) ? meant : 0;
  }
  return 0;
}

const BEFORE_THING: readonly TokenType[] = [T.Filler, T.Article, T.The, T.Material];

/** The word that is wished for, where nothing but its article stands before it. */
function thingAfter(words: readonly Word[], wish: number): Word | undefined {
  let at = wish + 1;
  let article = false;
  for (; BEFORE_THING.includes(words[at]?.tokenType ?? T.Unknown); at++)
    article ||= words[at]?.tokenType === T.Article || words[at]?.tokenType === T.The;
  const thing = words[at];
  return thing && (article || !TALK.includes(thing.tokenType)) && !BREAKS.includes(thing.tokenType)
    ? thing
    : undefined;
}
