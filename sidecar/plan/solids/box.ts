import { extruded } from './extruded.ts';
import { about } from './form.ts';
import { along, type SolidKind } from './solid-kind.ts';

/** Length along its own first axis, width along the second. */
export const box: SolidKind = {
  name: 'box',
  words: ['box', 'block', 'cuboid', 'cube', 'plate', 'bar', 'rectangular prism', 'slab'],
  takes: {
    length: 'length',
    width: 'width',
    height: 'height',
    thickness: 'height',
    depth: 'height',
    side: 'side',
  },
  form(sizes, open) {
    const cube = sizes.has('side');
    if (!cube) sizes.require('length', 'width');
    const length = sizes.length(cube && !sizes.has('length') ? 'side' : 'length');
    const width = sizes.length(cube && !sizes.has('width') ? 'side' : 'width');
    const height = cube && !sizes.has('height') ? sizes.length('side') : along(sizes, open, ['height']);
    return extruded({
      across: [about(length), about(width)],
      height,
      section: [{ shape: 'rectangle', width: length.text, height: width.text }],
      area: length.value * width.value,
      box: true,
      uprights: 4,
    });
  },
};
