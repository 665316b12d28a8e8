import type { PlaceKind } from './place-kind.ts';
import { SIDES, sideOf } from './sides.ts';

/** "25 mm from the left edge", "10 mm above the centre". */
export const fromSides: PlaceKind = {
  name: 'from sides',
  read(phrase, { body, placing }) {
    if (phrase.kind !== 'place' || !phrase.distance || phrase.preposition !== 'from') return false;
    const [first] = phrase.spots;
    const side = sideOf(phrase);
    if (side === undefined || !first || !['edge', 'side', 'face', 'end'].includes(first.what)) return false;
    const [axis, end] = SIDES[side] ?? [];
    if (!axis || !end || placing.at[axis]) return false;
    const round = body.sizes.has('diameter') || body.sizes.has('radius');
    placing.at[axis] = {
      mine: round ? 'middle' : end,
      of: 'base',
      end,
      offset: `${end === 'high' ? '-' : ''}${phrase.distance.written}`,
    };
    return true;
  },
};
