import { QuantityError, readQuantity } from '../../plan/quantity.ts';

/** What a size comes to, mm or degrees; null where it is told by others: "1/2 * length". */
export function sizeValue(size: string): number | null {
  try {
    return readQuantity(size).value;
  } catch (error) {
    if (error instanceof QuantityError) return null;
    throw error;
  }
}

/** Two values of a sheet that say the same: "80" and "80 mm", "1/2*length" and "1/2 * length". */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === 'string' && typeof other === 'string') return sameSize(one, other);
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  if (!isRecord(one) || !isRecord(other)) return one === other;
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => isSame(one[name], other[name]));
}

function sameSize(one: string, other: string): boolean {
  const [value, wanted] = [sizeValue(one), sizeValue(other)];
  if (value !== null && wanted !== null) return Math.abs(value - wanted) < 1e-6;
  return plain(one) === plain(other);
}

const plain = (size: string) => size.replace(/\s+/g, '').toLowerCase();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
