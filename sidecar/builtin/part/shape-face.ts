import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import { isRound } from './base-own.ts';
import type { BaseReader } from './base-reader.ts';
import { keywayIn } from './keyway.ts';
import { roundGroove } from './round-groove.ts';
import type { ShapeReader } from './shape-reader.ts';
import type { ShapeFeature } from './shape-words.ts';
import { turnedEnd } from './turned-end.ts';
import type { Measures } from './written.ts';

/** The slot, pocket or boss with the face that it is on, or what is not clear about that. */
export function shapeOnItsFace(
  feature: ShapeFeature,
  shape: ShapeReader,
  base: BaseReader,
  measures: Measures,
): { feature: ShapeFeature | SolidFeature; doubt: string | null } {
  const { words } = feature;
  const round = isRound(base);
  if (shape.turned !== null) return turnedEnd(feature, shape, shape.turned, base, measures);
  if (shape.groove && round && !shape.hasFace && !shape.inSide) {
    const cut = roundGroove(
      feature,
      shape.grooveDiameter,
      base,
      (size) => measures.millimetres(size),
      (text) => shape.assumptions.push(text),
    );
    if (cut) return { feature: cut, doubt: null };
    const known =
      feature.kind === 'slot' &&
      feature.width !== undefined &&
      (feature.depth !== undefined || shape.grooveDiameter !== undefined);
    const doubt =
      known && feature.place === undefined && base.noun.name === 'cylinder'
        ? `Where along the ${base.noun.name} is "${words}"? Say how far from the top or the bottom, or in the middle.`
        : `I cannot make "${words}" round a ${base.noun.name}: I can cut one of a width and a depth into a plain cylinder. What should it be?`;
    return { feature, doubt };
  }
  if (shape.keyway && round && feature.kind === 'slot') return keywayIn(feature, shape, base, measures);
  if (shape.grooveDiameter !== undefined || shape.openEnd || (shape.keyway && shape.ends === 'square'))
    return { feature, doubt: `I cannot make "${words}" in a ${base.noun.name}. What should it be?` };
  if (!shape.inSide || shape.hasFace) return { feature, doubt: null };
  if (!round) return { feature, doubt: `In which side of the ${base.noun.name} is "${words}"?` };
  return { feature: { ...feature, face: 'front' }, doubt: null };
}
