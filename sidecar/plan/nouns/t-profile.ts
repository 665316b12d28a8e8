import { half, minus, negative, ZERO } from '../outline/term.ts';
import { addExtruded } from './extruded.ts';
import type { Noun } from './noun.ts';
import { FLANGE_AND_WEB, SECTION_SIZES, sectionRun, webAndFlange } from './rolled-section.ts';

/** A T as the letter stands, flange and stem; its length along X. */
export const tProfile: Noun = {
  name: 'T-profile',
  words: [
    't profile',
    't section',
    't bar',
    'tee profile',
    'tee section',
    't shaped profile',
    't beam',
    't shape',
    't shaped bar',
    'tee',
    'tee shape',
  ],
  example: 'a T-profile 40 x 40 x 4 mm, 200 mm long',
  takes: SECTION_SIZES,
  members: FLANGE_AND_WEB,
  compact: sectionRun,
  build(sizes, draft) {
    sizes.require('width', ['height', 'inner_height'], 'length');
    const { flange: thickness, web, height } = webAndFlange(sizes, 1, draft);
    const length = sizes.length('length');
    const width = sizes.length('width');
    const area = width.value * thickness.value + (height.value - thickness.value) * web.value;
    const stem = half(web);
    const flange = half(width);
    const under = minus(height, thickness);
    addExtruded(
      draft,
      'Profile',
      sizes.words,
      {
        plane: 'YZ',
        corners: [
          [negative(stem), ZERO],
          [stem, ZERO],
          [stem, under],
          [flange, under],
          [flange, height],
          [negative(flange), height],
          [negative(flange), under],
          [negative(stem), under],
        ],
        length,
      },
      { across: width, height, area },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
