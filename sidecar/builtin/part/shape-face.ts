import { isRound } from './base-own.ts';
import type { BaseReader } from './base-reader.ts';
import type { ShapeFeature, ShapeReader } from './shape-reader.ts';

/** The slot, pocket or boss with the face that it is on, or what is not clear about that. */
export function shapeOnItsFace(
  feature: ShapeFeature,
  shape: ShapeReader,
  base: BaseReader,
): { feature: ShapeFeature; doubt: string | null } {
  const { words } = feature;
  const round = isRound(base);
  if (shape.groove && round && !shape.hasFace && !shape.inSide) {
    return { feature, doubt: `I cannot make "${words}" round a ${base.noun.name} yet. What should it be?` };
  }
  if (!shape.inSide || shape.hasFace) return { feature, doubt: null };
  if (!round) return { feature, doubt: `In which side of the ${base.noun.name} is "${words}"?` };
  return { feature: { ...feature, face: 'front' }, doubt: null };
}
