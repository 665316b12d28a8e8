import type { Phrase, PhraseOf, Spot, Value } from '../phrase.ts';
import { isReference } from '../places/sides.ts';
import type { Statement } from './statement.ts';

/** "The four corners are rounded with a fillet radius of 4 mm", "a 45-degree chamfer on the top edge, 1 mm wide". */
export const edgeFinish: Statement = {
  name: 'edge finish',
  read({ phrases, asides, beside, start, end }, story) {
    const heads = phrases.filter((phrase) => phrase.kind === 'thing' && phrase.family === 'finish');
    const [head = byRadius(phrases)] = heads;
    if (!head || heads.length > 2) return false;
    // "The edges are chamfered 1 mm, with rounded ends": two finishes and one size.
    const other = heads.find((each) => each.kind === 'thing' && finishOf(each) !== finishOf(head));
    if (other) story.doubt(other);
    // "Rounded with a radius of 4 mm with rounded ends": of what else?
    const sized = phrases.findIndex(({ kind }) => kind === 'measure');
    const late = heads.find((each) => each !== head && isWithAfter(sized, each, phrases));
    if (sized >= 0 && late) story.doubt(late);
    const measures = [
      ...phrases.filter((phrase) => phrase.kind === 'measure'),
      ...phrases.flatMap((phrase) => (phrase.kind === 'thing' ? phrase.measures : [])),
    ];
    const size = measures.flatMap(({ values }) => values).filter(({ angle }) => !angle);
    const [value] = size;
    if (!value || size.some(({ number }) => number !== value.number)) return false;
    for (const [index, phrase] of phrases.entries()) {
      if (!isKnown(phrase, phrases[index + 1])) story.doubt(phrase);
    }
    angles(measures).forEach((angle) => {
      if (angle.number !== 45) story.doubt(angle, 'I make chamfers at 45 degrees only. Shall it be one?');
    });
    const spots = phrases.flatMap((phrase) =>
      phrase.kind === 'place' || phrase.kind === 'subject' ? phrase.spots : ownSides(phrase),
    );
    // "(the base corner of the notch)": says more of where it is.
    const more = asides
      .flatMap((aside) => aside.phrases)
      .flatMap((phrase) => (phrase.kind === 'subject' ? phrase.spots.filter(isReference) : []));
    const named = spots.some(isReference) || more.length > 0;
    if (beside && !named) {
      // "Its edge" is that of what it was told beside; "the edge" only where that is all there is.
      const whose = /\b(?:its|whose|their)\b/i.test(story.text({ start, end }));
      const of = { ...beside, what: beside.family, value: beside.noun, each: false, count: null };
      const known = story.find(of, beside.family === 'cutter');
      if (beside.family === 'role' || (known !== null && known === story.base)) more.length = 0;
      else if (whose && beside.family !== 'finish') more.push({ ...of, what: beside.family });
      else story.doubt(head, `Of what is "${story.text({ start, end })}"?`);
    }
    story.finishes.push({
      kind: finishOf(head),
      size: value,
      spots: [...spots, ...more],
      span: head,
      made: false,
    });
    return true;
  },
};

/** "The edges at the top and bottom are chamfered": sides that stand right before the finish. */
const ownSides = (phrase: Phrase): Spot[] =>
  phrase.kind === 'thing' && phrase.family === 'finish' && phrase.sides.length > 0
    ? [
        {
          what: 'edge',
          value: 'edge',
          word: 'edge',
          sides: phrase.sides,
          qualities: phrase.qualities,
          each: false,
          plural: false,
          count: null,
        },
      ]
    : [];

/** "All four vertical edges have a fillet radius of 6 mm": without the word that such sentences begin with. */
const byRadius = (phrases: readonly Phrase[]) =>
  phrases.some(
    (phrase) => phrase.kind === 'subject' || (phrase.kind === 'place' && phrase.preposition === 'at'),
  ) && !phrases.some(({ kind }) => kind === 'thing')
    ? phrases.find((phrase) => phrase.kind === 'measure' && (phrase.names[0] ?? '') in FINISH_SIZES)
    : undefined;

const isWithAfter = (at: number, head: Phrase, phrases: readonly Phrase[]) => {
  const n = phrases.indexOf(head);
  return n > at && phrases[n - 1]?.kind === 'with';
};

const FINISH_SIZES: Readonly<Record<string, 'fillet' | 'chamfer'>> = {
  fillet_radius: 'fillet',
  chamfer_size: 'chamfer',
};

const finishOf = (head: Phrase): 'fillet' | 'chamfer' =>
  head.kind === 'measure'
    ? (FINISH_SIZES[head.names[0] ?? ''] ?? 'fillet')
    : head.kind === 'thing' && head.noun === 'chamfer'
      ? 'chamfer'
      : 'fillet';

const angles = (measures: readonly PhraseOf<'measure'>[]): Value[] =>
  measures.flatMap(({ values }) => values).filter(({ angle }) => angle);

const isKnown = (phrase: Phrase, next: Phrase | undefined) =>
  (KNOWN.includes(phrase.kind) && !isNew(phrase)) ||
  // "chamfered at 45 degrees"
  (phrase.kind === 'word' && phrase.terminal === 'Prep' && next?.kind === 'measure') ||
  (phrase.kind === 'word' && phrase.terminal === 'Pronoun');

/** "... with a radius of 2 mm, with three legs": something that a finish cannot be of. */
const isNew = (phrase: Phrase) =>
  phrase.kind === 'thing' &&
  phrase.family !== 'finish' &&
  phrase.determiner !== 'the' &&
  phrase.determiner !== 'each';

const KNOWN: readonly Phrase['kind'][] = [
  'thing',
  'measure',
  'place',
  'subject',
  'break',
  'of',
  'is',
  'with',
  'filler',
  'action',
];
