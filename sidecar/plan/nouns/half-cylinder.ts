import { negative, ZERO } from '../outline/term.ts';
import { addExtruded } from './extruded.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A cylinder cut along its axis, flat side down; its length along X. */
export const halfCylinder: Noun = {
  name: 'half-cylinder',
  words: [
    'half cylinder',
    'semi cylinder',
    'semicylinder',
    'half round bar',
    'half round',
    'half round profile',
    'half round rod',
    'half rod',
    'half a cylinder',
    'half a rod',
    'half a round bar',
  ],
  example: 'a half-cylinder 40 mm in diameter and 60 mm long',
  takes: { diameter: 'diameter', radius: 'radius', length: 'length' },
  compact: inSaidOrder(['diameter', 'radius'], ['length']),
  build(sizes, draft) {
    sizes.require(['diameter', 'radius'], 'length');
    const across = sizes.diameter('diameter', 'radius');
    const r = sizes.radius('diameter', 'radius');
    addExtruded(
      draft,
      'HalfCylinder',
      sizes.words,
      {
        plane: 'YZ',
        corners: [
          [negative(r), ZERO, r],
          [r, ZERO],
          [ZERO, r, r],
        ],
        length: sizes.length('length'),
      },
      { across, height: r, area: (Math.PI * r.value ** 2) / 2 },
    );
    draft.assume('The half-cylinder lies on its flat side.');
    return { faces: {}, usual: 'top', prism: null };
  },
};
