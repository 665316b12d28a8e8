import type { Draft } from '../outline/draft.ts';
import { half, minus, negative, over, plus, type Term, times } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** A base with straight fins along X that stand side by side from one side to the other. */
export const heatSink: Noun = {
  name: 'heat sink',
  words: ['heat sink', 'heatsink', 'cooling fin block', 'finned heat sink'],
  example: 'a heat sink 100 x 60 mm, base 5 mm thick, with 8 fins 2 mm thick and 25 mm high',
  takes: { length: 'length', width: 'width', depth: 'width', height: 'height', floor: 'base_thickness' },
  members: [
    {
      words: ['base', 'base plate', 'baseplate'],
      takes: {
        length: 'length',
        width: 'width',
        thickness: 'base_thickness',
        height: 'base_thickness',
        depth: 'base_thickness',
      },
      order: ['length', 'width', 'base_thickness'],
      alone: 'base_thickness',
    },
    {
      words: ['fin', 'rib', 'cooling fin', 'cooling rib'],
      takes: {
        thickness: 'fin_thickness',
        width: 'fin_thickness',
        height: 'fin_height',
        depth: 'fin_height',
        spacing: 'fin_pitch',
        pitch: 'fin_pitch',
        gap: 'fin_gap',
      },
      order: ['fin_thickness', 'fin_height'],
      count: 'fins',
    },
    {
      words: [
        'on it',
        'on top of it',
        'running along the length',
        'along the length',
        'along its length',
        'running lengthwise',
      ],
      takes: {},
    },
  ],
  says: [
    'running along the length',
    'along the length',
    'running lengthwise',
    'lengthwise',
    'running the full length',
    'over the full length',
    'along the long side',
    'parallel to the length',
  ],
  compact: inSaidOrder(['length'], ['width'], ['height', 'fin_height']),
  build(sizes, draft) {
    sizes.require('length', 'width', 'base_thickness', 'fin_thickness', ['fins', 'fin_pitch', 'fin_gap']);
    sizes.require(['fin_height', 'height']);
    const length = sizes.length('length');
    const width = sizes.length('width');
    const base = sizes.length('base_thickness');
    const thickness = sizes.length('fin_thickness');
    const rise = finHeight(sizes, draft, base);
    const { count, pitch } = finRow(sizes, draft, width, thickness);
    const row = plus(times(minus(count, { text: 1, value: 1 }), pitch), thickness);
    draft.add({
      kind: 'pad',
      name: 'Base',
      on: { plane: 'XY' },
      profiles: [{ shape: 'rectangle', width: length.text, height: width.text }],
      length: base.text,
    });
    draft.add({
      kind: 'pad',
      name: 'Fin',
      on: { plane: 'XY', at: base.text },
      profiles: [
        {
          shape: 'rectangle',
          width: length.text,
          height: thickness.text,
          center: [0, negative(half(minus(row, thickness))).text],
        },
      ],
      length: rise.text,
    });
    draft.add({
      kind: 'linear_pattern',
      name: 'Fins',
      features: ['Fin'],
      directions: [{ axis: 'Y', count: count.text, spacing: pitch.text }],
    });
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: base.value + rise.value });
    draft.volume = length.value * (width.value * base.value + count.value * thickness.value * rise.value);
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** How far the fins stand out of the base, given as itself or by the height of the whole. */
function finHeight(sizes: Sizes, draft: Draft, base: Term): Term {
  if (!sizes.has('height')) return sizes.length('fin_height');
  const height = sizes.length('height');
  if (sizes.has('fin_height')) {
    const rise = sizes.length('fin_height');
    if (Math.abs(rise.value + base.value - height.value) > 1e-6) sizes.clash('height', 'fin_height');
    return rise;
  }
  if (base.value >= height.value) {
    const text = `A base of ${inMm(base.value)} leaves no fins in a height of ${inMm(height.value)}. How high is the heat sink?`;
    throw new Unclear([missing('height', text)]);
  }
  return draft.parameter('fin_height', minus(height, base), 'mm', 'height less the base');
}

/** How many fins there are, and from one to the next. */
function finRow(sizes: Sizes, draft: Draft, width: Term, thickness: Term): { count: Term; pitch: Term } {
  const given = sizes.has('fin_pitch')
    ? sizes.length('fin_pitch')
    : sizes.has('fin_gap')
      ? plus(sizes.length('fin_gap'), thickness)
      : undefined;
  if (sizes.has('fin_pitch'))
    draft.assume('The spacing of the fins is from the middle of one to that of the next.');
  const most = given ? Math.floor((width.value - thickness.value) / given.value + 1 + 1e-9) : 0;
  if (given && !sizes.has('fins')) {
    sizes.give('fins', `${Math.max(1, most)}`);
    draft.assume(`There are as many fins as fit: ${most}.`);
  }
  const count = sizes.count('fins');
  if (count.value < 2)
    throw new Unclear([
      missing('fins', `A heat sink with ${count.value} fin is none. How many fins are there?`),
    ]);
  if (!given) draft.assume('The fins are evenly spaced, the outer ones flush with the sides of the base.');
  const pitch =
    given ??
    draft.parameter(
      'fin_pitch',
      over(minus(width, thickness), minus(count, { text: 1, value: 1 })),
      'mm',
      'from one fin to the next',
    );
  if (pitch.value <= thickness.value * 1.05) {
    const text = `${count.value} fins of ${inMm(thickness.value)} leave no room between them: they stand every ${inMm(pitch.value)}. How thick are the fins?`;
    throw new Unclear([missing('fin thickness', text)]);
  }
  if ((count.value - 1) * pitch.value + thickness.value > width.value + 1e-6) {
    const text = `${count.value} fins every ${inMm(pitch.value)} do not fit a width of ${inMm(width.value)}. How many fins are there?`;
    throw new Unclear([missing('fins', text)]);
  }
  return { count, pitch };
}
