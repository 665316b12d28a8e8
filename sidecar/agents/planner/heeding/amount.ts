import { isPlaced, type OutlineFeature, type PlacedFeature } from '../../../plan/outline/feature.ts';
import { lower } from '../../../plan/outline/lower.ts';
import type { Outline } from '../../../plan/outline/outline.ts';
import type { Place } from '../../../plan/outline/place.ts';

type OnFace = Exclude<PlacedFeature, { kind: 'insert_boss' }>;

/** How many a feature is of, by its count or by its place; null where only the part can tell. */
export function amountOf(feature: OutlineFeature): number | null {
  if (!isOnFace(feature)) return 1;
  return feature.count ?? (feature.place === undefined ? null : placesOf(feature.place));
}

/** What a sheet can tell the place of: of insert bosses it knows nothing. */
export const isOnFace = (feature: OutlineFeature): feature is OnFace =>
  isPlaced(feature) && feature.kind !== 'insert_boss';

function placesOf(place: Place): number | null {
  switch (place.at) {
    case 'centre':
    case 'sides':
      return 1;
    case 'corners':
      return place.opposite ? 2 : (place.which?.length ?? 4);
    case 'ends':
      return place.across === undefined ? 2 : 4;
    case 'grid':
      return place.columns * place.rows;
    case 'points':
      return place.points.length;
    default:
      return null;
  }
}

export type Spot = readonly [number, number];

/** A hole so small that it fits wherever something else does. */
const TINY = { diameter: '0.02 mm', value: 0.02 };

/** Where a feature is on its face, in mm; null where that cannot be told without the rest of the part. */
export function spotsOf(feature: OnFace, base: Outline['base']): readonly Spot[] | null {
  if (feature.of !== undefined || feature.face === 'boss') return null;
  const { words, count, face, place } = feature;
  const lowered = lower({
    title: 'Spots',
    base,
    features: [
      {
        kind: 'hole',
        words,
        diameter: TINY.diameter,
        ...(count === undefined ? {} : { count }),
        ...(face === undefined ? {} : { face }),
        ...(place === undefined ? {} : { place }),
      },
    ],
    assumptions: [],
  });
  if (lowered.type === 'question') return null;
  const holes = lowered.plan.requirements.find(
    (each) => each.kind === 'holes' && Math.abs(each.diameter - TINY.value) < 1e-9,
  );
  return holes?.kind === 'holes' ? holes.centres : null;
}
