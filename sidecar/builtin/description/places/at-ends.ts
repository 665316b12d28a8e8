import type { PlaceKind } from './place-kind.ts';
import { referred } from './sides.ts';

/** "At each end of the cylinder", "20 mm from each end". */
export const atEnds: PlaceKind = {
  name: 'at the ends',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind !== 'place' || phrase.spots[0]?.what !== 'end') return false;
    const [end] = phrase.spots;
    const both = end.each || end.plural;
    const of = referred(phrase, body, story);
    if (!both || !of || end.sides.length > 0) return false;
    if (phrase.distance) {
      if (!body.cut || body.count > 2 || of !== story.base) return false;
      placing.at.x = { mine: 'middle', of: nameOf(of), end: 'low', offset: phrase.distance.written };
      placing.repeat.push({ by: 'mirror', of: nameOf(of), axis: 'x' });
      return true;
    }
    if (body.cut) return false;
    placing.at.z = { mine: 'low', of: nameOf(of), end: 'high' };
    placing.repeat.push({ by: 'mirror', of: nameOf(of), axis: 'z' });
    return true;
  },
};
