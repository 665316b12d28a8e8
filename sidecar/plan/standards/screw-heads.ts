import counterbores from './data/counterbores.json' with { type: 'json' };
import countersinks from './data/countersinks.json' with { type: 'json' };
import { records } from './table.ts';

/**
 * Recesses that a screw head sits in, mm, by nominal thread diameter.
 * Counterbore for ISO 4762 (socket head cap screw): diameter from DIN 974-1, series 1; depth is the head's height
 * (ISO 4762: the nominal diameter) and DIN 974-1's allowance.
 * Countersink for ISO 10642 (countersunk socket head): the theoretical largest head diameter, 90 degrees.
 */
const COUNTERBORES = records(counterbores, 'diameter');
const COUNTERSINKS = records(countersinks, 'diameter');

function depthAllowance(nominal: number): number {
  if (nominal < 8) return 0.4;
  return nominal <= 20 ? 0.6 : 0.8;
}

/** Counterbore for an ISO 4762 screw, mm; undefined for a size that the table lacks. */
export function counterboreFor(nominal: number): { diameter: number; depth: number } | undefined {
  const diameter = COUNTERBORES.get(`${nominal}`)?.diameter;
  if (diameter === undefined) return undefined;
  return { diameter, depth: Math.round((nominal + depthAllowance(nominal)) * 100) / 100 };
}

/** Countersink for an ISO 10642 screw: mm and degrees; undefined for a size that the table lacks. */
export function countersinkFor(nominal: number): { diameter: number; angle: number } | undefined {
  const diameter = COUNTERSINKS.get(`${nominal}`)?.diameter;
  return diameter === undefined ? undefined : { diameter, angle: 90 };
}
