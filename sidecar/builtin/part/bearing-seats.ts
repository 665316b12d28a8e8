import type { HoleFeature, OutlineFeature, PocketFeature } from '../../plan/outline/feature.ts';
import { ballBearing } from '../../plan/standards/ball-bearings.ts';
import type { BaseReader } from './base-reader.ts';
import type { Measures } from './written.ts';

/**
 * What is told of a bearing's seat in several pieces, as one: the hole through what is left beneath it is the seat's, and
 * the seat of a bearing holder is the holder's own.
 */
export function withWholeSeats(
  features: readonly OutlineFeature[],
  base: BaseReader,
  measures: Measures,
): OutlineFeature[] {
  const rest = features.filter((feature) => !isOwnSeat(feature, base, measures));
  const seat = rest.find(isSeat);
  const holes = rest.filter(isBeneath);
  const [hole, more] = holes;
  if (!seat || !hole || more || rest.filter(isSeat).length > 1 || !sameFace(seat, hole)) return rest;
  const { closed: _, ...open } = seat;
  const whole: PocketFeature = {
    ...open,
    words: `${seat.words}, ${hole.words}`.slice(0, 300),
    ...(hole.diameter === undefined ? {} : { shoulder: hole.diameter }),
  };
  return rest.flatMap((feature) => (feature === hole ? [] : feature === seat ? [whole] : [feature]));
}

const isCentral = ({ place, count = 1 }: HoleFeature | PocketFeature) =>
  count === 1 && (place === undefined || place.at === 'centre');

function isSeat(feature: OutlineFeature): feature is PocketFeature {
  return feature.kind === 'pocket' && feature.bearing !== undefined && isCentral(feature);
}

/** A plain hole right through the middle. */
function isBeneath(feature: OutlineFeature): feature is HoleFeature {
  if (feature.kind !== 'hole' || feature.diameter === undefined || !isCentral(feature)) return false;
  const { depth, blind, wall, counterbore, countersink, of } = feature;
  return [depth, blind, wall, counterbore, countersink, of].every((each) => each === undefined);
}

const sameFace = (seat: PocketFeature, hole: HoleFeature) =>
  hole.face === undefined || hole.face === seat.face || (hole.face === 'top' && seat.face === undefined);

/** "A bearing housing with a seat for a 6001", "a pocket 28 dia 8 deep for a 6001": the holder has it, and takes its bearing. */
function isOwnSeat(feature: OutlineFeature, base: BaseReader, measures: Measures): boolean {
  if (feature.kind !== 'pocket' || !isCentral(feature) || base.noun.name !== 'bearing holder') return false;
  const { bearing = base.standard, diameter, radius, depth, length, width, face = 'top' } = feature;
  const found = bearing === undefined ? undefined : ballBearing(bearing);
  if (!found || bearing === undefined || (base.standard ?? bearing) !== bearing || face !== 'top')
    return false;
  const is = (size: string | undefined, value: number) =>
    size === undefined || Math.abs((measures.millimetres(size) ?? Number.NaN) - value) < 1e-6;
  const told = feature.bearing !== undefined || diameter !== undefined || radius !== undefined;
  if (!told || length !== undefined || width !== undefined) return false;
  if (!is(diameter, found.outer) || !is(radius, found.outer / 2) || !is(depth, found.width)) return false;
  base.standard = bearing;
  return true;
}
