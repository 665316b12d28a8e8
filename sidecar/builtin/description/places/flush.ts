import type { Phrase } from '../phrase.ts';
import { outlineSizes, shapeNamed } from '../shapes.ts';
import type { Body } from '../story.ts';
import { agree } from '../story.ts';
import { overMiddle } from './on-face.ts';
import type { Placed, PlaceKind } from './place-kind.ts';
import { type AxisName, isReference, referred, SIDES } from './sides.ts';

/** "Flush with its left and rear faces", "flush with the edges of the slab": ends that lie in one plane. */
export const flush: PlaceKind = {
  name: 'flush',
  read(phrase, placed) {
    if (phrase.kind !== 'flush') return false;
    const { body, placing, story, nameOf } = placed;
    const place = { ...phrase, kind: 'place' as const, preposition: 'at', distance: null };
    const of = phrase.spots.some(isReference) ? referred(place, body, story) : (story.base ?? null);
    const sides = phrase.spots.flatMap((spot) => (isReference(spot) ? [] : spot.sides));
    if (!of || of === body || body.cut) return false;
    const known = sides.filter((side) => side in SIDES);
    if (known.length === 0) return isFlushAlready(phrase, placed);
    for (const [side, [axis, end]] of Object.entries(SIDES)) {
      if (!known.includes(side)) continue;
      const both = known.filter((each) => SIDES[each]?.[0] === axis).length === 2;
      const there = placing.at[axis];
      if (both) {
        if (there && there.mine !== there.end) return false;
        if (!agree(extent(body, axis), extent(of, axis))) return false;
      } else if (!there) placing.at[axis] = { mine: end, of: nameOf(of), end };
      else if (there.mine !== end || there.end !== end) return false;
    }
    return true;
  },
};

/** "Flush with the edges": as its corners have it. */
const isFlushAlready = ({ spots }: Extract<Phrase, { kind: 'flush' }>, { placing }: Placed) =>
  (spots[0]?.what === 'end' && [placing.at.x, placing.at.y].some((at) => at && at.mine === at.end)) ||
  (spots[0]?.what === 'edge' &&
    [placing.at.x, placing.at.y].every(
      (at) => at !== undefined && at.mine === at.end && at.offset === undefined,
    ));

/** What a box measures along an axis. */
export function extent(body: Body, axis: AxisName): number {
  const shape = shapeNamed(body.noun ?? 'box');
  const name = { x: 'length', y: 'width', z: 'height' }[axis];
  const sizes = shape && outlineSizes(shape, body.sizes).sizes;
  return (
    sizes?.get(name)?.number ?? sizes?.get('side')?.number ?? sizes?.get('diameter')?.number ?? Number.NaN
  );
}

/** "On the left half of the block", of what is half as long: on top of it, at that end. */
export const onHalf: PlaceKind = {
  name: 'on a half',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance || body.cut || phrase.spots[0]?.what !== 'half')
      return false;
    const [spot] = phrase.spots;
    const of = referred(phrase, body, story);
    const [side = ''] = spot.sides;
    const [axis, end] = SIDES[side] ?? [];
    if (!of || !axis || !end || axis === 'z' || spot.sides.length !== 1 || placing.at.z) return false;
    if (!agree(2 * extent(body, axis), extent(of, axis))) return false;
    placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
    placing.at[axis] = { mine: end, of: nameOf(of), end };
    return true;
  },
};

/** A panel, told by how wide, high and thick it is, stands with its thin side across an edge. */
export function standAcross({ sizes }: Body, axis: 'x' | 'y'): boolean {
  const [wide, thin] = [sizes.get('width'), sizes.get('thickness')];
  if (!wide || !thin || !sizes.has('height') || sizes.has('length')) return false;
  sizes.delete('thickness');
  sizes.set('length', axis === 'y' ? wide : thin).set('width', axis === 'y' ? thin : wide);
  return true;
}

/** "Along its rear edge": at that side, with its face in the plane of the other. */
export const alongEdge: PlaceKind = {
  name: 'along an edge',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.preposition !== 'along' || body.cut || body.count > 1) return false;
    const [spot] = phrase.spots;
    const [axis, end] = SIDES[spot?.sides.filter((side) => side in SIDES)[0] ?? ''] ?? [];
    const of = phrase.spots.some(isReference) ? referred(phrase, body, story) : story.base;
    if (!axis || !end || axis === 'z' || !of || of === body || placing.at[axis]) return false;
    // What is long runs along the edge.
    if (!standAcross(body, axis) && axis === 'x' && body.sizes.has('length')) placing.axis = 'y';
    placing.at[axis] = { mine: end, of: nameOf(of), end };
    return placing.at.z !== undefined || body.wheres.length > 1;
  },
};

/** "Stands on the seat". */
export const standsOn: PlaceKind = {
  name: 'stands on',
  read(phrase, { body, placing, story, nameOf, placingOf }) {
    if (phrase.kind !== 'place' || phrase.distance || body.cut || body.count > 1 || placing.at.z)
      return false;
    const [spot] = phrase.spots;
    if (!/^(?:on|onto|upon)\b/i.test(story.text(phrase)) || !spot || !isReference(spot)) return false;
    const of = phrase.spots.length === 1 && spot.sides.length === 0 ? referred(phrase, body, story) : null;
    if (!of || of === body || of.cut) return false;
    placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
    for (const axis of ['x', 'y'] as const) {
      const at = placing.at[axis];
      if (at && at.mine !== at.end && at.mine !== 'middle' && at.end !== 'middle')
        placing.at[axis] = { ...at, mine: at.end };
    }
    overMiddle(placing, 'z', of === story.base ? undefined : placingOf(of), nameOf(of));
    story.assume(`"${story.text(phrase)}" is taken to be on top of it.`);
    return true;
  },
};
