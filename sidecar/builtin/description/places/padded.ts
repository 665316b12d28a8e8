import type { Phrase } from '../phrase.ts';
import { edgeOf, facing } from './facing.ts';
import type { PlaceKind } from './place-kind.ts';
import { isReference } from './sides.ts';

/** "With a padding of 2 mm from the top and right edges", "leaving a gap of 2 mm at the bottom": clear of its outline. */
export const padded: PlaceKind = {
  name: 'padded',
  read(phrase, placed) {
    if (phrase.kind !== 'padding') return false;
    const { body, placing, story } = placed;
    if (body.wheres.some(isMiddle)) return false;
    const way = facing(placed);
    const own = phrase.spots.filter((spot) => !isReference(spot)).flatMap(({ sides }) => sides);
    const sides = new Set([...phrase.sides, ...own].filter((side) => side !== 'outer'));
    if (sides.size === 0) for (const side of cornersOf(placed)) sides.add(side);
    if (sides.size === 0) return false;
    for (const side of sides) {
      const [axis, end] = edgeOf(side, way) ?? [];
      if (!axis || !end) return false;
      const known = placing.at[axis];
      if (known && (known.end !== end || known.offset !== undefined)) return false;
      if (way === 'z' && (side === 'top' || side === 'bottom'))
        story.assume(
          `The ${side} edge is the one at the ${side === 'top' ? 'back' : 'front'}, as drawn from above.`,
        );
      placing.at[axis] = {
        mine: end,
        of: 'base',
        end,
        offset: `${end === 'high' ? '-' : ''}${phrase.distance.written}`,
      };
    }
    if (body.count > 1 && sides.size > 1) return false;
    return true;
  },
};

/** "Through the centre": not so far from an edge too. */
const isMiddle = (where: Phrase) =>
  where.kind === 'place' &&
  where.distance === null &&
  where.preposition === 'at' &&
  where.spots[0]?.what === 'centre' &&
  where.spots.slice(1).every(isReference);

/** "In the top right corner": the edges that the padding is measured from where it names none. */
const cornersOf = ({ body }: Parameters<PlaceKind['read']>[1]): string[] =>
  body.wheres.flatMap((where) =>
    where.kind === 'place' &&
    where.distance === null &&
    where.spots[0] &&
    ['corner', 'edge', 'side'].includes(where.spots[0].what)
      ? where.spots[0].sides
      : [],
  );
