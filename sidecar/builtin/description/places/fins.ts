import { sized } from './arms.ts';
import type { PlaceKind } from './place-kind.ts';

/** "Above the base, there are eight fins along the X-axis, with a spacing of 5 mm." */
export const fins: PlaceKind = {
  name: 'fins in a row',
  read(phrase, { body, placing, story, reach }) {
    if (body.noun !== 'fin' || body.count < 2 || body.cut) return false;
    if (phrase.kind === 'place') {
      const between = phrase.preposition === 'between' && phrase.spots[0]?.value === 'fin';
      return between && !phrase.distance;
    }
    if (phrase.kind !== 'along' || phrase.directions.length !== 1 || phrase.both) return false;
    const [axis] = phrase.directions;
    const [gap, thickness] = [body.sizes.get('spacing'), body.sizes.get('thickness')];
    if ((axis !== 'x' && axis !== 'y') || !gap || !thickness || placing.at[axis]) return false;
    const pitch = gap.number + thickness.number;
    const first = -((body.count - 1) * pitch) / 2;
    const room = reach(axis) ?? Number.NaN;
    if (!(2 * -first + thickness.number <= room)) {
      const text = `${body.count} of them take ${2 * -first + thickness.number} mm, and there are ${room} mm. How far apart are they?`;
      story.doubt(gap, text);
      return true;
    }
    placing.at[axis] = { mine: 'middle', of: 'base', end: 'middle', offset: sized(gap, first).written };
    placing.repeat.push({ by: 'row', axis, count: body.count, spacing: sized(gap, pitch).written });
    // They stand across the row.
    placing.axis = axis === 'x' ? 'y' : 'x';
    body.sizes.delete('spacing');
    story.assume(`The spacing of ${gap.written} is taken to be the gap between them.`);
    return true;
  },
};
