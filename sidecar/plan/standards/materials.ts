/**
 * Densities at room temperature, g/cm3, for the mass of a part. Sources:
 *  - steel: EN 1991-1-1 table A.4; stainless steels: EN 10088-1 annex E; cast iron: EN 1561 annex A (EN-GJL-250)
 *  - aluminium: The Aluminum Association, "Aluminum Standards and Data" (1100, 6061, 7075); cast A356
 *  - copper alloys: Copper Development Association (C11000, C36000 brass, C93200 bearing bronze)
 *  - titanium: ASM Handbook 2, grade 2 and Ti-6Al-4V; magnesium AZ31B and zinc Zamak 3 likewise
 *  - plastics: middle of what makers state by ISO 1183 for the unfilled grade, solid (a print with infill is lighter)
 *  - wood at 12 % moisture: EN 350 (European oak, Scots pine); birch plywood: Handbook of Finnish Plywood
 *  - soda-lime glass: EN 572-1
 */
import { z } from 'zod';

interface Row {
  readonly label: string;
  readonly density: number;
  /** Other words for it. */
  readonly also?: readonly string[];
}

const ROWS = {
  steel: { label: 'Steel', density: 7.85, also: ['mild steel', 'carbon steel', 'tool steel'] },
  stainless_304: {
    label: 'Stainless steel 304',
    density: 7.9,
    also: ['stainless', 'stainless steel', '304', '1.4301', 'a2'],
  },
  stainless_316: { label: 'Stainless steel 316', density: 8.0, also: ['316', '1.4401', '1.4404', 'a4'] },
  cast_iron: { label: 'Grey cast iron', density: 7.2, also: ['iron', 'grey iron', 'gray iron'] },
  aluminium: { label: 'Aluminium', density: 2.7, also: ['aluminum', 'alu'] },
  aluminium_6061: { label: 'Aluminium 6061', density: 2.7, also: ['6061', '6061-t6'] },
  aluminium_7075: { label: 'Aluminium 7075', density: 2.81, also: ['7075', '7075-t6'] },
  aluminium_cast: { label: 'Cast aluminium A356', density: 2.68, also: ['cast aluminum', 'a356'] },
  brass: { label: 'Brass C36000', density: 8.49 },
  bronze: { label: 'Bearing bronze C93200', density: 8.93 },
  copper: { label: 'Copper', density: 8.93 },
  titanium: { label: 'Titanium grade 2', density: 4.51 },
  titanium_6al4v: { label: 'Titanium Ti-6Al-4V', density: 4.43, also: ['ti-6al-4v', 'titanium grade 5'] },
  magnesium: { label: 'Magnesium AZ31B', density: 1.77 },
  zinc: { label: 'Zinc Zamak 3', density: 6.6, also: ['zamak'] },
  pla: { label: 'PLA', density: 1.24 },
  petg: { label: 'PETG', density: 1.27 },
  abs: { label: 'ABS', density: 1.05 },
  asa: { label: 'ASA', density: 1.07 },
  pa12: { label: 'Nylon PA12', density: 1.01 },
  pa6: { label: 'Nylon PA6', density: 1.14, also: ['nylon', 'polyamide', 'pa'] },
  pom: { label: 'POM', density: 1.41, also: ['delrin', 'acetal'] },
  pc: { label: 'PC', density: 1.2, also: ['polycarbonate'] },
  pmma: { label: 'PMMA', density: 1.18, also: ['acrylic', 'plexiglass', 'plexiglas', 'perspex'] },
  pp: { label: 'PP', density: 0.905, also: ['polypropylene'] },
  pe_hd: { label: 'PE-HD', density: 0.955, also: ['hdpe', 'polyethylene', 'pe'] },
  pvc: { label: 'PVC, rigid', density: 1.4 },
  ptfe: { label: 'PTFE', density: 2.17, also: ['teflon'] },
  peek: { label: 'PEEK', density: 1.3 },
  tpu: { label: 'TPU', density: 1.21 },
  oak: { label: 'Oak', density: 0.71 },
  pine: { label: 'Pine', density: 0.52 },
  plywood: { label: 'Birch plywood', density: 0.68 },
  glass: { label: 'Glass', density: 2.5 },
} as const satisfies Record<string, Row>;

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
