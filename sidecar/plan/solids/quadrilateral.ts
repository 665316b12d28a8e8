import type { Sizes } from '../nouns/sizes.ts';
import { half, minus, negative, plus, type Term, times, ZERO } from '../outline/term.ts';
import { polygon } from './polygon.ts';
import { along, type SolidKind } from './solid-kind.ts';

const LONG = { length: 'length', thickness: 'thickness', depth: 'depth' } as const;

/** By its diagonals, the first along its own X; or by its side and an angle. */
export const rhombicPrism: SolidKind = {
  name: 'rhombic prism',
  words: ['rhombus', 'rhombus prism', 'diamond', 'diamond prism'],
  takes: {
    ...LONG,
    height: 'height',
    diagonal: 'diagonal_1',
    diagonal_1: 'diagonal_1',
    diagonal_2: 'diagonal_2',
    side: 'side',
    angle: 'angle',
  },
  form(sizes, open) {
    const [a, b] = halfDiagonals(sizes);
    return polygon(
      [
        [negative(a), ZERO],
        [ZERO, negative(b)],
        [a, ZERO],
        [ZERO, b],
      ],
      along(sizes, open),
    );
  },
};

function halfDiagonals(sizes: Sizes): [Term, Term] {
  if (!sizes.has('side')) {
    sizes.require('diagonal_1', 'diagonal_2');
    return [half(sizes.length('diagonal_1')), half(sizes.length('diagonal_2'))];
  }
  const side = sizes.length('side');
  const angle = sizes.angle('angle');
  const call = (name: 'cos' | 'sin'): Term => ({
    text: `${name}(${angle.text} / 2)`,
    value: Math[name]((angle.value * Math.PI) / 360),
  });
  return [times(side, call('cos')), times(side, call('sin'))];
}

const TRAPEZOID = {
  ...LONG,
  width: 'length',
  bottom: 'bottom',
  base: 'bottom',
  top: 'top',
  height: 'height',
  offset: 'offset',
} as const;

/** Two parallel sides and the height between them; `offset`: how far the upper one begins after the lower one. */
export const trapezoidalPrism: SolidKind = {
  name: 'trapezoidal prism',
  words: ['trapezoid', 'trapezium', 'trapezoid prism', 'isosceles trapezoid', 'dovetail'],
  takes: TRAPEZOID,
  form: (sizes, open) => trapezoid(sizes, open, sizes.has('offset') ? sizes.length('offset') : null),
};

/** Upright where its own X begins. */
export const rightTrapezoidalPrism: SolidKind = {
  name: 'right trapezoidal prism',
  words: ['right trapezoid', 'right angled trapezoid', 'right-angled trapezoid'],
  takes: TRAPEZOID,
  form: (sizes, open) => trapezoid(sizes, open, ZERO),
};

function trapezoid(sizes: Sizes, open: boolean, offset: Term | null) {
  sizes.require('bottom', 'top', 'height');
  const [bottom, top, height] = [sizes.length('bottom'), sizes.length('top'), sizes.length('height')];
  const start = offset ?? half(minus(bottom, top));
  return polygon(
    [
      [ZERO, ZERO],
      [bottom, ZERO],
      [plus(start, top), height],
      [start, height],
    ],
    along(sizes, open, ['length', 'thickness', 'depth']),
  );
}

/** Its base along its own X; the other pair of sides leans by an angle, or by how far the upper one begins later. */
export const parallelogramPrism: SolidKind = {
  name: 'parallelogram prism',
  words: ['parallelogram', 'parallelogram bar'],
  takes: { ...LONG, base: 'base', side: 'side', height: 'height', angle: 'angle', offset: 'offset' },
  form(sizes, open) {
    sizes.require('base', ['height', 'side'], ['angle', 'offset']);
    const base = sizes.length('base');
    const angle = sizes.has('angle') ? sizes.angle('angle') : null;
    const call = (name: 'cos' | 'sin' | 'tan'): Term => ({
      text: `${name}(${angle?.text ?? 90})`,
      value: Math[name](((angle?.value ?? 90) * Math.PI) / 180),
    });
    const side = sizes.has('side') && angle ? sizes.length('side') : null;
    const height = side ? times(side, call('sin')) : sizes.length('height');
    const tan = call('tan');
    const lean = side
      ? times(side, call('cos'))
      : angle
        ? { text: `(${height.text}) / ${tan.text}`, value: height.value / tan.value }
        : sizes.length('offset');
    return polygon(
      [
        [ZERO, ZERO],
        [base, ZERO],
        [plus(base, lean), height],
        [lean, height],
      ],
      along(sizes, open, ['length', 'thickness', 'depth']),
    );
  },
};
