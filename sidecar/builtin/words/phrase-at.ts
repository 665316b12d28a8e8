import type { IToken } from 'chevrotain';
import type { Meaning, Vocabulary } from './lexicon.ts';
import * as Raw from './raw-lexer.ts';

/** A phrase of the lexicon and how many raw tokens it takes. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly length: number;
}

/** The longest phrase of the lexicon that begins here. Hyphens count as blanks. */
export function phraseAt(raw: readonly IToken[], i: number, language: Vocabulary): Phrase | undefined {
  let best: Phrase | undefined;
  let phrase = '';
  for (let n = 0, j = i; n < language.longest && j < raw.length; n++) {
    const token = raw[j];
    if (token?.tokenType !== Raw.RawWord && !(n > 0 && token?.tokenType === Raw.RawNumber)) break;
    phrase += `${n > 0 ? ' ' : ''}${plainWord(token)}`;
    j++;
    if (!language.begins(phrase)) break;
    const meaning = language.meaningOf(phrase);
    if (meaning) best = { meaning, length: j - i };
    const next = raw[j];
    if (joins(next) && next?.startOffset === Raw.endOf(token)) j++;
  }
  return best;
}

/** A hyphen or stroke inside a phrase. */
export const joins = (token: IToken | undefined) =>
  token?.tokenType === Raw.RawHyphen || token?.image === '/';

const plainWord = ({ image }: IToken) => {
  const word = image.toLowerCase();
  if (!word.includes('.')) return word;
  return word.replace(/(?<=^[a-z]{2,})\.$/, '').replace(/^(o|i)\.d\.?$/, '$1d');
};
