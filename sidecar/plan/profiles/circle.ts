import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';

const schema = z.strictObject({
  shape: z.literal('circle'),
  diameter: Expression.describe('mm'),
  center: Point.default([0, 0]),
});

/** A full circle. */
export const circle = defineProfile({
  shape: 'circle',
  schema,
  describe: ({ diameter }, figures) => `circle of ${figure(figures.positive(diameter, 'diameter').value)} mm`,
  area: ({ diameter }, figures) => (Math.PI / 4) * figures.positive(diameter, 'diameter').value ** 2,
  draw: (profile, figures, sketch) => {
    const diameter = figures.positive(profile.diameter, 'diameter');
    const u = figures.length(profile.center[0], 'center');
    const v = figures.length(profile.center[1], 'center');
    const geometry = sketch.circle([u.value, v.value], diameter.value / 2);
    sketch.locate({ geometry, point: 3 }, [u, v], 'center');
    sketch.dimension('diameter', 'Diameter', [geometry], diameter);
    return [{ geometry, start: 1, end: 2 }];
  },
});
