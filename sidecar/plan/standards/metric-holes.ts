/**
 * Clearance holes for metric screws, mm, by nominal thread diameter: ISO 273:1979 (fine, medium, coarse series).
 */

/** How loosely a screw passes: ISO 273's fine, medium and coarse series. */
export type ClearanceFit = 'close' | 'normal' | 'wide';

type Row = readonly [nominal: number, close: number, normal: number, wide: number];

const ROWS: readonly Row[] = [
  [1, 1.1, 1.2, 1.3],
  [1.2, 1.3, 1.4, 1.5],
  [1.4, 1.5, 1.6, 1.8],
  [1.6, 1.7, 1.8, 2],
  [2, 2.2, 2.4, 2.6],
  [2.5, 2.7, 2.9, 3.1],
  [3, 3.2, 3.4, 3.6],
  [3.5, 3.7, 3.9, 4.2],
  [4, 4.3, 4.5, 4.8],
  [5, 5.3, 5.5, 5.8],
  [6, 6.4, 6.6, 7],
  [7, 7.4, 7.6, 8],
  [8, 8.4, 9, 10],
  [10, 10.5, 11, 12],
  [12, 13, 13.5, 14.5],
  [14, 15, 15.5, 16.5],
  [16, 17, 17.5, 18.5],
  [18, 19, 20, 21],
  [20, 21, 22, 24],
  [22, 23, 24, 26],
  [24, 25, 26, 28],
  [27, 28, 30, 32],
  [30, 31, 33, 35],
  [33, 34, 36, 38],
  [36, 37, 39, 42],
  [42, 43, 45, 48],
  [48, 50, 52, 56],
];

const FIT_COLUMN = { close: 1, normal: 2, wide: 3 } as const;
export const FIT_SERIES = { close: 'fine', normal: 'medium', wide: 'coarse' } as const;

/** Clearance hole for a metric screw, mm; undefined where ISO 273 has no such size. */
export function clearanceHole(nominal: number, fit: ClearanceFit): number | undefined {
  return ROWS.find((row) => row[0] === nominal)?.[FIT_COLUMN[fit]];
}
