import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import type { Spot } from '../sketch.ts';
import { centred } from './centre.ts';

const schema = z.strictObject({
  shape: z.literal('rectangle'),
  width: Expression.describe('Along u, mm'),
  height: Expression.describe('Along v, mm'),
  angle: Expression.optional().describe('By which it is turned left, degrees'),
  center: Point.default([0, 0]),
});

/** A rectangle about its centre, sides along the sketch axes. */
export const rectangle = defineProfile({
  shape: 'rectangle',
  schema,
  describe: ({ width, height }, figures) =>
    `rectangle ${figure(figures.positive(width, 'width').value)} x ${figure(figures.positive(height, 'height').value)} mm`,
  area: ({ width, height }, figures) =>
    figures.positive(width, 'width').value * figures.positive(height, 'height').value,
  draw: (profile, figures, sketch) => {
    const width = figures.positive(profile.width, 'width');
    const height = figures.positive(profile.height, 'height');
    const { u, v, symmetric } = centred(profile.center, figures, sketch);
    const turn = figures.turn(profile.angle ?? 0, 'angle');
    const turned = turn.formula !== null || turn.value !== 0;
    const [cos, sin] = [Math.cos((turn.value * Math.PI) / 180), Math.sin((turn.value * Math.PI) / 180)];
    const corner = (x: number, y: number): Spot => {
      const [along, up] = [(x * width.value) / 2, (y * height.value) / 2];
      return [u + along * cos - up * sin, v + along * sin + up * cos];
    };
    const bottom = sketch.line(corner(-1, -1), corner(1, -1));
    const side = sketch.line(corner(1, -1), corner(1, 1));
    const top = sketch.line(corner(1, 1), corner(-1, 1));
    const back = sketch.line(corner(-1, 1), corner(-1, -1));
    const corners = [bottom, side, top, back];
    corners.forEach((edge, index) => {
      const next = corners[(index + 1) % 4] ?? bottom;
      sketch.coincident({ geometry: edge, point: 2 }, { geometry: next, point: 1 });
      if (!turned) sketch.constrain(index % 2 === 0 ? 'Horizontal' : 'Vertical', edge);
      else if (index < 3) sketch.constrain('Perpendicular', edge, next);
    });
    symmetric({ geometry: bottom, point: 1 }, { geometry: top, point: 1 });
    if (turned) sketch.dimension('angle', 'Angle', [bottom], turn);
    sketch.dimension('width', turned ? 'Distance' : 'DistanceX', [bottom, 1, bottom, 2], width);
    sketch.dimension('height', turned ? 'Distance' : 'DistanceY', [side, 1, side, 2], height);
    return corners.map((geometry) => ({ geometry, start: 1, end: 2 }));
  },
});
