import told from '../../lexicon/en-told.json' with { type: 'json' };
import english from '../../lexicon/en-wordings.json' with { type: 'json' };
import { idiomsOf, putPlainly } from '../words/idioms.ts';
import { PlacedText } from '../words/placed-text.ts';

const UNIT = '(?: ?(?:mm|cm|m|units?|inch(?:es)?|millimet(?:re|er)s?|"))?';
const SIZE = `(?:(?<![a-z\\d.])\\d+(?:[.,]\\d+)?(?:/\\d+)?${UNIT}(?![a-z\\d]))`;
/** Words of one sentence; a point between figures ends none. */
const WORDS = '(?:[^.;:!?]|\\.(?=\\d))';

/** "#" is a size, "~" a sign within a sentence. English letters only, which are found ten times as fast. */
const pattern = (text: string, flags: string) =>
  new RegExp(
    text.replaceAll('\\p{L}', 'a-z').replaceAll('#', SIZE).replaceAll('~', WORDS),
    flags.replace('u', ''),
  );

/** How long descriptions are worded, and the plain words for it. */
export const WORDINGS = idiomsOf(english, pattern);
/** And how the sections and parts that have a name of their own are told limb by limb, for the reader of parts. */
export const PLAINER = [...WORDINGS, ...idiomsOf(told, pattern)];

/** A description in the words that its grammar has, each sign with its place in the text as it was. */
export function inGrammarsWords(text: string): { text: PlacedText; assumptions: readonly string[] } {
  const places = Array.from({ length: text.length }, (_, n) => n);
  return putPlainly(
    new PlacedText(
      text,
      text,
      places,
      places.map((n) => n + 1),
    ),
    WORDINGS,
  );
}
