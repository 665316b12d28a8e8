import type { TokenType } from 'chevrotain';
import { NOUNS } from '../plan/nouns/registry.ts';
import { MATERIAL_WORDS } from '../plan/standards/materials.ts';
import english from './lexicon/en.json' with { type: 'json' };
import * as T from './tokens.ts';

/** The meaning of a word or of several that stand together. */
export interface Meaning {
  readonly type: TokenType;
  readonly value: string;
}

/** A language: by kind of word (the terminals of the grammar) and meaning, the words and phrases for it in small letters. */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

const KINDS = new Map(T.TOKENS.map((type) => [type.name, type]));

const LEXICON = new Map<string, Meaning>();

function learn(words: readonly string[], meaning: Meaning): void {
  for (const phrase of words) LEXICON.set(phrase, meaning);
}

function learnAll(lexicon: Lexicon): void {
  for (const [kind, meanings] of Object.entries(lexicon)) {
    const type = KINDS.get(kind);
    if (!type) throw new Error(`the lexicon has a kind of word that the grammar has not: ${kind}`);
    for (const [value, words] of Object.entries(meanings)) learn(words, { type, value });
  }
}

learn(
  MATERIAL_WORDS.filter((words) => /^[a-z]{3,}(?: [a-z]+)*$/.test(words)),
  { type: T.Material, value: 'material' },
);
learnAll(english);
for (const noun of NOUNS) {
  for (const phrase of noun.words) {
    const words = phrase.replace(/-/g, ' ');
    learn([words, plural(words)], { type: T.NounWord, value: noun.name });
  }
}
// A width, though it may be part of a noun's name.
learn(['w'], { type: T.SizeName, value: 'width' });

function plural(phrase: string): string {
  return /(?:s|x|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

/** Most words that one entry has. */
export const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map((phrase) => phrase.split(' ').length));

/** Every phrase that has a meaning. */
export function phrases(): string[] {
  return [...LEXICON.keys()];
}

/** The meaning of a phrase in small letters, words parted by one blank. */
export function meaningOf(phrase: string): Meaning | undefined {
  return LEXICON.get(phrase);
}

/** Single words of the lexicon that a misspelling can be measured against. */
export const SPELLABLE: readonly string[] = [
  ...new Set(
    [...LEXICON.keys()].flatMap((phrase) => phrase.split(' ')).filter((each) => /^[a-z]{4,}$/.test(each)),
  ),
];
