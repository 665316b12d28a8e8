import type { PlaceKind } from './place-kind.ts';
import { isReference } from './sides.ts';

/** "A hole on the top, connecting to the spherical cavity": as far as there, and no further. */
export const opensInto: PlaceKind = {
  name: 'opens into',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.distance || phrase.preposition !== 'to' || !body.cut) return false;
    const spot = phrase.spots.find(isReference);
    const into = spot && story.find(spot, true);
    const { z } = placing.at;
    if (!into || into === body || into.noun === 'hole' || z?.of !== 'base' || z.end === 'middle')
      return false;
    if (['depth', 'height', 'length'].some((name) => body.sizes.has(name))) return true;
    placing.at.z = { mine: z.end === 'high' ? 'low' : 'high', of: nameOf(into), end: 'middle' };
    return true;
  },
};
