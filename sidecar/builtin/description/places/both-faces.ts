import { shapeNamed } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';
import { referred, SIDES } from './sides.ts';

/** "In the middle of the left and right faces": a blind one sunk into either. */
export const bothFaces: PlaceKind = {
  name: 'in two faces',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut || body.count > 2) return false;
    const spot = phrase.spots.find(({ what }) => what === 'face' || what === 'side' || what === 'end');
    const lead = phrase.spots.every(({ what }) =>
      ['face', 'side', 'end', 'centre', 'solid', 'role', 'it'].includes(what),
    );
    const sides = (spot?.sides ?? []).map((side) => SIDES[side]);
    const [one, other] = sides;
    const of = referred(phrase, body, story);
    if (!lead || sides.length !== 2 || !one || !other || of !== story.base || !of) return false;
    const [axis] = one;
    const blind = body.sizes.has('depth') || body.sizes.has('height');
    const block = shapeNamed(of.noun ?? 'box')?.feature === 'box';
    if (!blind || !block || other[0] !== axis || other[1] === one[1]) return false;
    if (placing.axis !== null || Object.keys(placing.at).length > 0) return false;
    body.count = 1;
    placing.each = [
      {
        axis,
        at: { [axis]: { mine: 'high', of: nameOf(of), end: 'high' } },
        repeat: [{ by: 'mirror', of: nameOf(of), axis }],
      },
    ];
    return true;
  },
};
