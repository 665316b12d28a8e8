import type { ClearanceFit } from './metric-holes.ts';

/**
 * Clearance holes for unified (inch) screws, in inches, by nominal size: ASME B18.2.8-1999 (close, normal, loose;
 * smallest hole).
 */
const CLEARANCE: Record<string, readonly [close: number, normal: number, wide: number]> = {
  '#0': [0.067, 0.076, 0.094],
  '#1': [0.081, 0.089, 0.104],
  '#2': [0.094, 0.102, 0.116],
  '#3': [0.106, 0.116, 0.128],
  '#4': [0.12, 0.128, 0.144],
  '#5': [0.141, 0.156, 0.172],
  '#6': [0.154, 0.17, 0.185],
  '#8': [0.18, 0.196, 0.213],
  '#10': [0.206, 0.221, 0.238],
  '1/4': [0.266, 0.281, 0.297],
  '5/16': [0.328, 0.344, 0.359],
  '3/8': [0.391, 0.406, 0.422],
  '7/16': [0.453, 0.469, 0.484],
  '1/2': [0.531, 0.562, 0.609],
  '5/8': [0.656, 0.688, 0.734],
  '3/4': [0.781, 0.812, 0.906],
  '7/8': [0.906, 0.938, 1.031],
  '1': [1.031, 1.094, 1.156],
};

const FIT_COLUMN = { close: 0, normal: 1, wide: 2 } as const;

/** Clearance hole for an inch screw ("#10", "1/4"), in inches; undefined for a size that the table lacks. */
export function inchClearanceHole(nominal: string, fit: ClearanceFit): number | undefined {
  return CLEARANCE[nominal]?.[FIT_COLUMN[fit]];
}
