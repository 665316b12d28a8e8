import { half, minus, type Term, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inOrder, type Noun } from './noun.ts';

/** A round shaft with one flat along all of it; its axis along Z, the flat at the back. */
export const dShaft: Noun = {
  name: 'D-shaft',
  words: ['d shaft', 'd shaped shaft', 'd rod', 'd bar', 'd pin', 'shaft with a flat along it'],
  example: 'a D-shaft 6 mm diameter, 30 mm long, flat 0.5 mm deep',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    length: 'length',
    height: 'length',
    depth: 'flat_depth',
    across_flats: 'across_flat',
    across_flat: 'across_flat',
  },
  compact: inOrder(['diameter'], ['length']),
  build(sizes, draft) {
    sizes.require('diameter', 'length', ['flat_depth', 'across_flat']);
    const diameter = sizes.length('diameter');
    const height = sizes.length('length');
    const told = sizes.has('flat_depth');
    const size = sizes.length(told ? 'flat_depth' : 'across_flat');
    const depth: Term = told ? size : minus(diameter, size);
    const across = told ? minus(diameter, size) : size;
    if (depth.value <= 0 || depth.value >= diameter.value / 2) {
      const text = `A flat ${inMm(depth.value)} deep does not fit a shaft of ${inMm(diameter.value)}: it has to leave more than half of it. How deep is the flat?`;
      throw new Unclear([missing(told ? 'flat depth' : 'across flat', text)]);
    }
    const r = half(diameter);
    draft.add({
      kind: 'pad',
      name: 'Shaft',
      on: { plane: 'XY' },
      profiles: [{ shape: 'circle', diameter: diameter.text }],
      length: height.text,
    });
    draft.add({
      kind: 'pocket',
      name: 'Flat',
      on: { plane: 'XY', at: height.text },
      profiles: [
        { shape: 'rectangle', width: diameter.text, height: twice(depth).text, center: [0, r.text] },
      ],
      depth: height.text,
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: diameter.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: across.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    const [R, h] = [r.value, r.value - depth.value];
    const flat = R ** 2 * Math.acos(h / R) - h * Math.sqrt(R ** 2 - h ** 2);
    draft.volume = (Math.PI * R ** 2 - flat) * height.value;
    draft.assume('The flat runs along the whole length of the shaft.');
    const room = { shape: 'circle', diameter: twice(minus(r, depth)) } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: height } as const;
    return {
      faces: {
        top: { ...end, at: height, into: 'negative' },
        bottom: { ...end, at: ZERO, into: 'positive' },
      },
      usual: 'top',
      prism: null,
    };
  },
};
