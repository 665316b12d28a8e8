import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import { centred } from './centre.ts';

const schema = z
  .strictObject({
    shape: z.literal('polygon'),
    sides: z.int().min(3).max(64),
    acrossFlats: Expression.optional().describe('Diameter of the circle that touches the sides, mm'),
    acrossCorners: Expression.optional().describe('Diameter of the circle through the corners, mm'),
    angle: Expression.optional().describe('By which it is turned left, degrees; 0 stands on a side'),
    center: Point.default([0, 0]),
  })
  .refine((p) => (p.acrossFlats === undefined) !== (p.acrossCorners === undefined), {
    message: 'give either acrossFlats or acrossCorners',
    path: ['acrossFlats'],
  });

/** Diameter of the circle through the corners, mm. */
function corners(profile: z.infer<typeof schema>, figures: Figures): number {
  if (profile.acrossCorners !== undefined)
    return figures.positive(profile.acrossCorners, 'acrossCorners').value;
  return figures.positive(profile.acrossFlats ?? 0, 'acrossFlats').value / Math.cos(Math.PI / profile.sides);
}

/** A regular polygon that stands on a horizontal side. */
export const polygon = defineProfile({
  shape: 'polygon',
  schema,
  describe: (profile, figures) =>
    profile.acrossFlats === undefined
      ? `regular polygon of ${profile.sides} sides, ${figure(corners(profile, figures))} mm across its corners`
      : `regular polygon of ${profile.sides} sides, ${figure(figures.positive(profile.acrossFlats, 'acrossFlats').value)} mm across its flats`,
  area: (profile, figures) =>
    (profile.sides / 2) * (corners(profile, figures) / 2) ** 2 * Math.sin((2 * Math.PI) / profile.sides),
  draw: (profile, figures, sketch) => {
    const { sides } = profile;
    const radius = corners(profile, figures) / 2;
    const { u, v, vertex } = centred(profile.center, figures, sketch);
    const turn = figures.turn(profile.angle ?? 0, 'angle');
    const corner = (index: number): [number, number] => {
      const angle =
        (turn.value * Math.PI) / 180 - Math.PI / 2 - Math.PI / sides + (2 * Math.PI * index) / sides;
      return [u + radius * Math.cos(angle), v + radius * Math.sin(angle)];
    };
    const edges = Array.from({ length: sides }, (_, index) => sketch.line(corner(index), corner(index + 1)));
    const [first = 0] = edges;
    const round = sketch.circle([u, v], radius, true);
    sketch.constrain('Coincident', round, 3, vertex.geometry, vertex.point);
    edges.forEach((edge, index) => {
      sketch.coincident(
        { geometry: edge, point: 2 },
        { geometry: edges[(index + 1) % sides] ?? first, point: 1 },
      );
      sketch.constrain('PointOnObject', edge, 1, round);
      if (index > 0) sketch.constrain('Equal', first, edge);
    });
    if (turn.formula === null && turn.value === 0) sketch.constrain('Horizontal', first);
    else sketch.dimension('angle', 'Angle', [first], turn);
    if (profile.acrossCorners !== undefined) {
      sketch.dimension(
        'across_corners',
        'Diameter',
        [round],
        figures.positive(profile.acrossCorners, 'acrossCorners'),
      );
    } else {
      // A second circle, touching the sides, carries the size that was asked for.
      const inner = sketch.circle([u, v], radius * Math.cos(Math.PI / sides), true);
      sketch.constrain('Coincident', inner, 3, vertex.geometry, vertex.point);
      sketch.constrain('Tangent', inner, first);
      sketch.dimension(
        'across_flats',
        'Diameter',
        [inner],
        figures.positive(profile.acrossFlats ?? 0, 'acrossFlats'),
      );
    }
    return edges.map((geometry) => ({ geometry, start: 1, end: 2 }));
  },
});
