import { describe, expect, test } from 'vitest';
import type { FaceState } from '../../../rpc-schema/freecad.ts';
import { merged } from '../../../sidecar/checks/requirements/merged.ts';
import { checked as check, disc, part, wall } from './faces.ts';

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

  test('from both sides on one axis are two, through both walls of a tube one', () => {
    const below = wall(5.5, [0, 0], 0, 2);
    const above = wall(5.5, [0, 0], 3, 5);
    const bottoms = [disc(5.5, [0, 0], 2), disc(5.5, [0, 0], 3)];
    expect(check(holes(2, { through: false, depth: 2 }), part(below, above, ...bottoms)).ok).toBe(true);
    expect(check(holes(1), part(below, above)).ok).toBe(true);
  });

  test('of one diameter from two requests are counted together', () => {
    const middle = wall(5.5, [0, 0], 0, 5);
    const requirements = merged([
      {
        ...holes(2),
        centres: [
          [-32, 0],
          [32, 0],
        ],
      },
      { ...holes(1), centres: [[0, 0]] },
      { ...holes(1), diameter: 3 },
    ]);
    expect(requirements.length).toBe(2);
    const [three] = requirements;
    if (!three) throw new Error('no requirement');
    expect(check(three, part(left, right, middle)).ok).toBe(true);
    expect(check(three, part(left, right)).ok).toBe(false);
  });
});

describe('countersinks', () => {
  const sunk = (words: string, centres: [number, number][]) =>
    [
      { ...holes(centres.length), words, centres },
      { kind: 'countersinks', words, diameter: 8, angle: 90, count: centres.length, axis: 'Z' },
    ] as const;
  const counts = (...requirements: Parameters<typeof merged>[0]) =>
    merged(requirements).flatMap((each) => (each.kind === 'countersinks' ? [each.count] : []));

  test('of one size from two requests are counted together', () => {
    const corners = sunk('two in the corners', [
      [-20, 0],
      [20, 0],
    ]);
    expect(counts(...corners, ...sunk('one in the middle', [[0, 0]]))).toEqual([3]);
    // Of both leaves of a hinge: told in the same words.
    expect(counts(...sunk('one in each', [[0, -10]]), ...sunk('one in each', [[0, 10]]))).toEqual([2]);
  });

  test('in line are seen as one', () => {
    expect(counts(...sunk('one in each leg', [[0, 5]]), ...sunk('one in each leg', [[0, 5]]))).toEqual([1]);
  });
});

describe('chamfers', () => {
  const bevel = (size: number): FaceState => ({
    ...disc(1, [0, 0], 0),
    normal: [Math.SQRT1_2, 0, Math.SQRT1_2],
    bbox: [
      [40 - size, -20, 5 - size],
      [40, 20, 5],
    ],
  });

  test('are counted by their size', () => {
    const wanted = { kind: 'chamfered_edges', words: '', size: 2, atLeast: 1 } as const;
    expect(check(wanted, part(bevel(2))).ok).toBe(true);
    expect(check(wanted, part(bevel(1.9))).ok).toBe(false);
    expect(check({ ...wanted, atLeast: 2 }, part(bevel(2))).ok).toBe(false);
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
