import { half, negative, ZERO } from '../outline/term.ts';
import { addExtruded } from './extruded.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A block cut from edge to edge: as high as it is at the left end, nothing at the right. */
export const wedge: Noun = {
  name: 'wedge',
  words: ['wedge', 'ramp', 'right triangular prism', 'triangular wedge'],
  example: 'a wedge 40 mm long, 20 mm wide and 15 mm high',
  takes: { length: 'length', width: 'width', height: 'height', thickness: 'height', depth: 'width' },
  compact: inSaidOrder(['length'], ['width'], ['height']),
  build(sizes, draft) {
    sizes.require('length', 'width', 'height');
    const length = sizes.length('length');
    const height = sizes.length('height');
    const end = half(length);
    draft.assume('The wedge is highest at its left end and comes down to an edge at the right.');
    addExtruded(
      draft,
      'Wedge',
      sizes.words,
      {
        plane: 'XZ',
        corners: [
          [negative(end), ZERO],
          [end, ZERO],
          [negative(end), height],
        ],
        length: sizes.length('width'),
      },
      { across: length, height, area: (length.value * height.value) / 2 },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
