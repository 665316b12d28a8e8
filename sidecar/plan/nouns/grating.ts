import type { Draft } from '../outline/draft.ts';
import { half, literal, minus, negative, over, plus, times, twice } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addCuboid } from './cuboid.ts';
import { inOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Solid } from './solid.ts';

/** A frame with bars across it, from front to back and evenly spaced. */
export const grating: Noun = {
  name: 'grating',
  words: [
    'grating',
    'grate',
    'floor grate',
    'floor grating',
    'grille',
    'drain grate',
    'drain cover',
    'vent grille',
    'bar grating',
  ],
  example: 'a grating 200 x 100 x 10 mm with a 10 mm wide frame and 9 bars 5 mm wide',
  takes: {
    length: 'length',
    width: 'width',
    depth: 'width',
    side: 'side',
    height: 'height',
    thickness: 'height',
  },
  rectangular: true,
  members: [
    {
      words: ['frame', 'border', 'rim'],
      takes: { width: 'frame_width', thickness: 'frame_width' },
      order: ['frame_width'],
    },
    {
      words: ['bar', 'cross bar', 'crossbar', 'slat'],
      takes: { width: 'bar_width', thickness: 'bar_width' },
      order: ['bar_width'],
      count: 'bars',
    },
    {
      words: ['slot', 'rectangular slot', 'opening', 'rectangular opening', 'gap'],
      takes: { length: 'slot_length', width: 'slot_width', spacing: 'slot_pitch', pitch: 'slot_pitch' },
      order: ['slot_length', 'slot_width'],
      run: ([a = 0, b = 0, more]) =>
        more !== undefined
          ? undefined
          : a < b
            ? ['slot_width', 'slot_length']
            : ['slot_length', 'slot_width'],
      alone: 'slot_width',
      count: 'slots',
    },
  ],
  compact: (values, named) =>
    named.has('side')
      ? inOrder(['side'], ['height'])(values, named)
      : inOrder(['length'], ['width'], ['height'])(values, named),
  build(sizes, draft) {
    const [along, across] = sizes.has('side') ? ['side', 'side'] : ['length', 'width'];
    if (['slots', 'slot_length', 'slot_width'].some((name) => sizes.has(name)))
      return slotted(sizes, draft, [along, across]);
    sizes.require(along, across, 'height', 'frame_width', 'bars', 'bar_width');
    const [x, y, z] = [sizes.length(along), sizes.length(across), sizes.length('height')];
    const [frame, bar] = [sizes.length('frame_width'), sizes.length('bar_width')];
    const count = sizes.count('bars');
    const [u, v] = [minus(x, twice(frame)), minus(y, twice(frame))];
    const n = count.value;
    if (n < 2) throw new Unclear([missing('bars', 'A grating has at least two bars. How many are there?')]);
    if (Math.min(u.value, v.value) <= 0 || n * bar.value >= 0.95 * u.value) {
      const text = `${n} bars of ${inMm(bar.value)} do not fit a frame of ${inMm(x.value)} x ${inMm(y.value)} that is ${inMm(frame.value)} wide. How wide are the bars?`;
      throw new Unclear([missing('bar width', text)]);
    }
    draft.assume(
      'The bars run from front to back and are as high as the frame, with even gaps between them.',
    );
    draft.add({
      kind: 'pad',
      name: 'Frame',
      on: { plane: 'XY' },
      profiles: [
        { shape: 'rectangle', width: x.text, height: y.text },
        { shape: 'rectangle', width: u.text, height: v.text },
      ],
      length: z.text,
    });
    const pitch = draft.parameter(
      'bar_pitch',
      over(plus(u, bar), plus(count, literal(1))),
      'mm',
      'from one bar to the next',
    );
    const first = negative(half(times(minus(count, literal(1)), pitch)));
    draft.add({
      kind: 'pad',
      name: 'Bar',
      on: { plane: 'XY' },
      // Half into the frame on either side.
      profiles: [
        { shape: 'rectangle', width: bar.text, height: plus(v, frame).text, center: [first.text, 0] },
      ],
      length: z.text,
    });
    draft.add({
      kind: 'linear_pattern',
      name: 'Bars',
      features: ['Bar'],
      directions: [{ axis: 'X', count: count.text, spacing: pitch.text }],
    });
    for (const [axis, size] of [['X', x] as const, ['Y', y] as const, ['Z', z] as const])
      draft.require({ kind: 'size', words: sizes.words, axis, value: size.value });
    draft.volume = z.value * (x.value * y.value - u.value * v.value + n * bar.value * v.value);
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** A plate with a row of rectangular slots along its length, each from front to back. @throws Unclear */
function slotted(sizes: Sizes, draft: Draft, [along, across]: readonly [string, string]): Solid {
  sizes.require(along, across, 'height', 'slots', 'slot_length', 'slot_width');
  const [x, y, z] = [sizes.length(along), sizes.length(across), sizes.length('height')];
  const [length, width] = [sizes.length('slot_length'), sizes.length('slot_width')];
  const count = sizes.count('slots');
  const one = literal(1);
  const even = over(minus(x, times(count, width)), plus(count, one));
  if (!sizes.has('slot_pitch')) draft.assume('The slots are evenly spaced along the whole grating.');
  const pitch = sizes.has('slot_pitch')
    ? sizes.length('slot_pitch')
    : draft.parameter('slot_pitch', plus(even, width), 'mm', 'from one slot to the next');
  const first = half(times(minus(count, one), pitch));
  if (pitch.value <= width.value || 2 * first.value + width.value >= x.value || length.value >= y.value) {
    const text = `${count.value} slots of ${inMm(length.value)} x ${inMm(width.value)} do not fit ${inMm(x.value)} x ${inMm(y.value)}: they run from front to back, side by side. How wide are they?`;
    throw new Unclear([missing('slot width', text)]);
  }
  draft.assume('The slots have square ends and run from front to back, in the middle of the grating.');
  const { words } = sizes;
  const solid = addCuboid(draft, 'Plate', words, { x, y, z, corner: null });
  draft.add({
    kind: 'pocket',
    name: 'Slot',
    on: { plane: 'XY', at: z.text },
    profiles: [
      { shape: 'rectangle', width: width.text, height: length.text, center: [negative(first).text, 0] },
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
  draft.remove(count.value * length.value * width.value * z.value);
  return { faces: {}, usual: solid.usual, prism: null };
}
