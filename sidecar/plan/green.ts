import type { Spot } from './sketch.ts';

/** Three-point rule of Gauss: exact for the area under a cubic, whose integrand is of degree five. */
const GAUSS = [
  [(1 - Math.sqrt(0.6)) / 2, 5 / 18],
  [0.5, 8 / 18],
  [(1 + Math.sqrt(0.6)) / 2, 5 / 18],
] as const;

/** Point of a Bezier curve, by de Casteljau. */
export function bezierPoint(poles: readonly Spot[], t: number): Spot {
  let points = poles;
  while (points.length > 1) {
    points = points.slice(1).map(([u, v], index): Spot => {
      const [pu, pv] = points[index] ?? [u, v];
      return [pu + t * (u - pu), pv + t * (v - pv)];
    });
  }
  return points[0] ?? [0, 0];
}

/** Signed area in mm2 that a Bezier curve of degree three at most sweeps about the origin (Green's theorem). */
export function bezierArea(poles: readonly Spot[]): number {
  const degree = poles.length - 1;
  const slopes = poles.slice(1).map(([u, v], index): Spot => {
    const [pu, pv] = poles[index] ?? [u, v];
    return [degree * (u - pu), degree * (v - pv)];
  });
  return GAUSS.reduce((sum, [t, weight]) => {
    const [u, v] = bezierPoint(poles, t);
    const [du, dv] = bezierPoint(slopes, t);
    return sum + (weight * (u * dv - v * du)) / 2;
  }, 0);
}
