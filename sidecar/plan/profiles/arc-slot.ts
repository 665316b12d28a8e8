import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figures } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import { swept } from './swept.ts';

const schema = z.strictObject({
  shape: z.literal('arc_slot'),
  radius: Expression.describe('Of the arc that its middle line follows, mm'),
  width: Expression.describe('mm'),
  from: Expression.default(0).describe('Direction of its beginning, degrees left of the u axis'),
  angle: Expression.describe('Between the centres of its round ends, degrees'),
  center: Point.default([0, 0]).describe('Of the arc'),
});

function sizes(profile: z.infer<typeof schema>, figures: Figures) {
  const radius = figures.positive(profile.radius, 'radius');
  const width = figures.positive(profile.width, 'width');
  const angle = figures.angle(profile.angle, 'angle', 350);
  if (width.value >= 2 * radius.value) {
    throw figures.problem(
      'width',
      `a slot along an arc of ${figure(radius.value)} mm is narrower than twice that`,
    );
  }
  const left = ((360 - angle.value) * Math.PI * radius.value) / 180;
  if (angle.value > 180 && left <= width.value) {
    throw figures.problem('angle', 'the two ends of the slot meet');
  }
  return { radius, width, angle };
}

/** A slot with round ends that follows an arc. */
export const arcSlot = defineProfile({
  shape: 'arc_slot',
  schema,
  describe: (profile, figures) => {
    const { radius, width, angle } = sizes(profile, figures);
    return `slot ${figure(width.value)} mm wide along ${figure(angle.value)} degrees of a radius of ${figure(radius.value)} mm`;
  },
  area: (profile, figures) => {
    const { radius, width, angle } = sizes(profile, figures);
    return ((angle.value * Math.PI) / 180) * radius.value * width.value + (Math.PI / 4) * width.value ** 2;
  },
  draw: (profile, figures, sketch) => {
    const { radius, width, angle } = sizes(profile, figures);
    const sweep = swept(profile, angle, figures, sketch);
    const { from, to, at, middle, vertex } = sweep;
    const r = width.value / 2;
    const outer = sketch.arc(middle, radius.value + r, from, to);
    const last = sketch.arc(at(radius.value, to), r, to, to + 180);
    const inner = sketch.arc(middle, radius.value - r, from, to);
    const first = sketch.arc(at(radius.value, from), r, from + 180, from + 360);
    const begin = sketch.line(middle, at(radius.value, from), true);
    const end = sketch.line(middle, at(radius.value, to), true);
    for (const arc of [outer, inner]) sketch.coincident({ geometry: arc, point: 3 }, vertex);
    sketch.tangent({ geometry: outer, point: 2 }, { geometry: last, point: 1 });
    sketch.tangent({ geometry: last, point: 2 }, { geometry: inner, point: 2 });
    sketch.tangent({ geometry: inner, point: 1 }, { geometry: first, point: 1 });
    sketch.tangent({ geometry: first, point: 2 }, { geometry: outer, point: 1 });
    for (const [line, cap] of [
      [begin, first],
      [end, last],
    ] as const) {
      sketch.coincident({ geometry: line, point: 1 }, vertex);
      sketch.coincident({ geometry: line, point: 2 }, { geometry: cap, point: 3 });
    }
    sweep.hold(begin, end);
    sketch.dimension('radius', 'Distance', [begin, 1, begin, 2], radius);
    sketch.dimension('width', 'Diameter', [first], width);
    return [
      { geometry: outer, start: 1, end: 2 },
      { geometry: last, start: 1, end: 2 },
      { geometry: inner, start: 2, end: 1 },
      { geometry: first, start: 1, end: 2 },
    ];
  },
});
