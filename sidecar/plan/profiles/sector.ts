import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import { swept } from './swept.ts';

const schema = z.strictObject({
  shape: z.literal('sector'),
  outerRadius: Expression.describe('mm'),
  innerRadius: Expression.optional().describe(
    'Of the opening in a sector of a ring, mm; left out, a slice to the centre',
  ),
  from: Expression.default(0).describe('Direction of its beginning, degrees left of the u axis'),
  angle: Expression.describe('degrees'),
  center: Point.default([0, 0]),
});

function sizes(profile: z.infer<typeof schema>, figures: Figures) {
  const outer = figures.positive(profile.outerRadius, 'outerRadius');
  const inner =
    profile.innerRadius === undefined ? null : figures.positive(profile.innerRadius, 'innerRadius');
  if (inner && inner.value >= outer.value) {
    throw figures.problem('innerRadius', `must be less than the outer radius of ${figure(outer.value)} mm`);
  }
  return { outer, inner, angle: figures.angle(profile.angle, 'angle', 359) };
}

/** A slice of a disc or of a ring. */
export const sector = defineProfile({
  shape: 'sector',
  schema,
  describe: (profile, figures) => {
    const { outer, inner, angle } = sizes(profile, figures);
    return `sector of ${figure(angle.value)} degrees, radius ${inner ? `${figure(inner.value)} to ` : ''}${figure(outer.value)} mm`;
  },
  area: (profile, figures) => {
    const { outer, inner, angle } = sizes(profile, figures);
    return (angle.value / 360) * Math.PI * (outer.value ** 2 - (inner?.value ?? 0) ** 2);
  },
  draw: (profile, figures, sketch) => {
    const { outer, inner, angle } = sizes(profile, figures);
    const sweep = swept(profile, angle, figures, sketch);
    const { from, to, at, middle, vertex } = sweep;
    const low = inner?.value ?? 0;
    const begin = sketch.line(at(low, from), at(outer.value, from));
    const rim = sketch.arc(middle, outer.value, from, to);
    const end = sketch.line(at(low, to), at(outer.value, to));
    sketch.coincident({ geometry: rim, point: 3 }, vertex);
    sketch.coincident({ geometry: begin, point: 2 }, { geometry: rim, point: 1 });
    sketch.coincident({ geometry: rim, point: 2 }, { geometry: end, point: 2 });
    sketch.dimension('outer_radius', 'Radius', [rim], outer);
    sweep.hold(begin, end);
    const sides = [
      { geometry: begin, start: 1, end: 2 },
      { geometry: rim, start: 1, end: 2 },
      { geometry: end, start: 2, end: 1 },
    ] as const;
    if (!inner) {
      sketch.coincident({ geometry: begin, point: 1 }, vertex);
      sketch.coincident({ geometry: end, point: 1 }, vertex);
      return sides;
    }
    const bore = sketch.arc(middle, inner.value, from, to);
    sketch.coincident({ geometry: bore, point: 3 }, vertex);
    sketch.coincident({ geometry: begin, point: 1 }, { geometry: bore, point: 1 });
    sketch.coincident({ geometry: end, point: 1 }, { geometry: bore, point: 2 });
    for (const line of [begin, end]) sketch.constrain('PointOnObject', vertex.geometry, vertex.point, line);
    sketch.dimension('inner_radius', 'Radius', [bore], inner);
    return [...sides, { geometry: bore, start: 2, end: 1 }];
  },
});
