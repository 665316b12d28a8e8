import type { Fact } from '../../checks/fact.ts';
import { QuantityError, readQuantity } from '../../plan/quantity.ts';
import type { Sheet } from '../planner/sheet.ts';

/** What a mended plan can draw on. */
export interface Known {
  /** Sizes of the request, as they are to be copied. */
  readonly sizes: readonly string[];
  readonly sheet: Sheet;
}

/** The nearest thing that would be right, in words; null where nothing can be said. Pure. */
export function nearestValid(fact: Fact, known: Known): string | null {
  switch (fact.of) {
    case 'check':
      return fact.expected;
    case 'number':
    case 'effect':
      return nearestSize(fact, known.sizes);
    case 'recompute':
    case 'script':
    case 'fragile':
      return roomFor(fact, known.sheet);
    case 'order':
    case 'plan':
      return nearestName(fact, known.sheet);
    default:
      return null;
  }
}

const millimetres = (written: string): number => {
  try {
    return readQuantity(written).value;
  } catch (error) {
    if (error instanceof QuantityError) return Number.NaN;
    throw error;
  }
};

/** Of a number that comes from nowhere: the size of the request that is closest to it. */
function nearestSize({ of, got }: Fact, sizes: readonly string[]): string | null {
  if (of !== 'number' || got === null) return null;
  const value = millimetres(got);
  const away = (size: string) => Math.abs(millimetres(size) - value);
  const able = sizes.filter((size) => Number.isFinite(away(size)));
  return able.toSorted((one, other) => away(one) - away(other))[0] ?? null;
}

/** Edges of a part take at most half of what it measures where it is thinnest. */
function roomFor({ where, message }: Fact, { base }: Sheet): string | null {
  if (!/fillet|chamfer|round/i.test(`${where} ${message}`)) return null;
  const sizes = Object.values(base.sizes).map(millimetres);
  const thinnest = Math.min(...sizes.filter((value) => value > 0));
  return Number.isFinite(thinnest) ? `less than ${Number((thinnest / 2).toFixed(3))} mm` : null;
}

/** Of a name that nothing has: the most alike of those that there are. */
function nearestName({ message }: Fact, { features }: Sheet): string | null {
  const wanted = /\bno [\w ]*"([^"]+)"/.exec(message)?.[1];
  if (wanted === undefined) return null;
  const solids = features.filter(({ kind }) => kind === 'solid').map((_, index) => `solid ${index + 1}`);
  const names = ['base', ...solids, ...new Set(features.map(({ kind }) => kind))];
  const [best] = names.toSorted((one, other) => unlike(one, wanted) - unlike(other, wanted));
  return best === undefined ? null : `"${best}"`;
}

/** How many letters have to be changed, added or left out (Levenshtein). */
function unlike(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, against] of [...other].entries()) {
      const same = letter === against ? 0 : 1;
      next.push(Math.min((row[column] ?? 0) + same, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
