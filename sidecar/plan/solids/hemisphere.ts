import { ZERO } from '../outline/term.ts';
import type { SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';
import { turned } from './turned.ts';

/** Flat side down. */
export const hemisphere: SolidKind = {
  name: 'hemisphere',
  words: ['half sphere', 'half ball', 'dome'],
  takes: ROUND,
  form(sizes) {
    const r = sizes.radius('diameter', 'radius');
    return turned({
      radius: r,
      height: r,
      outline: [
        [ZERO, ZERO],
        [r, ZERO],
        [ZERO, r, { radius: r, turn: 'left' }],
      ],
      volume: (2 / 3) * Math.PI * r.value ** 3,
      foot: true,
    });
  },
};
