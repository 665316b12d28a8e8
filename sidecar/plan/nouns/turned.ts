import type { Draft } from '../outline/draft.ts';
import { literal, over, type Term, times, twice, ZERO } from '../outline/term.ts';
import { inOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Face, Solid } from './solid.ts';

interface Segment {
  readonly to: readonly [Term['text'], Term['text']];
  readonly radius?: Term['text'];
  readonly turn?: 'left' | 'right';
}

/** Turns half a section, drawn in XZ on the right of the Z axis from [0, 0], into a solid. */
export function turned(
  draft: Draft,
  words: string,
  name: string,
  segments: readonly Segment[],
  { width, height, volume }: { width: number; height: number; volume: number },
): Solid {
  draft.add({
    kind: 'revolution',
    name,
    on: { plane: 'XZ' },
    profiles: [
      {
        shape: 'polyline',
        start: [0, 0],
        segments: segments.map(({ to: [u, v], radius, turn }) =>
          radius === undefined || turn === undefined ? { to: [u, v] } : { to: [u, v], radius, turn },
        ),
      },
    ],
    axis: 'Z',
  });
  draft.require({ kind: 'size', words, axis: 'X', value: width });
  draft.require({ kind: 'size', words, axis: 'Y', value: width });
  draft.require({ kind: 'size', words, axis: 'Z', value: height });
  draft.volume = volume;
  return { faces: {}, usual: 'top', prism: null };
}

/** What is known of a hollow turned part. */
interface Bored {
  /** Straight, from end to end; null: the opening is no cylinder. */
  readonly opening: Term | null;
  readonly widest: Term;
  readonly height: Term;
  /** Of its cylinders. */
  readonly diameters: readonly Term[];
  readonly volume: number;
}

/** Turns a closed section that keeps off the Z axis, drawn in XZ from corner to corner, standing on Z=0. */
export function bored(
  draft: Draft,
  words: string,
  name: string,
  corners: readonly (readonly [Term, Term])[],
  { opening, widest, height, diameters, volume }: Bored,
): Solid {
  const [start = [ZERO, ZERO], ...rest] = corners;
  draft.add({
    kind: 'revolution',
    name,
    on: { plane: 'XZ' },
    profiles: [
      {
        shape: 'polyline',
        start: [start[0].text, start[1].text],
        segments: [...rest, start].map(([u, v]) => ({ to: [u.text, v.text] })),
      },
    ],
    axis: 'Z',
  });
  for (const value of new Set(diameters.map((diameter) => diameter.value)))
    draft.require({ kind: 'outer_diameter', words, axis: 'Z', diameter: value });
  draft.require({ kind: 'size', words, axis: 'X', value: widest.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: widest.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
  if (opening) {
    const hole = { diameter: opening.value, count: 1, through: true } as const;
    draft.require({ kind: 'holes', words, ...hole, axis: 'Z', centres: [[0, 0]] });
  }
  draft.volume = volume;
  return { faces: {}, usual: 'top', prism: null };
}

/** Faces that take a hole through the middle and nothing else. */
function middleOnly(diameter: Term, height: Term, throughMiddle: Face['throughMiddle']): Solid['faces'] {
  const room = { shape: 'circle', diameter } as const;
  const end = {
    plane: 'XY',
    centre: [ZERO, ZERO],
    room,
    thickness: height,
    ...(throughMiddle ? { throughMiddle } : {}),
  } as const;
  return {
    top: { ...end, at: height, into: 'negative' },
    bottom: { ...end, at: literal(0), into: 'positive' },
  };
}

const ROUND_SIDES = { left: false, right: false, front: false, back: false } as const;

const ROUND = { diameter: 'diameter', radius: 'radius', outer_diameter: 'diameter', outer_radius: 'radius' };

/** A ball that stands on Z=0. */
export const sphere: Noun = {
  name: 'sphere',
  words: ['sphere', 'ball'],
  example: 'a sphere 30 mm in diameter',
  takes: ROUND,
  compact: inOrder(['diameter', 'radius']),
  build(sizes, draft) {
    const d = sizes.diameter('diameter', 'radius');
    const r = sizes.radius('diameter', 'radius');
    // Not turned from arcs: FreeCAD 1.0.0 loses what a pattern adds to such a ball.
    draft.add({ kind: 'sphere', name: 'Sphere', at: [0, 0, r.text], diameter: d.text });
    for (const axis of ['X', 'Y', 'Z'] as const)
      draft.require({ kind: 'size', words: sizes.words, axis, value: d.value });
    draft.volume = (Math.PI * d.value ** 3) / 6;
    const R = r.value;
    const faces = middleOnly(d, d, (hole) => ({
      volume: (4 / 3) * Math.PI * (R ** 3 - (R ** 2 - hole ** 2) ** 1.5),
      height: 2 * Math.sqrt(R ** 2 - hole ** 2),
    }));
    return {
      faces,
      usual: 'top',
      prism: null,
      reach: [d, d, d],
      flat: { top: false, bottom: false, ...ROUND_SIDES },
    };
  },
};

const FLAT_DOWN = ['side', 'face', 'part'].flatMap((side) =>
  ['', 'with the ', 'the ', 'with its ', 'its ', 'and the '].flatMap((lead) =>
    ['down', 'facing down', 'at the bottom', 'on the bottom', 'underneath'].map(
      (where) => `${lead}flat ${side} ${where}`,
    ),
  ),
);

/** Half a ball, flat side down. */
export const hemisphere: Noun = {
  name: 'hemisphere',
  words: ['hemisphere', 'half sphere', 'half ball', 'half a ball', 'half a sphere', 'dome'],
  example: 'a hemisphere of radius 20 mm',
  takes: ROUND,
  says: FLAT_DOWN,
  compact: inOrder(['diameter', 'radius']),
  build(sizes, draft) {
    const r = sizes.radius('diameter', 'radius');
    const dome = turned(
      draft,
      sizes.words,
      'Hemisphere',
      [{ to: [r.text, 0] }, { to: [0, r.text], radius: r.text, turn: 'left' }, { to: [0, 0] }],
      { width: 2 * r.value, height: r.value, volume: (2 / 3) * Math.PI * r.value ** 3 },
    );
    const R = r.value;
    const faces = middleOnly(twice(r), r, (hole) => ({
      volume: (2 / 3) * Math.PI * (R ** 3 - (R ** 2 - hole ** 2) ** 1.5),
      height: Math.sqrt(R ** 2 - hole ** 2),
    }));
    return {
      ...dome,
      faces,
      reach: [twice(r), twice(r), r],
      flat: { top: false, bottom: true, ...ROUND_SIDES },
    };
  },
};

/** A cone with its base on Z=0; with a top diameter it is cut off there. */
export const cone: Noun = {
  name: 'cone',
  words: ['cone', 'truncated cone', 'frustum', 'conical frustum'],
  example: 'a cone with a base diameter of 40 mm and a height of 60 mm',
  takes: {
    ...ROUND,
    base_diameter: 'diameter',
    base_radius: 'radius',
    top_diameter: 'top_diameter',
    top_radius: 'top_radius',
    height: 'height',
    length: 'height',
    depth: 'height',
    tip_angle: 'tip_angle',
  },
  compact: inOrder(['diameter', 'radius'], ['height']),
  build(sizes, draft) {
    const { r, h } = coneSizes(sizes, draft);
    const cut = sizes.has('top_diameter') || sizes.has('top_radius');
    const top = cut ? sizes.radius('top_diameter', 'top_radius') : null;
    const t = top?.value ?? 0;
    const solid = turned(
      draft,
      sizes.words,
      'Cone',
      [
        { to: [r.text, 0] },
        ...(top ? [{ to: [top.text, h.text] as const }] : []),
        { to: [0, h.text] },
        { to: [0, 0] },
      ],
      {
        width: 2 * Math.max(r.value, t),
        height: h.value,
        volume: (Math.PI * h.value * (r.value ** 2 + r.value * t + t ** 2)) / 3,
      },
    );
    const wide = top && t > r.value ? top : r;
    return {
      ...solid,
      reach: [twice(wide), twice(wide), h],
      flat: { top: cut, bottom: true, ...ROUND_SIDES },
      faces: middleOnly(twice(wide), h, (hole) =>
        boredCone(Math.max(r.value, t), Math.min(r.value, t), h.value, hole),
      ),
    };
  },
};

/** Its radius at the bottom and its height, one of which may be told by the angle at its tip. @throws Unclear */
function coneSizes(sizes: Sizes, draft: Draft): { r: Term; h: Term } {
  const across = sizes.has('diameter') || sizes.has('radius');
  if (!sizes.has('tip_angle') || (across && sizes.has('height'))) {
    sizes.require(['diameter', 'radius'], 'height');
    return { r: sizes.radius('diameter', 'radius'), h: sizes.length('height') };
  }
  sizes.require(across ? ['diameter', 'radius'] : 'height');
  const angle = sizes.angle('tip_angle', 170);
  const slope: Term = {
    text: `tan(${angle.text} / 2)`,
    value: Math.tan((angle.value * Math.PI) / 360),
  };
  if (!across) {
    const h = sizes.length('height');
    return { h, r: draft.parameter('radius', times(h, slope), 'mm', 'by the angle at the tip') };
  }
  const r = sizes.radius('diameter', 'radius');
  const h = draft.parameter('height', over(r, slope), 'mm', 'by the angle at the tip');
  return { r, h };
}

/** What a hole along the axis takes from a cone of these radii, and how high it leaves it. */
function boredCone(
  wide: number,
  narrow: number,
  h: number,
  hole: number,
): { volume: number; height: number } {
  if (hole <= narrow) return { volume: Math.PI * hole ** 2 * h, height: h };
  const height = (h * (wide - hole)) / (wide - narrow);
  const tip = (Math.PI * (h - height) * (hole ** 2 + hole * narrow + narrow ** 2)) / 3;
  return { volume: Math.PI * hole ** 2 * height + tip, height };
}
