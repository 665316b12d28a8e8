import type { PlaceKind } from './place-kind.ts';
import { isReference } from './sides.ts';

/** "One at each corner, 12 mm from the edges": said in two phrases, which are settled together. */
export const atCorners: PlaceKind = {
  name: 'at the corners',
  read(phrase, { body, placing, story }) {
    if (phrase.kind !== 'place' || body.sizes.has('length')) return false;
    const corner = body.wheres
      .flatMap((where) => (where.kind === 'place' ? where.spots.slice(0, 1) : []))
      .find((spot) => spot.what === 'corner' && spot.sides.length === 0);
    // "Each of the four corners carries a hole"
    const four = body.count === 4 || (body.count === 1 && (corner?.each || corner?.count === 4));
    const inset = body.wheres.filter(
      (where) => where.kind === 'place' && where.distance !== null && where.spots[0]?.what === 'edge',
    );
    const [from] = inset;
    const [first] = phrase.spots;
    const mine = first?.what === 'corner' || phrase === from;
    if (!corner || !four || !mine || inset.length !== 1 || from?.kind !== 'place' || !from.distance)
      return false;
    const others = [...phrase.spots, ...from.spots].filter(isReference);
    if (from.spots[0]?.sides.some((side) => side !== 'outer') || others.some(({ what }) => what === 'cutter'))
      return false;
    if (placing.at.x) return true;
    body.count = 4;
    const offset = from.distance.written;
    placing.at.x = { mine: 'middle', of: 'base', end: 'low', offset };
    placing.at.y = { mine: 'middle', of: 'base', end: 'low', offset };
    placing.repeat.push({ by: 'mirror', of: 'base', axis: 'x' }, { by: 'mirror', of: 'base', axis: 'y' });
    story.assume(`"${story.text(from)}" is taken to be measured from both edges of each corner.`);
    return true;
  },
};
