import families from '../../lexicon/en-families.json' with { type: 'json' };
import spoken from '../../lexicon/en-spoken.json' with { type: 'json' };
import { wordsOf } from '../../lexicon/languages.ts';
import { wordsNeededBy } from './needed-words.ts';
import type { PlacedText } from './placed-text.ts';

/** A way of telling something aloud, and the words that the grammar has for it. */
export interface Idiom {
  /** "#" stands for a size with its unit, "~" for a number in words, "(...)" for what is kept. */
  readonly says: () => RegExp;
  /** Whether a text in small letters has the words without which it cannot say that. */
  readonly isIn: () => (text: string) => boolean;
  /** "$1" is the first of what is kept. */
  readonly means: string;
  /** What the text has to speak of besides, or must not. */
  readonly of: () => RegExp | null;
  readonly not: () => RegExp | null;
  /** How often it has to be said to be that. */
  readonly least: number;
  /** The text in which it is taken as that is told so. */
  readonly assumed: boolean;
}

const oneOf = (kinds: readonly string[]) =>
  kinds
    .flatMap((kind) => [...wordsOf(kind).keys()])
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const NUMBER_WORD = `(?:${oneOf(['Number', 'Fraction'])})`;
/** "two and a half", "a hundred and twenty", "point five"; "three and four" are two. */
const IN_WORDS = `(?:an? |point )?${NUMBER_WORD}(?:(?: |-)(?:(?:(?<=hundred |thousand )and |and an? |point )?${NUMBER_WORD}|a(?= )))*`;
const UNIT = `(?: ?(?:mm|cm|m|in|millimet(?:re|er)s?|centimet(?:re|er)s?|inch(?:es)?|"))?(?![\\p{L}\\d])`;
const SIZE = `(?:(?<![\\p{L}\\d.])(?:\\d+(?:[.,]\\d+)?(?:/\\d+)?|${IN_WORDS})${UNIT})`;

/** "#" is a size, "~" a number in words. Latin letters only, which are compiled and found many times as fast. */
const pattern = (text: string, flags: string) =>
  new RegExp(
    text.replaceAll('#', SIZE).replaceAll('~', `(?<![\\p{L}\\d])${IN_WORDS}`).replaceAll('\\p{L}', 'a-zß-ɏ'),
    flags.replace('u', ''),
  );
/** Not within a word. */
const WHOLE = '(?!(?<=[\\p{L}\\d])[\\p{L}\\d])';

/** An idiom as a lexicon has it. */
interface Entry {
  readonly says: readonly string[];
  readonly means: string;
  readonly of?: string;
  readonly not?: string;
  readonly least?: number;
  readonly assumed?: boolean;
}

/** Of hundreds of large expressions a text needs few. */
function onceAsked<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}

/** @param pattern makes an expression of what a lexicon writes with "#" and "~" */
export const idiomsOf = (entries: readonly Entry[], made: typeof pattern = pattern): readonly Idiom[] =>
  entries.flatMap(({ says, means, of, not, least = 1, assumed = false }) =>
    says.map((each) => ({
      says: onceAsked(() => made(`${WHOLE}(?:${each})${WHOLE}`, 'dgiu')),
      isIn: onceAsked(() => wordsNeededBy(each.replace(/[#~]/g, '(?:)'))),
      means,
      of: onceAsked(() => (of === undefined ? null : made(of, 'iu'))),
      not: onceAsked(() => (not === undefined ? null : made(not, 'iu'))),
      least,
      assumed,
    })),
  );
const SPOKEN = idiomsOf([...spoken, ...families]);

/** Nobody says more than this aloud, characters. */
const LONGEST_SAID = 800;

/**
 * The text with what people say aloud in the words that the grammar has for it: "hollow it out leaving three of wall" is
 * "open at the top, walls three". Every character keeps its place in what was written.
 */
export function withoutIdioms(written: PlacedText): { text: PlacedText; assumptions: string[] } {
  return written.text.length > LONGEST_SAID
    ? { text: written, assumptions: [] }
    : putPlainly(written, SPOKEN);
}

/** The text without these idioms, and what that assumes. */
export function putPlainly(
  written: PlacedText,
  idioms: readonly Idiom[],
): { text: PlacedText; assumptions: string[] } {
  let text = written;
  let small = text.text.toLowerCase();
  const assumptions: string[] = [];
  for (const { says, isIn, means, of, not, least, assumed } of idioms) {
    if (!isIn()(small)) continue;
    if (of()?.test(text.text) === false || not()?.test(text.text)) continue;
    const found = [...text.text.matchAll(says())];
    if (found.length < least) continue;
    const next = text.replaced(says(), means);
    if (assumed) {
      for (const match of found) {
        const whole = text.slice(match.index, match.index + match[0].length);
        const plain = means.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
        assumptions.push(plain === '' ? `"${whole}" is left out.` : `"${whole}" is read as "${plain}".`);
      }
    }
    text = next;
    small = text.text.toLowerCase();
  }
  return { text, assumptions };
}
