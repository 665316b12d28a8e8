import type { Axis } from '../../plan/place.ts';
import { lengthCheck } from '../in-words.ts';
import { extent } from '../part.ts';
import { defineMeasure } from '../requirement.ts';

const NAME: Record<Axis, string> = { X: 'length (X)', Y: 'width (Y)', Z: 'height (Z)' };

/** The extent along an axis. */
export const size = defineMeasure('size', {
  check: ({ axis, value }, { part }) => lengthCheck(NAME[axis], value, extent(part, axis)),
});
