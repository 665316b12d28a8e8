import type { PhraseOf } from './phrase.ts';
import type { Body, Story } from './story.ts';
import { isCalled, isOpposite } from './story.ts';

type Thing = PhraseOf<'thing'>;

/** "The main body is a cylinder": what was only named gets its noun. */
export function named(body: Body, thing: Thing, story: Story): Body {
  const pointed = isFootOf(body, thing, story);
  if (pointed !== null) {
    body.noun = pointed;
    return focused(body, story);
  }
  if (body.noun !== null && !isCalled(body, thing.noun) && thing.family !== 'role') {
    return bodyOf(thing, body.cut, story);
  }
  // Legs that are squares stay legs.
  if (thing.family !== 'role' && body.noun !== 'leg') body.noun = thing.noun;
  if (thing.family === 'cutter') body.cut = true;
  return focused(body, story);
}

/** "The base is a square" of a pyramid: its foot, and no solid by itself. */
function isFootOf(body: Body, thing: Thing, story: Story): string | null {
  const whole = body.noun ?? story.announced.find(({ family }) => family === 'solid')?.noun ?? '';
  const foot = FEET[whole]?.includes(thing.noun) === true;
  return foot && body === story.base && story.bodies.length === 1 ? whole : null;
}

const FEET: Readonly<Record<string, readonly string[]>> = {
  pyramid: ['square', 'rectangle'],
  cone: ['circle', 'disc'],
};

/** The body that a thing is: one that was spoken of, or a new one. */
export function bodyOf(thing: Thing, cutting: boolean, story: Story): Body {
  if (thing.family === 'role') return roleOf(thing, story);
  const definite = thing.determiner === 'the' || thing.determiner === 'each';
  const cut = thing.family === 'cutter' || cutting || thing.qualities.includes('empty');
  const spot = { ...thing, value: thing.noun };
  if (definite) {
    const known = story.find(spot, thing.family === 'cutter');
    if (known && cutting && known !== story.base && thing.family === 'solid') known.cut = true;
    if (known) return focused(known, story);
    const solidCut = story.find(spot, true);
    if (solidCut) return focused(solidCut, story);
  }
  const { base } = story;
  const marks = [...thing.sides, ...thing.qualities];
  const apart = thing.determiner === 'another' || (base && marks.some((mark) => isOpposite(base, mark)));
  if (!cut && base && story.bodies.length === 1 && base.sizes.size === 0 && !apart) {
    if (base.noun === null || isCalled(base, thing.noun)) {
      base.noun = thing.noun;
      return focused(base, story);
    }
  }
  const other =
    [...thing.sides, ...thing.qualities].length > 0 &&
    story.bodies.some((body) => isCalled(body, thing.noun));
  const titled = story.announced.some(({ noun }) => noun === thing.noun);
  if (definite && base && !cut && !other && !titled && thing.role === null)
    story.doubt(thing, `What is "${story.text(thing)}"? It was not spoken of before.`);
  const body = story.add(thing.noun, cut, thing);
  body.layer = thing.role === 'section';
  return body;
}

/** "The main body", "the upper layer", "the head". */
function roleOf(thing: Thing, story: Story): Body {
  const { base } = story;
  const open = base && base.noun === null && base.sizes.size === 0 && story.bodies.length === 1;
  if (thing.noun === 'member') {
    const known = thing.determiner === 'the' ? story.find({ ...thing, value: 'member' }, false) : null;
    if (known?.words.has(thing.word)) return focused(known, story);
    return open ? focused(base, story) : story.add(null, false, thing);
  }
  if (thing.noun === 'section' || (thing.noun === 'part' && thing.sides.length > 0)) {
    const marks = [...thing.sides, ...thing.qualities];
    const known = story.bodies.find(
      (body) =>
        (body.noun === null || body.layer) &&
        !body.cut &&
        marks.every((mark) => body.sides.has(mark) || body.qualities.has(mark)),
    );
    if (known && marks.length > 0) return focused(known, story);
    // "The section is extruded": what was drawn.
    const drawn =
      marks.length === 0 && thing.determiner === 'the' && !story.bodies.some(({ layer }) => layer);
    if (drawn && base && base.noun !== null) return focused(base, story);
    const body = open ? base : story.add(null, false, thing);
    body.layer = true;
    return focused(body, story);
  }
  return base ? focused(base, story) : story.add(null, false, thing);
}

function focused(body: Body, story: Story): Body {
  story.focus = body;
  return body;
}
