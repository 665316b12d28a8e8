import type { OutlineFeature } from '../../plan/outline/feature.ts';
import type { Model } from './model.ts';

/** How many a feature of the outline makes by now. */
export function countIn(feature: OutlineFeature, nth: number, { now }: Pick<Model, 'now'>): number {
  if (!('place' in feature) && feature.kind !== 'hole') return 1;
  const set = now.get(`${feature.kind}${nth === 1 ? '' : `_${nth}`}_count`);
  if (set !== undefined) return set;
  const { place, count } = feature as Extract<OutlineFeature, { kind: 'hole' }>;
  if (count !== undefined) return count;
  if (place?.at === 'corners') return place.which?.length ?? 4;
  if (place?.at === 'ends') return 2;
  if (place?.at === 'grid') return place.columns * place.rows;
  return place?.at === 'points' ? place.points.length : 1;
}
