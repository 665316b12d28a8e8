import type { z } from 'zod';
import type { Check } from '../../../rpc-schema/check.ts';
import type { FaceState } from '../../../rpc-schema/freecad.ts';
import type { MeasureAnswer } from '../../../rpc-schema/measure.ts';
import type { Vector } from '../../../rpc-schema/vector.ts';
import type { Part } from '../../../sidecar/checks/part.ts';
import { check } from '../../../sidecar/checks/requirements/registry.ts';
import { Requirement } from '../../../sidecar/plan/requirement.ts';

/** The wall of a hole along Z, of a diameter, at a centre, from one height to another. */
export function wall(
  diameter: number,
  [x, y]: [number, number],
  from: number,
  to: number,
  angle = 360,
): FaceState {
  const r = diameter / 2;
  return {
    surface: 'cylinder',
    area: 1,
    centre: [x, y, (from + to) / 2],
    bbox: [
      [x - r, y - r, from],
      [x + r, y + r, to],
    ],
    normal: null,
    axis: { point: [x, y, 0], direction: [0, 0, 1] },
    radius: r,
    semiAngle: null,
    inner: true,
    angle,
  };
}

export function disc(diameter: number, [x, y]: [number, number], z: number): FaceState {
  const r = diameter / 2;
  const corner = (sign: number): Vector => [x + sign * r, y + sign * r, z];
  return {
    ...wall(diameter, [x, y], z, z),
    surface: 'plane',
    area: Math.PI * r * r,
    bbox: [corner(-1), corner(1)],
    normal: [0, 0, 1],
    axis: null,
    radius: null,
    inner: null,
    angle: null,
  };
}

export const part = (...faces: FaceState[]): Part => ({
  bbox: [
    [-40, -20, 0],
    [40, 20, 5],
  ],
  volume: 1,
  area: 1,
  solids: 1,
  faces,
  faceCount: faces.length,
});

/** A flat face: its two corners, and the way it looks. */
export function flat(from: Vector, to: Vector, normal: Vector): FaceState {
  const middle = (index: 0 | 1 | 2) => (from[index] + to[index]) / 2;
  return {
    ...disc(1, [0, 0], 0),
    centre: [middle(0), middle(1), middle(2)],
    bbox: [from, to],
    normal,
    area: 1,
  };
}

/** Checks a requirement on faces alone; `grams` and answers of FreeCAD stand for what they lack. */
export function checked(
  requirement: z.input<typeof Requirement>,
  on: Part,
  { grams = null, answers = [] }: { grams?: number | null; answers?: readonly MeasureAnswer[] } = {},
): Check {
  const subject = { part: on, objects: ['Body'], objectOf: (name: string) => name, grams: () => grams };
  return check(Requirement.parse(requirement), subject, answers);
}
