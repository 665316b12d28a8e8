import { ROUND_BASES } from '../shapes.ts';
import type { PlaceKind } from './place-kind.ts';
import { axisOf, referred, SIDES } from './sides.ts';

/** "15 mm away from the centre", "offset 10 mm to the right", "15 mm above the centre of the sphere". */
export const offCentre: PlaceKind = {
  name: 'off the centre',
  read(phrase, { body, placing, story, nameOf }) {
    if (phrase.kind === 'offset') {
      const centre =
        phrase.from.length === 0 || phrase.from[0]?.what === 'centre' || phrase.from[0]?.what === 'size';
      if (!centre) return false;
      if (body.count > 2 && phrase.toward === null && phrase.from.length > 0 && placing.repeat.length === 0) {
        placing.repeat.push({
          by: 'circle',
          of: 'base',
          axis: 'z',
          count: body.count,
          outwards: true,
          radius: phrase.distance.written,
        });
        story.assume(
          `The ${body.count} lie evenly on a circle, the first in the X direction from its centre.`,
        );
        return true;
      }
      const toward = phrase.toward ?? '';
      const [axis, end] = SIDES[toward] ?? [];
      const named = axis ? { axis, sign: end === 'high' ? 1 : -1 } : axisOf(toward);
      if (!named || placing.at[named.axis]) return false;
      const offset = `${named.sign < 0 ? '-' : ''}${phrase.distance.written}`;
      placing.at[named.axis] = { mine: 'middle', of: 'base', end: 'middle', offset };
      return true;
    }
    if (phrase.kind !== 'place' || !phrase.distance || phrase.spots[0]?.what !== 'centre') return false;
    const of = referred(phrase, body, story);
    if (!of) return false;
    if (phrase.preposition === 'above' || phrase.preposition === 'below') {
      const sign = phrase.preposition === 'below' ? '-' : '';
      placing.at.z = {
        mine: 'middle',
        of: nameOf(of),
        end: 'middle',
        offset: `${sign}${phrase.distance.written}`,
      };
      return true;
    }
    // Away from the middle of something round: whichever way, it is the same part turned.
    const round = of.noun !== null && ROUND_BASES.includes(of.noun) && story.bodies.length === 2;
    if (!round || placing.at.x) return false;
    placing.at.x = { mine: 'middle', of: nameOf(of), end: 'middle', offset: phrase.distance.written };
    return true;
  },
};
