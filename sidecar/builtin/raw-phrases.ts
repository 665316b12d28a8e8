import type { IToken } from 'chevrotain';
import { unitNamed } from '../plan/quantity.ts';
import { ballBearing } from '../plan/standards/ball-bearings.ts';
import * as Raw from './raw-lexer.ts';

const small = (token: IToken | undefined) => token?.image.toLowerCase() ?? '';
const isUnit = (token: IToken | undefined) =>
  token !== undefined && small(token) !== 'in' && unitNamed(small(token)) !== undefined;

/** "x=10 y=5", "x = 10 mm, y = 5 mm": where the numbers stand and where the phrase ends; undefined: none begins here. */
export function coordinatesAt(
  raw: readonly IToken[],
  i: number,
): { readonly x: number; readonly y: number; readonly end: number } | undefined {
  const x = coordinateAt(raw, i, 'x');
  if (!x) return undefined;
  const next = /^(?:,|and)$/.test(small(raw[x.end])) ? x.end + 1 : x.end;
  const y = coordinateAt(raw, next, 'y');
  return y && { x: x.number, y: y.number, end: y.end };
}

function coordinateAt(
  raw: readonly IToken[],
  i: number,
  name: string,
): { number: number; end: number } | undefined {
  if (small(raw[i]) !== name || !/^[=:]$/.test(small(raw[i + 1]))) return undefined;
  const number = i + 2;
  if (raw[number]?.tokenType !== Raw.RawNumber) return undefined;
  return { number, end: number + (isUnit(raw[number + 1]) ? 2 : 1) };
}

const CONE_ENDS = new Map([
  ['base', 'base_diameter'],
  ['bottom', 'base_diameter'],
  ['top', 'top_diameter'],
]);

/** "20 mm outside", a cone's "40 mm base": which diameter, where nothing follows that "inside" could stand before. */
export function diameterAt(raw: readonly IToken[], i: number): string | undefined {
  const end = CONE_ENDS.get(small(raw[i]));
  if (end !== undefined && raw.some((token) => /^(?:cone|frustum)$/.test(small(token)))) return end;
  const next = raw[i + 1];
  if (next?.tokenType === Raw.RawWord && !/^(?:and|with)$/.test(small(next))) return undefined;
  if (small(raw[i]) === 'outside') return 'outer_diameter';
  return small(raw[i]) === 'inside' ? 'inner_diameter' : undefined;
}

const BEARING = /^bearings?$/;
/** Closures and clearance of a bearing, which do not change its sizes: 608ZZ, 6204-2RS. */
const CLOSURE = /^(?:zz|z|rs|llu|ddu|vv|c3)$/;
/** "608 bearing holder": the bearing is part of the holder's name. */
const BEARING_PARTS = /^(?:holder|housing|mount|block|plate|carrier|flange|seat|seats|pocket|pockets)$/;

/** "NEMA 17", "608 bearing", "bearing 6204-2RS", "608ZZ": what a part is for, and how many tokens say so. */
export function standardAt(
  raw: readonly IToken[],
  i: number,
): { readonly standard: string; readonly length: number } | undefined {
  if (small(raw[i]) === 'nema') {
    const number = raw[i + 1]?.tokenType === Raw.RawHyphen ? i + 2 : i + 1;
    const size = small(raw[number]);
    return /^\d+$/.test(size) ? { standard: `nema ${size}`, length: number + 1 - i } : undefined;
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

/** The first token after "ZZ", "-2RS" and the like. */
function closureEnd(raw: readonly IToken[], i: number): number {
  const at = raw[i]?.tokenType === Raw.RawHyphen ? i + 1 : i;
  if (CLOSURE.test(small(raw[at]))) return at + 1;
  return small(raw[at]) === '2' && CLOSURE.test(small(raw[at + 1])) ? at + 2 : i;
}

/** "pillow block for a 608", "bearing housing 6204": what holds a bearing, and then its number without a unit. */
function followsHolder(raw: readonly IToken[], i: number): boolean {
  const before = raw.slice(0, i).map(small);
  while (/^(?:for|an?|the)$/.test(before.at(-1) ?? '')) before.pop();
  const holder = /\b(?:pillow|plummer|bearing) (?:block|holder|housing|mount|carrier|seat|plate)$/;
  return holder.test(before.join(' ')) && !isUnit(raw[i + 1]) && !/^(?:x|by|\*)$/.test(small(raw[i + 1]));
}
