import { half, minus, negative, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded } from './extruded.ts';
import type { Noun } from './noun.ts';
import { SECTION_SIZES, sectionRun } from './rolled-section.ts';

/** A T as the letter stands, flange and stem of one thickness; its length along X. */
export const tProfile: Noun = {
  name: 'T-profile',
  words: ['t profile', 't section', 't bar', 'tee profile', 'tee section', 't shaped profile', 't beam'],
  example: 'a T-profile 40 x 40 x 4 mm, 200 mm long',
  takes: SECTION_SIZES,
  compact: sectionRun,
  build(sizes, draft) {
    sizes.require('width', 'height', 'thickness', 'length');
    const length = sizes.length('length');
    const width = sizes.length('width');
    const height = sizes.length('height');
    const thickness = sizes.length('thickness');
    const t = thickness.value;
    if (t >= Math.min(width.value, height.value)) {
      const text = `A thickness of ${inMm(t)} leaves no T of ${inMm(width.value)} x ${inMm(height.value)}. What is the thickness?`;
      throw new Unclear([missing('thickness', text)]);
    }
    const stem = half(thickness);
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
      { across: width, height, area: (width.value + height.value - t) * t },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
