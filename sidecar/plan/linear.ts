import type { Figure } from './figures.ts';
import { number } from './python.ts';

/** A sum of lengths, each times a fixed weight; what no parameter sets is added up to one plain length. */
export function weighted(terms: readonly (readonly [weight: number, length: Figure])[]): Figure {
  const value = terms.reduce((sum, [weight, length]) => sum + weight * length.value, 0);
  const bound = terms.filter(([weight, length]) => length.formula !== null && weight !== 0);
  if (bound.length === 0) return { value, formula: null };
  const plain = terms.reduce(
    (sum, [weight, { value: by, formula }]) => sum + (formula === null ? weight * by : 0),
    0,
  );
  const parts = bound.map(([weight, { formula }]) =>
    weight === 1 ? `(${formula})` : `${precise(weight)} * (${formula})`,
  );
  if (plain !== 0) parts.push(`${precise(plain)} mm`);
  return { value, formula: parts.join(' + ').replaceAll('+ -', '- ') };
}

/** With more digits than a person would write: weights are multiplied by lengths of any size. */
function precise(value: number): string {
  const rounded = Number(value.toPrecision(13));
  return Math.abs(rounded) < 1e-6 ? rounded.toFixed(18).replace(/\.?0+$/, '') : String(rounded);
}

/** A length as FreeCAD's formula. */
export const written = ({ value, formula }: Figure): string => formula ?? `${number(value)} mm`;
