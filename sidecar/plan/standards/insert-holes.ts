import table from './data/heat-set-inserts.json' with { type: 'json' };
import { records } from './table.ts';

/** By the insert's thread, mm. */
const INSERTS = records(table, 'hole', 'length', 'wall');

/** Room beneath the insert for the plastic that it pushes ahead, mm: the makers ask for 1 mm. */
const BENEATH = 1;

interface InsertHole {
  readonly diameter: number;
  readonly depth: number;
  /** Least diameter of a boss round it. */
  readonly boss: number;
}

/** The hole for a heat-set insert of a metric thread, mm; undefined for a size that the table lacks. */
export function insertHoleFor(nominal: number): InsertHole | undefined {
  const row = INSERTS.get(`${nominal}`);
  if (!row) return undefined;
  const { hole: diameter, length, wall } = row;
  const tidy = (value: number) => Number(value.toFixed(3));
  return { diameter, depth: tidy(length + BENEATH), boss: tidy(diameter + 2 * wall) };
}
