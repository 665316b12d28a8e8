import table from './data/washers.json' with { type: 'json' };
import { records } from './table.ts';

/** By nominal thread diameter, mm. */
const WASHERS = records(table, 'inner', 'outer', 'thickness');

export interface Washer {
  readonly inner: number;
  readonly outer: number;
  readonly thickness: number;
}

/** The ISO 7089 washer for a metric screw, mm; undefined for a size that the standard lacks. */
export function washerFor(nominal: number): Washer | undefined {
  return WASHERS.get(`${nominal}`);
}
