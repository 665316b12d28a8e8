/**
 * Recesses that a screw head sits in, mm, by nominal thread diameter.
 * Counterbore for ISO 4762 (socket head cap screw): diameter from DIN 974-1, series 1; depth is the head's height
 * (ISO 4762: the nominal diameter) and DIN 974-1's allowance.
 * Countersink for ISO 10642 (countersunk socket head): the theoretical largest head diameter, 90 degrees.
 */
const COUNTERBORE_DIAMETER: Record<number, number> = {
  1.6: 3.5,
  2: 4.4,
  2.5: 5.5,
  3: 6.5,
  4: 8,
  5: 10,
  6: 11,
  8: 15,
  10: 18,
  12: 20,
  14: 24,
  16: 26,
  18: 30,
  20: 33,
  24: 40,
};

const COUNTERSUNK_HEAD: Record<number, number> = {
  3: 6.72,
  4: 8.96,
  5: 11.2,
  6: 13.44,
  8: 17.92,
  10: 22.4,
  12: 26.88,
  14: 30.8,
  16: 33.6,
  20: 40.32,
};

function depthAllowance(nominal: number): number {
  if (nominal < 8) return 0.4;
  return nominal <= 20 ? 0.6 : 0.8;
}

/** Counterbore for an ISO 4762 screw, mm; undefined for a size that the table lacks. */
export function counterboreFor(nominal: number): { diameter: number; depth: number } | undefined {
  const diameter = COUNTERBORE_DIAMETER[nominal];
  if (diameter === undefined) return undefined;
  return { diameter, depth: Math.round((nominal + depthAllowance(nominal)) * 100) / 100 };
}

/** Countersink for an ISO 10642 screw: mm and degrees; undefined for a size that the table lacks. */
export function countersinkFor(nominal: number): { diameter: number; angle: number } | undefined {
  const diameter = COUNTERSUNK_HEAD[nominal];
  return diameter === undefined ? undefined : { diameter, angle: 90 };
}
