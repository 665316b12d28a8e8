import { z } from 'zod';
import table from './data/materials.json' with { type: 'json' };

interface Row {
  readonly label: string;
  readonly density: number;
  /** Other words for it. */
  readonly also?: readonly string[];
}

const ROWS = table.rows;

export type MaterialName = keyof typeof ROWS;

const NAMES = Object.keys(ROWS) as [MaterialName, ...MaterialName[]];

/** A material of the table. */
export const MaterialName = z.enum(NAMES);

export interface Material extends Row {
  readonly name: MaterialName;
}

/** The material of a name. Density in g/cm3. */
export function material(name: MaterialName): Material {
  return { name, ...ROWS[name] };
}

const BY_WORDS = new Map<string, MaterialName>(
  NAMES.flatMap((name) => {
    const { label, also = [] }: Row = ROWS[name];
    return [name.replaceAll('_', ' '), label.toLowerCase(), ...also].map((words): [string, MaterialName] => [
      words,
      name,
    ]);
  }),
);

/** Every word for a material of the table, in small letters. */
export const MATERIAL_WORDS: readonly string[] = [...BY_WORDS.keys()];

/** The material that words such as "aluminum" or "Delrin" mean; undefined for what has no one density ("plastic"). */
export function materialNamed(words: string): MaterialName | undefined {
  return BY_WORDS.get(words.trim().toLowerCase().replace(/\s+/g, ' '));
}

/** Grams of so many mm3. */
export function gramsOf(volume: number, name: MaterialName): number {
  return (volume / 1000) * ROWS[name].density;
}
