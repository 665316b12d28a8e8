import { Attaching } from '../attaching.ts';
import type { Phrase, PhraseOf } from '../phrase.ts';
import { hasNumber } from '../sentences.ts';
import { bodyOf, named } from '../spoken-of.ts';
import type { Body, Story } from '../story.ts';
import type { Statement } from './statement.ts';

type Thing = PhraseOf<'thing'>;

/** Sentences about solids, what is cut out of them and their sizes. Each phrase goes to the thing that it stands by. */
export const solids: Statement = {
  name: 'solids',
  read({ phrases: all }, story) {
    // "To form the final object with a depth of 20 mm"
    const phrases = all.filter(
      (phrase, index) =>
        (!isResult(phrase) || !isRole(all[index + 1])) && !isHeading(phrase, all[index + 1], all, story),
    );
    const things = phrases.flatMap((phrase, index) =>
      phrase.kind === 'thing' &&
      phrase.family !== 'finish' &&
      phrase.noun !== 'feature' &&
      !isCounted(phrase, phrases)
        ? [index]
        : [],
    );
    for (const phrase of phrases) {
      if (phrase.kind === 'thing' && isCounted(phrase, phrases) && phrase.count !== null)
        story.counted.push({ count: phrase.count, span: phrase });
    }
    const starts = things.map((index, n) => (n === 0 ? 0 : leadStart(phrases, index)));
    if (things.length === 0) {
      if (isShared(phrases, story)) return true;
      new Attaching(story, onlySizes(phrases) ? wholeOf(phrases, story) : story.focus).all(phrases);
    }
    let before: Body | null = null;
    things.forEach((index, n) => {
      const thing = phrases[index] as Thing;
      const lead = phrases.slice(starts[n], index);
      const rest = phrases.slice(index + 1, starts[n + 1]);
      const cutting = [...lead, ...rest].some(
        (phrase) => phrase.kind === 'action' && phrase.action === 'cut',
      );
      const plain = lead.every(({ kind }) => kind === 'filler' || kind === 'is');
      const isWhat = before !== null && plain && lastWord(phrases, index)?.kind === 'is';
      const body: Body = isWhat && before ? named(before, thing, story) : bodyOf(thing, cutting, story);
      const link = lastWord(phrases, index);
      if (link?.kind === 'is' && link.sense === 'carries') body.traits.add('carried');
      const owner = n > 0 ? (phrases[things[n - 1] ?? -1] as Thing) : undefined;
      if (owner && before && isOfEach(owner, before, body, link)) body.wheres.push(inEachOf(owner));
      const attaching = new Attaching(story, body);
      attaching.all(lead);
      attaching.thing(thing);
      attaching.all(rest);
      before = body;
    });
    return true;
  },
};

/** "A capsule: a cylinder with ...": what the whole is called, before it is told. */
function isHeading(
  thing: Phrase,
  next: Phrase | undefined,
  phrases: readonly Phrase[],
  story: Story,
): boolean {
  if (
    thing.kind !== 'thing' ||
    next?.kind !== 'break' ||
    next.sign !== ':' ||
    thing.measures.length > 0 ||
    thing.family !== 'solid'
  )
    return false;
  const rest = phrases.slice(phrases.indexOf(next));
  const told = rest.some((phrase) => phrase.kind === 'thing' && phrase.family === 'solid');
  const first = story.bodies.every(({ sizes }) => sizes.size === 0);
  return told && first && thing.determiner === 'a' && thing.count === null;
}

/** "Each boss has a hole": as many holes as there are bosses. */
const isOfEach = (owner: Thing, of: Body, body: Body, link: Phrase | undefined) =>
  body.cut &&
  !of.cut &&
  of.count > 1 &&
  (owner.determiner === 'each' || owner.plural) &&
  (link?.kind === 'is' || link?.kind === 'with');

function inEachOf({ noun, word, start, end }: Thing): PhraseOf<'place'> {
  const spot = { what: 'solid' as const, value: noun, word, sides: [], qualities: [] };
  const spots = [{ ...spot, each: true, plural: false, count: null }];
  return { kind: 'place', preposition: 'at', spots, distance: null, start, end };
}

/** "Three coaxial sections", "two cylinders: the lower one ...": which are then told one by one. */
function isCounted(thing: Thing, phrases: readonly Phrase[]): boolean {
  if ((thing.count ?? 1) < 2 || thing.measures.length > 0 || thing.family === 'cutter') return false;
  if ((thing.family === 'role' ? thing.noun : thing.role) === 'section') return true;
  const next = phrases.slice(phrases.indexOf(thing) + 1).find((phrase) => phrase.kind === 'thing');
  const among = phrases.slice(phrases.indexOf(thing) + 1, next && phrases.indexOf(next));
  return next?.noun === 'section' && next.determiner === 'the' && !among.some(hasNumber);
}

const isResult = (phrase: Phrase) => phrase.kind === 'word' && phrase.terminal === 'Result';
const isRole = (phrase: Phrase | undefined) => phrase?.kind === 'thing' && phrase.family === 'role';

/** Where the words begin that lead up to a thing: after the last break, if nothing before it needs them. */
function leadStart(phrases: readonly Phrase[], index: number): number {
  let k = index - 1;
  while (k >= 0 && LEADING.includes(phrases[k]?.kind ?? 'break')) k--;
  const stop = phrases[k];
  if (stop?.kind === 'break' || stop?.kind === 'with') return k + 1;
  let start = index;
  while (start - 1 > k && ['action', 'filler'].includes(phrases[start - 1]?.kind ?? '')) start--;
  return start;
}

const LEADING: readonly Phrase['kind'][] = [
  'place',
  'action',
  'along',
  'trait',
  'filler',
  'is',
  'even',
  'plane',
  'circle',
  'grid',
];

const lastWord = (phrases: readonly Phrase[], index: number) =>
  phrases.slice(0, index).findLast(({ kind }) => kind !== 'filler' && kind !== 'break');

/** "The total length is 100 mm" where there are several solids: of those that have none yet. */
function isShared(phrases: readonly Phrase[], story: Story): boolean {
  const said = phrases.filter(({ kind }) => !['break', 'filler', 'is', 'of'].includes(kind));
  const [measure] = said;
  if (measure?.kind !== 'measure' || said.length !== 1 || story.bodies.length < 2) return false;
  const [name] = measure.names;
  const [value] = measure.values;
  if (name === undefined || !value || measure.names.length !== 1 || measure.of.length > 0) return false;
  story.shared.push({ name, value });
  return true;
}

const onlySizes = (phrases: readonly Phrase[]) => phrases.some(({ kind }) => kind === 'measure');

/** What sizes are of where the sentence names nothing: what was spoken of last, or the whole. */
function wholeOf(phrases: readonly Phrase[], story: Story): Body | null {
  const owned = phrases.some((phrase) => phrase.kind === 'measure' && phrase.of.length > 0);
  if (story.focus || owned) return story.focus;
  const [first] = phrases;
  return first ? story.add(null, false, first) : null;
}
