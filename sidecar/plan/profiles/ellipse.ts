import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import type { Spot } from '../sketch.ts';

const schema = z.strictObject({
  shape: z.literal('ellipse'),
  width: Expression.describe('Full size along u, mm'),
  height: Expression.describe('Full size along v, mm'),
  angle: Expression.default(0).describe('By which it is turned left, degrees'),
  center: Point.default([0, 0]),
});

/** A full ellipse. */
export const ellipse = defineProfile({
  shape: 'ellipse',
  schema,
  describe: ({ width, height }, figures) =>
    `ellipse ${figure(figures.positive(width, 'width').value)} x ${figure(figures.positive(height, 'height').value)} mm`,
  area: ({ width, height }, figures) =>
    (Math.PI / 4) * figures.positive(width, 'width').value * figures.positive(height, 'height').value,
  draw: (profile, figures, sketch) => {
    const width = figures.positive(profile.width, 'width');
    const height = figures.positive(profile.height, 'height');
    if (Math.abs(width.value - height.value) < 1e-6) {
      throw figures.problem('height', 'an ellipse as wide as high is a circle');
    }
    const turn = figures.turn(profile.angle, 'angle');
    const centre = [
      figures.length(profile.center[0], 'center'),
      figures.length(profile.center[1], 'center'),
    ] as const;
    const radians = (turn.value * Math.PI) / 180;
    const at = (x: number, y: number): Spot => [
      centre[0].value + x * Math.cos(radians) - y * Math.sin(radians),
      centre[1].value + x * Math.sin(radians) + y * Math.cos(radians),
    ];
    const [right, left] = [at(width.value / 2, 0), at(-width.value / 2, 0)];
    const [upper, lower] = [at(0, height.value / 2), at(0, -height.value / 2)];
    const wide = width.value > height.value;
    const middle: Spot = [centre[0].value, centre[1].value];
    const geometry = wide ? sketch.ellipse(middle, right, upper) : sketch.ellipse(middle, upper, right);
    const across = sketch.line(left, right, true);
    const upright = sketch.line(lower, upper, true);
    sketch.constrain('InternalAlignment:EllipseMajorDiameter', wide ? across : upright, geometry);
    sketch.constrain('InternalAlignment:EllipseMinorDiameter', wide ? upright : across, geometry);
    sketch.locate({ geometry, point: 3 }, centre, 'center');
    if (turn.formula === null && turn.value === 0) sketch.constrain('Horizontal', across);
    else sketch.dimension('angle', 'Angle', [across], turn);
    sketch.dimension('width', 'Distance', [across, 1, across, 2], width);
    sketch.dimension('height', 'Distance', [upright, 1, upright, 2], height);
    return [{ geometry, start: 1, end: 2 }];
  },
});
