import type { PlaceKind } from './place-kind.ts';
import { isReference, referred } from './sides.ts';

/** "On one of the longer sides of the rectangle": a half round with its flat side there, in the middle. */
export const longerSide: PlaceKind = {
  name: 'on a longer side',
  read(phrase, { body, placing, story, reach }) {
    if (phrase.kind !== 'place' || phrase.distance || !body.cut) return false;
    const spot = phrase.spots.find((each) => !isReference(each));
    const longer = spot?.qualities.includes('longer') && (spot.what === 'face' || spot.what === 'edge');
    const [x, y] = [reach('x') ?? 0, reach('y') ?? 0];
    if (!longer || body.noun !== 'half_cylinder' || referred(phrase, body, story) !== story.base)
      return false;
    if (!(x > y) || placing.at.y || placing.axis !== null) return false;
    placing.at.y = { mine: 'low', of: 'base', end: 'low' };
    story.assume(`"${story.text(phrase)}" is taken to be the front one, and the middle of it.`);
    return true;
  },
};
