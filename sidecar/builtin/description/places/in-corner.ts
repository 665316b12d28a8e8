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
    const measured = body.wheres.some((where) => where.kind === 'padding');
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
