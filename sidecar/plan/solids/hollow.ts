import type { Sizes } from '../nouns/sizes.ts';
import { minus, plus, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';

/** Outer and inner radius from whichever two of outer, inner and wall are given. @throws Unclear */
export function radii(sizes: Sizes): { outer: Term; inner: Term } {
  const outer = sizes.has('outer_diameter') || sizes.has('outer_radius');
  const inner = sizes.has('inner_diameter') || sizes.has('inner_radius');
  if (!outer || !inner) sizes.require(outer || !inner ? ['outer_diameter', 'outer_radius'] : 'wall');
  if (outer && !inner) sizes.require(['inner_diameter', 'wall']);
  const o = outer ? sizes.radius('outer_diameter', 'outer_radius') : null;
  const i = inner ? sizes.radius('inner_diameter', 'inner_radius') : null;
  const wall = o && i ? null : sizes.length('wall');
  const found =
    o && wall
      ? { outer: o, inner: minus(o, wall) }
      : i && wall
        ? { outer: plus(i, wall), inner: i }
        : o && i
          ? { outer: o, inner: i }
          : null;
  if (!found) throw new Error('two of three sizes');
  if (found.inner.value <= 0 || found.inner.value >= found.outer.value) {
    const text = `The inner diameter (${inMm(2 * found.inner.value)}) has to lie between zero and the outer one (${inMm(2 * found.outer.value)}). What is it?`;
    throw new Unclear([missing('inner diameter', text)]);
  }
  return found;
}

export const HOLLOW = {
  outer_diameter: 'outer_diameter',
  diameter: 'outer_diameter',
  inner_diameter: 'inner_diameter',
  outer_radius: 'outer_radius',
  radius: 'outer_radius',
  inner_radius: 'inner_radius',
  wall: 'wall',
} as const;

export const LONG = { height: 'height', length: 'height', depth: 'height' } as const;
