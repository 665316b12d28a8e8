import table from './data/nuts.json' with { type: 'json' };
import { records } from './table.ts';

/** By nominal thread diameter, mm. */
const NUTS = records(table, 'acrossFlats', 'height');

export interface Nut {
  readonly acrossFlats: number;
  readonly height: number;
}

/** The ISO 4032 nut for a metric screw, mm; undefined for a size that the table lacks. */
export function nutFor(nominal: number): Nut | undefined {
  return NUTS.get(`${nominal}`);
}
