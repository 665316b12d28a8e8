import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import { centred } from './centre.ts';

const schema = z.strictObject({
  shape: z.literal('rectangle'),
  width: Expression.describe('Along u, mm'),
  height: Expression.describe('Along v, mm'),
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
    const [left, right] = [u - width.value / 2, u + width.value / 2];
    const [low, high] = [v - height.value / 2, v + height.value / 2];
    const bottom = sketch.line([left, low], [right, low]);
    const side = sketch.line([right, low], [right, high]);
    const top = sketch.line([right, high], [left, high]);
    const back = sketch.line([left, high], [left, low]);
    const corners = [bottom, side, top, back];
    corners.forEach((edge, index) => {
      const next = corners[(index + 1) % 4] ?? bottom;
      sketch.coincident({ geometry: edge, point: 2 }, { geometry: next, point: 1 });
      sketch.constrain(index % 2 === 0 ? 'Horizontal' : 'Vertical', edge);
    });
    symmetric({ geometry: bottom, point: 1 }, { geometry: top, point: 1 });
    sketch.dimension('width', 'DistanceX', [bottom, 1, bottom, 2], width);
    sketch.dimension('height', 'DistanceY', [side, 1, side, 2], height);
    return corners.map((geometry) => ({ geometry, start: 1, end: 2 }));
  },
});
