import { half, plus, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { addRound } from './round.ts';
import { bored } from './turned.ts';

/** A solid wheel, which may have a hub that stands out on both sides; its axis is Z. */
export const wheel: Noun = {
  name: 'wheel',
  words: [
    'wheel',
    'roller',
    'solid wheel',
    'plain wheel',
    'plain roller',
    'caster wheel',
    'castor wheel',
    'trolley wheel',
    'cart wheel',
    'toy wheel',
    'guide wheel',
    'guide roller',
    'idler wheel',
    'belt roller',
    'conveyor roller',
  ],
  example: 'a wheel 80 mm diameter, 20 mm wide, bore 10 mm',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    inner_diameter: 'bore_diameter',
    hole: 'bore_diameter',
    width: 'width',
    thickness: 'width',
    length: 'width',
    height: 'width',
  },
  members: [
    {
      words: ['hub', 'boss'],
      takes: { diameter: 'hub_diameter', outer_diameter: 'hub_diameter', height: 'hub_height' },
      order: ['hub_diameter'],
      count: 'hubs',
      many: 1,
      says: ['on each side', 'on both sides', 'each side', 'both sides'],
    },
  ],
  compact: inSaidOrder(['diameter'], ['width'], ['bore_diameter']),
  build(sizes, draft) {
    sizes.require('diameter', 'width', 'bore_diameter');
    const [diameter, width] = [sizes.length('diameter'), sizes.length('width')];
    const opening = sizes.length('bore_diameter');
    const hubbed = sizes.wants('hubs') || sizes.has('hub_diameter') || sizes.has('hub_height');
    if (hubbed) sizes.require('hub_diameter', 'hub_height');
    const core = hubbed ? sizes.length('hub_diameter') : diameter;
    if (opening.value >= core.value || core.value > diameter.value) {
      const text = `A bore of ${inMm(opening.value)} in ${inMm(core.value)} does not fit a wheel of ${inMm(diameter.value)}. What is the bore diameter?`;
      throw new Unclear([missing('bore diameter', text)]);
    }
    draft.assume('The wheel is solid: it has no spokes and a flat tread.');
    if (!hubbed) {
      const solid = addRound(draft, 'Wheel', sizes.words, { diameter, height: width, opening });
      const { top, bottom } = solid.faces;
      return { ...solid, faces: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) }, prism: null };
    }
    const rise = sizes.length('hub_height');
    draft.assume('The hub stands out so far on both sides of the wheel.');
    const [R, h, b] = [half(diameter), half(core), half(opening)];
    const upper = plus(rise, width);
    const height = plus(width, twice(rise));
    const area = (term: { value: number }) => (Math.PI / 4) * term.value ** 2;
    return bored(
      draft,
      sizes.words,
      'Wheel',
      [
        [b, ZERO],
        [h, ZERO],
        [h, rise],
        [R, rise],
        [R, upper],
        [h, upper],
        [h, height],
        [b, height],
      ],
      {
        opening,
        widest: diameter,
        height,
        diameters: [diameter, core],
        volume: area(diameter) * width.value + 2 * area(core) * rise.value - area(opening) * height.value,
      },
    );
  },
};
