import type { Outline } from '../../plan/outline/outline.ts';
import { QuantityError, readQuantity } from '../../plan/quantity.ts';
import type { Slice } from '../part/part-reader.ts';
import type { Item } from '../phrases/item.ts';
import { spoken } from './mentions.ts';

const LONG = /^(?:long|longer|longest|larger|bigger)$/;
const SHORT = /^(?:short|shorter|shortest|smaller)$/;

/**
 * "In the long leg" of an L-bracket: the leg that is, by the sizes that it has. null: nothing of that is said, or its legs are
 * alike.
 */
export function withLegByLength(
  items: readonly Item[],
  { noun, sizes }: Outline['base'],
  slice: Slice,
): Item[] | null {
  const [base, upright] = [lengthOf(sizes.length ?? sizes.leg_1), lengthOf(sizes.height ?? sizes.leg_2)];
  if (noun !== 'L-bracket' || base === undefined || upright === undefined || base === upright) return null;
  const [longer, shorter] =
    base > upright ? (['base_leg', 'upright_leg'] as const) : (['upright_leg', 'base_leg'] as const);
  let found = false;
  const read = items.flatMap((item, at): Item[] => {
    const next = items[at + 1];
    const before = items[at - 1];
    const word = spoken(slice(item.start, item.end));
    if (next?.kind === 'legs' && !next.each && (LONG.test(word) || SHORT.test(word))) return [];
    if (item.kind !== 'legs' || item.each || !before) return [item];
    const which = spoken(slice(before.start, before.end));
    if (!LONG.test(which) && !SHORT.test(which)) return [item];
    found = true;
    return [{ kind: 'face', face: LONG.test(which) ? longer : shorter, start: before.start, end: item.end }];
  });
  return found ? read : null;
}

/** mm */
function lengthOf(size: string | undefined): number | undefined {
  try {
    return size === undefined ? undefined : readQuantity(size).value;
  } catch (error) {
    if (error instanceof QuantityError) return undefined;
    throw error;
  }
}
