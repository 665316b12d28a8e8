import { ROUND_BASES } from '../shapes.ts';
import type { Body } from '../story.ts';
import { extent } from './flush.ts';
import type { PlaceKind } from './place-kind.ts';
import { AXES, type AxisName, referred } from './sides.ts';

/** "At each end of the cylinder", "20 mm from each end". */
export const atEnds: PlaceKind = {
  name: 'at the ends',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place') return false;
    const [first, second] = phrase.spots;
    const end = first?.what === 'centre' && body.cut ? second : first;
    if (end?.what !== 'end') return false;
    const both = end.each || end.plural;
    const of = referred(phrase, body, story);
    if (!both || !of || end.sides.length > 0) return false;
    if (phrase.distance) {
      if (!body.cut || body.count > 2 || of !== story.base || longWay(of) === 'y') return false;
      placing.at.x = { mine: 'middle', of: nameOf(of), end: 'low', offset: phrase.distance.written };
      placing.repeat.push({ by: 'mirror', of: nameOf(of), axis: 'x' });
      return true;
    }
    if (body.cut) {
      const axis = of === story.base ? longWay(of) : null;
      const blind = body.sizes.has('height') || body.sizes.has('depth');
      if (axis === null || !blind || body.count > 2 || placing.at[axis]) return false;
      placing.axis = axis;
      placing.at[axis] = { mine: 'high', of: nameOf(of), end: 'high' };
      placing.repeat.push({ by: 'mirror', of: nameOf(of), axis });
      return true;
    }
    placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
    placing.repeat.push({ by: 'mirror', of: nameOf(of), axis: 'z' });
    return true;
  },
};

/** The axis on which a part has its ends: its own of what is round, of a block the one along which it is longest. */
function longWay(body: Body): AxisName | null {
  if (ROUND_BASES.includes(body.noun ?? '')) return 'z';
  const [longest, next] = AXES.map((axis) => ({ axis, size: extent(body, axis) })).toSorted(
    (a, b) => b.size - a.size,
  );
  return longest && next && longest.size > next.size ? longest.axis : null;
}
