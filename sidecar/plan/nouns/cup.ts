import { minus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { HOLLOW, LONG } from '../solids/hollow.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { hollow } from './round.ts';
import { circleSection } from './section.ts';

const OF_A_CYLINDER = [
  ['diameter', 'outer_diameter'],
  ['radius', 'outer_radius'],
  ['length', 'height'],
  ['depth', 'height'],
] as const;

/** A round floor and a wall round it, open at the top. */
export const cup: Noun = {
  name: 'cup',
  words: [
    'cup',
    'beaker',
    'tumbler',
    'pen pot',
    'pen cup',
    'round pot',
    'round container',
    'round box',
    'round tray',
    'open cylinder',
    'cylindrical cup',
    'cylindrical container',
    'cylindrical box',
  ],
  example: 'a cup, outside diameter 60, 80 high, walls 3, floor 3',
  takes: {
    ...HOLLOW,
    thickness: 'wall',
    floor: 'floor_thickness',
    ...LONG,
    inner_height: 'inner_height',
  },
  says: ['open', 'open at the top', 'open on top', 'open top', 'with a floor', 'with a bottom'],
  compact: inSaidOrder(['outer_diameter', 'outer_radius'], ['height'], ['wall']),
  build(sizes, draft) {
    // What was a cylinder before it was said to be open.
    for (const [said, own] of OF_A_CYLINDER) if (sizes.has(said) && !sizes.has(own)) sizes.rename(said, own);
    const wide = ['outer_diameter', 'outer_radius', 'inner_diameter', 'inner_radius'];
    sizes.require(wide, ['height', 'inner_height'], ['wall', 'inner_diameter', 'inner_radius']);
    const { outer, inner } = hollow(sizes, draft);
    const own = sizes.has('floor_thickness');
    if (!own && !sizes.has('wall')) sizes.require('floor_thickness');
    const floor = own ? sizes.length('floor_thickness') : sizes.length('wall');
    if (!own) draft.assume(`The floor is as thick as the wall: ${inMm(floor.value)}.`);
    const height = sizes.outer('height', floor);
    if (floor.value >= height.value) {
      const text = `A floor of ${inMm(floor.value)} leaves no room in a height of ${inMm(height.value)}. How thick is the floor?`;
      throw new Unclear([missing(own ? 'floor thickness' : 'wall', text)]);
    }
    const depth = minus(height, floor);
    draft.add({
      kind: 'pad',
      name: 'Cup',
      on: { plane: 'XY' },
      profiles: [{ shape: 'circle', diameter: outer.text }],
      length: height.text,
    });
    draft.add({
      kind: 'pocket',
      name: 'Cavity',
      on: { plane: 'XY', at: height.text },
      profiles: [{ shape: 'circle', diameter: inner.text }],
      depth: depth.text,
    });
    const { words } = sizes;
    draft.require({ kind: 'outer_diameter', words, axis: 'Z', diameter: outer.value });
    draft.require({ kind: 'size', words, axis: 'X', value: outer.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: outer.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    draft.volume =
      circleSection(outer.value).area * height.value - circleSection(inner.value).area * depth.value;
    const room = { shape: 'circle', diameter: inner } as const;
    const flat = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: floor } as const;
    return {
      faces: {
        bottom: { ...flat, at: ZERO, into: 'positive' },
        floor: { ...flat, at: floor, into: 'negative' },
      },
      usual: null,
      prism: null,
    };
  },
};
