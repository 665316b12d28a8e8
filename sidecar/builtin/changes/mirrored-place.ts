import type { OutlineFeature, PlacedFeature } from '../../plan/outline/feature.ts';
import { type Corner, OPPOSITE, type Place, type Side } from '../../plan/outline/place.ts';
import { wayOf } from '../../plan/outline/placing.ts';
import { inMm } from '../../plan/outline/unclear.ts';
import type { Spot } from './spots.ts';

/** Across which a thing is mirrored: left to right, or front to back. */
export type Across = 'x' | 'y';

export const mirroredSide = (side: Side, across: Across): Side =>
  (wayOf(side) === 'u') === (across === 'x') ? OPPOSITE[side] : side;

export const mirroredSpot = ([x, y]: Spot, across: Across): Spot => (across === 'x' ? [-x, y] : [x, -y]);

export const mirroredCorner = (corner: Corner, across: Across): Corner => {
  const [level, end] = corner.split(' ') as ['top' | 'bottom', 'left' | 'right'];
  return across === 'x'
    ? `${level} ${end === 'left' ? 'right' : 'left'}`
    : `${level === 'top' ? 'bottom' : 'top'} ${end}`;
};

/** Where the mirror images of what lies on the top of a part lie, by the same rule; their points where no rule has that. */
function mirroredPlace(place: Place | undefined, spots: readonly Spot[], across: Across): Place | undefined {
  const swap = (side: Side) => mirroredSide(side, across);
  switch (place?.at) {
    case 'sides':
      return { ...place, from: place.from.map((each) => ({ ...each, side: swap(each.side) })) };
    case 'corners': {
      const { opposite, which, ...corners } = place;
      const all = opposite ? (['bottom left', 'top right'] as const) : which;
      return all ? { ...corners, which: all.map((corner) => mirroredCorner(corner, across)) } : place;
    }
    case 'row':
      return {
        ...place,
        ...(place.side ? { side: swap(place.side) } : {}),
        ...(place.start ? { start: { ...place.start, side: swap(place.start.side) } } : {}),
      };
    case 'points':
    case 'circle': {
      const points = spots.map((spot) => mirroredSpot(spot, across));
      return isSame(points, spots)
        ? place
        : { at: 'points', points: points.map(([x, y]) => [inMm(x), inMm(y)]), origin: 'centre' };
    }
    default:
      return place;
  }
}

const isSame = (one: readonly Spot[], other: readonly Spot[]) =>
  one.every((spot) => other.some((each) => isAt(each, spot)));
export const isAt = (one: Spot, other: Spot) => Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-3;

/** The mirror image of a feature of the top; null where it is on another face, or its places are not known. */
export function mirroredFeature(
  feature: OutlineFeature,
  spots: readonly Spot[] | null,
  across: Across,
): OutlineFeature | null {
  switch (feature.kind) {
    case 'fillet':
    case 'chamfer': {
      if (feature.of !== undefined) return null;
      const { corners, sides } = feature;
      return {
        ...feature,
        ...(corners ? { corners: corners.map((corner) => mirroredCorner(corner, across)) } : {}),
        ...(Array.isArray(sides) ? { sides: sides.map((side) => mirroredSide(side, across)) } : {}),
      };
    }
    case 'solid':
    case 'python':
      return null;
    default:
      return mirroredOnTop(feature, spots, across);
  }
}

function mirroredOnTop(
  feature: PlacedFeature,
  spots: readonly Spot[] | null,
  across: Across,
): OutlineFeature | null {
  if (spots === null || (feature.face ?? 'top') !== 'top' || ('of' in feature && feature.of !== undefined))
    return null;
  const place = mirroredPlace(feature.place, spots, across);
  return { ...feature, count: spots.length, ...(place ? { place } : {}) };
}
