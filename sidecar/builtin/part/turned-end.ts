import type { SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { BaseReader } from './base-reader.ts';
import type { ShapeReader } from './shape-reader.ts';
import type { ShapeFeature } from './shape-words.ts';
import type { Measures } from './written.ts';

interface Turned {
  readonly feature: ShapeFeature | SolidFeature;
  readonly doubt: string | null;
}

/** An end of a shaft that is turned down to a smaller diameter over some length, or both: the ring that is cut off. */
export function turnedEnd(
  end: ShapeFeature,
  shape: ShapeReader,
  which: 'high' | 'low',
  base: BaseReader,
  measures: Measures,
): Turned {
  const { words } = end;
  const length = end.kind === 'slot' ? end.length : undefined;
  const [whole, across] = [base.millimetres('diameter'), base.millimetres('radius')];
  const diameter = whole ?? (across === undefined ? undefined : 2 * across);
  const left = shape.grooveDiameter === undefined ? undefined : measures.millimetres(shape.grooveDiameter);
  const long = length === undefined ? undefined : measures.millimetres(length);
  if (base.noun.name !== 'cylinder' || end.place !== undefined || shape.hasFace)
    return { feature: end, doubt: `I cannot make "${words}" of a ${base.noun.name}. What should it be?` };
  if (diameter === undefined || left === undefined || long === undefined)
    return { feature: end, doubt: `Of "${words}", what are the diameter and the length?` };
  if (left >= diameter)
    return {
      feature: end,
      doubt: `A ${base.noun.name} of ${plain(diameter)} cannot be turned down to ${plain(left)}. Which is right?`,
    };
  const both = shape.plural;
  const whereEnds = base.millimetres('length');
  if (whereEnds !== undefined && (both ? 2 : 1) * long >= whereEnds)
    return {
      feature: end,
      doubt: `"${words}" leaves nothing of a ${base.noun.name} ${plain(whereEnds)} long. How long is it?`,
    };
  if (!both && which === 'high')
    shape.assumptions.push(`"${words}" does not say which end: it is the top one.`);
  return {
    doubt: null,
    feature: {
      kind: 'solid',
      words,
      name: which === 'high' ? 'turned end' : 'other turned end',
      mode: 'cut',
      noun: 'tube',
      // It is wider than the shaft however that is changed, so that no faces lie in one another.
      sizes: {
        outer_diameter: whole === undefined ? '3 * radius' : '3/2 * diameter',
        inner_diameter: plain(left),
        length: plain(long),
      },
      at: { z: { mine: which, of: 'base', end: which } },
      ...(both ? { repeat: [{ by: 'mirror', of: 'base', axis: 'z' }] } : {}),
    },
  };
}

const plain = (size: number) => `${Number(size.toFixed(6))} mm`;
