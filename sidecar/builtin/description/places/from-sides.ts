import type { PlaceKind } from './place-kind.ts';
import { referred, SIDES, sideOf } from './sides.ts';

/** "25 mm from the left edge", "10 mm above the centre". */
export const fromSides: PlaceKind = {
  name: 'from sides',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || !phrase.distance) return false;
    const beyond = { above: '', below: '-' }[phrase.preposition];
    if (beyond !== undefined && body.cut) {
      // "12 mm above the top face of the disc": of a hole its middle.
      const of = referred(phrase, body, story);
      const [upright, face] = SIDES[sideOf({ ...phrase, preposition: 'at' }) ?? ''] ?? [];
      if (!of || upright !== 'z' || !face || placing.at.z || !body.sizes.has('diameter')) return false;
      placing.at.z = {
        mine: 'middle',
        of: nameOf(of),
        end: face,
        offset: `${beyond}${phrase.distance.written}`,
      };
      return placing.axis === 'x' || placing.axis === 'y';
    }
    if (phrase.preposition !== 'from') return false;
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
