import type { Phrase, PhraseOf, Spot, Value } from '../phrase.ts';
import { SIDES } from '../places/sides.ts';
import { hasNumber } from '../sentences.ts';
import type { Flat, Story } from '../story.ts';
import type { Statement } from './statement.ts';

/**
 * "A flat surface is cut along the entire length, 15 mm from the axis", "a horizontal plane cuts off the top 15 mm above
 * the centre", "two flats, 22 mm apart": planes that cut something off the base.
 */
export const planeCut: Statement = {
  name: 'plane cut',
  read({ phrases }, story) {
    const flat = phrases.find(isFlat);
    if (flat?.kind !== 'thing' || !story.base) return false;
    if (!phrases.some(hasNumber)) {
      // "The cutting plane is a circle"
      if (story.flats.length === 0) story.announced.push({ noun: 'flat', family: 'cutter', span: flat });
      for (const phrase of orderedWith(phrases)) story.doubt(phrase);
      return true;
    }
    const numbers = phrases.filter((phrase) => hasNumber(phrase));
    const told = numbers.flatMap((phrase) => toldBy(phrase, phrases, story));
    const ways = told.filter(({ told }) => told !== 'length');
    const [way] = ways;
    const lengths = told.filter(({ told }) => told === 'length');
    if (!way || way.told === 'length' || ways.length > 1 || lengths.length > 1) {
      story.doubt(flat, `How far from the middle does "${story.text(flat)}" lie?`);
      return true;
    }
    for (const phrase of phrases) {
      if (!isUnderstood(phrase) && !told.some(({ phrase: each }) => each === phrase)) story.doubt(phrase);
    }
    if (!isOfBase(phrases, story))
      story.doubt(flat, `Off which of the solids does "${story.text(flat)}" cut something?`);
    const sides = [...new Set(phrases.flatMap(sidesOf))];
    const count = flat.count ?? (flat.plural ? 2 : 1);
    if (sides.length > 1 || count > 2) story.doubt(flat, `On which side is "${story.text(flat)}"?`);
    story.flats.push({
      span: flat,
      side: lengths.length > 0 ? null : (sides[0] ?? way.side),
      both: count === 2,
      told: way.told,
      value: way.value,
      length: lengths[0]?.value ?? null,
    });
    return true;
  },
};

/** "..., with ribs": what comes after "with" is ordered, and not what the cut looks like. */
function orderedWith(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(({ kind }) => kind === 'with');
  if (at < 0) return [];
  return phrases
    .slice(at + 1)
    .filter(({ kind }) => kind !== 'filler' && kind !== 'break' && kind !== 'is' && kind !== 'with');
}

interface Told {
  readonly phrase: Phrase;
  readonly told: Flat['told'] | 'length';
  readonly value: Value;
  readonly side: string | null;
}

/** What a number says of where the plane is. */
function toldBy(phrase: Phrase, phrases: readonly Phrase[], story: Story): Told[] {
  const told = (told: Told['told'], value: Value, side: string | null = null): Told[] => [
    { phrase, told, value, side },
  ];
  switch (phrase.kind) {
    case 'place': {
      if (!phrase.distance || phrase.distance.angle) return [];
      if (!phrase.spots.every((spot) => isMiddle(spot, story))) return [];
      const side = { above: 'top', below: 'bottom' }[phrase.preposition] ?? null;
      return told('from the middle', phrase.distance, side);
    }
    case 'apart':
      return told('across', phrase.value);
    case 'thing':
      return phrase.measures
        .flatMap((measure) => toldBy(measure, phrases, story))
        .map((each) => ({ ...each, phrase }));
    case 'measure': {
      const [value] = phrase.values;
      const [name] = phrase.names;
      if (!value || phrase.values.length > 1 || phrase.names.length > 1) return [];
      if (value.inWords && value.bare) return [];
      if (value.angle) return told('angle', value);
      const after = phrases.slice(phrases.indexOf(phrase) + 1);
      const from = after.find((each) => each.kind === 'place' && each.preposition === 'from');
      if (name === 'distance' && from?.kind === 'place')
        return from.spots.every((spot) => isMiddle(spot, story)) ? told('from the middle', value) : [];
      const between = phrases.some((each) => each.kind === 'place' && each.preposition === 'between');
      if (name === 'across_flats' || name === 'spacing') return told('across', value);
      if ((name === undefined || name === 'distance' || name === 'width') && between)
        return told('across', value);
      if (name === 'width' && /across/i.test(story.text(phrase))) return told('across', value);
      if (name === 'diameter' && story.base?.noun === 'sphere') return told('round face', value);
      if (name === 'depth') return told('deep', value);
      if (name === 'length') return told('length', value);
      if (name === 'height' && phrases[phrases.indexOf(phrase) - 1]?.kind === 'word')
        return told('up', value);
      return [];
    }
    default:
      return [];
  }
}

const isFlat = (phrase: Phrase): phrase is PhraseOf<'thing'> =>
  phrase.kind === 'thing' && phrase.noun === 'flat';

/** "From the axis", "from the centre of the sphere", "from it" after the axis was named. */
const isMiddle = ({ what, value }: Spot, story: Story) =>
  what === 'centre' ||
  what === 'role' ||
  (what === 'it' && story.base !== undefined) ||
  (what === 'solid' && story.find({ value, word: value, qualities: [], sides: [] }, false) === story.base);

const QUIET: readonly Phrase['kind'][] = [
  'break',
  'filler',
  'is',
  'of',
  'with',
  'action',
  'along',
  'trait',
  'even',
];
const QUIET_WORDS: readonly string[] = [
  'Property',
  'Quality',
  'Side',
  'Pronoun',
  'Result',
  'Consequence',
  'Centre',
  'Summary',
];

function isUnderstood(phrase: Phrase): boolean {
  if (QUIET.includes(phrase.kind)) return true;
  if (phrase.kind === 'place') return phrase.distance === null;
  if (phrase.kind === 'subject') return true;
  if (phrase.kind === 'measure') return phrase.values.every(({ inWords, bare }) => inWords && bare);
  if (phrase.kind === 'thing')
    return (
      phrase.noun === 'flat' ||
      phrase.family === 'role' ||
      (phrase.family === 'solid' && phrase.determiner === 'the' && phrase.measures.length === 0)
    );
  if (phrase.kind !== 'word') return false;
  return (
    QUIET_WORDS.includes(phrase.terminal) ||
    (phrase.terminal === 'Size' && phrase.value === 'distance') ||
    (phrase.terminal === 'Prep' && ['at', 'above', 'to'].includes(phrase.value))
  );
}

/** "On the right side", "cuts off the top". */
function sidesOf(phrase: Phrase): string[] {
  const sides =
    phrase.kind === 'place' || phrase.kind === 'subject'
      ? phrase.spots.filter(({ what }) => what !== 'solid').flatMap((spot) => spot.sides)
      : phrase.kind === 'thing'
        ? phrase.sides
        : phrase.kind === 'word' && phrase.terminal === 'Side'
          ? [phrase.value]
          : [];
  return sides.filter((side) => side in SIDES);
}

/** Where there are several solids it has to be said that it is the first. */
function isOfBase(phrases: readonly Phrase[], story: Story): boolean {
  const spots = phrases.flatMap((phrase) =>
    phrase.kind === 'place' || phrase.kind === 'subject'
      ? phrase.spots
      : phrase.kind === 'along'
        ? phrase.of
        : [],
  );
  const named = spots.filter(({ what }) => what === 'solid').map((spot) => story.find(spot, false));
  const things = phrases.flatMap((phrase) =>
    phrase.kind === 'thing' && phrase.family === 'solid'
      ? [story.find({ value: phrase.noun, ...phrase }, false)]
      : [],
  );
  const all = [...named, ...things];
  const alone = story.bodies.every((body) => body.cut || body === story.base);
  return all.length === 0 ? alone : all.every((body) => body === story.base);
}
