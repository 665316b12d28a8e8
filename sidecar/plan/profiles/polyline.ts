import { z } from 'zod';
import { Expression } from '../expression.ts';
import type { Figure, Figures } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';

const Segment = z
  .strictObject({
    to: Point,
    radius: Expression.optional().describe('Makes the segment an arc, mm'),
    turn: z.enum(['left', 'right']).optional().describe('Which way the arc bends on the way to its end'),
  })
  .refine((s) => (s.radius === undefined) === (s.turn === undefined), {
    message: 'an arc needs radius and turn',
    path: ['turn'],
  });

const schema = z.strictObject({
  shape: z.literal('polyline'),
  start: Point,
  segments: z.array(Segment).min(2).max(60).describe('The last one ends at the start'),
});

interface Corner {
  readonly u: Figure;
  readonly v: Figure;
}

interface Arc {
  readonly centre: [number, number];
  readonly radius: Figure;
  /** Signed sweep in radians; positive turns left. */
  readonly sweep: number;
}

/** The circle through two points that bends the given way, the shorter way round. */
function arcBetween(a: Corner, b: Corner, radius: Figure, turn: 'left' | 'right', figures: Figures): Arc {
  const [dx, dy] = [b.u.value - a.u.value, b.v.value - a.v.value];
  const chord = Math.hypot(dx, dy);
  if (chord > 2 * radius.value * (1 + 1e-9)) {
    throw figures.problem('segments', `an arc of radius ${radius.value} mm does not span ${chord} mm`);
  }
  const side = turn === 'left' ? 1 : -1;
  const height = Math.sqrt(Math.max(0, radius.value ** 2 - (chord / 2) ** 2));
  const centre: [number, number] = [
    (a.u.value + b.u.value) / 2 - (side * height * dy) / chord,
    (a.v.value + b.v.value) / 2 + (side * height * dx) / chord,
  ];
  return { centre, radius, sweep: side * 2 * Math.asin(Math.min(1, chord / (2 * radius.value))) };
}

interface Outline {
  readonly corners: readonly Corner[];
  readonly arcs: readonly (Arc | null)[];
}

function outline(profile: z.infer<typeof schema>, figures: Figures): Outline {
  const corner = ([u, v]: Point): Corner => ({
    u: figures.length(u, 'segments'),
    v: figures.length(v, 'segments'),
  });
  const stops = [profile.start, ...profile.segments.map((segment) => segment.to)].map(corner);
  const [first] = stops;
  const last = stops.at(-1);
  if (!first || !last || Math.hypot(first.u.value - last.u.value, first.v.value - last.v.value) > 1e-6) {
    throw figures.problem('segments', 'the last segment must end where the first begins');
  }
  const corners = stops.slice(0, -1);
  const arcs = profile.segments.map((segment, index) => {
    const from = corners[index] ?? first;
    const to = corners[(index + 1) % corners.length] ?? first;
    if (Math.hypot(to.u.value - from.u.value, to.v.value - from.v.value) < 1e-6) {
      throw figures.problem('segments', `segment ${index + 1} has no length`);
    }
    if (segment.radius === undefined || segment.turn === undefined) return null;
    return arcBetween(from, to, figures.positive(segment.radius, 'segments'), segment.turn, figures);
  });
  return { corners, arcs };
}

/** A closed outline of lines and arcs. Each corner is held by its distances from the origin. */
export const polyline = defineProfile({
  shape: 'polyline',
  schema,
  describe: ({ segments }) => `outline of ${segments.length} segments`,
  area: (profile, figures) => {
    const { corners, arcs } = outline(profile, figures);
    let area = 0;
    corners.forEach((a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a;
      area += (a.u.value * b.v.value - b.u.value * a.v.value) / 2;
      const arc = arcs[index];
      if (arc) area += (arc.radius.value ** 2 * (arc.sweep - Math.sin(arc.sweep))) / 2;
    });
    return Math.abs(area);
  },
  draw: (profile, figures, sketch) => {
    const { corners, arcs } = outline(profile, figures);
    const degrees = (radians: number) => (radians * 180) / Math.PI;
    const edges = corners.map((a, index) => {
      const b = corners[(index + 1) % corners.length] ?? a;
      const arc = arcs[index];
      if (!arc)
        return {
          geometry: sketch.line([a.u.value, a.v.value], [b.u.value, b.v.value]),
          start: 1,
          end: 2,
        } as const;
      const angle = (corner: Corner) =>
        degrees(Math.atan2(corner.v.value - arc.centre[1], corner.u.value - arc.centre[0]));
      // FreeCAD's arcs run counter-clockwise: one that turns right is drawn from its end to its start.
      const from = arc.sweep > 0 ? a : b;
      const begin = angle(from);
      const geometry = sketch.arc(arc.centre, arc.radius.value, begin, begin + degrees(Math.abs(arc.sweep)));
      return arc.sweep > 0
        ? ({ geometry, start: 1, end: 2 } as const)
        : ({ geometry, start: 2, end: 1 } as const);
    });
    corners.forEach((corner, index) => {
      const edge = edges[index];
      const before = edges[(index + edges.length - 1) % edges.length];
      if (!edge || !before) return;
      sketch.coincident(
        { geometry: before.geometry, point: before.end },
        { geometry: edge.geometry, point: edge.start },
      );
      sketch.locate(
        { geometry: edge.geometry, point: edge.start },
        [corner.u, corner.v],
        `corner_${index + 1}`,
      );
      const arc = arcs[index];
      if (arc) sketch.dimension(`radius_${index + 1}`, 'Radius', [edge.geometry], arc.radius);
    });
  },
});
