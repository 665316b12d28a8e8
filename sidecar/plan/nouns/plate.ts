import { addCuboid } from './cuboid.ts';
import { inOrder, type Noun } from './noun.ts';

/** Flat stock: length along X, width along Y, thickness along Z. */
export const plate: Noun = {
  name: 'plate',
  words: [
    'plate',
    'sheet',
    'panel',
    'slab',
    'base plate',
    'baseplate',
    'rectangular plate',
    'flat plate',
    'rectangular sheet',
    'board',
    'shim',
    'plank',
    'square flange',
    'rectangular flange',
    'square flange plate',
    'square mounting flange',
    'cover plate',
    'blanking plate',
    'strip',
    'strap',
    'mounting strap',
    'sign plate',
    'name plate',
    'nameplate',
    'face plate',
    'faceplate',
    'adapter plate',
    'adaptor plate',
    'end plate',
    'backing plate',
    'front plate',
    'spacer plate',
    'hinge leaf',
    'hinge plate',
    'hinge flap',
    'hinge wing',
  ],
  example: '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges',
  rectangular: true,
  takes: {
    length: 'length',
    width: 'width',
    thickness: 'thickness',
    height: 'thickness',
    depth: 'thickness',
    side: 'side',
    corner_radius: 'corner_radius',
  },
  turns: { nema: 'motor plate' },
  compact(values, named) {
    const flat = named.has('side') ? [] : ['length', 'width'].filter((name) => !named.has(name));
    if (values.length === flat.length && named.has('thickness')) return { names: flat };
    if (values.length === 2 && !named.has('thickness')) return { names: flat };
    if (values.length === 1)
      return inOrder(['length', 'side'], ['width', 'side'], ['thickness'])(values, named);
    if (values.length !== 3 || named.size > (named.has('corner_radius') ? 1 : 0)) return undefined;
    const thinnest = Math.min(...values);
    if (values[2] === thinnest) return { names: ['length', 'width', 'thickness'] };
    const at = values.indexOf(thinnest);
    const names = at === 0 ? ['thickness', 'length', 'width'] : ['length', 'thickness', 'width'];
    return { names, assumption: `The smallest size of the plate, ${thinnest} mm, is its thickness.` };
  },
  build(sizes, draft) {
    const square = sizes.has('side');
    sizes.require(...(square ? [] : ['length', 'width']), 'thickness');
    return addCuboid(draft, 'Plate', sizes.words, {
      x: sizes.length(square ? 'side' : 'length'),
      y: sizes.length(square ? 'side' : 'width'),
      z: sizes.length('thickness'),
      corner: sizes.has('corner_radius') ? sizes.length('corner_radius') : null,
    });
  },
};
