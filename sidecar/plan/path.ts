import { z } from 'zod';
import { Expression, figure } from './expression.ts';
import type { Figure, Figures } from './figures.ts';
import { Plane, Point } from './place.ts';
import type { Sketch, Spot, Vertex } from './sketch.ts';

/** A way through points, straight from one to the next, rounded where it bends. */
export const Path = z.strictObject({
  on: Plane,
  points: z.array(Point).min(2).max(40),
  bend: Expression.optional().describe('Radius at every point between the ends, mm'),
});
export type Path = z.infer<typeof Path>;

const minus = (a: Spot, b: Spot): Spot => [a[0] - b[0], a[1] - b[1]];
const along = (from: Spot, direction: Spot, by: number): Spot => [
  from[0] + direction[0] * by,
  from[1] + direction[1] * by,
];

interface Bend {
  /** Where the arc begins and ends on the two straights, its centre, and whether it turns left. */
  readonly from: Spot;
  readonly to: Spot;
  readonly centre: Spot;
  readonly left: boolean;
  /** How much of each straight it takes, mm. */
  readonly takes: number;
}

function unit(a: Spot, b: Spot, figures: Figures): Spot {
  const [u, v] = minus(b, a);
  const length = Math.hypot(u, v);
  if (length < 1e-6) throw figures.problem('path.points', 'two points that follow each other are the same');
  return [u / length, v / length];
}

function bendAt(corner: Spot, before: Spot, after: Spot, radius: number, figures: Figures): Bend {
  const inward = unit(before, corner, figures);
  const outward = unit(corner, after, figures);
  const cross = inward[0] * outward[1] - inward[1] * outward[0];
  const turn = Math.atan2(Math.abs(cross), inward[0] * outward[0] + inward[1] * outward[1]);
  if (turn < 1e-6 || turn > Math.PI - 1e-3) {
    throw figures.problem('path.points', 'the path goes straight on or back at a point between its ends');
  }
  const takes = radius * Math.tan(turn / 2);
  const left = cross > 0;
  const from = along(corner, inward, -takes);
  const normal: Spot = left ? [-inward[1], inward[0]] : [inward[1], -inward[0]];
  return { from, to: along(corner, outward, takes), centre: along(from, normal, radius), left, takes };
}

/** Draws a path with every freedom taken; gives how many edges it has. */
export function drawPath(path: Path, figures: Figures, sketch: Sketch): number {
  const located = path.points.map(
    ([u, v]) => [figures.length(u, 'path.points'), figures.length(v, 'path.points')] as const,
  );
  const spots = located.map(([u, v]): Spot => [u.value, v.value]);
  const inner = spots.slice(1, -1);
  if (inner.length > 0 && path.bend === undefined) {
    throw figures.problem('path.bend', 'a path that bends needs the radius of its bends');
  }
  const radius: Figure | null = path.bend === undefined ? null : figures.positive(path.bend, 'path.bend');
  const bends = inner.map((corner, index) =>
    bendAt(corner, spots[index] ?? corner, spots[index + 2] ?? corner, radius?.value ?? 0, figures),
  );
  const lines = spots.slice(1).map((end, index) => {
    const begin = spots[index] ?? end;
    const taken = (bends[index - 1]?.takes ?? 0) + (bends[index]?.takes ?? 0);
    if (Math.hypot(...minus(end, begin)) <= taken + 1e-6) {
      throw figures.problem(
        'path.bend',
        `bends of ${figure(radius?.value ?? 0)} mm do not fit between the points`,
      );
    }
    return sketch.line(bends[index - 1]?.to ?? begin, bends[index]?.from ?? end);
  });
  const locate = (vertex: Vertex, index: number) => {
    const at = located[index];
    if (at) sketch.locate(vertex, at, `point_${index + 1}`);
  };
  locate({ geometry: lines[0] ?? 0, point: 1 }, 0);
  locate({ geometry: lines.at(-1) ?? 0, point: 2 }, spots.length - 1);
  bends.forEach((bend, index) => {
    const [before = 0, after = 0] = lines.slice(index, index + 2);
    const angle = ([u, v]: Spot) => (Math.atan2(v - bend.centre[1], u - bend.centre[0]) * 180) / Math.PI;
    // FreeCAD's arcs run counter-clockwise: one that turns right is drawn from its end to its start.
    const [begin, end] = bend.left ? [angle(bend.from), angle(bend.to)] : [angle(bend.to), angle(bend.from)];
    const arc = sketch.arc(bend.centre, radius?.value ?? 0, begin, end < begin ? end + 360 : end);
    sketch.tangent({ geometry: before, point: 2 }, { geometry: arc, point: bend.left ? 1 : 2 });
    sketch.tangent({ geometry: arc, point: bend.left ? 2 : 1 }, { geometry: after, point: 1 });
    // The point itself is where the two straights would meet.
    const corner = sketch.point(inner[index] ?? [0, 0]);
    sketch.constrain('PointOnObject', corner, 1, before);
    sketch.constrain('PointOnObject', corner, 1, after);
    locate({ geometry: corner, point: 1 }, index + 1);
    if (radius) sketch.dimension('bend', 'Radius', [arc], radius);
  });
  return lines.length + bends.length;
}
