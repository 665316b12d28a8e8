import { hasNumber } from '../sentences.ts';
import { agree } from '../story.ts';
import type { Statement } from './statement.ts';

/** "The cylinder has a radius of 10 mm, the cut a depth of 9 mm, and the remaining core is only 2 mm": told once more. */
export const remainder: Statement = {
  name: 'remainder',
  read({ phrases, start, end }, story) {
    const words = story.text({ start, end });
    const measures = phrases.flatMap((phrase) => (phrase.kind === 'measure' ? [phrase] : []));
    const values = measures.flatMap((measure) => measure.values);
    if (!/\bremaining\b/i.test(words) || !phrases.some(hasNumber) || measures.length < 2) return false;
    const odd = phrases.some(
      (phrase) =>
        hasNumber(phrase) &&
        (phrase.kind !== 'measure' || phrase.names.length === 0 || phrase.values.length > 1),
    );
    const said = story.bodies.flatMap(({ sizes }) => [...sizes.values()].map(({ number }) => number));
    const told = values.filter(({ number }) =>
      said.some((each) => [each, each / 2].some((size) => agree(size, number))),
    );
    if (odd || told.length < values.length - 1) return false;
    if (phrases.some((phrase) => phrase.kind === 'thing' && phrase.family === 'cutter')) return false;
    // What remains has to come of the sizes.
    story.remarked.push(...values);
    story.assume(`Taken as a description: "${words}".`);
    return true;
  },
};
