import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { Outline } from '../../plan/outline/outline.ts';
import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { checkAnnounced } from './checks.ts';
import { checkFinishes, finishFeatures, ownEdges } from './finishing.ts';
import { checkWidth } from './fits.ts';
import { checkOverFlats, flatFeatures } from './flats.ts';
import { settleHalves } from './halves.ts';
import { settleHeads } from './hole-heads.ts';
import { shaftKeyway } from './keyways.ts';
import { layFlat } from './lay-flat.ts';
import { standUp } from './lying.ts';
import { settleOutline, TOLD, toldBase } from './outline-told.ts';
import type { Phrase } from './phrase.ts';
import { settleAngles } from './places/at-point.ts';
import type { Placed, Placing } from './places/place-kind.ts';
import { PLACE_KINDS } from './places/registry.ts';
import { fillBore, isHeldInBore } from './round.ts';
import { settleSections } from './sections.ts';
import { seenFromAbove } from './seen-from-above.ts';
import { settleSeveral } from './several.ts';
import { ROUND_BASES, shapeNamed } from './shapes.ts';
import { shareSizes } from './sharing.ts';
import { type Sized, sized } from './sizing.ts';
import { type Body, isCalled, type Story } from './story.ts';
import { settleVee } from './vee.ts';
import { settleWalls } from './walls.ts';

/** The outline that a story comes to; what it leaves open is said in the story. Null where there is no solid. */
export function composed(story: Story): Outline | null {
  const { base } = story;
  if (!base) return null;
  settleOutline(story);
  settleSections(story);
  settleHeads(story);
  settleWalls(story);
  settleSeveral(story);
  const names = new Map<Body, string>();
  for (const [n, body] of story.bodies.entries()) {
    names.set(body, body === base ? 'base' : `${(body.noun ?? 'solid').replace(/_/g, ' ')} ${n + 1}`);
  }
  const nameOf = (body: Body) => names.get(body) ?? 'base';
  shareSizes(story);
  layFlat(story);
  standUp(story);
  cutThrough(story);
  const baseSized = sized(base, story);
  if (!baseSized) return null;
  placeBase(base, story);
  // Edges of the base are its own: what is cut into it later has edges of its own.
  const features: OutlineFeature[] = finishFeatures(story);
  const arms = new Map<Body, readonly ('x' | 'y' | 'z')[]>();
  const placings = new Map<Body, Placing>();
  // Solids that stand beside the middle of the base.
  const aside = new Set<Body>();
  // What only ribs hold comes after them.
  const held = (body: Body) => (isHeldInBore(body, story) ? 1 : 0);
  for (const body of story.bodies.toSorted((a, b) => held(a) - held(b))) {
    if (body === base || isNamedOnly(body, story)) continue;
    features.push(...solidFeatures(body, story, { nameOf, reach: baseSized.reach, arms, placings, aside }));
  }
  checkOverFlats(
    features.filter((feature) => feature.kind === 'solid'),
    story,
  );
  features.unshift(...flatFeatures(story));
  checkFinishes(story);
  checkAnnounced(story);
  return {
    title: title(baseSized.shape.base, story),
    base: {
      words: wordsOf(base, story),
      ...(TOLD.includes(base.noun ?? '')
        ? toldBase(base, baseSized, story)
        : { noun: baseSized.shape.base, sizes: forBase(baseSized) }),
    },
    features,
    assumptions: story.assumptions.slice(0, 50).map((text) => text.slice(0, 300)),
  };
}

/** A cylinder without a length that goes through the base, which is said to have a hole, is that hole. */
function cutThrough(story: Story): void {
  const holed = story.announced.some(({ family }) => family === 'cutter');
  if (!holed || story.bodies.some(({ cut }) => cut)) return;
  const open = story.bodies.filter(
    ({ noun, sizes, traits }) =>
      noun === 'cylinder' &&
      traits.has('through') &&
      !['height', 'length', 'depth'].some((name) => sizes.has(name)),
  );
  const [body] = open;
  if (!body || open.length > 1 || body === story.base) return;
  body.cut = true;
  story.assume(`"${wordsOf(body, story)}" goes through and has no length: it is taken to be cut out.`);
}

/** The base may have its own names for sizes. */
const forBase = ({ shape, sizes }: Sized) =>
  Object.fromEntries(Object.entries(sizes).map(([name, size]) => [shape.baseSizes?.[name] ?? name, size]));

/** "Block with 2 more solids": what the part begins with, as the list of parts has it. */
const title = (noun: string, story: Story) => {
  const more = story.bodies.length - 1;
  const name = noun.replace(/_/g, ' ');
  const first = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  return more > 0 ? `${first} with ${more} more ${more === 1 ? 'solid' : 'solids'}` : first;
};

function wordsOf(body: Body, story: Story): string {
  const [first] = body.spans;
  return first ? story.text(first).slice(0, 300) : '';
}

/** The base stands in the middle of the origin; what says so or how it is pulled up is as it is anyway. */
function placeBase(base: Body, story: Story): void {
  for (const where of base.wheres) {
    const quiet =
      (where.kind === 'along' &&
        where.directions.length === 1 &&
        ['z', '+z', 'height'].includes(where.directions[0] ?? '')) ||
      (where.kind === 'along' && (story.bodies.length === 1 || isTurned(story))) ||
      (where.kind === 'along' && where.directions.join() === 'x' && isLong(base)) ||
      (where.kind === 'place' &&
        where.distance === null &&
        where.spots.every(({ what }) => what !== 'solid'));
    if (!quiet) story.doubt(where);
  }
}

/** A shaft whose sections all lie on one axis: which way that points changes nothing else. */
const isTurned = ({ bodies, base }: Story) =>
  ROUND_BASES.includes(base?.noun ?? 'cylinder') &&
  bodies.every((body) => body === base || (body.layer && body.wheres.length === 0));

function solidFeatures(
  body: Body,
  story: Story,
  {
    nameOf,
    reach,
    arms,
    placings,
    aside,
  }: Pick<Placed, 'nameOf' | 'reach'> & {
    arms: Map<Body, readonly ('x' | 'y' | 'z')[]>;
    placings: Map<Body, Placing>;
    aside: Set<Body>;
  },
): SolidFeature[] {
  const keyway = shaftKeyway(body, story, nameOf);
  if (keyway) return keyway;
  const placing: Placing = { axis: null, axes: [], at: {}, repeat: [] };
  const placed: Placed = {
    body,
    placing,
    story,
    nameOf,
    reach,
    armsOf: (each) => arms.get(each),
    placingOf: (each) => placings.get(each),
  };
  placings.set(body, placing);
  settleAngles(body, placing, story);
  const last = (where: Phrase) => {
    if (where.kind === 'place' && where.byCentre) return -1;
    if (where.kind === 'along' && where.directions.join() === 'centre') return 1;
    if (where.kind === 'place' && where.distance && ['above', 'below'].includes(where.preposition)) return 1;
    return where.kind === 'point' ||
      (where.kind === 'offset' && where.into) ||
      (where.kind === 'place' && where.preposition === 'to')
      ? 1
      : 0;
  };
  for (const where of body.wheres.toSorted((a, b) => last(a) - last(b))) {
    if (isHalf(where, body) || !PLACE_KINDS.some((kind) => kind.read(where, placed))) story.doubt(where);
  }
  if (body.noun === 'keyway' && !placing.at.x)
    story.doubt(body.spans[0] ?? NOWHERE, `Where does "${wordsOf(body, story)}" go, and how long is it?`);
  const below = story.bodies.slice(0, story.bodies.indexOf(body)).findLast(({ layer }) => layer);
  if (body.traits.has('carried') && !body.cut) placing.at.z ??= { mine: 'low', of: 'base', end: 'high' };
  const stacked = body.layer && below !== undefined && !placing.at.z;
  if (stacked) placing.at.z = { mine: 'low', of: nameOf(below), end: 'high' };
  if (HOLES.includes(body.noun ?? '') && isRowAlong(placing)) placing.axis = null;
  fillBore(body, story);
  settleVee(body, placing, story);
  if (!settleHalves(body, placing, story)) {
    story.doubt(body.spans[0] ?? NOWHERE, `Where does "${wordsOf(body, story)}" go?`);
  }
  const size = sized(body, story, placing);
  if (!size) return [];
  const settled = stacked || body.wheres.length > 0 || body.traits.has('centred');
  if (!settled && !body.cut) {
    story.doubt(body.spans[0] ?? NOWHERE, `Where does "${wordsOf(body, story)}" go?`);
  }
  // A hole of which nothing else is said goes through the middle; of other cuts it is asked.
  if (!settled && body.cut && !HOLES.includes(body.noun ?? '')) {
    story.doubt(body.spans[0] ?? NOWHERE, `Where does "${wordsOf(body, story)}" go?`);
  } else if (!settled && body.cut) story.assume(`"${wordsOf(body, story)}" is taken to be in the middle.`);
  if (placing.both) arms.set(body, placing.axes);
  const along = placing.each ? body.count : placing.axes.length * (placing.both ? 2 : 1);
  if (body.count > 1 && placing.repeat.length === 0 && along !== body.count) {
    story.doubt(
      body.spans[0] ?? { start: 0, end: 0 },
      `Where do the ${body.count} of "${wordsOf(body, story)}" go?`,
    );
  }
  if (HOLES.includes(body.noun ?? '') && axisIsUp(size.axis)) {
    checkWidth(body, widthOf(body), story);
  }
  const { axis } = size;
  const upright = axisIsUp(axis) && HOLES.includes(body.noun ?? '');
  const at = upright ? seenFromAbove(size.at, placed, body.spans[0] ?? NOWHERE) : size.at;
  if (isAnywhere(body, at) && axisIsUp(axis) && placing.repeat.length === 0 && aside.size > 0) {
    const text = `Where does "${wordsOf(body, story)}" go: in the middle of the whole, or of what stands beside that?`;
    story.doubt(body.spans[0] ?? NOWHERE, text);
  }
  if (!body.cut && [at.x, at.y].some((place) => place && place.end !== 'middle')) aside.add(body);
  const under = story.bodies.slice(1).some((each) => !each.cut && each !== body);
  if (under && isFromTop(body, at)) {
    const text = `Does "${wordsOf(body, story)}" begin at the very top, or at the top of the ${story.base?.noun ?? 'part'}?`;
    story.doubt(body.spans[0] ?? NOWHERE, text);
  }
  // What stands in the middle of another solid and does not reach out of it adds nothing.
  const crossing = placing.axis !== null && placing.axis !== 'z' && body.traits.has('centred');
  if (crossing) story.crossing = true;
  const apart = !body.cut && story.apart && body.traits.has('centred');
  const fits = placing.both || body.traits.has('let in') || isHeldInBore(body, story);
  const inRow = placing.repeat.length > 0;
  if (isAtNoHeight(body, at, axis) && (inRow || !crossing) && !apart && !fits) {
    const text = `Does "${wordsOf(body, story)}" stand on what is there, or begin at the bottom of it?`;
    story.doubt(body.spans[0] ?? NOWHERE, text);
  }
  if (!body.cut && Object.keys(at).length === 0 && axis === null && !crossing && !apart && !fits) {
    story.doubt(body.spans[0] ?? NOWHERE, `Where does "${wordsOf(body, story)}" go?`);
  }
  if (!body.cut && size.shape.feature === 'tube' && body.noun !== 'tube' && at.z?.of === 'base') {
    const text = `Does the opening of "${wordsOf(body, story)}" go on through what it stands on?`;
    story.doubt(body.spans[0] ?? NOWHERE, text);
  }
  const lies = body.qualities.has('horizontal') && size.shape.along !== '' && size.shape.feature !== 'box';
  if (lies && axisIsUp(axis))
    story.doubt(
      body.spans[0] ?? NOWHERE,
      `Which way does "${wordsOf(body, story)}" lie, along X or along Y?`,
    );
  const groove = GROOVES.includes(size.shape.name) && body.cut && axisIsUp(axis) && at.z !== undefined;
  if (groove) story.doubt(body.spans[0] ?? NOWHERE, `Which way does "${wordsOf(body, story)}" run?`);
  if (body.cut && body.noun === 'slot' && body.sizes.has('length'))
    story.assume(`The ends of "${wordsOf(body, story)}" are taken to be square.`);
  const edges = ownEdges(body, story, size);
  const feature: SolidFeature = {
    kind: 'solid',
    words: wordsOf(body, story),
    name: nameOf(body),
    mode: body.cut ? 'cut' : apart ? 'apart' : 'add',
    noun: size.shape.feature,
    sizes: size.sizes,
    ...(axis ? { axis } : {}),
    ...(placing.turn === undefined ? {} : { turn: placing.turn }),
    at,
    ...(placing.repeat.length > 0 ? { repeat: placing.repeat } : {}),
    ...(edges.length > 0 ? { edges } : {}),
  };
  if (placing.each) {
    return placing.each.map(({ axis, at, repeat }) => ({
      ...feature,
      name: `${feature.name} ${axis}`,
      axis,
      at,
      repeat: [...repeat],
    }));
  }
  if (placing.axes.length === 0) return [feature];
  return placing.axes.map((each) => ({ ...feature, name: `${feature.name} ${each}`, axis: each }));
}

/** "Through the cylinder from the top": what stands on the base has a top of its own. */
const isFromTop = ({ cut, traits, wheres }: Body, { z }: SolidFeature['at']) =>
  cut &&
  traits.has('through') &&
  !traits.has('through base') &&
  z?.of === 'base' &&
  z.end === 'high' &&
  wheres.some(
    (where) =>
      where.kind === 'place' && where.spots.length > 0 && where.spots.every(({ what }) => what === 'side'),
  );

/** A cut of which nothing says where it is, seen from above. */
const isAnywhere = ({ cut, traits, wheres }: Body, { x, y }: SolidFeature['at']) =>
  cut &&
  !x &&
  !y &&
  !traits.has('centred') &&
  !traits.has('through base') &&
  !wheres.some(
    (where) => where.kind !== 'place' || where.spots.some(({ what }) => what === 'centre' || what === 'role'),
  );

/** "Four holes in a row along X": the way is that of the row, in which none could be drilled beside another. */
const isRowAlong = ({ axis, repeat }: Placing) =>
  axis !== null && repeat.some((each) => each.by === 'row' && each.axis === axis);

/** Within the base, seen from above, and nothing says how high. */
const isAtNoHeight = ({ cut }: Body, { x, y, z }: SolidFeature['at'], axis: SolidFeature['axis'] | null) =>
  !cut &&
  !z &&
  axisIsUp(axis) &&
  (x ?? y) !== undefined &&
  [x, y].every((each) => (each?.mine ?? 'middle') === 'middle');

/** "A slot on the right half": of what is cut out that is no place. */
const isHalf = (where: Phrase, { cut }: Body) =>
  cut && where.kind === 'place' && !where.distance && where.spots[0]?.what === 'half';

const HOLES = ['hole', 'square_hole', 'hexagonal_hole', 'octagonal_hole'];
/** Cut into a face they lie along it. */
const GROOVES = ['half_round', 'scallop', 'half_cylinder'];
/** Whose length lies along X. */
const isLong = ({ noun }: Body) => noun === null || shapeNamed(noun)?.feature === 'box';
const axisIsUp = (axis: SolidFeature['axis'] | null) => axis === null || axis === 'z';

/** How wide a hole is. */
const widthOf = ({ sizes }: Body) =>
  sizes.get('diameter')?.number ?? 2 * (sizes.get('radius')?.number ?? Number.NaN);
const NOWHERE = { start: 0, end: 0 };

/** "There is a stepped hole, with an upper hole ... and a lower one": only those that have sizes are made. */
function isNamedOnly(body: Body, story: Story): boolean {
  const next = story.bodies[story.bodies.indexOf(body) + 1];
  if (!body.cut || body.sizes.size > 0 || next?.cut !== true) return false;
  // "And a semicircular cutout. ... Sketch a semicircle ... and extrude it negatively."
  const sketched = next.noun !== body.noun && isCalled(body, next.noun ?? '') && body.wheres.length === 0;
  return sketched || (next.noun === body.noun && next.sides.size > 0);
}
