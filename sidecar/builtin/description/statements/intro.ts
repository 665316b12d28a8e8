import type { Phrase } from '../phrase.ts';
import { hasNumber } from '../sentences.ts';
import type { Statement } from './statement.ts';

/**
 * "Create an object that resembles an inverted table.", "Create a plate with specific dimensions and a hole.": the title
 * of what is then told step by step. What it names has to be there in the end.
 */
export const intro: Statement = {
  name: 'intro',
  read({ phrases, start, end }, story) {
    if (story.bodies.length > 0 || story.announced.length > 0 || phrases.some(hasNumber)) return false;
    const titled = phrases.some((phrase) => phrase.kind === 'word' && TITLES.includes(phrase.terminal));
    const acts = phrases.some((phrase) => phrase.kind === 'action' && !GROWING.includes(phrase.action));
    if (acts || phrases.some(({ kind }) => kind === 'measure')) return false;
    let alike = false;
    for (const phrase of phrases) {
      if (phrase.kind === 'word' && phrase.terminal === 'Looks') alike = true;
      if (phrase.kind === 'thing') {
        story.announced.push({ noun: phrase.noun, family: phrase.family, span: phrase });
        if (phrase.traits.includes('shaped')) story.shaped.push(phrase);
        if (phrase.traits.includes('hollow')) story.hollow.push(phrase);
      }
      if (phrase.kind === 'trait' && phrase.trait === 'shaped') story.shaped.push(phrase);
      if (phrase.kind === 'trait' && phrase.trait === 'hollow') story.hollow.push(phrase);
      if (phrase.kind === 'word' && (phrase.terminal === 'Loop' || phrase.terminal === 'Revolve'))
        story.looped.push(phrase);
      if (isStrange(phrase) && !alike && !titled) story.doubt(phrase);
    }
    story.assume(`Taken as its title: "${story.text({ start, end })}".`);
    return true;
  },
};

const GROWING = ['add', 'rise', 'stand'];
const TITLES = ['Looks', 'Summary'];
const isStrange = (phrase: Phrase) => phrase.kind === 'word' && phrase.terminal === 'Unknown';
