import german from './de.json' with { type: 'json' };
import english from './en.json' with { type: 'json' };
import names from './en-names.json' with { type: 'json' };
import spanish from './es.json' with { type: 'json' };
import french from './fr.json' with { type: 'json' };
import chinese from './zh.json' with { type: 'json' };

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
export const LANGUAGES: readonly Language[] = [{ code: 'en', lexicon: alternated({ ...english, ...names }) }];

/**
 * Languages that are read by way of English, one file each: by kind of word and the English words for it, what people
 * write. "#" stands for a size, "~" for any of the language's endings.
 */
export const TRANSLATED: readonly Language[] = [
  { code: 'de', lexicon: german },
  { code: 'fr', lexicon: french },
  { code: 'es', lexicon: spanish },
  { code: 'zh', lexicon: chinese },
];

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
  'Outline',
  'Correction',
  'LeadIn',
  'Shaping',
  'Use',
  'HoleUse',
  'OwnShape',
  'OwnName',
]);

/** The words of one kind with their meanings. */
export function wordsOf(kind: string, languages: readonly Language[] = LANGUAGES): Map<string, string> {
  const words = new Map<string, string>();
  for (const { lexicon } of languages.toReversed())
    for (const [meaning, spellings] of Object.entries(lexicon[kind] ?? {}))
      for (const spelling of spellings) words.set(spelling, meaning);
  return words;
}

/** "(i|we) need (|to have)" in a lexicon stands for every phrase that it can be. */
function alternated(lexicon: Lexicon): Lexicon {
  const kinds = Object.entries(lexicon).map(([kind, meanings]) => [
    kind,
    Object.fromEntries(
      Object.entries(meanings).map(([meaning, phrases]) => [meaning, phrases.flatMap(alternatives)]),
    ),
  ]);
  return Object.fromEntries(kinds);
}

function alternatives(phrase: string): string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase.replace(/ +/g, ' ').trim()];
  const [before, after] = [phrase.slice(0, group.index), phrase.slice(group.index + group[0].length)];
  return (group[1] ?? '').split('|').flatMap((one) => alternatives(before + one + after));
}
