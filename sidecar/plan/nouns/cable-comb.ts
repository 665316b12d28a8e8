import { half, minus, negative, over, plus, times, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A flat bar, length along X, with slots that are open on its long side. */
export const cableComb: Noun = {
  name: 'cable comb',
  words: [
    'cable comb',
    'comb',
    'wire comb',
    'comb for cables',
    'comb for wires',
    'cable holder comb',
    'slotted cable bar',
    'cable organizer',
    'cable organiser',
  ],
  example: 'a cable comb 80 x 20 x 4 mm with 6 slots 5 mm wide and 12 mm deep',
  takes: { length: 'length', width: 'width', thickness: 'thickness', height: 'thickness', depth: 'width' },
  members: [
    {
      words: ['slot', 'notch', 'groove', 'cutout', 'gap', 'cable slot', 'wire slot'],
      takes: {
        width: 'slot_width',
        depth: 'slot_depth',
        length: 'slot_depth',
        spacing: 'slot_pitch',
        pitch: 'slot_pitch',
      },
      order: ['slot_width', 'slot_depth'],
      count: 'slots',
    },
    {
      words: [
        'open at one long edge',
        'open on one long edge',
        'open at one long side',
        'open on one long side',
        'open at one side',
        'square bottom',
        'flat bottom',
        'open slot',
      ],
      takes: {},
    },
  ],
  says: [
    'open at one long edge',
    'open on one long edge',
    'open at one long side',
    'open on one long side',
    'open at the long edge',
    'open at the top',
    'open on top',
    'open ended',
    'square bottoms',
    'flat bottoms',
    'square bottom',
    'with square bottoms',
    'with flat bottoms',
    'on one long edge',
    'along one long edge',
    'in one long edge',
    'on one long side',
    'along one long side',
    'in one long side',
    'on one side',
    'along one side',
    'along one edge',
    'from one long edge',
  ],
  compact: inSaidOrder(['length'], ['width'], ['thickness']),
  build(sizes, draft) {
    sizes.require('length', 'width', 'thickness', 'slots', 'slot_width', 'slot_depth');
    const length = sizes.length('length');
    const width = sizes.length('width');
    const thickness = sizes.length('thickness');
    const count = sizes.count('slots');
    const slot = sizes.length('slot_width');
    const depth = sizes.length('slot_depth');
    if (depth.value >= width.value) {
      const text = `Slots ${inMm(depth.value)} deep cut a bar of ${inMm(width.value)} apart. How deep are they?`;
      throw new Unclear([missing('slot depth', text)]);
    }
    // What is left beside and between the slots is the same everywhere.
    const even = over(plus(length, slot), plus(count, { text: 1, value: 1 }));
    if (!sizes.has('slot_pitch')) draft.assume('The slots are evenly spaced along the whole bar.');
    draft.assume('The slots have flat bottoms and are open on one long side.');
    const pitch = sizes.has('slot_pitch')
      ? sizes.length('slot_pitch')
      : draft.parameter('slot_pitch', even, 'mm', 'from one slot to the next');
    const first = half(times(minus(count, { text: 1, value: 1 }), pitch));
    if (pitch.value <= slot.value || 2 * first.value + slot.value >= length.value) {
      const text = `${count.value} slots of ${inMm(slot.value)} do not fit a bar of ${inMm(length.value)}. How many slots are there?`;
      throw new Unclear([missing('slots', text)]);
    }
    draft.add({
      kind: 'pad',
      name: 'Bar',
      on: { plane: 'XY' },
      profiles: [{ shape: 'rectangle', width: length.text, height: width.text }],
      length: thickness.text,
    });
    draft.add({
      kind: 'pocket',
      name: 'Slot',
      on: { plane: 'XY', at: thickness.text },
      profiles: [
        {
          shape: 'rectangle',
          width: slot.text,
          height: depth.text,
          center: [negative(first).text, half(minus(width, depth)).text],
        },
      ],
      depth: 'through',
    });
    if (count.value > 1)
      draft.add({
        kind: 'linear_pattern',
        name: 'Slots',
        features: ['Slot'],
        directions: [{ axis: 'X', count: count.text, spacing: pitch.text }],
      });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: thickness.value });
    draft.volume = (length.value * width.value - count.value * slot.value * depth.value) * thickness.value;
    const left = minus(width, depth);
    const room = { shape: 'rectangle', width: length, height: left } as const;
    const flat = {
      plane: 'XY',
      centre: [ZERO, negative(half(depth))],
      room,
      thickness,
      row: 'u',
    } as const;
    return {
      faces: {
        top: { ...flat, at: thickness, into: 'negative' },
        bottom: { ...flat, at: ZERO, into: 'positive' },
      },
      usual: 'top',
      prism: null,
    };
  },
};
