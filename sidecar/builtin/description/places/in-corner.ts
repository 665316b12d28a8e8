import { edgeOf, facing } from './facing.ts';
import type { PlaceKind } from './place-kind.ts';

/** "In the top right corner", with how far from its edges; what has corners itself lies in it without. */
export const inCorner: PlaceKind = {
  name: 'in a corner',
  read(phrase, placed) {
    if (phrase.kind !== 'place' || phrase.distance) return false;
    const [spot] = phrase.spots;
    const { body, placing } = placed;
    if (spot?.what !== 'corner' || spot.sides.length !== 2 || spot.plural || body.count > 1) return false;
    if (!['at', 'from', 'to', 'near'].includes(phrase.preposition)) return false;
    const way = facing(placed);
    const edges = spot.sides.map((side) => edgeOf(side, way));
    const paddings = body.wheres.filter((where) => where.kind === 'padding');
    const named = paddings.flatMap(({ sides, spots }) => [...sides, ...spots.flatMap((each) => each.sides)]);
    const measured = paddings.length > 0;
    // Of two edges that meet in the corner only one was measured.
    if (measured && named.length > 0 && !spot.sides.every((side) => named.includes(side))) return false;
    const round = body.sizes.has('diameter') || body.sizes.has('radius');
    if (measured) return true;
    if (round || phrase.preposition === 'near') return false;
    for (const edge of edges) {
      if (!edge || placing.at[edge[0]]) return false;
      placing.at[edge[0]] = { mine: edge[1], of: 'base', end: edge[1] };
    }
    return true;
  },
};
