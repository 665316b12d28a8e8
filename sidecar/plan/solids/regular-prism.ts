import type { Sizes } from '../nouns/sizes.ts';
import { literal, negative, over, type Term, times, twice } from '../outline/term.ts';
import { extruded } from './extruded.ts';
import { about, between, type Form } from './form.ts';
import { LONG } from './hollow.ts';
import { along, type SolidKind } from './solid-kind.ts';

const SIZES = {
  ...LONG,
  thickness: 'height',
  side: 'side',
  across_flats: 'across_flats',
  width: 'across_flats',
  across_corners: 'across_corners',
  diameter: 'across_corners',
} as const;

/** A regular polygon pulled up; a side of it faces back along its own Y. */
export const regularPrism: SolidKind = {
  name: 'regular prism',
  words: ['regular polygon prism', 'polygonal prism', 'polygon prism'],
  takes: { ...SIZES, sides: 'sides' },
  form: (sizes, open) => regular(sizes, sizes.whole('sides', 3, 64), open),
};

export const hexagonalPrism = ofSides(6, 'hexagonal prism', [
  'hex prism',
  'hexagon',
  'hexagonal bar',
  'hexagonal rod',
]);
export const pentagonalPrism = ofSides(5, 'pentagonal prism', ['pentagon']);
export const octagonalPrism = ofSides(8, 'octagonal prism', ['octagon', 'octagonal bar']);

function ofSides(sides: number, name: string, words: readonly string[]): SolidKind {
  return { name, words, takes: SIZES, form: (sizes, open) => regular(sizes, sides, open) };
}

const call = (name: 'cos' | 'sin', degrees: number): Term => ({
  text: `${name}(${Number(degrees.toFixed(9))})`,
  value: Math[name]((degrees * Math.PI) / 180),
});

function regular(sizes: Sizes, n: number, open: boolean): Form {
  sizes.require(['across_flats', 'across_corners', 'side']);
  const half = 180 / n;
  const flats = sizes.has('across_flats') ? sizes.length('across_flats') : null;
  const corners = flats
    ? over(flats, call('cos', half))
    : sizes.has('across_corners')
      ? sizes.length('across_corners')
      : over(sizes.length('side'), call('sin', half));
  const R = over(corners, literal(2));
  const apothem = times(R, call('cos', half));
  const wide = n % 4 === 0 ? apothem : n % 2 === 0 ? R : times(R, call('cos', half / 2));
  return extruded({
    across: [about(twice(wide)), n % 2 === 0 ? about(twice(apothem)) : between(negative(apothem), R)],
    height: along(sizes, open, ['height']),
    section: [
      {
        shape: 'polygon',
        sides: n,
        ...(flats ? { acrossFlats: flats.text } : { acrossCorners: corners.text }),
      },
    ],
    area: (n / 2) * R.value ** 2 * Math.sin((2 * Math.PI) / n),
    uprights: n,
  });
}
