import { ZERO } from '../outline/term.ts';
import { contradiction, Unclear } from '../outline/unclear.ts';
import type { Corner } from './form.ts';
import type { SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';
import { turned } from './turned.ts';

/** Its foot down; with a top diameter it is cut off there. */
export const cone: SolidKind = {
  name: 'cone',
  words: ['truncated cone', 'frustum', 'conical frustum', 'frustum of a cone'],
  takes: {
    ...ROUND,
    base_diameter: 'diameter',
    base_radius: 'radius',
    top_diameter: 'top_diameter',
    top_radius: 'top_radius',
    height: 'height',
    length: 'height',
    depth: 'height',
  },
  form(sizes) {
    sizes.require(['diameter', 'radius'], 'height');
    const r = sizes.radius('diameter', 'radius');
    const h = sizes.length('height');
    const cut = sizes.has('top_diameter') || sizes.has('top_radius');
    const t = cut ? sizes.radius('top_diameter', 'top_radius') : ZERO;
    if (cut && Math.abs(t.value - r.value) < 1e-6) {
      const text = `"${sizes.words}" is as wide at the top as at its foot, which makes it a cylinder. How wide is the top?`;
      throw new Unclear([contradiction(sizes.words, text)]);
    }
    const upper: readonly Corner[] = cut ? [[t, h]] : [];
    return turned({
      radius: t.value > r.value ? t : r,
      height: h,
      outline: [[ZERO, ZERO], [r, ZERO], ...upper, [ZERO, h]],
      volume: (Math.PI * h.value * (r.value ** 2 + r.value * t.value + t.value ** 2)) / 3,
      foot: true,
      top: cut,
    });
  },
};
