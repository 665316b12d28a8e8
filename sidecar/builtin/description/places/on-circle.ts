import type { PlaceKind } from './place-kind.ts';

/** "evenly distributed on a circle with a diameter of 70 mm". */
export const onCircle: PlaceKind = {
  name: 'on a circle',
  read(phrase, { body, placing, story }) {
    if (phrase.kind === 'even') return body.count > 1 && body.wheres.some(({ kind }) => kind === 'circle');
    if (phrase.kind !== 'circle' || body.count < 2 || !phrase.measure) return false;
    const [name] = phrase.measure.names;
    const [value] = phrase.measure.values;
    if (!value || (name !== 'diameter' && name !== 'radius')) return false;
    placing.repeat.push({
      by: 'circle',
      of: 'base',
      axis: 'z',
      count: body.count,
      outwards: true,
      [name]: value.written,
    });
    story.assume(`The first of the ${body.count} on the circle lies in the X direction from its centre.`);
    return true;
  },
};
