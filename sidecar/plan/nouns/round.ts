import type { Draft } from '../outline/draft.ts';
import { half, minus, negative, type Term, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { circleSection } from './section.ts';
import type { Sizes } from './sizes.ts';
import type { Face, Solid } from './solid.ts';

/** Faces of a round part whose axis is Z, standing on Z=0. The side can be drilled square through the axis. */
export function roundFaces(diameter: Term, height: Term, opening?: Term): Solid['faces'] {
  const room = { shape: 'circle', diameter, ...(opening ? { opening } : {}) } as const;
  const side = (plane: 'XZ' | 'YZ', sign: 1 | -1): Face => ({
    plane,
    at: sign === 1 ? half(diameter) : negative(half(diameter)),
    into: sign === 1 ? 'negative' : 'positive',
    centre: [ZERO, half(height)],
    room: { shape: 'rectangle', width: diameter, height },
    thickness: diameter,
    curved: { diameter: diameter.value, opening: opening?.value ?? 0 },
  });
  return {
    top: { plane: 'XY', at: height, into: 'negative', centre: [ZERO, ZERO], room, thickness: height },
    bottom: { plane: 'XY', at: ZERO, into: 'positive', centre: [ZERO, ZERO], room, thickness: height },
    front: side('XZ', -1),
    back: side('XZ', 1),
    left: side('YZ', -1),
    right: side('YZ', 1),
  };
}

/** Adds a cylinder, or a ring when there is an opening, as one pad. */
export function addRound(
  draft: Draft,
  name: string,
  words: string,
  { diameter, height, opening }: { diameter: Term; height: Term; opening?: Term },
): Solid {
  draft.add({
    kind: 'pad',
    name: draft.featureName(name),
    on: { plane: 'XY' },
    profiles: [
      { shape: 'circle', diameter: diameter.text },
      ...(opening ? [{ shape: 'circle' as const, diameter: opening.text }] : []),
    ],
    length: height.text,
  });
  draft.require({ kind: 'outer_diameter', words, axis: 'Z', diameter: diameter.value });
  draft.require({ kind: 'size', words, axis: 'X', value: diameter.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: diameter.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
  if (opening) {
    draft.require({
      kind: 'holes',
      words,
      diameter: opening.value,
      count: 1,
      axis: 'Z',
      through: true,
      centres: [[0, 0]],
    });
  }
  const section = circleSection(diameter.value, opening?.value ?? 0);
  draft.volume = section.area * height.value;
  return {
    faces: roundFaces(diameter, height, opening),
    usual: 'top',
    prism: { section, rim: circleSection(diameter.value), height: height.value },
    reach: [diameter, diameter, height],
  };
}

/** Outer and inner diameter from whichever two of outer, inner and wall were given. @throws Unclear */
export function hollow(sizes: Sizes, draft: Draft): { outer: Term; inner: Term } {
  const hasOuter = sizes.has('outer_diameter') || sizes.has('outer_radius');
  const hasInner = sizes.has('inner_diameter') || sizes.has('inner_radius');
  if (!hasOuter && !(hasInner && sizes.has('wall'))) sizes.require('outer_diameter');
  if (!hasInner && !sizes.has('wall')) sizes.require(['inner_diameter', 'wall']);
  if (hasOuter && hasInner) {
    const outer = sizes.diameter('outer_diameter', 'outer_radius');
    const inner = sizes.diameter('inner_diameter', 'inner_radius');
    checkNested(outer.value, inner.value);
    if (sizes.has('wall') && Math.abs(sizes.length('wall').value * 2 - outer.value + inner.value) > 1e-6) {
      sizes.clash('inner_diameter', 'wall');
    }
    return { outer, inner };
  }
  const wall = sizes.length('wall');
  if (hasOuter) {
    const outer = sizes.diameter('outer_diameter', 'outer_radius');
    if (2 * wall.value >= outer.value) {
      const text = `A wall of ${inMm(wall.value)} leaves no opening in an outer diameter of ${inMm(outer.value)}. How thick is the wall?`;
      throw new Unclear([missing('wall', text)]);
    }
    const inner = draft.parameter(
      'inner_diameter',
      minus(outer, twice(wall)),
      'mm',
      'outer diameter less two walls',
    );
    return { outer, inner };
  }
  const inner = sizes.diameter('inner_diameter', 'inner_radius');
  const sum = { text: `${inner.text} + 2 * ${wall.text}`, value: inner.value + 2 * wall.value };
  return { outer: draft.parameter('outer_diameter', sum, 'mm', 'inner diameter and two walls'), inner };
}

function checkNested(outer: number, inner: number): void {
  if (inner < outer) return;
  const text = `The inner diameter (${inMm(inner)}) has to be smaller than the outer diameter (${inMm(outer)}). What is the inner diameter?`;
  throw new Unclear([missing('inner diameter', text)]);
}
