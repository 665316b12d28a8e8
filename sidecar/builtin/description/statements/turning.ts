import type { Statement } from './statement.ts';

/** "Rotate the part by 90 degrees about the X-axis": it is delivered as it was first described. */
export const turning: Statement = {
  name: 'turning',
  read({ phrases, start, end }, story) {
    const turns = phrases.filter((phrase) => phrase.kind === 'word' && phrase.terminal === 'Turn');
    if (turns.length === 0) return false;
    const features = phrases.some((phrase) => phrase.kind === 'thing' && phrase.family !== 'role');
    const sized = phrases.some((phrase) => phrase.kind === 'measure' && phrase.names.length > 0);
    if (features || sized) return false;
    story.assume(
      `The part stands as first described: "${story.text({ start, end })}" moves or turns it as a whole.`,
    );
    return true;
  },
};
