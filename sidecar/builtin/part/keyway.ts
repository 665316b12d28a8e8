import type { SlotFeature } from '../../plan/outline/feature.ts';
import type { Along, SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { BaseReader } from './base-reader.ts';
import type { ShapeReader } from './shape-reader.ts';
import type { Measures } from './written.ts';

interface Cut {
  readonly feature: SlotFeature | SolidFeature;
  readonly doubt: string | null;
}

/**
 * A keyway in the side of a shaft: with round ends a slot; with square ends, or open at an end of the shaft, a box that is
 * cut out of it.
 */
export function keywayIn(said: SlotFeature, shape: ShapeReader, base: BaseReader, measures: Measures): Cut {
  const { words } = said;
  const millimetres = (size: string | undefined) =>
    size === undefined ? undefined : measures.millimetres(size);
  const diameter = base.millimetres('diameter') ?? 2 * (base.millimetres('radius') ?? Number.NaN);
  const slot = withDepth(said, shape.keyFloor, diameter, millimetres);
  if (!slot)
    return {
      feature: said,
      doubt: `"${words}": a keyway so far from there has no depth in this ${base.noun.name}. How deep is it?`,
    };
  const length = millimetres(slot.length);
  const from = distanceFrom(slot.place);
  const away = millimetres(from?.distance);
  const plainly: SlotFeature = shape.hasFace ? slot : { ...slot, face: 'front' };
  const near = from?.near === true && away !== undefined && length !== undefined;
  if (near) shape.assumptions.push(`"${words}": the distance is measured to the near end of the keyway.`);
  const middle = away === undefined ? null : plain(near ? away + length / 2 : away);
  if (!shape.openEnd && shape.ends === undefined && length !== undefined)
    shape.assumptions.push(`"${words}" has round ends, as a cutter leaves them.`);
  if (!shape.openEnd && shape.ends !== 'square')
    return {
      feature: middle && slot.place ? { ...plainly, place: movedTo(slot.place, middle) } : plainly,
      doubt: null,
    };
  if (shape.openEnd && shape.ends === undefined) {
    return {
      feature: plainly,
      doubt: `Has "${words}" a square end in the shaft, or a round one as a cutter leaves it?`,
    };
  }
  const [width, depth] = [millimetres(slot.width), millimetres(slot.depth)];
  const known = length !== undefined && width !== undefined && depth !== undefined;
  const fits = known && width < diameter && depth < diameter / 2;
  const placed = slot.place === undefined || from !== null || slot.place.at === 'centre';
  if (
    !fits ||
    !placed ||
    base.noun.name !== 'cylinder' ||
    shape.ends === 'round' ||
    (shape.openEnd && from)
  ) {
    const text = `I cannot make "${words}" in a ${base.noun.name}: with square ends I need its width, its length and its depth, in a plain shaft. What should it be?`;
    return { feature: plainly, doubt: text };
  }
  if (shape.openEnd)
    shape.assumptions.push(`"${words}" does not say at which end it is open: at the top one.`);
  const z: Along = shape.openEnd
    ? { mine: 'middle', of: 'base', end: 'high' }
    : from && middle
      ? { mine: 'middle', of: 'base', end: from.end, offset: from.end === 'high' ? `-${middle}` : middle }
      : { mine: 'middle', of: 'base', end: 'middle' };
  const feature: SolidFeature = {
    kind: 'solid',
    words,
    name: 'keyway',
    mode: 'cut',
    noun: 'box',
    // Half of it lies outside the shaft.
    sizes: {
      length: plain(width),
      width: plain(2 * depth),
      height: plain(shape.openEnd ? 2 * length : length),
    },
    at: { y: { mine: 'middle', of: 'base', end: 'low' }, z },
  };
  return { feature, doubt: null };
}

/** Its depth from the crown of the shaft, as far as its bottom is told from the axis or from the far side; null: none. */
function withDepth(
  slot: SlotFeature,
  floor: ShapeReader['keyFloor'],
  diameter: number,
  millimetres: (size: string) => number | undefined,
): SlotFeature | null {
  if (!floor) return slot;
  const left = (millimetres(floor.size) ?? Number.NaN) + (floor.from === 'axis' ? diameter / 2 : 0);
  const depth = diameter - left;
  const fits = depth > 0 && depth < diameter / 2 && slot.depth === undefined;
  return fits ? { ...slot, depth: plain(depth) } : null;
}

const plain = (size: number) => `${Number(size.toFixed(6))} mm`;

interface From {
  readonly end: 'low' | 'high';
  readonly distance: string;
  /** To its near end, not to its middle. */
  readonly near?: true;
}

/** How far from which end of the shaft: the upper one where only an end is named. */
function distanceFrom(place: SlotFeature['place']): From | null {
  if (place?.at === 'ends' && place.across === undefined)
    return { end: 'high', distance: place.edge_distance, near: true };
  if (place?.at !== 'sides') return null;
  const [side, more] = place.from;
  if (!side || more || (side.side !== 'top' && side.side !== 'bottom')) return null;
  return { end: side.side === 'top' ? 'high' : 'low', distance: side.distance };
}

function movedTo(place: NonNullable<SlotFeature['place']>, middle: string): SlotFeature['place'] {
  return place.at === 'ends' ? { ...place, edge_distance: middle } : place;
}
