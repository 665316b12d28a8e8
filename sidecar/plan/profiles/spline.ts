import { z } from 'zod';
import type { Figure, Figures } from '../figures.ts';
import { bezierArea } from '../green.ts';
import { weighted } from '../linear.ts';
import { Point } from '../place.ts';
import { drawSpline } from '../poles.ts';
import { defineProfile } from '../profile.ts';
import type { PointFigure, Spot } from '../sketch.ts';

const schema = z
  .strictObject({
    shape: z.literal('spline'),
    through: z.array(Point).min(4).max(24).optional().describe('The curve passes through these points'),
    poles: z.array(Point).min(4).max(24).optional().describe('The curve is drawn towards these points'),
  })
  .refine((s) => (s.through === undefined) !== (s.poles === undefined), {
    message: 'give either through or poles',
    path: ['through'],
  });
type Spline = z.infer<typeof schema>;

/** Row of the inverse of the cyclic matrix (1 4 1)/6, which turns poles into the points that the curve passes. */
function weights(count: number): number[] {
  return Array.from({ length: count }, (_, shift) => {
    let sum = 0;
    for (let wave = 0; wave < count; wave++) {
      const angle = (2 * Math.PI * wave) / count;
      sum += Math.cos(angle * shift) / ((4 + 2 * Math.cos(angle)) / 6);
    }
    return sum / count;
  });
}

function poles(profile: Spline, figures: Figures): PointFigure[] {
  const field = profile.poles ? 'poles' : 'through';
  const points = (profile.poles ?? profile.through ?? []).map(
    ([u, v]): PointFigure => [figures.length(u, field), figures.length(v, field)],
  );
  points.forEach(([u, v], index) => {
    const [nextU, nextV] = points[(index + 1) % points.length] ?? [u, v];
    if (Math.hypot(nextU.value - u.value, nextV.value - v.value) < 1e-6) {
      throw figures.problem(field, `point ${index + 1} and the one after it are the same`);
    }
  });
  if (profile.poles) return points;
  const row = weights(points.length);
  const share = (axis: 0 | 1, pole: number): Figure =>
    weighted(
      points.map((point, index) => [row[(index - pole + points.length) % points.length] ?? 0, point[axis]]),
    );
  return points.map((_, index): PointFigure => [share(0, index), share(1, index)]);
}

/** Signed area that a closed uniform cubic B-spline encloses, span by span as Bezier curves. */
function signedArea(spots: readonly Spot[]): number {
  const at = (index: number): Spot => spots[index % spots.length] ?? [0, 0];
  const mix = (...parts: (readonly [number, Spot])[]): Spot => [
    parts.reduce((sum, [weight, [u]]) => sum + weight * u, 0),
    parts.reduce((sum, [weight, [, v]]) => sum + weight * v, 0),
  ];
  return spots.reduce((sum, _, index) => {
    const [a, b, c, d] = [at(index), at(index + 1), at(index + 2), at(index + 3)];
    return (
      sum +
      bezierArea([
        mix([1 / 6, a], [2 / 3, b], [1 / 6, c]),
        mix([2 / 3, b], [1 / 3, c]),
        mix([1 / 3, b], [2 / 3, c]),
        mix([1 / 6, b], [2 / 3, c], [1 / 6, d]),
      ])
    );
  }, 0);
}

const spots = (points: readonly PointFigure[]): Spot[] => points.map(([u, v]) => [u.value, v.value]);

/** A smooth closed curve through points, or drawn towards poles: a cubic B-spline. Every pole follows the parameters. */
export const spline = defineProfile({
  shape: 'spline',
  schema,
  describe: (profile) =>
    profile.poles
      ? `smooth curve of ${profile.poles.length} poles`
      : `smooth curve through ${profile.through?.length ?? 0} points`,
  area: (profile, figures) => Math.abs(signedArea(spots(poles(profile, figures)))),
  draw: (profile, figures, sketch) => {
    const drawn = poles(profile, figures);
    const round = signedArea(spots(drawn)) > 0 ? drawn : drawn.toReversed();
    return [drawSpline(sketch, round, { name: 'pole', closed: true, located: () => true })];
  },
});
