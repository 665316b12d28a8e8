import { about } from './form.ts';
import type { SolidKind } from './solid-kind.ts';

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
    return {
      across: [about(d), about(d)],
      height: d,
      make: { way: 'ball', diameter: d },
      volume: (Math.PI * d.value ** 3) / 6,
      flat: { foot: false, top: false, sides: false },
      uprights: 0,
    };
  },
};
