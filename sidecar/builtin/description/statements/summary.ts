import type { Phrase } from '../phrase.ts';
import { hasNumber, isLeft } from '../sentences.ts';
import { type Body, isCalled, type Story } from '../story.ts';
import type { Statement } from './statement.ts';

/**
 * Sentences without numbers that say what the whole looks like, what comes of something, or how its parts stand to each
 * other. Their features must be read somewhere; what they say is listed as taken for a description.
 */
export const summary: Statement = {
  name: 'summary',
  read({ phrases, result, start, end }, story) {
    if (phrases.some(hasNumber)) return consequence(phrases, story) || restated(phrases, story);
    const [first] = phrases.filter(({ kind }) => kind !== 'filler' && kind !== 'break');
    const has = (terminal: string) =>
      phrases.some((phrase) => phrase.kind === 'word' && phrase.terminal === terminal);
    const looks =
      denies(phrases) || result || has('Summary') || (first?.kind === 'word' && first.terminal === 'Result');
    const acts = phrases.some(
      (phrase) =>
        (phrase.kind === 'action' && !GROWING.includes(phrase.action)) ||
        (phrase.kind === 'trait' && phrase.trait === 'blind'),
    );
    const relations = !acts && phrases.every(isPlain) && !phrases.some((phrase) => isNew(phrase, story));
    if (!looks && (!relations || phrases.some(isPlacing))) return false;
    if (!result && phrases.some(isCounted)) return false;
    const flat = phrases.some(
      (phrase) =>
        phrase.kind === 'place' &&
        phrase.spots.some(({ what, sides }) => what === 'face' || sides.length > 0),
    );
    if (
      phrases.some(
        (phrase) => phrase.kind === 'word' && (phrase.value === 'apart' || phrase.terminal === 'Padding'),
      )
    )
      story.apart = true;
    if (phrases.some((phrase) => phrase.kind === 'word' && phrase.terminal === 'Centred')) {
      for (const body of story.bodies) body.traits.add('centred');
    }
    let without = false;
    let subject: Body | null = null;
    for (const phrase of phrases) {
      if (phrase.kind === 'word' && (phrase.terminal === 'Loop' || phrase.terminal === 'Revolve'))
        story.looped.push(phrase);
      if (phrase.kind === 'word' && phrase.value === 'crosses') story.crosses = true;
      if (phrase.kind === 'word' && phrase.terminal === 'Negation') without = true;
      // "The rod goes through the ball": it is no less true for having no number.
      if (phrase.kind === 'thing' && phrase.family === 'solid' && relations)
        subject = story.find({ value: phrase.noun, ...phrase }, false);
      if (phrase.kind === 'trait' && phrase.trait === 'through' && !without) subject?.traits.add('through');
      if (phrase.kind === 'thing' && without && ['finish', 'cutter'].includes(phrase.family)) continue;
      if (phrase.kind === 'thing')
        story.announced.push({ noun: phrase.noun, family: phrase.family, span: phrase });
      if (phrase.kind === 'word' && phrase.value === 'perpendicular' && !flat)
        story.perpendicular.push(phrase);
    }
    story.assume(`Taken as a description: "${story.text({ start, end })}".`);
    return true;
  },
};

/** "The edge remains sharp, without adding chamfers or fillets": only finishes are spoken of, and there are none. */
function denies(phrases: readonly Phrase[]): boolean {
  const at = phrases.findIndex((phrase) => phrase.kind === 'word' && phrase.terminal === 'Negation');
  const things = phrases.slice(at + 1).filter(({ kind }) => kind === 'thing');
  return (
    at >= 0 &&
    things.length > 0 &&
    things.every((phrase) => phrase.kind === 'thing' && phrase.family === 'finish')
  );
}

/** "So the radius of its ends is 9 mm": its numbers have to come of others. */
function consequence(phrases: readonly Phrase[], story: Story): boolean {
  const [first] = phrases;
  if (!isLeft(first) && (first?.kind !== 'word' || first.terminal !== 'Consequence')) return false;
  for (const phrase of phrases) {
    const measures = phrase.kind === 'measure' ? [phrase] : phrase.kind === 'thing' ? phrase.measures : [];
    story.told.push(...measures.flatMap(({ values }) => values));
    if (hasNumber(phrase) && measures.length === 0) story.doubt(phrase);
  }
  return true;
}

/** "Overall, it forms a channel with a wall thickness of 10 mm": where each number can be told from the others. */
function restated(phrases: readonly Phrase[], story: Story): boolean {
  const [first] = phrases.filter(({ kind }) => kind !== 'filler' && kind !== 'break');
  if (
    first?.kind !== 'word' ||
    first.terminal !== 'Summary' ||
    !/overall|whole|entire/i.test(story.text(first))
  ) {
    return false;
  }
  const measures = phrases.flatMap((phrase) =>
    phrase.kind === 'measure' ? [phrase] : phrase.kind === 'thing' ? phrase.measures : [],
  );
  const numbers = measures.flatMap(({ values }) => values.map((value) => value.number));
  if (numbers.length === 0 || !numbers.every((number) => story.knows(number))) return false;
  story.assume(`Taken as a description: "${phrases.map((phrase) => story.text(phrase)).join(' ')}".`);
  return true;
}

/** "In the top right corner": a place, and not only how things stand to each other. */
const isPlacing = (phrase: Phrase) =>
  phrase.kind === 'place' && phrase.spots.some(({ what }) => what === 'corner');

/** "Create four holes": something new. */
const isCounted = (phrase: Phrase) =>
  phrase.kind === 'thing' &&
  phrase.count !== null &&
  phrase.determiner === null &&
  phrase.family === 'cutter';

const GROWING = ['add', 'rise', 'stand'];

/** "Both ends are closed with hemispheres": solids that were not spoken of before. */
const isNew = (phrase: Phrase, story: Story) =>
  phrase.kind === 'thing' &&
  phrase.family === 'solid' &&
  phrase.determiner === null &&
  story.bodies.length > 0 &&
  !story.bodies.some((body) => isCalled(body, phrase.noun));

/** Words that say how things stand to each other, and the things. */
function isPlain(phrase: Phrase): boolean {
  if (phrase.kind === 'word') return PLAIN.includes(phrase.terminal);
  if (phrase.kind === 'thing') {
    // "Ten fins" are new, "the ten fins" are not.
    const counted = phrase.determiner === null && phrase.count !== null;
    return phrase.determiner !== 'a' && phrase.determiner !== 'another' && !counted;
  }
  return phrase.kind !== 'open' && phrase.kind !== 'close';
}

const PLAIN = [
  'Property',
  'Coincident',
  'Padding',
  'Negation',
  'Axis',
  'Frame',
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
