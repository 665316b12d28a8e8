import { minus, over, plus, type Term, times, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import type { SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';
import { turned } from './turned.ts';

/** What a plane cuts off a ball, flat side down: by the ball's radius or that of its foot, and its height. */
export const sphericalCap: SolidKind = {
  name: 'spherical cap',
  words: ['spherical segment', 'cap of a sphere', 'ball segment'],
  takes: {
    ...ROUND,
    base_diameter: 'base_diameter',
    base_radius: 'base_radius',
    height: 'height',
    depth: 'height',
  },
  form(sizes) {
    sizes.require('height', ['diameter', 'radius', 'base_diameter', 'base_radius']);
    const h = sizes.length('height');
    const byFoot = sizes.has('base_diameter') || sizes.has('base_radius');
    let R: Term;
    let a: Term;
    if (byFoot) {
      a = sizes.radius('base_diameter', 'base_radius');
      R = over(plus(times(a, a), times(h, h)), twice(h));
    } else {
      R = sizes.radius('diameter', 'radius');
      if (h.value >= 2 * R.value) {
        const text = `A cap of a ball of ${inMm(2 * R.value)} has to be less than that high, not ${inMm(h.value)}. How high is it?`;
        throw new Unclear([missing('height', text)]);
      }
      const square = times(h, minus(twice(R), h));
      a = { text: `sqrt(${square.text})`, value: Math.sqrt(square.value) };
    }
    return turned({
      radius: h.value > R.value ? R : a,
      height: h,
      outline: [
        [ZERO, ZERO],
        [a, ZERO],
        [ZERO, h, { radius: R, turn: 'left' }],
      ],
      volume: (Math.PI * h.value ** 2 * (3 * R.value - h.value)) / 3,
      foot: true,
    });
  },
};
