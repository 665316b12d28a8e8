import { shapeNamed } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';
import { AXES, referred } from './sides.ts';

/** "At the centre of each face of the cube": a blind one sunk into all six. */
export const eachFace: PlaceKind = {
  name: 'in each face',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut || body.count > 6) return false;
    const spot = phrase.spots.find(({ what }) => what === 'face');
    const lead = phrase.spots.every(({ what }) => ['face', 'centre', 'solid', 'role', 'it'].includes(what));
    const of = referred(phrase, body, story);
    const all = spot?.each && spot.sides.length === 0 && [null, 6].includes(spot.count);
    const six = body.count === 1 || body.count === 6;
    if (!all || !lead || !six || of !== story.base || !of) return false;
    const blind = body.sizes.has('depth') || body.sizes.has('height');
    const block = shapeNamed(of.noun ?? 'box')?.feature === 'box';
    if (!blind || !block || placing.axis !== null || Object.keys(placing.at).length > 0) return false;
    body.count = 1;
    placing.each = AXES.map((axis) => ({
      axis,
      at: { [axis]: { mine: 'high' as const, of: nameOf(of), end: 'high' as const } },
      repeat: [{ by: 'mirror' as const, of: nameOf(of), axis }],
    }));
    return true;
  },
};
