import type { PhraseOf } from '../phrase.ts';
import type { Story } from '../story.ts';
import type { Statement } from './statement.ts';

/** "Rotate the part by 90 degrees about the X-axis": it is delivered as it was first described. */
/** "The pipe should be rotated": all that is there. */
const isWhole = (thing: PhraseOf<'thing'>, story: Story) =>
  thing.determiner === 'the' &&
  story.bodies.length === 1 &&
  story.find({ ...thing, value: thing.noun }, false) === story.base;

export const turning: Statement = {
  name: 'turning',
  read({ phrases, start, end }, story) {
    const turns = phrases.filter((phrase) => phrase.kind === 'word' && phrase.terminal === 'Turn');
    if (turns.length === 0) return false;
    const features = phrases.some(
      (phrase) => phrase.kind === 'thing' && phrase.family !== 'role' && !isWhole(phrase, story),
    );
    const sized = phrases.some((phrase) => phrase.kind === 'measure' && phrase.names.length > 0);
    if (features || sized) return false;
    story.assume(
      `The part stands as first described: "${story.text({ start, end })}" moves or turns it as a whole.`,
    );
    return true;
  },
};
