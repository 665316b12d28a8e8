import { describe, expect, test } from 'vitest';
import type { FaceState, Vector } from '../../../rpc-schema/freecad.ts';
import type { Part } from '../../../sidecar/checks/part.ts';
import { check } from '../../../sidecar/checks/requirements.ts';

/** The wall of a hole along Z, of a diameter, at a centre, from one height to another. */
function wall(diameter: number, [x, y]: [number, number], from: number, to: number, angle = 360): FaceState {
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

function disc(diameter: number, [x, y]: [number, number], z: number): FaceState {
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

const part = (...faces: FaceState[]): Part => ({
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

const holes = (count: number, extra: object = {}) =>
  ({
    kind: 'holes',
    words: 'holes',
    diameter: 5.5,
    count,
    axis: 'Z',
    through: true,
    depth: null,
    centres: null,
    ...extra,
  }) as const;

describe('holes', () => {
  const left = wall(5.5, [-32, 0], 0, 5);
  const right = wall(5.5, [32, 0], 0, 5);

  test('are counted by diameter', () => {
    expect(check(holes(2), part(left, right)).ok).toBe(true);
    expect(check(holes(3), part(left, right))).toMatchObject({ ok: false, got: '2 such' });
    expect(check(holes(2), part(left, wall(5.4, [32, 0], 0, 5))).ok).toBe(false);
  });

  test('made of two half walls count once', () => {
    expect(check(holes(1), part(wall(5.5, [0, 0], 0, 5, 180), wall(5.5, [0, 0], 0, 5, 180))).ok).toBe(true);
  });

  test('are not the rounded inner corners of a pocket', () => {
    expect(check(holes(1), part(wall(5.5, [0, 0], 0, 5, 90))).ok).toBe(false);
  });

  test('with a bottom are not through', () => {
    const blind = part(wall(5.5, [0, 0], 2, 5), disc(5.5, [0, 0], 2));
    expect(check(holes(1), blind).ok).toBe(false);
    expect(check(holes(1, { through: false, depth: 3 }), blind).ok).toBe(true);
    expect(check(holes(1, { through: false, depth: 4 }), blind).ok).toBe(false);
  });

  test('have to be where they were wanted', () => {
    const centres = [
      [32, 0],
      [-32, 0],
    ];
    expect(check(holes(2, { centres }), part(left, right)).ok).toBe(true);
    expect(
      check(
        holes(2, {
          centres: [
            [32, 0],
            [-31, 0],
          ],
        }),
        part(left, right),
      ).ok,
    ).toBe(false);
  });
});

describe('sizes', () => {
  test('are right to a micrometre', () => {
    expect(check({ kind: 'size', words: '', axis: 'X', value: 80 }, part()).ok).toBe(true);
    expect(check({ kind: 'size', words: '', axis: 'X', value: 80.01 }, part())).toMatchObject({
      ok: false,
      wanted: '80.01 mm',
      got: '80 mm',
    });
  });
});
