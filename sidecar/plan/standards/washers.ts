/** Plain washers, normal series, product grade A (ISO 7089:2000), mm: hole, outside diameter, thickness. */
const ISO_7089: Record<number, readonly [inner: number, outer: number, thickness: number]> = {
  1.6: [1.7, 4, 0.3],
  2: [2.2, 5, 0.3],
  2.5: [2.7, 6, 0.5],
  3: [3.2, 7, 0.5],
  4: [4.3, 9, 0.8],
  5: [5.3, 10, 1],
  6: [6.4, 12, 1.6],
  8: [8.4, 16, 1.6],
  10: [10.5, 20, 2],
  12: [13, 24, 2.5],
  14: [15, 28, 2.5],
  16: [17, 30, 3],
  18: [19, 34, 3],
  20: [21, 37, 3],
  22: [23, 39, 3],
  24: [25, 44, 4],
  27: [28, 50, 4],
  30: [31, 56, 4],
  33: [34, 60, 5],
  36: [37, 66, 5],
  42: [45, 78, 8],
  48: [52, 92, 8],
  56: [62, 105, 10],
  64: [70, 115, 10],
};

export interface Washer {
  readonly inner: number;
  readonly outer: number;
  readonly thickness: number;
}

/** The ISO 7089 washer for a metric screw, mm; undefined for a size that the standard lacks. */
export function washerFor(nominal: number): Washer | undefined {
  const row = ISO_7089[nominal];
  return row && { inner: row[0], outer: row[1], thickness: row[2] };
}
