import { bezierArea } from '../../green.ts';
import type { Edge, Loop, Sketch, Spot } from '../../sketch.ts';

/** A line or an arc of an outline, in the direction in which the outline is gone round. */
export interface Piece {
  readonly edge: Edge;
  readonly from: Spot;
  readonly to: Spot;
  /** Null for a line. */
  readonly arc: { readonly centre: Spot; readonly radius: number; readonly left: boolean } | null;
}

export const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];
export const plus = (a: Spot, b: Spot, by = 1): Spot => [a[0] + by * b[0], a[1] + by * b[1]];
export const cross = (a: Spot, b: Spot) => a[0] * b[1] - a[1] * b[0];
export const dot = (a: Spot, b: Spot) => a[0] * b[0] + a[1] * b[1];
export const unit = (a: Spot): Spot => {
  const length = Math.hypot(...a);
  return [a[0] / length, a[1] / length];
};

const onCircle = (centre: Spot, radius: number, degrees: number): Spot =>
  plus(centre, [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)], radius);

/** The pieces of a loop that was drawn; null where it has others than lines and arcs. */
export function outlineOf(loop: Loop, sketch: Sketch): Piece[] | null {
  const pieces = loop.map((edge): Piece | null => {
    const drawn = sketch.drawn(edge.geometry);
    const left = edge.start === 1;
    if (drawn.kind === 'line') {
      return { edge, from: left ? drawn.from : drawn.to, to: left ? drawn.to : drawn.from, arc: null };
    }
    if (drawn.kind !== 'arc') return null;
    const { centre, radius } = drawn;
    const [begin, end] = [onCircle(centre, radius, drawn.from), onCircle(centre, radius, drawn.to)];
    return { edge, from: left ? begin : end, to: left ? end : begin, arc: { centre, radius, left } };
  });
  return pieces.every((piece) => piece !== null) ? pieces : null;
}

/** Direction in which an outline goes where a piece passes a place on it. */
export function heading({ from, to, arc }: Pick<Piece, 'from' | 'to' | 'arc'>, at: Spot): Spot {
  if (!arc) return unit(minus(to, from));
  const [u, v] = unit(minus(at, arc.centre));
  return arc.left ? [-v, u] : [v, -u];
}

/** Angle that an arc sweeps, radians above zero. */
export function sweep(from: Spot, to: Spot, centre: Spot, left: boolean): number {
  const [a, b] = [minus(from, centre), minus(to, centre)];
  const angle = Math.atan2(cross(a, b), dot(a, b)) * (left ? 1 : -1);
  return angle > 1e-9 ? angle : angle + 2 * Math.PI;
}

/** Area that a loop of lines and arcs, or a circle, encloses; mm2. */
export function loopArea(loop: Loop, sketch: Sketch): number {
  const first = loop[0] && sketch.drawn(loop[0].geometry);
  if (first?.kind === 'circle') return Math.PI * first.radius ** 2;
  const signed = (outlineOf(loop, sketch) ?? []).reduce((sum, { from, to, arc }) => {
    if (!arc) return sum + bezierArea([from, to]);
    const angle = sweep(from, to, arc.centre, arc.left);
    const bow = (arc.radius ** 2 * (angle - Math.sin(angle))) / 2;
    return sum + bezierArea([from, to]) + (arc.left ? bow : -bow);
  }, 0);
  return Math.abs(signed);
}
