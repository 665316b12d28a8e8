import { isSame } from '../same-size.ts';
import type { SheetFeature } from '../sheet.ts';

/**
 * For each feature of a new sheet the place of the one that it was before, or -1 where it is new. The likest go together
 * first, and of those that are as like the ones that stand in the same order.
 * @param before null: one that no sheet can hold
 */
export function pairs(before: readonly (SheetFeature | null)[], after: readonly SheetFeature[]): number[] {
  const candidates = after
    .flatMap((feature, at) =>
      before.flatMap((old, was) =>
        old !== null && isOfOneKind(old, feature) ? [{ at, was, like: likeness(old, feature) }] : [],
      ),
    )
    .toSorted(
      (one, other) => other.like - one.like || Math.abs(one.at - one.was) - Math.abs(other.at - other.was),
    );
  const found = after.map(() => -1);
  for (const { at, was } of candidates) if (found[at] === -1 && !found.includes(was)) found[at] = was;
  return found;
}

const isOfOneKind = (one: SheetFeature, other: SheetFeature) =>
  one.kind === 'solid' && other.kind === 'solid'
    ? one.mode === other.mode && one.noun === other.noun
    : one.kind === other.kind;

function likeness(one: SheetFeature, other: SheetFeature): number {
  const [old, now] = [Object.entries(one), new Map(Object.entries(other))];
  if (isSame(one, other)) return Number.POSITIVE_INFINITY;
  const told = old.filter(([name]) => now.has(name));
  const same = told.filter(([name, value]) => isSame(value, now.get(name)));
  return same.length - (told.length - same.length);
}
