import { half, minus, negative, ZERO } from '../outline/term.ts';
import { addExtruded } from './extruded.ts';
import type { Noun } from './noun.ts';
import { FLANGE_AND_WEB, SECTION_SIZES, sectionRun, webAndFlange } from './rolled-section.ts';

/** Two flanges and a web in the middle between them, all edges sharp; its length along X. */
export const iBeam: Noun = {
  name: 'I-beam',
  words: [
    'i beam',
    'i-beam',
    'h beam',
    'h-beam',
    'i profile',
    'i section',
    'h profile',
    'h section',
    'double t beam',
    'universal beam',
    'wide flange beam',
    'i shaped beam',
  ],
  example: 'an I-beam 100 mm high, 60 mm wide, flanges 8 mm, web 6 mm, 500 mm long',
  takes: SECTION_SIZES,
  members: FLANGE_AND_WEB,
  compact: (values, named) => {
    const [a, b] = values;
    const free = !named.has('width') && !named.has('height');
    if (values.length === 2 && a === b && free) return { names: ['height', 'width'] };
    return sectionRun(values, named);
  },
  build(sizes, draft) {
    sizes.require('width', ['height', 'inner_height'], 'length');
    const { flange, web, height } = webAndFlange(sizes, 2, draft);
    const [length, width] = [sizes.length('length'), sizes.length('width')];
    const [out, in_] = [half(width), half(web)];
    const top = minus(height, flange);
    draft.assume('The inner corners of the I-beam are sharp.');
    const area = 2 * width.value * flange.value + (height.value - 2 * flange.value) * web.value;
    addExtruded(
      draft,
      'Beam',
      sizes.words,
      {
        plane: 'YZ',
        corners: [
          [negative(out), ZERO],
          [out, ZERO],
          [out, flange],
          [in_, flange],
          [in_, top],
          [out, top],
          [out, height],
          [negative(out), height],
          [negative(out), top],
          [negative(in_), top],
          [negative(in_), flange],
          [negative(out), flange],
        ],
        length,
      },
      { across: width, height, area },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
