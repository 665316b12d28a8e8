import type { Phrase } from '../phrase.ts';
import { hasNumber } from '../sentences.ts';
import type { Statement } from './statement.ts';

/**
 * Sentences without numbers that say what the whole looks like, what comes of something, or how its parts stand to each
 * other. Their features must be read somewhere; what they say is listed as taken for a description.
 */
export const summary: Statement = {
  name: 'summary',
  read({ phrases, result, start, end }, story) {
    if (phrases.some(hasNumber)) return false;
    const [first] = phrases.filter(({ kind }) => kind !== 'filler' && kind !== 'break');
    const has = (terminal: string) =>
      phrases.some((phrase) => phrase.kind === 'word' && phrase.terminal === terminal);
    const looks = result || has('Summary') || (first?.kind === 'word' && first.terminal === 'Result');
    const acts = phrases.some(
      (phrase) =>
        (phrase.kind === 'action' && phrase.action !== 'add') ||
        (phrase.kind === 'trait' && phrase.trait === 'blind'),
    );
    const relations = !acts && phrases.every(isPlain);
    if (!looks && !relations) return false;
    for (const phrase of phrases) {
      if (phrase.kind === 'thing')
        story.announced.push({ noun: phrase.noun, family: phrase.family, span: phrase });
      if (phrase.kind === 'word' && phrase.value === 'perpendicular') story.perpendicular.push(phrase);
    }
    story.assume(`Taken as a description: "${story.text({ start, end })}".`);
    return true;
  },
};

/** Words that say how things stand to each other, and the things. */
function isPlain(phrase: Phrase): boolean {
  if (phrase.kind === 'word') return PLAIN.includes(phrase.terminal);
  if (phrase.kind === 'thing') return phrase.determiner !== 'a' && phrase.determiner !== 'another';
  return phrase.kind !== 'open' && phrase.kind !== 'close';
}

const PLAIN = [
  'Property',
  'Axis',
  'Centre',
  'Centred',
  'Side',
  'Spot',
  'Prep',
  'Along',
  'Quality',
  'Pronoun',
  'Size',
];
