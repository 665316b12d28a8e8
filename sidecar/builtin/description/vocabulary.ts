import type { TokenType } from 'chevrotain';
import english from '../../lexicon/en-description.json' with { type: 'json' };
import { TERMINALS } from './terminals.ts';

/** The meaning of a word or of several that stand together. */
export interface Sense {
  readonly type: TokenType;
  readonly value: string;
  /** More than one of it is meant. */
  readonly plural: boolean;
  /** The word itself, of one: "bosses" is that of "boss". */
  readonly word: string;
}

type Vocabulary = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** Kinds of words whose plurals are the same word. */
const COUNTED = ['Solid', 'Cutter', 'Role', 'Spot', 'Centre', 'Axis', 'Circle', 'Finish'];

const SENSES = new Map<string, Sense>();

function learn(vocabulary: Vocabulary): void {
  for (const [kind, senses] of Object.entries(vocabulary)) {
    const type = TERMINALS.find(({ name }) => name === kind);
    if (!type) throw new Error(`the grammar of descriptions has no kind of word ${kind}`);
    for (const [value, phrases] of Object.entries(senses)) {
      for (const phrase of phrases) {
        // "corners" is that of "corner", even where it is listed itself.
        if (SENSES.get(phrase)?.value === value) continue;
        SENSES.set(phrase, { type, value, plural: false, word: phrase });
        if (COUNTED.includes(kind)) SENSES.set(plural(phrase), { type, value, plural: true, word: phrase });
      }
    }
  }
}

function plural(phrase: string): string {
  if (/axis$/.test(phrase)) return phrase.replace(/is$/, 'es');
  if (/(?:s|x|ch|sh)$/.test(phrase)) return `${phrase}es`;
  return `${phrase}s`;
}

const { Shapeless, Intricate, Thick, ...kinds } = english;
learn(kinds);

/** What is by its name cut out of something. */
export const CUTTERS: ReadonlySet<string> = new Set(Object.keys(kinds.Cutter));

/** Names that say more of a shape than plain solids can: teeth, turns, blades. */
export const INTRICATE: ReadonlySet<string> = new Set(Intricate['']);

/** Nouns that say nothing of their form, or what is usual only: a rectangular plate, a circular one. */
export const SHAPELESS: ReadonlySet<string> = new Set(Shapeless['']);

const THICK = new Map(
  Object.entries(Thick).flatMap(([name, words]) => words.map((word): [string, string] => [word, name])),
);

/** The size that the thickness of such a thing is: of a wall, of a floor. */
export const thickOf = (image: string): string | undefined => THICK.get(image);

/** Most words that one entry has. */
export const LONGEST = Math.max(...[...SENSES.keys()].map((phrase) => phrase.split(' ').length));

/** @param phrase in small letters, words parted by one blank */
export function senseOf(phrase: string): Sense | undefined {
  return SENSES.get(phrase);
}
