import { Attaching } from '../attaching.ts';
import type { Phrase, PhraseOf } from '../phrase.ts';
import type { Body, Story } from '../story.ts';
import { isCalled } from '../story.ts';
import type { Statement } from './statement.ts';

type Thing = PhraseOf<'thing'>;

/** Sentences about solids, what is cut out of them and their sizes. Each phrase goes to the thing that it stands by. */
export const solids: Statement = {
  name: 'solids',
  read({ phrases: all }, story) {
    // "To form the final object with a depth of 20 mm"
    const phrases = all.filter((phrase, index) => !isResult(phrase) || !isRole(all[index + 1]));
    const things = phrases.flatMap((phrase, index) =>
      phrase.kind === 'thing' && phrase.family !== 'finish' && phrase.noun !== 'feature' ? [index] : [],
    );
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
      const attaching = new Attaching(story, body);
      attaching.all(lead);
      attaching.thing(thing);
      attaching.all(rest);
      before = body;
    });
    return true;
  },
};

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

/** "The main body is a cylinder": what was only named gets its noun. */
function named(body: Body, thing: Thing, story: Story): Body {
  if (body.noun !== null && !isCalled(body, thing.noun) && thing.family !== 'role') {
    return bodyOf(thing, body.cut, story);
  }
  // Legs that are squares stay legs.
  if (thing.family !== 'role' && body.noun !== 'leg') body.noun = thing.noun;
  if (thing.family === 'cutter') body.cut = true;
  story.focus = body;
  return body;
}

function bodyOf(thing: Thing, cutting: boolean, story: Story): Body {
  const definite = thing.determiner === 'the' || thing.determiner === 'each';
  if (thing.family === 'role') return roleOf(thing, story);
  const cut = thing.family === 'cutter' || cutting || thing.qualities.includes('empty');
  if (definite) {
    const known = story.find(
      { value: thing.noun, qualities: thing.qualities, sides: thing.sides },
      thing.family === 'cutter',
    );
    if (known && cutting && known !== story.base && thing.family === 'solid') known.cut = true;
    if (known) return focused(known, story);
    const solidCut = story.find({ value: thing.noun, qualities: thing.qualities, sides: thing.sides }, true);
    if (solidCut) return focused(solidCut, story);
  }
  const { base } = story;
  if (!cut && base && story.bodies.length === 1 && base.sizes.size === 0 && thing.determiner !== 'another') {
    if (base.noun === null || isCalled(base, thing.noun)) {
      base.noun = thing.noun;
      return focused(base, story);
    }
  }
  const other =
    [...thing.sides, ...thing.qualities].length > 0 &&
    story.bodies.some((body) => isCalled(body, thing.noun));
  if (definite && base && !cut && !other)
    story.doubt(thing, `What is "${story.text(thing)}"? It was not spoken of before.`);
  return story.add(thing.noun, cut, thing);
}

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

/** "The main body", "the upper layer". */
function roleOf(thing: Thing, story: Story): Body {
  if (thing.noun === 'section' || (thing.noun === 'part' && thing.sides.length > 0)) {
    const known = story.bodies.find(
      (body) => body.noun === null && thing.sides.every((side) => body.sides.has(side)),
    );
    if (known && thing.sides.length > 0) return focused(known, story);
    const body = story.add(null, false, thing);
    body.layer = true;
    return body;
  }
  return story.base ? focused(story.base, story) : story.add(null, false, thing);
}

function focused(body: Body, story: Story): Body {
  story.focus = body;
  return body;
}
