import type { Draft } from '../outline/draft.ts';
import { half, literal, negative, over, type Term } from '../outline/term.ts';
import { outline } from '../solids/outline.ts';
import { areaOf } from '../solids/polygon.ts';
import { inOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

const ALONG = ['length', 'height', 'thickness', 'depth'] as const;

/** A triangle pulled up along Z, one side along X: of three equal sides, or by base and height of two. */
export const triangularPrism: Noun = {
  name: 'triangular prism',
  words: [
    'triangular prism',
    'triangle prism',
    'triangular bar',
    'equilateral triangular prism',
    'equilateral prism',
  ],
  example: 'a triangular prism with a side length of 20 mm, 50 mm long',
  takes: {
    side: 'side',
    base: 'base',
    triangle_height: 'triangle_height',
    length: 'length',
    height: 'height',
    thickness: 'thickness',
    depth: 'depth',
  },
  compact: (values, named) => (named.has('side') ? inOrder(['side'], ALONG)(values, named) : undefined),
  build(sizes, draft) {
    if (sizes.has('base')) return isosceles(sizes, draft);
    sizes.require('side', [...ALONG]);
    const side = sizes.length('side');
    const height = sizes.length(ALONG.find((name) => sizes.has(name)) ?? 'length');
    const tangent = { text: 'tan(60)', value: Math.sqrt(3) };
    draft.add({
      kind: 'pad',
      name: 'Prism',
      on: { plane: 'XY' },
      profiles: [{ shape: 'polygon', sides: 3, acrossFlats: over(side, tangent).text }],
      length: height.text,
    });
    draft.assume('All three sides of the triangle are equal.');
    const s = side.value;
    draft.require({ kind: 'size', words: sizes.words, axis: 'X', value: s });
    draft.require({ kind: 'size', words: sizes.words, axis: 'Y', value: (s * Math.sqrt(3)) / 2 });
    draft.require({ kind: 'size', words: sizes.words, axis: 'Z', value: height.value });
    draft.volume = ((s ** 2 * Math.sqrt(3)) / 4) * height.value;
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Its base along X at the front, its tip at the back, the middle of both on the origin. */
function isosceles(sizes: Sizes, draft: Draft) {
  sizes.require('triangle_height', [...ALONG]);
  const [base, tall] = [sizes.length('base'), sizes.length('triangle_height')];
  const length = sizes.length(ALONG.find((name) => sizes.has(name)) ?? 'length');
  const corners: [Term, Term][] = [
    [negative(half(base)), negative(half(tall))],
    [half(base), negative(half(tall))],
    [literal(0), half(tall)],
  ];
  draft.add({
    kind: 'pad',
    name: 'Prism',
    on: { plane: 'XY' },
    profiles: [outline(corners)],
    length: length.text,
  });
  draft.assume('Two sides of the triangle are equal.');
  for (const [axis, { value }] of [['X', base] as const, ['Y', tall] as const, ['Z', length] as const]) {
    draft.require({ kind: 'size', words: sizes.words, axis, value });
  }
  draft.volume = Math.abs(areaOf(corners)) * length.value;
  return { faces: {}, usual: 'top' as const, prism: null };
}
