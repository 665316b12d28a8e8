import table from './data/clearance-holes-inch.json' with { type: 'json' };
import type { ClearanceFit } from './metric-holes.ts';
import { records } from './table.ts';

/** Clearance holes in inches, by nominal size. */
const HOLES = records(table, 'close', 'normal', 'wide');

/** Clearance hole for an inch screw ("#10", "1/4"), in inches; undefined for a size that the table lacks. */
export function inchClearanceHole(nominal: string, fit: ClearanceFit): number | undefined {
  return HOLES.get(nominal)?.[fit];
}
