import type { Sizes } from '../nouns/sizes.ts';
import { type Term, ZERO } from '../outline/term.ts';
import { about } from './form.ts';
import type { SolidKind } from './solid-kind.ts';

/** On a square or rectangle, its point over the middle; with a top it is cut off there. */
export const pyramid: SolidKind = {
  name: 'pyramid',
  words: [
    'square pyramid',
    'rectangular pyramid',
    'truncated pyramid',
    'pyramidal frustum',
    'frustum of a pyramid',
    'square frustum',
  ],
  takes: {
    side: 'side',
    base: 'side',
    length: 'length',
    width: 'width',
    height: 'height',
    depth: 'height',
    top: 'top_side',
    top_side: 'top_side',
    top_length: 'top_length',
    top_width: 'top_width',
  },
  form(sizes) {
    const foot = pair(sizes, 'side', 'length', 'width');
    const cut = ['top_side', 'top_length', 'top_width'].some((name) => sizes.has(name));
    const top = cut ? pair(sizes, 'top_side', 'top_length', 'top_width') : ([ZERO, ZERO] as const);
    const h = sizes.length('height');
    const [a, b, c, d] = [foot[0].value, foot[1].value, top[0].value, top[1].value];
    const wide = (index: 0 | 1) => (top[index].value > foot[index].value ? top[index] : foot[index]);
    return {
      across: [about(wide(0)), about(wide(1))],
      height: h,
      make: { way: 'pyramid', foot, top },
      // Simpson's rule is exact.
      volume: (h.value / 6) * (a * b + (a + c) * (b + d) + c * d),
      flat: { foot: true, top: cut, sides: false },
      uprights: 0,
    };
  },
};

function pair(sizes: Sizes, side: string, length: string, width: string): readonly [Term, Term] {
  if (sizes.has(side)) return [sizes.length(side), sizes.length(side)];
  sizes.require([length, side], [width, side]);
  return [sizes.length(length), sizes.length(width)];
}
