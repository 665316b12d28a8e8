import { countersinks as found } from '../bore.ts';
import { counted, degrees, mm } from '../in-words.ts';
import { defineMeasure } from '../requirement.ts';

/** Conical mouths of holes. */
export const countersinks = defineMeasure('countersinks', {
  check: ({ diameter, angle, count, axis }, { part }) => {
    const got = found(part, diameter, angle, axis).length;
    return {
      text: `${counted(count, 'countersink')} of ${mm(diameter)}, ${degrees(angle)}`,
      wanted: String(count),
      got: String(got),
      ok: got === count,
    };
  },
});
