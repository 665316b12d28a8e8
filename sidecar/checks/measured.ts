import type { Measured } from '../../rpc-schema/design.ts';
import type { Axis } from '../plan/place.ts';
import { extent } from './part.ts';
import type { Subject } from './requirement.ts';

/** What a result says of the whole part. */
export function measured({ part, grams }: Pick<Subject, 'part' | 'grams'>): Measured {
  // A bounding box is right to about 1e-7 mm; further digits are noise.
  const size = (axis: Axis) => Number(extent(part, axis).toFixed(6));
  return {
    bbox: [size('X'), size('Y'), size('Z')],
    volume: part.volume,
    mass: grams(undefined),
    area: part.area,
    solids: part.solids,
    faces: part.faceCount,
  };
}
