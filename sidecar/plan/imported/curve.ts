import type { Spot } from '../sketch.ts';

/** An open piece of an imported outline; mm. */
export type Curve =
  | { readonly kind: 'line'; readonly from: Spot; readonly to: Spot }
  | {
      readonly kind: 'arc';
      readonly from: Spot;
      readonly to: Spot;
      readonly centre: Spot;
      readonly left: boolean;
    }
  | { readonly kind: 'curve'; readonly from: Spot; readonly to: Spot; readonly poles: readonly [Spot, Spot] };

/** A drawing that cannot be taken over. The message is for a person. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}

/** u' = a u + c v + e, v' = b u + d v + f; in the order of SVG's matrix(). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

export const apply = ([a, b, c, d, e, f]: Matrix, [u, v]: Spot): Spot => [
  a * u + c * v + e,
  b * u + d * v + f,
];

/** The matrix that does `inner` first. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [e, f] = apply(outer, [inner[4], inner[5]]);
  const [a, b] = [outer[0] * inner[0] + outer[2] * inner[1], outer[1] * inner[0] + outer[3] * inner[1]];
  const [c, d] = [outer[0] * inner[2] + outer[2] * inner[3], outer[1] * inner[2] + outer[3] * inner[3]];
  return [a, b, c, d, e, f];
}

/** Part of an ellipse: centre + cos t * right + sin t * up, for t from `from` by `sweep` radians (below zero: to the right). */
export interface Round {
  readonly centre: Spot;
  readonly right: Spot;
  readonly up: Spot;
  readonly from: number;
  readonly sweep: number;
}

export function line(from: Spot, to: Spot, matrix = IDENTITY): Curve {
  return { kind: 'line', from: apply(matrix, from), to: apply(matrix, to) };
}

/** A Bezier curve of degree two or three. */
export function bezier(poles: readonly Spot[], matrix = IDENTITY): Curve {
  const [from = [0, 0], first = from, second = first, last] = poles.map((pole) => apply(matrix, pole));
  if (last) return { kind: 'curve', from, to: last, poles: [first, second] };
  const third = (end: Spot): Spot => [
    end[0] + (2 * (first[0] - end[0])) / 3,
    end[1] + (2 * (first[1] - end[1])) / 3,
  ];
  return { kind: 'curve', from, to: second, poles: [third(from), third(second)] };
}

/** A round part as arcs where it is one of a circle, else as curves of 45 degrees at most: right to 5 parts in a million. */
export function roundCurves({ centre, right, up, from, sweep }: Round, matrix = IDENTITY): Curve[] {
  const [cu, cv] = apply(matrix, centre);
  const direction = ([u, v]: Spot): Spot => [matrix[0] * u + matrix[2] * v, matrix[1] * u + matrix[3] * v];
  const [x, y] = [direction(right), direction(up)];
  const at = (t: number): Spot => [
    cu + Math.cos(t) * x[0] + Math.sin(t) * y[0],
    cv + Math.cos(t) * x[1] + Math.sin(t) * y[1],
  ];
  const size = Math.max(Math.hypot(...x), Math.hypot(...y));
  const skew = Math.max(
    Math.abs(x[0] * y[0] + x[1] * y[1]) / size,
    Math.abs(Math.hypot(...x) - Math.hypot(...y)),
  );
  const circular = skew < size * 1e-7;
  const count = Math.max(1, Math.ceil((Math.abs(sweep) * (circular ? 1 : 4)) / Math.PI - 1e-9));
  const step = sweep / count;
  const left = x[0] * y[1] > x[1] * y[0] === sweep > 0;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const [begin, end] = [from + index * step, from + (index + 1) * step];
    const [a, b] = [at(begin), at(end)];
    if (circular) return { kind: 'arc', from: a, to: b, centre: [cu, cv], left };
    const slope = (t: number): Spot => [
      -Math.sin(t) * x[0] + Math.cos(t) * y[0],
      -Math.sin(t) * x[1] + Math.cos(t) * y[1],
    ];
    const [leaving, arriving] = [slope(begin), slope(end)];
    const first: Spot = [a[0] + reach * leaving[0], a[1] + reach * leaving[1]];
    const second: Spot = [b[0] - reach * arriving[0], b[1] - reach * arriving[1]];
    return { kind: 'curve', from: a, to: b, poles: [first, second] };
  });
}

/** The same piece, gone along the other way. */
export function reversed(curve: Curve): Curve {
  const turned = { from: curve.to, to: curve.from };
  if (curve.kind === 'line') return { ...curve, ...turned };
  if (curve.kind === 'arc') return { ...curve, ...turned, left: !curve.left };
  return { ...curve, ...turned, poles: [curve.poles[1], curve.poles[0]] };
}
