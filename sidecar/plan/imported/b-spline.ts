import type { Spot } from '../sketch.ts';
import { bezier, type Curve, ImportError, line } from './curve.ts';

/** A B-spline without weights, of degree one to three, as Bezier curves: one for each span of its knots. */
export function splineCurves(poles: readonly Spot[], knots: readonly number[], degree: number): Curve[] {
  if (degree < 1 || degree > 3) {
    throw new ImportError(`a spline of degree ${degree} cannot be taken over; degrees 1 to 3 can`);
  }
  if (knots.length !== poles.length + degree + 1 || poles.length <= degree) {
    throw new ImportError('a spline has not as many knots as its poles and its degree ask for');
  }
  const knot = (index: number) => knots[index] ?? 0;
  const curves: Curve[] = [];
  for (let span = degree; span < poles.length; span++) {
    const [begin, end] = [knot(span), knot(span + 1)];
    if (end - begin < 1e-12) continue;
    const bezierPoles = Array.from({ length: degree + 1 }, (_, later) =>
      blossom(poles, knots, degree, span, (step) => (step < later ? end : begin)),
    );
    curves.push(
      degree === 1 ? line(bezierPoles[0] ?? [0, 0], bezierPoles[1] ?? [0, 0]) : bezier(bezierPoles),
    );
  }
  return curves;
}

/** De Boor's algorithm with an argument of its own for each step: with those of a span's ends it gives Bezier poles. */
function blossom(
  poles: readonly Spot[],
  knots: readonly number[],
  degree: number,
  span: number,
  argument: (step: number) => number,
): Spot {
  let points = poles.slice(span - degree, span + 1);
  for (let step = 0; step < degree; step++) {
    const t = argument(step);
    points = points.slice(1).map(([u, v], index): Spot => {
      const low = knots[span - degree + step + 1 + index] ?? 0;
      const high = knots[span + 1 + index] ?? 0;
      const share = (t - low) / (high - low);
      const [pu, pv] = points[index] ?? [u, v];
      return [pu + share * (u - pu), pv + share * (v - pv)];
    });
  }
  return points[0] ?? [0, 0];
}
