import type { Draft } from '../outline/draft.ts';
import { half, literal, negative, over, type Term } from '../outline/term.ts';
import { outline } from '../solids/outline.ts';
import { areaOf } from '../solids/polygon.ts';
import { inOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

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
    'right angled triangular prism',
    'right angle triangular prism',
    'right triangle prism',
  ],
  example: 'a triangular prism with a side length of 20 mm, 50 mm long',
  takes: {
    side: 'side',
    base: 'base',
    triangle_height: 'triangle_height',
    leg: 'leg_1',
    leg_1: 'leg_1',
    leg_2: 'leg_2',
    length: 'length',
    height: 'height',
    thickness: 'thickness',
    depth: 'depth',
  },
  says: [
    'right triangle with',
    'right triangle',
    'a right triangle',
    'right angled triangle',
    'right angle triangle',
    'with a right triangle',
    'with a right angle',
    'as its base',
    'right angled',
    'equilateral',
    'equilateral triangle',
    'with an equilateral triangle',
  ],
  compact: (values, named) =>
    named.has('side') || named.has('leg_2') ? inOrder(['side', 'leg_2'], ALONG)(values, named) : undefined,
  build(sizes, draft) {
    if (sizes.has('base')) return isosceles(sizes, draft);
    sizes.require(['side', 'leg_1'], [...ALONG]);
    if (sizes.has('leg_1')) return rightAngled(sizes, draft);
    const side = sizes.length('side');
    const height = along(sizes);
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

const along = (sizes: Sizes) => sizes.length(ALONG.find((name) => sizes.has(name)) ?? 'length');

/** Its base along X at the front, its tip at the back, the middle of both on the origin. */
function isosceles(sizes: Sizes, draft: Draft): Solid {
  sizes.require('triangle_height', [...ALONG]);
  const [base, tall] = [sizes.length('base'), sizes.length('triangle_height')];
  draft.assume('Two sides of the triangle are equal.');
  return pulledUp(
    sizes,
    draft,
    [base, tall],
    [
      [negative(half(base)), negative(half(tall))],
      [half(base), negative(half(tall))],
      [literal(0), half(tall)],
    ],
  );
}

/** By the two sides beside the right angle, which run along X and Y. */
function rightAngled(sizes: Sizes, draft: Draft): Solid {
  sizes.require('leg_1', 'leg_2');
  const [a, b] = [sizes.length('leg_1'), sizes.length('leg_2')];
  return pulledUp(
    sizes,
    draft,
    [a, b],
    [
      [negative(half(a)), negative(half(b))],
      [half(a), negative(half(b))],
      [negative(half(a)), half(b)],
    ],
  );
}

function pulledUp(sizes: Sizes, draft: Draft, across: [Term, Term], corners: [Term, Term][]): Solid {
  const length = along(sizes);
  draft.add({
    kind: 'pad',
    name: 'Prism',
    on: { plane: 'XY' },
    profiles: [outline(corners)],
    length: length.text,
  });
  const [x, y] = across;
  for (const [axis, { value }] of [['X', x] as const, ['Y', y] as const, ['Z', length] as const])
    draft.require({ kind: 'size', words: sizes.words, axis, value });
  draft.volume = Math.abs(areaOf(corners)) * length.value;
  return { faces: {}, usual: 'top', prism: null };
}
