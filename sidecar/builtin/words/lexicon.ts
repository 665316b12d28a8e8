import type { TokenType } from 'chevrotain';
import { KINDS_BEFORE_GRAMMAR, LANGUAGES, type Language, wordsOf } from '../../lexicon/languages.ts';
import { NumberWords } from '../../lexicon/number-words.ts';
import { NOUNS } from '../../plan/nouns/registry.ts';
import { MATERIAL_WORDS } from '../../plan/standards/materials.ts';
import * as T from './tokens.ts';

/** The meaning of a word or of several that stand together. */
export interface Meaning {
  readonly type: TokenType;
  readonly value: string;
}

const KINDS = new Map(T.TOKENS.map((type) => [type.name, type]));

/** What the words of a language mean. */
export class Vocabulary {
  readonly code: string;
  readonly numbers: NumberWords;
  /** The sign before decimals: "." or ",". */
  readonly decimalSign: string;
  /** Most words that one entry has. */
  readonly longest: number;
  /** Single words that a misspelling can be measured against. */
  readonly spellable: readonly string[];
  /** Real words that are a slip away from a word of the lexicon but mean something else. */
  readonly otherWords: ReadonlySet<string>;
  /** Common slips, and the words that are meant. */
  readonly misspellings: ReadonlyMap<string, string>;
  /** Words that only stress a place where one follows: "right in the middle". */
  readonly emphasis: ReadonlySet<string>;
  readonly #meanings = new Map<string, Meaning>();
  readonly #words: ReadonlySet<string>;
  readonly #beginnings = new Set<string>();

  constructor(language: Language) {
    this.code = language.code;
    this.numbers = new NumberWords([language]);
    this.decimalSign = Object.keys(language.lexicon.DecimalSign ?? {})[0] ?? '.';
    this.misspellings = wordsOf('Misspelling', [language]);
    this.emphasis = new Set(wordsOf('Emphasis', [language]).keys());
    const own = ['OtherWord', 'LeadIn', 'Shaping', 'Use', 'HoleUse', 'OwnShape', 'OwnName'].flatMap(
      (kind) => [...wordsOf(kind, [language]).keys()],
    );
    this.otherWords = new Set(own.flatMap((phrase) => phrase.split(' ')));
    const ofMaterials = MATERIAL_WORDS.filter((words) => /^[a-z]{3,}(?: [a-z]+)*$/.test(words));
    this.#learn(ofMaterials, { type: T.Material, value: 'material' });
    this.#learnLexicon(language);
    if (language.code === 'en') this.#learnNouns();
    for (const kind of ['Step', 'Outline', 'Correction'])
      this.#know([...wordsOf(kind, [language]).keys()].flatMap((phrase) => phrase.split(' ')));
    const phrases = this.phrases();
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      words.forEach((_, n) => {
        this.#beginnings.add(words.slice(0, n + 1).join(' '));
      });
    }
    this.longest = Math.max(...phrases.map((phrase) => phrase.split(' ').length));
    this.#words = new Set(phrases.flatMap((phrase) => phrase.split(' ')));
    const units = [...wordsOf('Unit', [language]).keys()];
    this.spellable = [...this.#words, ...units].filter((word) => /^[a-z]{4,}$/.test(word));
  }

  /** Every phrase that has a meaning. */
  phrases(): string[] {
    return [...this.#meanings.keys()];
  }

  /** The meaning of a phrase in small letters, words parted by one blank. */
  meaningOf(phrase: string): Meaning | undefined {
    return this.#meanings.get(phrase);
  }

  /** True where a phrase that has a meaning begins so, or is so. */
  begins(words: string): boolean {
    return this.#beginnings.has(words);
  }

  /** True for a word that is part of a phrase, or of a number. */
  knows(word: string): boolean {
    return this.#words.has(word) || this.numbers.begins(word);
  }

  #learn(words: readonly string[], meaning: Meaning): void {
    for (const phrase of words) this.#meanings.set(phrase, meaning);
  }

  #learnLexicon({ code, lexicon }: Language): void {
    for (const [kind, meanings] of Object.entries(lexicon)) {
      if (KINDS_BEFORE_GRAMMAR.has(kind)) continue;
      const type = KINDS.get(kind);
      if (!type)
        throw new Error(`the lexicon "${code}" has a kind of word that the grammar has not: ${kind}`);
      for (const [value, words] of Object.entries(meanings)) this.#learn(words, { type, value });
    }
  }

  /** Words that mean something to some nouns only are no misspellings of others. */
  #know(words: readonly string[]): void {
    const type = T.Unknown;
    this.#learn(
      words.filter((word) => !this.#meanings.has(word)),
      { type, value: '' },
    );
  }

  /** The part families say themselves what they are called in English. */
  #learnNouns(): void {
    for (const noun of NOUNS) {
      for (const phrase of noun.words) {
        const words = phrase.replace(/-/g, ' ');
        this.#learn([words, plural(words)], { type: T.NounWord, value: noun.name });
      }
    }
    // Words for a noun's members are known; what is meant by them, the noun tells.
    const members = NOUNS.flatMap((noun) => noun.members ?? []).flatMap(({ words }) => words);
    this.#know(members.flatMap((phrase) => phrase.split(' ')).flatMap((word) => [word, plural(word)]));
    const says = NOUNS.flatMap(({ says = [], members = [] }) => [
      ...says,
      ...members.flatMap((member) => member.says ?? []),
    ]);
    this.#know(says.flatMap((phrase) => phrase.split(' ')));
    // A width, though it may be part of a noun's name.
    this.#learn(['w'], { type: T.SizeName, value: 'width' });
  }
}

export function plural(phrase: string): string {
  return /(?:s|x|ch|sh)$/.test(phrase) ? `${phrase}es` : `${phrase}s`;
}

export const VOCABULARIES: readonly Vocabulary[] = LANGUAGES.map((language) => new Vocabulary(language));

/** The language that knows most of the words, the first where several know as many. */
export function vocabularyFor(words: readonly string[]): Vocabulary {
  const known = VOCABULARIES.map((each) => words.filter((word) => each.knows(word)).length);
  const best = VOCABULARIES[known.indexOf(Math.max(...known))];
  if (!best) throw new Error('there is no language');
  return best;
}
