import type { Check } from '../../rpc-schema/check.ts';
import type { MeasureAnswer } from '../../rpc-schema/measure.ts';
import type { Vector } from '../../rpc-schema/vector.ts';
import { figure } from '../plan/expression.ts';
import type { Limit } from '../plan/requirement.ts';
import { lengthTolerance, sameLength } from './part.ts';

type Centre = readonly [number, number];

/** A figure with so many decimals at most. */
export function rounded(value: number, decimals: number): string {
  return figure(Math.round(value * 10 ** decimals) / 10 ** decimals);
}

export const mm = (value: number) => `${rounded(value, 4)} mm`;
export const mm3 = (value: number) => `${rounded(value, 2)} mm3`;
export const degrees = (value: number) => `${rounded(value, 3)} degrees`;

/** "(1, 2, 3)" */
export const pointText = (point: Vector) => `(${point.map((value) => rounded(value, 3)).join(', ')})`;

/** "4 holes", "1 hole" */
export const counted = (count: number, one: string, more = `${one}s`) =>
  `${count} ${count === 1 ? one : more}`;

/** A length that is to be met. */
export function lengthCheck(text: string, wanted: number, got: number): Check {
  return { text, wanted: mm(wanted), got: mm(got), ok: sameLength(wanted, got) };
}

const LIMITS: Record<Limit, string> = { about: '', at_most: 'at most ', at_least: 'at least ' };

/** "at most 200 g" */
export const limited = (limit: Limit, value: string) => `${LIMITS[limit]}${value}`;

/** Whether a figure keeps to a limit, give or take. */
export function keeps(limit: Limit, wanted: number, got: number, tolerance: number): boolean {
  if (limit === 'at_most') return got <= wanted + tolerance;
  if (limit === 'at_least') return got >= wanted - tolerance;
  return Math.abs(got - wanted) <= tolerance;
}

/** A check whose measure could not be had. */
export function unmeasured(text: string, wanted: string, answer: MeasureAnswer | undefined): Check {
  return { text, wanted, got: `not measured: ${answer?.problem ?? 'nothing to measure'}`, ok: false };
}

/** Points in a fixed order, so that wanted and got can be compared by eye. */
function centresText(centres: readonly Centre[]): string {
  return centres
    .map(([u, v]) => [Math.round(u * 1e3) / 1e3, Math.round(v * 1e3) / 1e3] as const)
    .sort(([u, v], [otherU, otherV]) => u - otherU || v - otherV)
    .map(([u, v]) => `(${figure(u)}, ${figure(v)})`)
    .join(' ');
}

/** Wanted centres for which there is none near enough, each one found being used once. */
function missing(wanted: readonly Centre[], got: readonly Centre[]): readonly Centre[] {
  const left = [...got];
  return wanted.filter(([u, v]) => {
    const index = left.findIndex(
      ([a, b]) => Math.hypot(a - u, b - v) <= lengthTolerance(Math.hypot(u, v)) * 2,
    );
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/**
 * A number of like things, all of them where they were wanted (null: anywhere).
 * `near` tells how many there are that are right but for something, such as their depth.
 */
export function placedCheck(
  text: string,
  wanted: { readonly count: number; readonly centres: readonly Centre[] | null },
  found: readonly Centre[],
  near = '',
): Check {
  const { count, centres } = wanted;
  const such = `${found.length} such${near}`;
  const away = centres === null ? [] : missing(centres, found);
  return {
    text,
    wanted: `${count}${centres === null ? '' : ` at ${centresText(centres)}`}`,
    got: centres === null || found.length === 0 ? such : `${such} at ${centresText(found)}`,
    ok: found.length === count && away.length === 0,
  };
}
