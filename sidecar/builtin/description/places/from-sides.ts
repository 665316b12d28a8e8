import type { PhraseOf } from '../phrase.ts';
import type { PlaceKind } from './place-kind.ts';
import { type AxisName, referred, SIDES, sideOf } from './sides.ts';

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
    const pair = pairOf(phrase);
    if (pair && body.cut && body.count === 2 && !placing.at[pair] && placing.repeat.length === 0) {
      const round = body.sizes.has('diameter') || body.sizes.has('radius');
      const offset = phrase.distance.written;
      placing.at[pair] = { mine: round ? 'middle' : 'low', of: 'base', end: 'low', offset };
      placing.repeat.push({ by: 'mirror', of: 'base', axis: pair });
      return true;
    }
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

/** "From the front and back edges": the axis that both lie along. */
function pairOf({ spots }: PhraseOf<'place'>): AxisName | null {
  const named = spots.filter(({ what }) => ['edge', 'side', 'face', 'end'].includes(what));
  const sides = named.flatMap((spot) => spot.sides);
  const axes = new Set(sides.map((side) => SIDES[side]?.[0]));
  const [axis] = axes;
  return named.length > 0 && sides.length === 2 && sides[0] !== sides[1] && axes.size === 1
    ? (axis ?? null)
    : null;
}
