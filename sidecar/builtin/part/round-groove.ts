import type { Along, Repeat, SolidFeature } from '../../plan/outline/solid-feature.ts';
import type { BaseReader } from './base-reader.ts';
import type { ShapeFeature } from './shape-words.ts';

/**
 * A groove all round a cylinder, as the tube that is cut out of it; null where it is not all told, or the part is another.
 * @param bottom what is left of the part at its bottom, where that is said
 * @param millimetres a size as written
 */
export function roundGroove(
  groove: ShapeFeature,
  bottom: string | undefined,
  base: BaseReader,
  millimetres: (size: string) => number | undefined,
  assume: (text: string) => void,
): SolidFeature | null {
  const { words, count = 1 } = groove;
  const { width, length, depth } = groove.kind === 'slot' ? groove : {};
  const diameter = base.millimetres('diameter');
  const core = bottom === undefined ? undefined : millimetres(bottom);
  const deep = deepOf(depth === undefined ? undefined : millimetres(depth), diameter, core);
  if (base.noun.name !== 'cylinder' || width === undefined || length !== undefined) return null;
  if (diameter === undefined || deep === undefined || !(2 * deep < diameter) || deep <= 0) return null;
  const where = placeAlong(groove.place, count);
  if (!where) return null;
  if (groove.place?.at !== 'centre')
    assume(`"${words}": the distance is measured to the middle of the groove.`);
  if (where.one) assume(`"${words}" does not say which end: it is measured from the top.`);
  const plain = (size: number) => `${Number(size.toFixed(6))} mm`;
  return {
    kind: 'solid',
    words,
    name: 'groove',
    mode: 'cut',
    noun: 'tube',
    // Wider than the part: walls that lie in one another lose their edges when a size is changed.
    sizes: {
      outer_diameter: plain(1.5 * diameter),
      inner_diameter: plain(diameter - 2 * deep),
      length: width,
    },
    at: { z: where.z },
    ...(where.repeat ? { repeat: [where.repeat] } : {}),
  };
}

/** As deep as said, or as the diameter at its bottom tells; undefined where both are said and differ. */
function deepOf(
  depth: number | undefined,
  diameter: number | undefined,
  core: number | undefined,
): number | undefined {
  if (core === undefined || diameter === undefined) return depth;
  const deep = (diameter - core) / 2;
  return depth === undefined || Math.abs(depth - deep) < 1e-6 ? deep : undefined;
}

interface Where {
  readonly z: Along;
  readonly repeat?: Repeat;
  /** Measured from one of the ends, and it is not said which. */
  readonly one?: true;
}

function placeAlong(place: ShapeFeature['place'], count: number): Where | null {
  const from = (end: 'low' | 'high', distance: string): Along => ({
    mine: 'middle',
    of: 'base',
    end,
    offset: end === 'high' ? `-${distance}` : distance,
  });
  if (place === undefined) return null;
  if (place.at === 'centre') return count === 1 ? { z: { mine: 'middle', of: 'base', end: 'middle' } } : null;
  if (place.at === 'ends' && place.across === undefined) {
    if (count === 1) return { z: from('high', place.edge_distance), one: true };
    const repeat: Repeat = { by: 'mirror', of: 'base', axis: 'z' };
    return count === 2 ? { z: from('high', place.edge_distance), repeat } : null;
  }
  if (place.at !== 'sides' || count !== 1) return null;
  const [side, more] = place.from;
  if (!side || more || (side.side !== 'top' && side.side !== 'bottom')) return null;
  return { z: from(side.side === 'top' ? 'high' : 'low', side.distance) };
}
