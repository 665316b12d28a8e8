import english from './en.json' with { type: 'json' };

/**
 * A language: by kind of word and meaning, the words and phrases for it in small letters. Most kinds are the terminals of
 * the grammar. The others are how the language writes numbers and units, and what its speller has to leave alone.
 */
export type Lexicon = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

export interface Language {
  readonly code: string;
  readonly lexicon: Lexicon;
}

/** Every language, one file each; of words that several have, the earlier language has the say. */
export const LANGUAGES: readonly Language[] = [{ code: 'en', lexicon: english }];

/** Kinds of words that the grammar does not know: they are read before it. */
export const KINDS_BEFORE_GRAMMAR: ReadonlySet<string> = new Set([
  'Number',
  'Fraction',
  'DecimalSign',
  'Unit',
  'OtherWord',
  'Misspelling',
  'Adjective',
  'Emphasis',
  'Step',
]);

/** The words of one kind with their meanings. */
export function wordsOf(kind: string, languages: readonly Language[] = LANGUAGES): Map<string, string> {
  const words = new Map<string, string>();
  for (const { lexicon } of languages.toReversed())
    for (const [meaning, spellings] of Object.entries(lexicon[kind] ?? {}))
      for (const spelling of spellings) words.set(spelling, meaning);
  return words;
}
