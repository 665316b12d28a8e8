import type { PlaceKind } from './place-kind.ts';
import { AXES, isReference } from './sides.ts';

/** "A ball whose centre lies in one of the eight corners of the cube": which of them, it is all the same to a cube. */
export const atVertex: PlaceKind = {
  name: 'at a vertex',
  read(phrase, { body, placing, story }) {
    const { base } = story;
    if (phrase.kind !== 'place' || phrase.distance || body.noun !== 'sphere' || body.count !== 1)
      return false;
    const [first, ...others] = phrase.spots;
    if (first?.what !== 'corner' || first.sides.length > 0 || first.each || base?.noun !== 'cube')
      return false;
    if (others.some((spot) => isReference(spot) && spot.what !== 'role' && story.find(spot, false) !== base))
      return false;
    const centred = body.wheres.some(
      (where) =>
        where.kind === 'place' &&
        ['centred', 'middle'].includes(where.preposition) &&
        where.spots[0]?.what === 'corner',
    );
    if (!centred) return false;
    for (const axis of AXES) placing.at[axis] = { mine: 'middle', of: 'base', end: 'high' };
    story.assume(`"${story.text(phrase)}" is taken to be the right, back, top one.`);
    return true;
  },
};
