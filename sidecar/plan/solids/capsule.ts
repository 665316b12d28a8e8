import { minus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { along, type SolidKind } from './solid-kind.ts';
import { ROUND } from './sphere.ts';
import { turned } from './turned.ts';

/** A cylinder with round ends; its length is that of the whole. */
export const capsule: SolidKind = {
  name: 'capsule',
  words: ['pill', 'stadium of revolution', 'spherocylinder'],
  takes: { ...ROUND, length: 'length', height: 'length' },
  form(sizes) {
    sizes.require(['diameter', 'radius'], 'length');
    const r = sizes.radius('diameter', 'radius');
    const length = along(sizes, false, ['length']) ?? ZERO;
    if (length.value <= 2 * r.value) {
      const text = `A capsule of ${inMm(2 * r.value)} diameter is longer than that, not ${inMm(length.value)}. How long is it in all?`;
      throw new Unclear([missing('length', text)]);
    }
    const arc = { radius: r, turn: 'left' } as const;
    return turned({
      radius: r,
      height: length,
      outline: [
        [ZERO, ZERO],
        [r, r, arc],
        [r, minus(length, r)],
        [ZERO, length, arc],
      ],
      volume: Math.PI * r.value ** 2 * (length.value - (2 / 3) * r.value),
    });
  },
};
