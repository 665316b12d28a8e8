import type { HoleFeature } from '../plan/outline/feature.ts';
import { isRound } from './base-own.ts';
import type { BaseReader } from './base-reader.ts';
import type { HoleReader } from './hole-reader.ts';
import type { ShapeReader } from './shape-reader.ts';

/** The holes with the faces that they are in: both legs of a bracket, the side of a round part. */
export function onItsFaces(
  feature: HoleFeature,
  hole: HoleReader,
  base: BaseReader,
): { holes: readonly HoleFeature[]; assumption?: string } {
  if (base.noun.name === 'L-bracket') {
    if (hole.bothLegs)
      return {
        holes: [
          { ...feature, face: 'base_leg' },
          { ...feature, face: 'upright_leg' },
        ],
      };
    if (feature.face === 'top') return { holes: [{ ...feature, face: 'base_leg' }] };
    if (feature.face === 'right') return { holes: [{ ...feature, face: 'upright_leg' }] };
  }
  if (!isRound(base) || feature.face !== undefined) return { holes: [feature] };
  const across = { holes: [{ ...feature, face: 'front' as const }] };
  if (hole.crosswise) return across;
  if (!isAlongAxis(feature)) return { holes: [feature] };
  return {
    ...across,
    assumption: `"${feature.words}" goes across the axis, as it is measured along it.`,
  };
}

/** A hole of "the boss", or one after a boss that names no other place. */
export function isInBoss(
  { face, count, place }: HoleFeature,
  { inBoss }: HoleReader,
  boss: ShapeReader | null,
): boolean {
  if (boss === null || face !== undefined) return false;
  if (inBoss || place === undefined) return inBoss || count === 1;
  return place.at === 'centre' && boss.isCentral;
}

/** Measured from the ends of a round part, which its flat faces do not have. */
function isAlongAxis({ place }: HoleFeature): boolean {
  if (place?.at === 'ends') return true;
  return place?.at === 'sides' && place.from.every(({ side }) => side === 'top' || side === 'bottom');
}
