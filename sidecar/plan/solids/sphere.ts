import { ZERO } from '../outline/term.ts';
import type { SolidKind } from './solid-kind.ts';
import { turned } from './turned.ts';

export const ROUND = {
  diameter: 'diameter',
  radius: 'radius',
  outer_diameter: 'diameter',
  outer_radius: 'radius',
} as const;

export const sphere: SolidKind = {
  name: 'sphere',
  words: ['ball'],
  takes: ROUND,
  form(sizes) {
    const d = sizes.diameter('diameter', 'radius');
    const r = sizes.radius('diameter', 'radius');
    const arc = { radius: r, turn: 'left' } as const;
    const ball = turned({
      radius: r,
      height: d,
      outline: [
        [ZERO, ZERO],
        [r, r, arc],
        [ZERO, d, arc],
      ],
      volume: (Math.PI * d.value ** 3) / 6,
    });
    return { ...ball, ball: true };
  },
};
