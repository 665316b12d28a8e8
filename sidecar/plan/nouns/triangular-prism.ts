import { over } from '../outline/term.ts';
import { inOrder, type Noun } from './noun.ts';

const ALONG = ['length', 'height', 'thickness', 'depth'] as const;

/** A triangle of three equal sides pulled up along Z, one side along X. */
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
  takes: { side: 'side', length: 'length', height: 'height', thickness: 'thickness', depth: 'depth' },
  compact: (values, named) => (named.has('side') ? inOrder(['side'], ALONG)(values, named) : undefined),
  build(sizes, draft) {
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
