/**
 * Holes for brass inserts that are melted into printed plastic, mm, by the insert's thread: what CNC Kitchen and ruthex
 * publish for their standard inserts (M2x3 to M8x12.7): diameter of a straight hole, length of the insert, and the
 * thinnest wall round the hole.
 */
const INSERTS: Readonly<Record<number, readonly [hole: number, length: number, wall: number]>> = {
  2: [3.2, 3, 1.3],
  2.5: [4, 4, 1.6],
  3: [4, 5.7, 1.6],
  4: [5.6, 8.1, 2.1],
  5: [6.4, 9.5, 2.6],
  6: [8, 12.7, 3.3],
  8: [9.7, 12.7, 4.5],
};

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
  const row = INSERTS[nominal];
  if (!row) return undefined;
  const [diameter, length, wall] = row;
  const tidy = (value: number) => Number(value.toFixed(3));
  return { diameter, depth: tidy(length + BENEATH), boss: tidy(diameter + 2 * wall) };
}
