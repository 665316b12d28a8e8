import { z } from 'zod';
import { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { bezierArea } from '../green.ts';
import { Point } from '../place.ts';
import { drawSpline } from '../poles.ts';
import { defineProfile } from '../profile.ts';
import type { Edge, PointFigure, Sketch, Spot } from '../sketch.ts';

const Segment = z
  .strictObject({
    to: Point,
    radius: Expression.optional().describe('Makes the segment an arc, mm'),
    turn: z.enum(['left', 'right']).optional().describe('Which way the arc bends on the way to its end'),
    poles: z
      .array(Point)
      .min(1)
      .max(2)
      .optional()
      .describe('Makes the segment a Bezier curve that leaves towards the first and arrives from the last'),
  })
  .refine((s) => (s.radius === undefined) === (s.turn === undefined), {
    message: 'an arc needs radius and turn',
    path: ['turn'],
  })
  .refine((s) => s.radius === undefined || s.poles === undefined, {
    message: 'a segment is an arc or a curve, not both',
    path: ['poles'],
  });

const schema = z.strictObject({
  shape: z.literal('polyline'),
  start: Point,
  segments: z.array(Segment).min(2).max(60).describe('The last one ends at the start'),
});

interface Arc {
  readonly kind: 'arc';
  readonly centre: Spot;
  readonly radius: Figure;
  /** Signed sweep in radians; positive turns left. */
  readonly sweep: number;
}

type Piece = { readonly from: PointFigure; readonly to: PointFigure } & (
  | { readonly kind: 'line' }
  | Arc
  | { readonly kind: 'curve'; readonly poles: readonly PointFigure[] }
);

const spot = ([u, v]: PointFigure): Spot => [u.value, v.value];

/** The circle through two points that bends the given way, the shorter way round. */
function arcBetween(a: Spot, b: Spot, radius: Figure, turn: 'left' | 'right', figures: Figures): Arc {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const chord = Math.hypot(dx, dy);
  if (chord > 2 * radius.value * (1 + 1e-9)) {
    throw figures.problem('segments', `an arc of radius ${radius.value} mm does not span ${chord} mm`);
  }
  const side = turn === 'left' ? 1 : -1;
  const height = Math.sqrt(Math.max(0, radius.value ** 2 - (chord / 2) ** 2));
  const centre: Spot = [
    (a[0] + b[0]) / 2 - (side * height * dy) / chord,
    (a[1] + b[1]) / 2 + (side * height * dx) / chord,
  ];
  const sweep = side * 2 * Math.asin(Math.min(1, chord / (2 * radius.value)));
  return { kind: 'arc', centre, radius, sweep };
}

function pieces(profile: z.infer<typeof schema>, figures: Figures): Piece[] {
  const point = ([u, v]: Point): PointFigure => [
    figures.length(u, 'segments'),
    figures.length(v, 'segments'),
  ];
  const start = point(profile.start);
  const last = profile.segments.length - 1;
  let from = start;
  return profile.segments.map((segment, index) => {
    const end = point(segment.to);
    const apart = Math.hypot(start[0].value - end[0].value, start[1].value - end[1].value);
    if (index === last && apart > 1e-6) {
      throw figures.problem('segments', 'the last segment must end where the first begins');
    }
    const ends = { from, to: index === last ? start : end };
    from = end;
    if (segment.poles) return { ...ends, kind: 'curve', poles: segment.poles.map(point) };
    const [a, b] = [spot(ends.from), spot(ends.to)];
    if (Math.hypot(b[0] - a[0], b[1] - a[1]) < 1e-6) {
      throw figures.problem('segments', `segment ${index + 1} has no length`);
    }
    if (segment.radius === undefined || segment.turn === undefined) return { ...ends, kind: 'line' };
    const radius = figures.positive(segment.radius, 'segments');
    return { ...ends, ...arcBetween(a, b, radius, segment.turn, figures) };
  });
}

function signedArea(outline: readonly Piece[]): number {
  return outline.reduce((sum, piece) => {
    const inner = piece.kind === 'curve' ? piece.poles : [];
    const bow =
      piece.kind === 'arc' ? (piece.radius.value ** 2 * (piece.sweep - Math.sin(piece.sweep))) / 2 : 0;
    return sum + bow + bezierArea([piece.from, ...inner, piece.to].map(spot));
  }, 0);
}

function drawPiece(piece: Piece, index: number, sketch: Sketch): Edge {
  const [from, to] = [spot(piece.from), spot(piece.to)];
  if (piece.kind === 'line') return { geometry: sketch.line(from, to), start: 1, end: 2 };
  if (piece.kind === 'curve') {
    const poles = [piece.from, ...piece.poles, piece.to];
    const inner = (pole: number) => pole > 0 && pole < poles.length - 1;
    return drawSpline(sketch, poles, { name: `curve_${index + 1}`, closed: false, located: inner });
  }
  // FreeCAD's arcs run counter-clockwise: one that turns right is drawn from its end to its start.
  const [begin, left] = piece.sweep > 0 ? [from, true] : [to, false];
  const angle = (Math.atan2(begin[1] - piece.centre[1], begin[0] - piece.centre[0]) * 180) / Math.PI;
  const swept = (Math.abs(piece.sweep) * 180) / Math.PI;
  const geometry = sketch.arc(piece.centre, piece.radius.value, angle, angle + swept);
  return left ? { geometry, start: 1, end: 2 } : { geometry, start: 2, end: 1 };
}

/** A closed outline of lines, arcs and Bezier curves. Each corner and pole is held by its distances from the origin. */
export const polyline = defineProfile({
  shape: 'polyline',
  schema,
  describe: ({ segments }) => `outline of ${segments.length} segments`,
  area: (profile, figures) => Math.abs(signedArea(pieces(profile, figures))),
  draw: (profile, figures, sketch) => {
    const outline = pieces(profile, figures);
    const edges = outline.map((piece, index) => drawPiece(piece, index, sketch));
    edges.forEach((edge, index) => {
      const before = edges.at(index - 1) ?? edge;
      const piece = outline[index];
      if (!piece) return;
      sketch.coincident(
        { geometry: before.geometry, point: before.end },
        { geometry: edge.geometry, point: edge.start },
      );
      sketch.locate({ geometry: edge.geometry, point: edge.start }, piece.from, `corner_${index + 1}`);
      if (piece.kind === 'arc')
        sketch.dimension(`radius_${index + 1}`, 'Radius', [edge.geometry], piece.radius);
    });
    if (signedArea(outline) > 0) return edges;
    return edges.map(({ geometry, start, end }) => ({ geometry, start: end, end: start })).reverse();
  },
});
