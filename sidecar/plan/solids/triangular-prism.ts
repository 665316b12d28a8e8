import type { Sizes } from '../nouns/sizes.ts';
import { half, minus, negative, over, plus, type Term, times, twice, ZERO } from '../outline/term.ts';
import { contradiction, Unclear } from '../outline/unclear.ts';
import type { Corner } from './form.ts';
import { polygon } from './polygon.ts';
import { along, type SolidKind } from './solid-kind.ts';

/** By its legs, by base and height, by one side or by three. */
export const triangularPrism: SolidKind = {
  name: 'triangular prism',
  words: ['triangle', 'triangle prism', 'right triangular prism', 'right triangle', 'gusset', 'rib'],
  takes: {
    leg: 'leg_1',
    leg_1: 'leg_1',
    leg_2: 'leg_2',
    size: 'leg_1',
    base: 'base',
    triangle_height: 'triangle_height',
    side: 'side',
    side_1: 'side_1',
    side_2: 'side_2',
    side_3: 'side_3',
    length: 'length',
    height: 'height',
    thickness: 'thickness',
    depth: 'depth',
    width: 'width',
  },
  form(sizes, open) {
    const corners = cornersOf(sizes);
    return polygon(corners, along(sizes, open, ['length', 'thickness', 'depth', 'width', 'height']));
  },
};

function cornersOf(sizes: Sizes): Corner[] {
  if (sizes.has('leg_1')) {
    const a = sizes.length('leg_1');
    const b = sizes.has('leg_2') ? sizes.length('leg_2') : a;
    return [
      [ZERO, ZERO],
      [a, ZERO],
      [ZERO, b],
    ];
  }
  if (sizes.has('base')) {
    const other = ['length', 'thickness', 'depth', 'width'].some((name) => sizes.has(name));
    const name = sizes.has('triangle_height') || !other ? 'triangle_height' : 'height';
    const base = sizes.length('base');
    return [
      [negative(half(base)), ZERO],
      [half(base), ZERO],
      [ZERO, sizes.length(name)],
    ];
  }
  if (sizes.has('side_1')) return bySides(sizes);
  const side = sizes.length('side');
  return [
    [negative(half(side)), ZERO],
    [half(side), ZERO],
    [ZERO, times(side, { text: 'sin(60)', value: Math.sqrt(3) / 2 })],
  ];
}

/** The first one along its own X, the second up from where it ends, the third back to where it begins. */
function bySides(sizes: Sizes): Corner[] {
  const [a, b, c] = [sizes.length('side_1'), sizes.length('side_2'), sizes.length('side_3')];
  const square = (term: Term) => times(term, term);
  const x = over(plus(square(a), minus(square(c), square(b))), twice(a));
  const rest = minus(square(c), square(x));
  if (rest.value <= 0) {
    const text = `Sides of ${a.value}, ${b.value} and ${c.value} mm close no triangle: any two together are longer than the third. How long are they?`;
    throw new Unclear([contradiction(sizes.words, text)]);
  }
  const y: Term = { text: `sqrt(${rest.text})`, value: Math.sqrt(rest.value) };
  return [
    [ZERO, ZERO],
    [a, ZERO],
    [x, y],
  ];
}
