import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import { centred } from './centre.ts';

const schema = z.strictObject({
  shape: z.literal('rounded_rectangle'),
  width: Expression.describe('Along u, mm'),
  height: Expression.describe('Along v, mm'),
  radius: Expression.describe('Of the four corners, mm'),
  center: Point.default([0, 0]),
});

/** A rectangle about its centre with four rounded corners of one radius. */
export const roundedRectangle = defineProfile({
  shape: 'rounded_rectangle',
  schema,
  describe: ({ width, height, radius }, figures) =>
    `rectangle ${figure(figures.positive(width, 'width').value)} x ${figure(figures.positive(height, 'height').value)} mm ` +
    `with corners rounded by ${figure(figures.positive(radius, 'radius').value)} mm`,
  area: ({ width, height, radius }, figures) =>
    figures.positive(width, 'width').value * figures.positive(height, 'height').value -
    (4 - Math.PI) * figures.positive(radius, 'radius').value ** 2,
  draw: (profile, figures, sketch) => {
    const width = figures.positive(profile.width, 'width');
    const height = figures.positive(profile.height, 'height');
    const radius = figures.positive(profile.radius, 'radius');
    const r = radius.value;
    if (2 * r >= Math.min(width.value, height.value)) {
      throw figures.problem(
        'radius',
        `corners of ${figure(r)} mm do not fit into ${figure(Math.min(width.value, height.value))} mm`,
      );
    }
    const { u, v, symmetric } = centred(profile.center, figures, sketch);
    const [left, right] = [u - width.value / 2, u + width.value / 2];
    const [low, high] = [v - height.value / 2, v + height.value / 2];
    const sides = [
      sketch.line([left + r, low], [right - r, low]),
      sketch.line([right, low + r], [right, high - r]),
      sketch.line([right - r, high], [left + r, high]),
      sketch.line([left, high - r], [left, low + r]),
    ] as const;
    const corners = [
      sketch.arc([right - r, low + r], r, 270, 360),
      sketch.arc([right - r, high - r], r, 0, 90),
      sketch.arc([left + r, high - r], r, 90, 180),
      sketch.arc([left + r, low + r], r, 180, 270),
    ] as const;
    corners.forEach((corner, index) => {
      const before = sides[index] ?? sides[0];
      const after = sides[(index + 1) % 4] ?? sides[0];
      sketch.tangent({ geometry: before, point: 2 }, { geometry: corner, point: 1 });
      sketch.tangent({ geometry: corner, point: 2 }, { geometry: after, point: 1 });
      if (index > 0) sketch.constrain('Equal', corners[0], corner);
      sketch.constrain(index % 2 === 0 ? 'Horizontal' : 'Vertical', before);
    });
    symmetric({ geometry: corners[3], point: 3 }, { geometry: corners[1], point: 3 });
    sketch.dimension('width', 'DistanceX', [sides[3], 1, sides[1], 1], width);
    sketch.dimension('height', 'DistanceY', [sides[0], 1, sides[2], 1], height);
    // Somebody will set it to 0 one day: an arc of no radius breaks the sketch beyond repair, one of a micrometre does not.
    const formula = radius.formula === null ? null : `max(${radius.formula}; 0.001 mm)`;
    sketch.dimension('radius', 'Radius', [corners[0]], { ...radius, formula });
    return sides.flatMap((side, index) =>
      [side, corners[index] ?? side].map((geometry) => ({ geometry, start: 1 as const, end: 2 as const })),
    );
  },
});
