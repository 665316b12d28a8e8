import type { IToken, TokenType } from 'chevrotain';
import * as T from '../words/tokens.ts';
import { endOf, meaning, type Word, word } from '../words/tokens.ts';
import { shapes, withLeadIns } from './lead-in.ts';

/**
 * Clauses that say what the part is for ("to hold a camera") or tell of something else ("my old one broke"), each as one
 * word. A clause that has a figure, a feature or the name of a place in it may be about the shape, and stays as it is.
 */
export function withAsides(tagged: readonly Word[]): Word[] {
  const words = withLeadIns(tagged);
  const out: Word[] = [];
  for (let i = 0; i < words.length; ) {
    const opener = words[i];
    if (!opener) break;
    if (opener.tokenType !== T.Purpose && opener.tokenType !== T.Remark) {
      out.push(opener);
      i++;
      continue;
    }
    const end = clauseEnd(words, i);
    out.push(end > i ? joined(opener, words[end - 1] ?? opener) : otherwise(opener));
    i = Math.max(end, i + 1);
  }
  return out;
}

const joined = (first: Word, last: Word): Word =>
  word(
    T.Aside,
    first.tokenType === T.Remark ? 'remark' : 'purpose',
    first.image,
    first.startOffset,
    endOf(last),
  );

/** What the word is where it opens no such clause: its meaning names the kind. */
function otherwise(opener: Word): Word {
  const [kind = '', ...rest] = meaning(opener).split(' ');
  const type = T.TOKENS.find(({ name }) => name === kind) ?? T.Unknown;
  return word(type, rest.join(' '), opener.image, opener.startOffset, opener.end);
}

/** Links that a clause goes on over, but does not end with. */
const LINKS: readonly TokenType[] = [
  T.Article,
  T.The,
  T.In,
  T.Of,
  T.From,
  T.Is,
  T.As,
  T.Filler,
  T.Each,
  T.By,
];
/** What it is about. */
const CONTENT: readonly TokenType[] = [T.Unknown, T.Part, T.Material, T.Purpose, T.Remark];
/** Words of shapes and places that say nothing of them beside "so that": "it rests on its side". */
const HARMLESS: readonly TokenType[] = [T.Surface, T.SizeName, T.Leg, T.SideName, T.With, T.Ends];
const BREAKS: readonly TokenType[] = [T.Comma, T.Stop, T.And, T.With];

/** Where the clause ends that begins at `at`; `at` where it is none. */
function clauseEnd(words: readonly Word[], at: number): number {
  const opener = words[at];
  const weak = ['In', 'From'].includes(meaning(opener as IToken).split(' ')[0] ?? '');
  if (weak && !opensWeakly(words, at)) return at;
  const strong = !weak && opener?.tokenType === T.Purpose;
  if (opener?.tokenType === T.Remark && !beginsClause(words, at)) return at;
  let content = weak || opener?.tokenType === T.Purpose ? 0 : 1;
  let end = content > 0 ? at + 1 : at;
  let j = at + 1;
  for (; j < words.length; j++) {
    const type = words[j]?.tokenType ?? T.Stop;
    if (makes(words, j, at) || shapes(words[j])) return at;
    const harmless = !weak && (HARMLESS.includes(type) || passesThrough(words, j));
    // "So that I can screw it down": what is done with the part.
    if (strong && (type === T.Filler || type === T.Part)) content++;
    const away = weak ? placeOfAnother(words, j) : 0;
    if (away > 0) {
      j += away;
      content++;
      end = j + 1;
      continue;
    }
    const named = type === T.NounWord && nounElsewhere(words, j);
    if (type === T.And && goesOn(words, j)) continue;
    if (isPlace(words, j)) break;
    if (CONTENT.includes(type) || harmless || named) {
      if (type === T.Unknown || named || harmless) content++;
      end = j + 1;
    } else if (!LINKS.includes(type) || isColon(words[j])) break;
    else if (type === T.Filler && j > at) end = content > 0 ? j + 1 : end;
  }
  if (content === 0) return at;
  return mayBeShape(words, at, end, j, weak) ? at : end;
}

/** "my" begins a remark at the start of a sentence or clause: not in "delete my files". */
function beginsClause(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.tokenType;
  return before === undefined || before === T.Filler || BREAKS.includes(before);
}

/** "to hang it drill a keyhole", "because it is curved": that may be about the shape. */
function makes(words: readonly Word[], j: number, at: number): boolean {
  const one = words[j];
  if (one?.tokenType === T.Filler && one.value === 'make') return j > at + 1;
  const two = words[j + 1]?.tokenType;
  const itIs = / is$/i.test(one?.image ?? '') ? 1 : one?.tokenType === T.Part && two === T.Is ? 2 : 0;
  const after = words[j + itIs + 1];
  const ends = after === undefined || BREAKS.includes(after.tokenType);
  return itIs > 0 && words[j + itIs]?.tokenType === T.Unknown && ends;
}

/** "for" and "to" open one before something that is no measure, and not after one. */
function opensWeakly(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1]?.tokenType, words[at + 1]?.tokenType];
  const measure = before === T.NumberToken || before === T.UnitToken || before === T.By;
  // "80x40x5 for ..." is the whole of a part's sizes, "5 mm for ..." one of something.
  const run = words.slice(Math.max(0, at - 3), at).some(({ tokenType }) => tokenType === T.By);
  if (measure && !run && next !== T.Remark && !(next === T.Article && isLast(words, at))) return false;
  const verb = next === T.Unknown || next === T.Filler;
  return words[at]?.image.toLowerCase() === 'to' ? verb : true;
}

/** "A cube of 40 mm for a game": no size follows that it could be part of. */
const isLast = (words: readonly Word[], at: number) =>
  !words.slice(at).some(({ tokenType }) => tokenType === T.NumberToken);

/** "for the cable in the middle": the place is not the cable's. */
function isPlace(words: readonly Word[], j: number): boolean {
  if (words[j]?.tokenType !== T.In) return false;
  let n = j + 1;
  while (([T.The, T.Article, T.Each, T.In] as (TokenType | undefined)[]).includes(words[n]?.tokenType)) n++;
  const type = words[n]?.tokenType;
  const places: readonly (TokenType | undefined)[] = [
    T.Centre,
    T.Corners,
    T.Edges,
    T.Ends,
    T.Circle,
    T.Grid,
    T.Rows,
  ];
  return places.includes(type) || (type === T.SideName && words[n + 1]?.tokenType !== T.Of);
}

/** "So that a cable fits through": the hole that is there. */
const passesThrough = (words: readonly Word[], j: number) =>
  words[j]?.tokenType === T.Trait && words[j]?.value === 'through';

/** "For the back of my amplifier": how many words more say of what it is the place. */
function placeOfAnother(words: readonly Word[], j: number): number {
  const [one, of, whose] = words.slice(j, j + 3);
  if (one?.tokenType !== T.SideName && one?.tokenType !== T.Surface) return 0;
  if (of?.tokenType !== T.Of) return 0;
  const theirs =
    whose?.tokenType === T.Remark || whose?.tokenType === T.Article || whose?.tokenType === T.The;
  return theirs && words[j + 3]?.tokenType === T.Unknown ? 3 : 0;
}

const isColon = (token: Word | undefined) => token?.tokenType === T.Is && /^[:=]$/.test(token.image);

/** A shape is what the clause is about only where another is what is made. */
function nounElsewhere(words: readonly Word[], j: number): boolean {
  return words.some((each, n) => n !== j && each.tokenType === T.NounWord);
}

/** "a camera and its lens": up to the next break nothing but more of that. */
function goesOn(words: readonly Word[], and: number): boolean {
  let content = false;
  for (let j = and + 1; j < words.length; j++) {
    const type = words[j]?.tokenType ?? T.Stop;
    if (type === T.Unknown) content = true;
    else if (BREAKS.includes(type)) break;
    else if (type === T.Filler && !content) return false;
    else if (!LINKS.includes(type) && !CONTENT.includes(type)) return false;
  }
  return content;
}

/** Figures and features may be of the part: "for a 20 mm shaft", "so that the corners are rounded". */
function mayBeShape(
  words: readonly Word[],
  at: number,
  end: number,
  stopped: number,
  weak: boolean,
): boolean {
  const after = words[stopped];
  if (!after || BREAKS.includes(after.tokenType) || isColon(after)) return false;
  const last = words[stopped - 1];
  const clear = weak && end === stopped && last?.tokenType === T.Unknown;
  const measured = words.slice(0, at).some(({ tokenType }) => tokenType === T.NumberToken);
  if (after.tokenType === T.NumberToken || after.tokenType === T.SizeName) return !clear || measured;
  return !(weak && (isPlace(words, end) || after.tokenType === T.Purpose || after.tokenType === T.Centre));
}
