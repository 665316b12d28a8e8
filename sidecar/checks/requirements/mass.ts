import { keeps, limited, rounded } from '../in-words.ts';
import { defineMeasure } from '../requirement.ts';

const grams = (value: number) => `${rounded(value, value < 10 ? 3 : 1)} g`;

/** Densities of one material differ about so much between makers. */
const AS_FAR_AS_KNOWN = 0.02;

/** Volume by density. */
export const mass = defineMeasure('mass', {
  check: ({ grams: wanted, limit, material }, subject) => {
    const got = subject.grams(material);
    const tolerance = limit === 'about' ? wanted * AS_FAR_AS_KNOWN : wanted * 1e-6;
    return {
      text: 'mass',
      wanted: limited(limit, grams(wanted)),
      got: got === null ? 'unknown: no material is named' : grams(got),
      ok: got !== null && keeps(limit, wanted, got, tolerance),
    };
  },
});
