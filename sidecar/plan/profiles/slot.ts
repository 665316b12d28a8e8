import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import type { Figure } from '../figures.ts';
import { Point } from '../place.ts';
import { defineProfile } from '../profile.ts';
import type { Spot } from '../sketch.ts';
import { centred } from './centre.ts';

const schema = z.strictObject({
  shape: z.literal('slot'),
  length: Expression.describe('Overall, round ends included, mm'),
  width: Expression.describe('mm'),
  center: Point.default([0, 0]),
  along: z.enum(['u', 'v']).default('u'),
  angle: Expression.optional().describe('By which it is turned left from there, degrees'),
});

/** A quarter turn more. */
const rightAngled = ({ value, formula }: Figure): Figure => ({
  value: value + 90,
  formula: formula === null ? null : `90 deg + (${formula})`,
});

/** A straight slot with round ends, about its centre. */
export const slot = defineProfile({
  shape: 'slot',
  schema,
  describe: ({ length, width }, figures) =>
    `slot ${figure(figures.positive(length, 'length').value)} x ${figure(figures.positive(width, 'width').value)} mm`,
  area: ({ length, width }, figures) => {
    const w = figures.positive(width, 'width').value;
    return (figures.positive(length, 'length').value - w) * w + (Math.PI / 4) * w * w;
  },
  draw: (profile, figures, sketch) => {
    const length = figures.positive(profile.length, 'length');
    const width = figures.positive(profile.width, 'width');
    if (length.value <= width.value) throw figures.problem('length', 'a slot is longer than it is wide');
    const { u, v, symmetric } = centred(profile.center, figures, sketch);
    const r = width.value / 2;
    const half = length.value / 2 - r;
    const horizontal = profile.along === 'u';
    const tilt = figures.turn(profile.angle ?? 0, 'angle');
    const tilted = tilt.formula !== null || tilt.value !== 0;
    const turn = (horizontal ? 0 : 90) + tilt.value;
    const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
    const at = (x: number, y: number): Spot => [u + x * cos - y * sin, v + x * sin + y * cos];
    const lower = sketch.line(at(-half, -r), at(half, -r));
    const right = sketch.arc(at(half, 0), r, 270 + turn, 450 + turn);
    const upper = sketch.line(at(half, r), at(-half, r));
    const left = sketch.arc(at(-half, 0), r, 90 + turn, 270 + turn);
    sketch.tangent({ geometry: lower, point: 2 }, { geometry: right, point: 1 });
    sketch.tangent({ geometry: right, point: 2 }, { geometry: upper, point: 1 });
    sketch.tangent({ geometry: upper, point: 2 }, { geometry: left, point: 1 });
    sketch.tangent({ geometry: left, point: 2 }, { geometry: lower, point: 1 });
    sketch.constrain('Equal', right, left);
    if (!tilted) sketch.constrain(horizontal ? 'Horizontal' : 'Vertical', lower);
    else sketch.dimension('angle', 'Angle', [lower], horizontal ? tilt : rightAngled(tilt));
    symmetric({ geometry: left, point: 3 }, { geometry: right, point: 3 });
    sketch.dimension('width', 'Diameter', [right], width);
    const formula = (f: typeof length) => f.formula ?? `${figure(f.value)} mm`;
    const straight = {
      value: 2 * half,
      formula:
        length.formula === null && width.formula === null ? null : `${formula(length)} - (${formula(width)})`,
    };
    sketch.dimension(
      'straight_length',
      tilted ? 'Distance' : horizontal ? 'DistanceX' : 'DistanceY',
      [left, 3, right, 3],
      straight,
    );
    return [lower, right, upper, left].map((geometry) => ({ geometry, start: 1, end: 2 }));
  },
});
