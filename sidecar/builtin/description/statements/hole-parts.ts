import type { Phrase } from '../phrase.ts';
import type { Body } from '../story.ts';
import { solids } from './solids.ts';
import type { Statement } from './statement.ts';

/** "Each hole has two parts: the upper part is ..., and the lower part is ...": one in another. */
export const holeParts: Statement = {
  name: 'hole parts',
  read(sentence, story) {
    const { phrases } = sentence;
    const [head, link, parts] = phrases.filter(({ kind }) => !QUIET.includes(kind));
    if (head?.kind !== 'thing' || head.family !== 'cutter' || link?.kind !== 'with') return false;
    if (parts?.kind !== 'thing' || parts.noun !== 'part' || parts.count === null) return false;
    const marks = { value: head.noun, word: head.word, qualities: head.qualities, sides: head.sides };
    const hole = story.find(marks, true) ?? story.bodies.findLast(({ cut }) => cut) ?? null;
    if (!hole || hole.sizes.size > 0 || head.determiner === 'a') return false;
    const before = new Set<Body>(story.bodies);
    solids.read({ ...sentence, phrases: withoutParts(phrases.slice(phrases.indexOf(parts) + 1)) }, story);
    const made = story.bodies.filter((body) => !before.has(body));
    if (made.length !== parts.count || made.some(({ cut, noun }) => !cut || noun !== 'hole')) {
      story.doubt(parts, `Which are the ${parts.count} parts of "${story.text(head)}"?`);
    }
    for (const body of made) {
      body.count = hole.count;
      body.wheres.unshift(...hole.wheres);
      for (const trait of hole.traits) if (!trait.startsWith('with ')) body.traits.add(trait);
    }
    story.bodies.splice(story.bodies.indexOf(hole), 1);
    return true;
  },
};

const QUIET: readonly Phrase['kind'][] = ['filler', 'is'];

/** Without "the upper part is": the first is sunk from the top, the other goes on from there. */
const withoutParts = (phrases: readonly Phrase[]) =>
  phrases.filter((phrase, n) => !isPart(phrase) && !(phrase.kind === 'is' && isPart(phrases[n - 1])));
const isPart = (phrase: Phrase | undefined) =>
  phrase?.kind === 'thing' && phrase.family === 'role' && phrase.sides.every((side) => PARTS.includes(side));
const PARTS: readonly string[] = ['top', 'bottom'];
