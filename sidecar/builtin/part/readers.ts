import type { Item } from '../phrases/item.ts';
import type { BaseReader } from './base-reader.ts';
import type { FinishReader } from './finish-reader.ts';
import type { HoleReader } from './hole-reader.ts';
import type { ShapeReader } from './shape-reader.ts';

/** What reads the words of one thing that a request speaks of. */
export type Reader =
  | { readonly kind: 'base'; readonly base: BaseReader }
  | { readonly kind: 'hole'; readonly hole: HoleReader }
  | { readonly kind: 'shape'; readonly shape: ShapeReader }
  | { readonly kind: 'finish'; readonly finish: FinishReader };

/**
 * A hole takes what says where it goes, if that is open.
 * @param before the item stands before the part's name: "M8 clearance plate with 4 holes"
 */
export function offerToHole(hole: HoleReader, item: Item, before: boolean): boolean {
  if (before && (item.kind === 'thread' || item.kind === 'trait'))
    return (item.kind === 'trait' || !hole.hasSize) && hole.take(item, undefined, true, false);
  const where = item.kind === 'corners' || item.kind === 'ends';
  const distance = item.kind === 'distance' && hole.lacksDistance;
  return (
    (!hole.isPlaced || (where && hole.isByEdgeOnly) || distance) && hole.take(item, undefined, false, true)
  );
}

/** A figure that the part itself has no use for goes to a feature that still lacks its size. */
export function takesSize(reader: Reader, item: Item): boolean {
  if (item.kind !== 'figure') return false;
  if (reader.kind === 'finish') return reader.finish.size === undefined && reader.finish.take(item, true);
  return reader.kind === 'hole' && !reader.hole.hasSize && reader.hole.take(item, undefined, true, true);
}

/**
 * "a chamfered block with a 2 mm chamfer": the first only names what the second describes.
 * @param before it stands before the part's name
 */
export function isSaidAgain(
  before: boolean,
  { kind, size, edges }: FinishReader,
  all: readonly FinishReader[],
): boolean {
  if (!before || size !== undefined || edges !== undefined) return false;
  return all.filter((other) => other.kind === kind && other.size !== undefined).length === 1;
}
