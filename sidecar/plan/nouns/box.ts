import { addCuboid } from './cuboid.ts';
import { ENCLOSURE_MEMBERS } from './enclosure.ts';
import { inOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** Block: length along X, width along Y, height along Z. Said as width, depth and height: width along X, depth along Y. */
export const box: Noun = {
  name: 'block',
  words: [
    'block',
    'box',
    'cuboid',
    'brick',
    'rectangular prism',
    'rectangular block',
    'rectangular box',
    'rectangular solid',
    'rectangular bar',
    'flat bar',
    'beam',
    'rail',
    'bar stock',
    'clamp block',
    'clamping block',
    'mounting block',
    'spacer block',
    'stop block',
    'guide block',
    'base block',
    'manifold block',
    'square spacer',
    'square standoff',
    'square block',
    'square post',
    'square column',
  ],
  example: 'a 60 x 40 x 20 mm block',
  rectangular: true,
  takes: {
    length: 'length',
    width: 'width',
    height: 'height',
    thickness: 'height',
    depth: 'depth',
    side: 'side',
    corner_radius: 'corner_radius',
  },
  turns: {
    open: 'open box',
    wall: 'enclosure',
    lid: 'enclosure',
    flat_lid: 'enclosure',
    screw_bosses: 'enclosure',
  },
  members: ENCLOSURE_MEMBERS,
  compact(values, named) {
    if (named.has('side')) return inOrder(['side'], ['height', 'length', 'thickness'])(values, named);
    return inOrder(['length'], ['width', 'depth'], ['height'])(values, named);
  },
  build(sizes, draft) {
    const [x, y, z] = axes(sizes);
    return addCuboid(draft, 'Block', sizes.words, {
      x: sizes.length(x),
      y: sizes.length(y),
      z: sizes.length(z),
      corner: sizes.has('corner_radius') ? sizes.length('corner_radius') : null,
    });
  },
};

/** Which named size lies along which axis. "Deep" is whatever the others leave open. */
function axes(sizes: Sizes): [string, string, string] {
  if (sizes.has('side')) return ['side', 'side', sizes.has('length') ? 'length' : 'height'];
  if (!sizes.has('depth')) {
    sizes.require('length', 'width', 'height');
    return ['length', 'width', 'height'];
  }
  if (!sizes.has('height')) {
    sizes.require('length', 'width');
    return ['length', 'width', 'depth'];
  }
  if (sizes.has('length')) return ['length', 'depth', 'height'];
  sizes.require('width');
  return ['width', 'depth', 'height'];
}

/** All sides alike. */
export const cube: Noun = {
  name: 'cube',
  words: ['cube'],
  example: 'a 20 mm cube with 2 mm fillets on all edges',
  takes: {
    side: 'side',
    length: 'side',
    width: 'side',
    height: 'side',
    thickness: 'side',
    corner_radius: 'corner_radius',
  },
  compact: (values, named) =>
    named.has('side')
      ? undefined
      : values.length === 1 || values.every((value) => value === values[0])
        ? { names: values.map(() => 'side') }
        : {
            question: 'A cube has sides of one length. Which is it?',
            options: values.map((value) => `${value} mm`),
          },
  build(sizes, draft) {
    sizes.require('side');
    const side = sizes.length('side');
    const corner = sizes.has('corner_radius') ? sizes.length('corner_radius') : null;
    return addCuboid(draft, 'Cube', sizes.words, { x: side, y: side, z: side, corner });
  },
};
