import { literal, over, type Term, times } from '../outline/term.ts';
import { inOrder, type Noun } from './noun.ts';
import { polygonSection } from './section.ts';
import type { Sizes } from './sizes.ts';

const ALONG = ['length', 'height', 'thickness', 'depth'] as const;
const ACROSS = ['across_flats', 'across_corners', 'side'] as const;

/** A regular polygon pulled up along Z, one side along X. */
function polygonalPrism(sides: number, name: string, words: readonly string[], example: string): Noun {
  return {
    name,
    words,
    example,
    takes: {
      across_flats: 'across_flats',
      across_corners: 'across_corners',
      side: 'side',
      length: 'length',
      height: 'height',
      thickness: 'thickness',
      depth: 'depth',
    },
    compact: (values, named) =>
      ACROSS.some((size) => named.has(size)) ? inOrder(ACROSS, ALONG)(values, named) : undefined,
    build(sizes, draft) {
      sizes.require([...ACROSS], [...ALONG]);
      const along = ALONG.find((size) => sizes.has(size)) ?? 'length';
      const height = sizes.length(along);
      const { profile, flats, corners } = across(sides, sizes);
      draft.add({
        kind: 'pad',
        name: 'Prism',
        on: { plane: 'XY' },
        profiles: [{ shape: 'polygon', sides, ...profile }],
        length: height.text,
      });
      draft.require({ kind: 'size', words: sizes.words, axis: 'X', value: corners });
      draft.require({ kind: 'size', words: sizes.words, axis: 'Y', value: flats.value });
      draft.require({ kind: 'size', words: sizes.words, axis: 'Z', value: height.value });
      const section = polygonSection(sides, flats.value);
      draft.volume = section.area * height.value;
      const room = { shape: 'circle', diameter: flats } as const;
      const at = { plane: 'XY', centre: [literal(0), literal(0)], room, thickness: height } as const;
      return {
        faces: {
          top: { ...at, at: height, into: 'negative' },
          bottom: { ...at, at: literal(0), into: 'positive' },
        },
        usual: 'top',
        prism: { section, rim: section, height: height.value },
      };
    },
  };
}

/** The profile's size as it was given, and both widths. Even numbers of sides only: flats face flats. */
function across(
  sides: number,
  sizes: Sizes,
): {
  profile: { acrossFlats: Term['text'] } | { acrossCorners: Term['text'] };
  flats: Term;
  corners: number;
} {
  const angle = 180 / sides;
  const cosine = Math.cos((angle * Math.PI) / 180);
  const cos: Term = { text: `cos(${angle})`, value: cosine };
  if (sizes.has('across_flats')) {
    const flats = sizes.length('across_flats');
    return { profile: { acrossFlats: flats.text }, flats, corners: flats.value / cosine };
  }
  if (sizes.has('across_corners')) {
    const corners = sizes.length('across_corners');
    return { profile: { acrossCorners: corners.text }, flats: times(corners, cos), corners: corners.value };
  }
  const tangent: Term = { text: `tan(${angle})`, value: Math.tan((angle * Math.PI) / 180) };
  const flats = over(sizes.length('side'), tangent);
  return { profile: { acrossFlats: flats.text }, flats, corners: flats.value / cosine };
}

export const hexagonalPrism = polygonalPrism(
  6,
  'hexagonal prism',
  [
    'hexagonal prism',
    'hexagon',
    'hex prism',
    'hex bar',
    'hexagonal bar',
    'hexagon bar',
    'hexagon rod',
    'hexagon block',
    'hex rod',
    'hexagonal rod',
    'hex block',
    'hexagonal block',
    'hexagonal plate',
    'hexagonal column',
    'solid hex standoff',
    'solid hexagonal standoff',
    'solid hex spacer',
    'solid hexagonal spacer',
    'solid hex pillar',
  ],
  'a hexagonal prism 30 mm across flats, 20 mm high',
);
