import { addCuboid } from './cuboid.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A bar of square section, its length along X. */
export const squareBar: Noun = {
  name: 'square bar',
  words: [
    'square bar',
    'square rod',
    'square stock',
    'square bar stock',
    'solid square bar',
    'sq bar',
    'sq rod',
  ],
  example: 'a square bar 20 mm, 100 mm long',
  takes: { side: 'side', width: 'side', thickness: 'side', length: 'length', corner_radius: 'corner_radius' },
  compact(values, named) {
    const [first, second] = values;
    const section = values.length > 1 && first === second && !named.has('side');
    if (section && values.length === (named.has('length') ? 2 : 3)) {
      return { names: ['side', 'side', ...(named.has('length') ? [] : ['length'])] };
    }
    return section ? undefined : inSaidOrder(['side'], ['length'])(values, named);
  },
  build(sizes, draft) {
    sizes.require('side', 'length');
    const side = sizes.length('side');
    const corner = sizes.has('corner_radius') ? sizes.length('corner_radius') : null;
    return addCuboid(draft, 'Bar', sizes.words, { x: sizes.length('length'), y: side, z: side, corner });
  },
};
