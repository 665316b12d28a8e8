import type { HoleFeature } from '../../plan/outline/feature.ts';
import type { Place } from '../../plan/outline/place.ts';
import type { HoleReader } from '../part/hole-reader.ts';
import type { Measures } from '../part/written.ts';

/**
 * A hole that is measured from the one before it ("20 mm to the right of the first"), by its own place. Null: the other's
 * place is not one that can be counted from.
 */
export function besideFormer(
  feature: HoleFeature,
  { fromFormer }: HoleReader,
  former: HoleFeature | null,
  measures: Measures,
): HoleFeature | null {
  if (fromFormer === null) return feature;
  const beside = former && besideSides(former, fromFormer, measures);
  if (beside)
    return { ...feature, ...(former.face === undefined ? {} : { face: former.face }), place: beside };
  const start = former && startOf(former);
  if (!former || !start) return null;
  const point = fromFormer.map((size, n) => sum(start[n] ?? '0 mm', size, measures));
  const [x, y] = point;
  if (x === undefined || y === undefined) return null;
  return {
    ...feature,
    ...(feature.face === undefined && former.face !== undefined ? { face: former.face } : {}),
    place: { at: 'points', points: [[x, y]], origin: 'centre' },
  };
}

/** Measured from the sides that the other is measured from. */
function besideSides(
  { place, count = 1 }: HoleFeature,
  by: readonly [string, string],
  measures: Measures,
): Place | null {
  if (place?.at !== 'sides' || count !== 1) return null;
  const steps = by.map((size) => measures.millimetres(size));
  const from = place.from.map(({ side, distance }) => {
    const step = steps[side === 'left' || side === 'right' ? 0 : 1] ?? Number.NaN;
    const away = side === 'left' || side === 'front' || side === 'bottom' ? 1 : -1;
    const value = (measures.millimetres(distance) ?? Number.NaN) + away * step;
    return { side, distance: `${value} mm`, value };
  });
  const upright = place.from.some(({ side }) => side !== 'left' && side !== 'right');
  const across = place.from.some(({ side }) => side === 'left' || side === 'right');
  const measured = (steps[0] === 0 || across) && (steps[1] === 0 || upright);
  if (!measured || from.some(({ value }) => !(value > 0))) return null;
  return { at: 'sides', from: from.map(({ side, distance }) => ({ side, distance })) };
}

/** From the centre of the face; undefined where it is measured otherwise, or where there are several. */
function startOf({ place, count = 1 }: HoleFeature): readonly [string, string] | undefined {
  if (count !== 1) return undefined;
  if (place === undefined || place.at === 'centre') return ['0 mm', '0 mm'];
  return place.at === 'points' && place.origin === 'centre' ? place.points[0] : undefined;
}

/** Sizes as written where one of them is nothing; in mm where they have to be added. */
function sum(one: string, other: string, measures: Measures): string | undefined {
  const [a, b] = [measures.millimetres(one), measures.millimetres(other)];
  if (a === undefined || b === undefined) return undefined;
  if (a === 0) return other;
  return b === 0 ? one : `${a + b} mm`;
}
