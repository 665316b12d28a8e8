import type { Phrase } from '../phrase.ts';
import { ROUND_BASES, shapeNamed } from '../shapes.ts';
import type { Body } from '../story.ts';
import type { PlaceKind, Placing } from './place-kind.ts';
import { isCentre, isReference, referred, SIDES, sideOf } from './sides.ts';

/** Solids that lie flat against a side. */
const FLAT = ['box', 'cube', 'rectangle', 'square'];

/** "At the centre of the upper surface", "on the right", "on top of the cylinder", "in the middle". */
export const onFace: PlaceKind = {
  name: 'on a face',
  read(phrase, { body, placing, story, nameOf, placingOf }) {
    if (phrase.kind !== 'place' || phrase.distance) return false;
    const { spots } = phrase;
    const [first] = spots;
    if (body.cut && phrase.preposition === 'centred' && first?.what === 'edge' && first.sides.length === 0) {
      if (!ROUND_BASES.includes(story.base?.noun ?? '') || story.bodies.length !== 2) return false;
      placing.at.x = { mine: 'middle', of: 'base', end: 'high' };
      return true;
    }
    if (spots.some(({ what, each }) => what === 'corner' || what === 'edge' || each)) return false;
    const side = sideOf(phrase);
    const sides = spots.filter((spot) => !isReference(spot)).flatMap((each) => each.sides);
    if (side === undefined && sides.length > 0) return false;
    const size = spots.find(({ what }) => what === 'size');
    if (size) return isCentre(phrase) && ['height', 'length', 'width', 'thickness'].includes(size.value);
    const of = referred(phrase, body, story);
    if (!of) return false;
    // In which of them? Or in each?
    if (body.cut && of.count > 1 && !of.cut && body.count === 1) return false;
    // "Closer to the left side", "connected to the base": says no more than what was said.
    const joined = body.traits.has('attached') && !body.cut && side !== undefined;
    if (phrase.preposition === 'to' && !(joined && isOpen(side, placing.at))) {
      const [axis] = SIDES[side ?? ''] ?? [];
      return side === undefined || (axis !== undefined && placing.at[axis] !== undefined);
    }
    if (side === undefined && isCentre(phrase) && of !== story.base && body.cut) {
      placing.at.x ??= { mine: 'middle', of: nameOf(of), end: 'middle' };
      placing.at.y ??= { mine: 'middle', of: nameOf(of), end: 'middle' };
      return true;
    }
    if (side === undefined && grows(phrase) && !body.cut && !placing.at.z) {
      placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
      story.assume(`"${story.text(phrase)}": it stands on top.`);
      return true;
    }
    // "The plate carries a hub at its centre", "a rib stands in the middle"
    const upright = body.traits.has('carried') || body.traits.has('stands') || body.qualities.has('vertical');
    if (side === undefined && isCentre(phrase) && upright && !body.cut && !placing.at.z) {
      placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
      return true;
    }
    if (side === undefined) return isCentre(phrase) || body.cut || phrase.preposition === 'centred';
    const [axis, end] = SIDES[side] ?? [];
    if (!axis || !end) return false;
    // The middle of what stands aside is not that of the base.
    overMiddle(placing, axis, of === story.base ? undefined : placingOf(of), nameOf(of));
    if (phrase.preposition === 'middle') {
      if (placing.at[axis]) return false;
      placing.at[axis] = { mine: 'middle', of: nameOf(of), end };
      return true;
    }
    if (placing.at[axis]) return placing.at[axis].end === end;
    // "From the bottom of the recess": on from there, and not back into it.
    if (body.cut && of.cut && axis === 'z' && end === 'low') {
      if (!body.traits.has('through')) placing.at.z = { mine: 'high', of: nameOf(of), end };
      placing.at.x ??= { mine: 'middle', of: nameOf(of), end: 'middle' };
      placing.at.y ??= { mine: 'middle', of: nameOf(of), end: 'middle' };
      return true;
    }
    if (body.cut) {
      if (axis !== 'z' && placing.axis === null) placing.axis = axis;
      placing.at[axis] = { mine: end, of: nameOf(of), end };
    } else if (axis !== 'z' && placing.at.z && placing.at.z.mine !== placing.at.z.end) {
      if (!isFlat(body)) return false;
      // What stands on top or hangs below is flush with that side, and not beyond it.
      placing.at[axis] = { mine: end, of: nameOf(of), end };
    } else if (axis !== 'z' && placing.axis === null && !FLAT.includes(body.noun ?? '')) {
      // Something round beside it: upright, or lying with its end on that side?
      if (!body.traits.has('rises') || body.count > 1) return false;
      placing.axis = axis;
      placing.at[axis] = { mine: end === 'high' ? 'low' : 'high', of: nameOf(of), end };
    } else if (axis !== 'z' && body.traits.has('stands') && placing.axis === null) {
      // What stands on an end stands on top of it; what leans against a side is told so.
      if (!isFlat(body) || !/^(?:on|upon)\b/i.test(story.text(phrase))) return false;
      placing.at.z ??= { mine: 'low', of: nameOf(of), end: 'high' };
      placing.at[axis] = { mine: end, of: nameOf(of), end };
    } else placing.at[axis] = { mine: end === 'high' ? 'low' : 'high', of: nameOf(of), end };
    return true;
  },
};

/** Over the middle of a solid that stands aside. */
export function overMiddle(placing: Placing, axis: string, there: Placing | undefined, of: string): void {
  for (const across of ['x', 'y'] as const)
    if (across !== axis && there?.at[across] && there.repeat.length === 0)
      placing.at[across] ??= { mine: 'middle', of, end: 'middle' };
}

/** Nothing was said of that way yet. */
const isOpen = (side: string, at: Placing['at']) => {
  const [axis] = SIDES[side] ?? [];
  return axis !== undefined && at[axis] === undefined;
};

const isFlat = ({ noun, sizes }: Body) =>
  noun === null ? sizes.has('width') : shapeNamed(noun)?.feature === 'box';

/** "Upward from the centre of the plate". */
const grows = (phrase: Phrase) =>
  phrase.kind === 'place' && phrase.preposition === 'from' && isCentre(phrase);
