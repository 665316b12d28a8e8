import { TRANSLATED } from '../../lexicon/languages.ts';
import { unitNamed } from '../../plan/quantity.ts';
import { VOCABULARIES } from '../words/lexicon.ts';
import { atomsOf } from './atoms.ts';
import { Dictionary } from './dictionary.ts';
import { isTechnical } from './translate.ts';

/** Made at the first word that is not English. */
let dictionaries: readonly Dictionary[] | undefined;
/** Words of one letter are signs in any language. */
const SHORTEST = 2;

/** The language that more of the text's words are of than are English; undefined: it is English. */
export function dictionaryFor(text: string): Dictionary | undefined {
  const words = atomsOf(text)
    .filter(({ kind, key }) => (kind === 'word' && key.length >= SHORTEST) || kind === 'sign')
    .map(({ key }) => key.replace(/'$/, ''));
  const unknown = words.filter((word) => !isEnglish(word));
  if (unknown.length === 0) return undefined;
  let most = words.length - unknown.length;
  let best: Dictionary | undefined;
  dictionaries ??= TRANSLATED.map((language) => new Dictionary(language));
  for (const dictionary of dictionaries) {
    if (!unknown.some((word) => dictionary.knows(word))) continue;
    const known = words.filter((word) => dictionary.knows(word) || isTechnical(word)).length;
    if (known > most) [most, best] = [known, dictionary];
  }
  return best;
}

const isEnglish = (word: string) =>
  unitNamed(word) !== undefined ||
  VOCABULARIES.some((english) => english.knows(word) || english.otherWords.has(word));
