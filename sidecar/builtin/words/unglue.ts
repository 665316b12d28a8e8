import type { IToken, TokenType } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import type { Vocabulary } from './lexicon.ts';
import * as Raw from './raw-lexer.ts';
import * as T from './tokens.ts';

/** Words that may lack the blank between them; fillers may not, since nothing but themselves would be lost by them. */
const SEPARABLE: readonly TokenType[] = [
  T.NounWord,
  T.Head,
  T.SizeName,
  T.Trait,
  T.From,
  T.With,
  T.The,
  T.Each,
  T.Edges,
  T.Corners,
  T.Ends,
  T.Centre,
  T.SideName,
  T.Surface,
];
const SHORTEST = 3;
const LONGEST = 40;

/** "5mmplate", "8mmfromedges", "squareplate": words without the blanks between them are parted where all are known. */
export function unglue(raw: readonly IToken[], language: Vocabulary): IToken[] {
  return raw.flatMap((token, at) => {
    if (token.tokenType !== Raw.RawWord) return [token];
    const word = token.image.toLowerCase();
    if (word.length > LONGEST || language.knows(word) || language.otherWords.has(word) || unitNamed(word))
      return [token];
    const before = raw[at - 1];
    const glued = before?.tokenType === Raw.RawNumber && Raw.endOf(before) === token.startOffset;
    const lengths = (glued ? afterUnit(word, language) : undefined) ?? pieces(word, language);
    return lengths ? parted(token, lengths) : [token];
  });
}

/** "mmplate" right after a figure: the unit, then known words. */
function afterUnit(word: string, language: Vocabulary): number[] | undefined {
  for (let at = 1; at <= word.length - SHORTEST; at++) {
    if (unitNamed(word.slice(0, at)) === undefined) continue;
    const rest = pieces(word.slice(at), language);
    if (rest) return [at, ...rest];
  }
  return undefined;
}

/** Lengths of the fewest known words that the letters are made of. */
function pieces(letters: string, language: Vocabulary): number[] | undefined {
  const best: (number[] | undefined)[] = [[]];
  for (let end = SHORTEST; end <= letters.length; end++) {
    for (let start = 0; start <= end - SHORTEST; start++) {
      const lead = best[start];
      if (!lead || !separable(letters.slice(start, end), language)) continue;
      const known = best[end];
      if (!known || lead.length + 1 < known.length) best[end] = [...lead, end - start];
    }
  }
  return best[letters.length];
}

function separable(word: string, language: Vocabulary): boolean {
  const meaning = language.meaningOf(word);
  if (language.numbers.value(word) !== undefined) return true;
  return meaning !== undefined && SEPARABLE.includes(meaning.type);
}

function parted(token: IToken, lengths: readonly number[]): IToken[] {
  let from = 0;
  return lengths.map((length) => {
    const part = {
      ...token,
      image: token.image.slice(from, from + length),
      startOffset: token.startOffset + from,
      endOffset: token.startOffset + from + length - 1,
    };
    from += length;
    return part;
  });
}
