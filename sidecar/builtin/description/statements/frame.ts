import { hasNumber } from '../sentences.ts';
import type { Statement } from './statement.ts';

/** "The Z-axis is the main axis; the X-axis is the length direction": as parts are laid out anyway. */
export const frame: Statement = {
  name: 'frame',
  read({ phrases }, story) {
    const [first, ...rest] = phrases.filter(({ kind }) => !QUIET.includes(kind));
    if (first?.kind !== 'word' || first.terminal !== 'Axis' || phrases.some(hasNumber)) return false;
    for (const phrase of rest) {
      if (phrase.kind !== 'word' || !['Axis', 'Centre', 'Frame'].includes(phrase.terminal))
        story.doubt(phrase);
    }
    return true;
  },
};

const QUIET = ['filler', 'is', 'break', 'with'];
