import type { Edge, PointFigure, Sketch } from './sketch.ts';

/**
 * Draws a curve by its poles, each held by its distances from the origin and with a weight of one.
 * The ends of an open curve lie on its first and last pole, so `locate` need not hold them again.
 */
export function drawSpline(
  sketch: Sketch,
  poles: readonly PointFigure[],
  { name, closed, located }: { name: string; closed: boolean; located: (pole: number) => boolean },
): Edge {
  const spots = poles.map(([u, v]) => [u.value, v.value] as const);
  const geometry = sketch.spline(spots, closed);
  let first: number | null = null;
  spots.forEach((spot, index) => {
    const handle = sketch.circle(spot, 1, true);
    sketch.constrain('InternalAlignment:Sketcher::BSplineControlPoint', handle, 3, geometry, index);
    if (first === null) {
      first = handle;
      sketch.weigh(handle);
    } else sketch.constrain('Equal', first, handle);
    const pole = poles[index];
    if (pole && located(index)) sketch.locate({ geometry: handle, point: 3 }, pole, `${name}_${index + 1}`);
  });
  if (closed) {
    sketch.routines.add('seam');
    sketch.finally((variable) => `seam(${variable}, ${geometry})`);
  }
  return { geometry, start: 1, end: 2 };
}
