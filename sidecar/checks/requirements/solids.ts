import { counted } from '../in-words.ts';
import { defineMeasure } from '../requirement.ts';

/** How many separate pieces it is. */
export const solids = defineMeasure('solids', {
  check: ({ count }, { part }) => ({
    text: count === 1 ? 'one solid' : counted(count, 'solid'),
    wanted: String(count),
    got: String(part.solids),
    ok: part.solids === count,
  }),
});
