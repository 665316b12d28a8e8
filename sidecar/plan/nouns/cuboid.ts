import type { Draft } from '../outline/draft.ts';
import type { Side } from '../outline/place.ts';
import { half, negative, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { rectangleSection } from './section.ts';
import type { Face, Solid } from './solid.ts';

/** Sizes along X, Y and Z, and the radius of the vertical edges where they are round. */
export interface Cuboid {
  readonly x: Term;
  readonly y: Term;
  readonly z: Term;
  readonly corner: Term | null;
}

/** The six faces of a cuboid centred on the origin in X and Y that stands on Z=0. */
export function cuboidFaces({ x, y, z, corner }: Cuboid): Record<Side, Face> {
  const flat = { shape: 'rectangle', width: x, height: y, ...(corner ? { corner } : {}) } as const;
  const long = { shape: 'rectangle', width: x, height: z } as const;
  const end = { shape: 'rectangle', width: y, height: z } as const;
  const upright: readonly [Term, Term] = [ZERO, half(z)];
  return {
    top: { plane: 'XY', at: z, into: 'negative', centre: [ZERO, ZERO], room: flat, thickness: z },
    bottom: { plane: 'XY', at: ZERO, into: 'positive', centre: [ZERO, ZERO], room: flat, thickness: z },
    front: {
      plane: 'XZ',
      at: negative(half(y)),
      into: 'positive',
      centre: upright,
      room: long,
      thickness: y,
    },
    back: { plane: 'XZ', at: half(y), into: 'negative', centre: upright, room: long, thickness: y },
    left: { plane: 'YZ', at: negative(half(x)), into: 'positive', centre: upright, room: end, thickness: x },
    right: { plane: 'YZ', at: half(x), into: 'negative', centre: upright, room: end, thickness: x },
  };
}

/** Adds a cuboid to the plan as one pad, with everything that can be required of it. @throws Unclear */
export function addCuboid(draft: Draft, name: string, words: string, cuboid: Cuboid): Solid {
  const { x, y, z, corner } = cuboid;
  if (corner && 2 * corner.value >= Math.min(x.value, y.value)) {
    const most = inMm(Math.min(x.value, y.value) / 2);
    const text = `A corner radius of ${inMm(corner.value)} does not fit ${inMm(x.value)} x ${inMm(y.value)}: it has to be less than ${most}. What should it be?`;
    throw new Unclear([missing('corner radius', text)]);
  }
  draft.add({
    kind: 'pad',
    name: draft.featureName(name),
    on: { plane: 'XY' },
    profiles: [
      corner
        ? { shape: 'rounded_rectangle', width: x.text, height: y.text, radius: corner.text }
        : { shape: 'rectangle', width: x.text, height: y.text },
    ],
    length: z.text,
  });
  draft.require({ kind: 'size', words, axis: 'X', value: x.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: y.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: z.value });
  if (corner) draft.require({ kind: 'rounded_edges', words, radius: corner.value, atLeast: 4 });
  const section = rectangleSection(x.value, y.value, corner?.value ?? 0);
  draft.volume = section.area * z.value;
  return {
    faces: cuboidFaces(cuboid),
    usual: 'top',
    prism: { section, rim: section, height: z.value },
    reach: [x, y, z],
  };
}
