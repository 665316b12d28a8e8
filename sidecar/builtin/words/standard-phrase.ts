import type { IToken } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
import { ballBearing } from '../../plan/standards/ball-bearings.ts';
import * as Raw from './raw-lexer.ts';

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const isUnit = (token: IToken | undefined) =>
  token !== undefined && small(token) !== 'in' && unitNamed(small(token)) !== undefined;

const BEARING = /^bearings?$/;
/** Closures and clearance of a bearing, which do not change its sizes: 608ZZ, 6204-2RS. */
const CLOSURE = /^(?:zz|z|rs|llu|ddu|vv|c3)$/;
/** "608 bearing holder": the bearing is part of the holder's name. */
const BEARING_PARTS = /^(?:holder|housing|mount|block|plate|carrier|flange|seat|seats|pocket|pockets)$/;

const MOTOR_PARTS = /^(?:mount|mounting|plate|bracket|holder|faceplate|l)$/;

/** "NEMA 17", "608 bearing", "bearing 6204-2RS", "608ZZ": what a part is for, and how many tokens say so. */
export function standardAt(
  raw: readonly IToken[],
  i: number,
): { readonly standard: string; readonly length: number } | undefined {
  if (small(raw[i]) === 'nema') {
    const number = raw[i + 1]?.tokenType === Raw.RawHyphen ? i + 2 : i + 1;
    const size = small(raw[number]);
    return /^\d+$/.test(size)
      ? { standard: `nema ${size}`, length: motorEnd(raw, number + 1) - i }
      : undefined;
  }
  if (BEARING.test(small(raw[i]))) {
    const named = ballBearing(small(raw[i + 1])) && closureEnd(raw, i + 2);
    return named ? { standard: `bearing ${small(raw[i + 1])}`, length: named - i } : undefined;
  }
  if (raw[i]?.tokenType !== Raw.RawNumber || !ballBearing(small(raw[i]))) return undefined;
  const standard = `bearing ${small(raw[i])}`;
  const end = closureEnd(raw, i + 1);
  const word = /^ball$/.test(small(raw[end])) ? end + 1 : end;
  if (BEARING.test(small(raw[word])))
    return { standard, length: (BEARING_PARTS.test(small(raw[word + 1])) ? end : word + 1) - i };
  return end > i + 1 || followsHolder(raw, i) ? { standard, length: end - i } : undefined;
}

/** The first token after "stepper motor", where that is not part of the mount's own name. */
function motorEnd(raw: readonly IToken[], i: number): number {
  const stepper = small(raw[i]) === 'stepper' ? i + 1 : i;
  const end = /^motors?$/.test(small(raw[stepper])) ? stepper + 1 : stepper;
  return end > i && !MOTOR_PARTS.test(small(raw[end])) ? end : i;
}

/** "NEMA 17 mount", which names no motor: true where a plate or bracket that follows does not say more. */
export function isMotorMount(raw: readonly IToken[], i: number): boolean {
  return small(raw[i]) === 'mount' && !/^(?:plate|bracket|holes?|screws?)$/.test(small(raw[i + 1]));
}

/** The first token after "ZZ", "-2RS" and the like. */
function closureEnd(raw: readonly IToken[], i: number): number {
  const at = raw[i]?.tokenType === Raw.RawHyphen ? i + 1 : i;
  if (CLOSURE.test(small(raw[at]))) return at + 1;
  return small(raw[at]) === '2' && CLOSURE.test(small(raw[at + 1])) ? at + 2 : i;
}

/** "pillow block for a 608", "bearing housing 6204": what holds a bearing, and then its number without a unit. */
function followsHolder(raw: readonly IToken[], i: number): boolean {
  const before = raw.slice(0, i).map(small);
  const after = before.length;
  while (/^(?:for|an?|the)$/.test(before.at(-1) ?? '')) before.pop();
  // "a bearing housing 40 OD, 12 thick, for a 6001"
  const spoken =
    before.some((word) => BEARING.test(word)) &&
    raw.slice(before.length, after).some((token) => small(token) === 'for');
  const holder = /\b(?:pillow|plummer|bearing) (?:block|holder|housing|mount|carrier|seat|plate)$/;
  return (
    (spoken || holder.test(before.join(' '))) &&
    !isUnit(raw[i + 1]) &&
    !/^(?:x|by|\*)$/.test(small(raw[i + 1]))
  );
}
