import table from './data/clearance-holes-metric.json' with { type: 'json' };
import { records } from './table.ts';

/** How loosely a screw passes: ISO 273's fine, medium and coarse series. */
export type ClearanceFit = 'close' | 'normal' | 'wide';

/** Clearance holes for metric screws, mm, by nominal thread diameter. */
const HOLES = records(table, 'close', 'normal', 'wide');

export const FIT_SERIES = { close: 'fine', normal: 'medium', wide: 'coarse' } as const;

/** Clearance hole for a metric screw, mm; undefined where ISO 273 has no such size. */
export function clearanceHole(nominal: number, fit: ClearanceFit): number | undefined {
  return HOLES.get(`${nominal}`)?.[fit];
}
