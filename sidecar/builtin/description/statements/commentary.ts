import type { Phrase, Value } from '../phrase.ts';
import type { Statement } from './statement.ts';

/**
 * "Topologically, the holes meet in the middle.", "Since the radius of 12 mm is less than ...": says what comes of the
 * part, and orders nothing. Sizes in it have to agree with those of the part.
 */
export const commentary: Statement = {
  name: 'commentary',
  read({ phrases, start, end }, story) {
    const [first] = phrases.filter(({ kind }) => kind !== 'filler' && kind !== 'break' && kind !== 'is');
    if (first?.kind !== 'word' || first.terminal !== 'Comment') return false;
    const cuts = phrases.some((phrase) => phrase.kind === 'action' && phrase.action === 'cut');
    if (first.value === 'if' && cuts)
      story.doubt({ start, end }, 'Shall that be done, or is it only a remark?');
    let denied = false;
    for (const phrase of phrases) {
      if (phrase.kind === 'word' && phrase.terminal === 'Negation') denied = true;
      const sizes = sizesOf(phrase);
      story.remarked.push(...sizes);
      if (phrase.kind !== 'thing') continue;
      // An opening with a size of its own is one that is to be made.
      const ordered = phrase.family === 'cutter' && phrase.determiner === 'a' && sizes.length > 0;
      if (ordered) story.doubt(phrase);
      else if (phrase.family !== 'solid' && !denied)
        story.announced.push({ noun: phrase.noun, family: phrase.family, span: phrase });
    }
    // "If the bottom is cut flat, ...": nobody says whether it is.
    const acts = phrases.some((phrase) => phrase.kind === 'action' && phrase.action === 'cut');
    if (first.value === 'if' && acts) story.doubt({ start, end }, 'Shall that be done, or not?');
    story.assume(`Taken as a description: "${story.text({ start, end })}".`);
    return true;
  },
};

/** Sizes that a phrase gives; a bare number counts something. */
function sizesOf(phrase: Phrase): Value[] {
  switch (phrase.kind) {
    case 'measure':
      return phrase.values.filter(({ bare }) => !bare || phrase.names.length > 0);
    case 'thing':
      return phrase.measures.flatMap(sizesOf);
    case 'offset':
      return [phrase.distance];
    case 'place':
      return phrase.distance ? [phrase.distance] : [];
    case 'circle':
      return phrase.measure ? sizesOf(phrase.measure) : [];
    case 'point':
    case 'grid':
      return [...phrase.values];
    default:
      return [];
  }
}
