import type { IToken } from 'chevrotain';
import { unitNamed } from '../../plan/quantity.ts';
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

/** "3D printer": no size. */
export function isSpatial(raw: readonly IToken[], i: number): boolean {
  const [number, letter, thing] = [raw[i], raw[i + 1], raw[i + 2]];
  const joined = letter?.startOffset === (number?.startOffset ?? 0) + 1;
  return number?.image === '3' && joined && small(letter) === 'd' && /^print/.test(small(thing));
}

const CONE_ENDS = new Map([
  ['base', 'base_diameter'],
  ['bottom', 'base_diameter'],
  ['top', 'top_diameter'],
]);

/** "20 mm outside", a cone's "40 mm base": which diameter, where nothing follows that "inside" could stand before. */
export function diameterAt(raw: readonly IToken[], i: number): string | undefined {
  const end = CONE_ENDS.get(small(raw[i]));
  const says = (word: RegExp) => raw.some((token) => word.test(small(token)));
  const named = /^(?:dia(?:m|meter)?|d|rad(?:ius)?|r|side|width|length)$/.test(small(raw[i + 1]));
  if (end !== undefined && !named && says(/^(?:cone|frustum)$/) && !says(/^(?:square|pyramid|pyramidal)$/))
    return end;
  const next = raw[i + 1];
  if (next?.tokenType === Raw.RawWord && !/^(?:and|with)$/.test(small(next))) return undefined;
  if (small(raw[i]) === 'outside') return 'outer_diameter';
  return small(raw[i]) === 'inside' ? 'inner_diameter' : undefined;
}
