import { plus } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A flat bar with round ends and a hole about the middle of each, along X. */
export const link: Noun = {
  name: 'link',
  words: [
    'link',
    'link with rounded ends',
    'link with round ends',
    'link plate',
    'link bar',
    'connecting link',
    'tie bar with rounded ends',
    'lever arm',
    'chain link plate',
  ],
  example: 'a link, 100 mm between the hole centres, 24 mm wide, 8 mm thick, with a 10 mm hole at each end',
  takes: {
    spacing: 'spacing',
    pitch: 'spacing',
    length: 'length',
    width: 'width',
    thickness: 'thickness',
    height: 'thickness',
    depth: 'thickness',
    hole: 'hole_diameter',
  },
  says: [
    'rounded ends',
    'round ends',
    'with rounded ends',
    'with round ends',
    'full round ends',
    'both ends rounded',
    'ends fully rounded',
    'fully rounded ends',
    'with fully rounded ends',
  ],
  endHoles: 'hole_diameter',
  compact: inSaidOrder(['spacing', 'length'], ['width'], ['thickness']),
  build(sizes, draft) {
    sizes.require(['spacing', 'length'], 'width', 'thickness', 'hole_diameter');
    const [width, thickness] = [sizes.length('width'), sizes.length('thickness')];
    const hole = sizes.length('hole_diameter');
    const length = sizes.has('spacing')
      ? draft.parameter('length', plus(sizes.length('spacing'), width), 'mm', 'hole distance and round ends')
      : sizes.length('length');
    if (sizes.has('spacing') && sizes.has('length')) {
      const told = sizes.length('length');
      if (Math.abs(told.value - length.value) > 1e-6) sizes.clash('length', 'spacing');
    }
    if (length.value <= width.value) {
      const text = `A link ${inMm(length.value)} long with round ends cannot be ${inMm(width.value)} wide. How wide is it?`;
      throw new Unclear([missing('width', text)]);
    }
    if (hole.value >= width.value) {
      const text = `Holes of ${inMm(hole.value)} do not fit a link ${inMm(width.value)} wide. What is the hole diameter?`;
      throw new Unclear([missing('hole diameter', text)]);
    }
    draft.assume('The ends of the link are half circles, and each hole is about the middle of one.');
    draft.add({
      kind: 'pad',
      name: 'Link',
      on: { plane: 'XY' },
      profiles: [{ shape: 'slot', length: length.text, width: width.text }],
      length: thickness.text,
    });
    const apart = (length.value - width.value) / 2;
    draft.add({
      kind: 'pocket',
      name: 'Holes',
      on: { plane: 'XY', at: thickness.text },
      profiles: (['-', '+'] as const).map((sign) => ({
        shape: 'circle' as const,
        diameter: hole.text,
        center: [`${sign}(${length.text} - ${width.text}) / 2`, 0] as [string, number],
      })),
      depth: 'through',
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: thickness.value });
    const centres: [number, number][] = [
      [-apart, 0],
      [apart, 0],
    ];
    draft.require({
      kind: 'holes',
      words,
      diameter: hole.value,
      count: 2,
      axis: 'Z',
      through: true,
      centres,
    });
    const area =
      (length.value - width.value) * width.value + (Math.PI / 4) * (width.value ** 2 - 2 * hole.value ** 2);
    draft.volume = area * thickness.value;
    return { faces: {}, usual: 'top', prism: null, reach: [length, width, thickness], flat: FLAT };
  },
};

const FLAT = { top: true, bottom: true, left: false, right: false, front: true, back: true } as const;
