import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { ownEdges } from './finishing.ts';
import { checkWidth } from './fits.ts';
import { settleHalves } from './halves.ts';
import { shaftKeyway } from './keyways.ts';
import type { Phrase } from './phrase.ts';
import { settleAngles } from './places/at-point.ts';
import type { Placed, Placing } from './places/place-kind.ts';
import { PLACE_KINDS } from './places/registry.ts';
import { fillBore, isHeldInBore } from './round.ts';
import { seenFromAbove } from './seen-from-above.ts';
import { sized } from './sizing.ts';
import { axisIsUp, isHole, solidDoubts } from './solid-doubts.ts';
import type { Body, Story } from './story.ts';
import { settleVee } from './vee.ts';

/** What is known of all solids of a part while one after the other is placed. */
export interface Among extends Pick<Placed, 'nameOf' | 'reach'> {
  readonly arms: Map<Body, readonly ('x' | 'y' | 'z')[]>;
  readonly placings: Map<Body, Placing>;
  /** Solids that stand beside the middle of the base. */
  readonly aside: Set<Body>;
}

/** A solid that is added to the base or cut out of it: one feature, or one for each direction that it goes. */
export function solidFeatures(body: Body, story: Story, among: Among): SolidFeature[] {
  const { nameOf, reach, arms, placings, aside } = among;
  const keyway = shaftKeyway(body, story, nameOf);
  if (keyway) return keyway;
  const ask = (text: string) => story.doubt(body.spans[0] ?? { start: 0, end: 0 }, text);
  const words = story.wordsOf(body);
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
  for (const where of body.wheres.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    if (isHalf(where, body) || !PLACE_KINDS.some((kind) => kind.read(where, placed))) story.doubt(where);
  }
  if (body.noun === 'keyway' && !placing.at.x) ask(`Where does "${words}" go, and how long is it?`);
  const below = story.bodies.slice(0, story.bodies.indexOf(body)).findLast(({ layer }) => layer);
  if (body.traits.has('carried') && !body.cut) placing.at.z ??= { mine: 'low', of: 'base', end: 'high' };
  const stacked = body.layer && below !== undefined && !placing.at.z;
  if (stacked) placing.at.z = { mine: 'low', of: nameOf(below), end: 'high' };
  else if (body.wheres.length > 0) stack(body, placing, story);
  if (isHole(body) && isRowAlong(placing)) placing.axis = null;
  fillBore(body, story);
  settleVee(body, placing, story);
  if (!settleHalves(body, placing, story)) ask(`Where does "${words}" go?`);
  const size = sized(body, story, placing);
  if (!size) return [];
  const { axis } = size;
  const settled = stacked || body.wheres.length > 0 || body.traits.has('centred');
  if (!settled) {
    // A hole of which nothing else is said goes through the middle; of other solids it is asked.
    if (body.cut && isHole(body)) story.assume(`"${words}" is taken to be in the middle.`);
    else ask(`Where does "${words}" go?`);
  }
  if (placing.both) arms.set(body, placing.axes);
  const along = placing.each ? body.count : placing.axes.length * (placing.both ? 2 : 1);
  if (body.count > 1 && placing.repeat.length === 0 && along !== body.count) {
    ask(`Where do the ${body.count} of "${words}" go?`);
  }
  const upright = isHole(body) && axisIsUp(axis);
  if (upright) checkWidth(body, widthOf(body), story);
  const at = upright ? seenFromAbove(size.at, placed, body.spans[0] ?? { start: 0, end: 0 }) : size.at;
  const crossing = placing.axis !== null && placing.axis !== 'z' && body.traits.has('centred');
  if (crossing) story.crossing = true;
  const apart = !body.cut && story.apart && body.traits.has('centred');
  const fits = placing.both === true || body.traits.has('let in') || isHeldInBore(body, story);
  const besideMiddle = aside.size > 0;
  const overMiddle = [...placings].some(([each, { at }]) => !each.cut && standsInMiddle(at));
  const stood = { body, story, placing, size, at, crossing, apart, fits, besideMiddle, overMiddle };
  for (const text of solidDoubts(stood)) ask(text);
  if (!body.cut && [at.x, at.y].some((place) => place && place.end !== 'middle')) aside.add(body);
  if (body.cut && body.noun === 'slot' && body.sizes.has('length'))
    story.assume(`The ends of "${words}" are taken to be square.`);
  const edges = ownEdges(body, story, size);
  const feature: SolidFeature = {
    kind: 'solid',
    words,
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
    const once = new Set(placing.each.map(({ axis }) => axis)).size === placing.each.length;
    return placing.each.map(({ axis, at, repeat }, n) => ({
      ...feature,
      name: `${feature.name} ${once ? axis : n + 1}`,
      axis,
      at,
      repeat: [...repeat],
    }));
  }
  if (placing.axes.length === 0) return [feature];
  return placing.axes.map((each) => ({ ...feature, name: `${feature.name} ${each}`, axis: each }));
}

/** "The lower block ... the upper block": one on the other, wherever it is seen from above. */
function stack(body: Body, placing: Placing, { base }: Story): void {
  if (!base || body.cut || placing.at.z || placing.axis !== null) return;
  if (body.sides.has('top') && base.sides.has('bottom'))
    placing.at.z = { mine: 'low', of: 'base', end: 'high' };
  else if (body.sides.has('bottom') && base.sides.has('top'))
    placing.at.z = { mine: 'high', of: 'base', end: 'low' };
}

/** On the base, in the middle of its top. */
const standsInMiddle = ({ x, y, z }: Placing['at']) =>
  !x && !y && z?.of === 'base' && z.mine === 'low' && z.end === 'high';

/** In which turn the words about a place are read: what builds on others comes last. */
function turnOf(where: Phrase): number {
  if (where.kind === 'place' && where.byCentre) return -1;
  if (where.kind === 'along' && where.directions.join() === 'centre') return 1;
  if (where.kind === 'place' && where.distance && ['above', 'below'].includes(where.preposition)) return 1;
  const later =
    where.kind === 'point' ||
    (where.kind === 'offset' && where.into) ||
    (where.kind === 'place' && where.preposition === 'to');
  return later ? 1 : 0;
}

/** "Four holes in a row along X": the way is that of the row, in which none could be drilled beside another. */
const isRowAlong = ({ axis, repeat }: Placing) =>
  axis !== null && repeat.some((each) => each.by === 'row' && each.axis === axis);

/** "A slot on the right half": of what is cut out that is no place. */
const isHalf = (where: Phrase, { cut }: Body) =>
  cut && where.kind === 'place' && !where.distance && where.spots[0]?.what === 'half';

/** How wide a hole is. */
const widthOf = ({ sizes }: Body) =>
  sizes.get('diameter')?.number ?? 2 * (sizes.get('radius')?.number ?? Number.NaN);
