import { ZERO } from '../outline/term.ts';
import { about } from './form.ts';
import type { SolidKind } from './solid-kind.ts';

export const sphere: SolidKind = {
  name: 'sphere',
  words: ['sphere', 'ball'],
  takes: { diameter: 'diameter', radius: 'radius', outer_diameter: 'diameter', outer_radius: 'radius' },
  form(sizes) {
    const d = sizes.diameter('diameter', 'radius');
    const r = sizes.radius('diameter', 'radius');
    const arc = { radius: r, turn: 'left' } as const;
    return {
      across: [about(d), about(d)],
      height: d,
      make: {
        way: 'turned',
        outline: [
          [ZERO, ZERO],
          [r, r, arc],
          [ZERO, d, arc],
        ],
      },
      volume: (Math.PI * d.value ** 3) / 6,
      flat: { foot: false, top: false, sides: false },
      ball: true,
      uprights: 0,
    };
  },
};
