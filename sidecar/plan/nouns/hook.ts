import type { Draft } from '../outline/draft.ts';
import { half, literal, negative, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addHalfRing, addStraight, type HalfRing, middleRadius, shankOf } from './bent-round.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

const TAKES = {
  length: 'length',
  height: 'length',
  diameter: 'diameter',
  thickness: 'diameter',
  wire: 'diameter',
  gap: 'opening',
  inner_diameter: 'opening',
  width: 'opening',
  inner_radius: 'inner_radius',
  bend_radius: 'bend_radius',
  radius: 'bend_radius',
  mean_diameter: 'bend_diameter',
};

const MEMBERS = [
  {
    words: ['bar', 'rod', 'wire', 'round bar', 'round rod', 'stock'],
    takes: { diameter: 'diameter', thickness: 'diameter' },
    order: ['diameter'],
  },
  {
    words: ['opening', 'mouth', 'throat', 'bowl'],
    takes: { width: 'opening', diameter: 'opening', inner_diameter: 'opening' },
    order: ['opening'],
  },
  {
    words: ['shank', 'straight shank', 'stem', 'long leg', 'straight part'],
    takes: { length: 'shank_length', height: 'shank_length' },
    order: ['shank_length'],
  },
  {
    words: ['half circle', 'semicircle', 'half circle bend', 'bend', 'hook bend', 'bow'],
    takes: {
      radius: 'bend_radius',
      bend_radius: 'bend_radius',
      inner_radius: 'inner_radius',
      mean_diameter: 'bend_diameter',
      inner_diameter: 'opening',
    },
    order: ['bend_radius'],
  },
  {
    words: ['tip', 'end', 'short leg', 'short end', 'point'],
    takes: { length: 'tip_length', height: 'tip_length' },
    order: ['tip_length'],
  },
];

/** A round bar, straight and then bent back by half a circle; it lies on Z=0 with its shank along Y. */
export const jHook: Noun = {
  name: 'J-hook',
  words: ['j hook', 'hook', 'j shaped hook', 'single hook', 'wall hook', 'wire hook', 'round hook'],
  example: 'a J hook from 6 mm bar, 80 mm long, opening 30 mm',
  takes: TAKES,
  members: MEMBERS,
  compact: inSaidOrder(['length'], ['opening', 'bend_radius', 'inner_radius'], ['diameter']),
  build(sizes, draft) {
    const { ring, tip, length, shank } = hookSizes(sizes, draft, 1);
    addHalfRing(draft, 'Bend', ring);
    addStraight(draft, 'Shank', ring, 'right', shank);
    if (tip) addStraight(draft, 'Tip', ring, 'left', tip);
    const { bar, radius } = ring;
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: 2 * radius.value + bar.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: bar.value });
    const way = Math.PI * radius.value + shank.value + (tip?.value ?? 0);
    draft.volume = (Math.PI / 4) * bar.value ** 2 * way;
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** A round bar bent back by half a circle at both ends, to opposite sides. */
export const sHook: Noun = {
  name: 'S-hook',
  words: ['s hook', 's shaped hook', 'double hook', 'meat hook'],
  example: 'an S hook from 5 mm wire, 100 mm long, opening 25 mm',
  takes: TAKES,
  members: MEMBERS,
  compact: jHook.compact,
  build(sizes, draft) {
    const { ring, tip, length, shank } = hookSizes(sizes, draft, 2);
    addHalfRing(draft, 'Bend', ring);
    addStraight(draft, 'Shank', ring, 'right', shank);
    if (tip) addStraight(draft, 'Tip', ring, 'left', tip);
    const { bar, radius } = ring;
    draft.add({
      kind: 'polar_pattern',
      name: 'Bends',
      features: tip ? ['Bend', 'Tip'] : ['Bend'],
      axis: 'Z',
      centre: [radius.text, negative(half(shank)).text, half(bar).text],
      count: 2,
    });
    draft.assume('Both bends of the S hook are alike.');
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: 4 * radius.value + bar.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: bar.value });
    const way = 2 * Math.PI * radius.value + shank.value + 2 * (tip?.value ?? 0);
    draft.volume = (Math.PI / 4) * bar.value ** 2 * way;
    return { faces: {}, usual: 'top', prism: null };
  },
};

function hookSizes(
  sizes: Sizes,
  draft: Draft,
  bends: 1 | 2,
): { ring: HalfRing; tip: Term | null; length: Term; shank: Term } {
  sizes.require(
    'diameter',
    ['length', 'shank_length'],
    ['opening', 'inner_radius', 'bend_radius', 'bend_diameter'],
  );
  const bar = sizes.length('diameter');
  const radius = radiusOf(sizes, draft, bar);
  if (radius.value <= bar.value / 2) {
    const text = `A bar of ${inMm(bar.value)} cannot be bent to a radius of ${inMm(radius.value)}. What is the bend radius?`;
    throw new Unclear([missing('bend radius', text)]);
  }
  const tip = sizes.has('tip_length') ? sizes.length('tip_length') : null;
  if (!tip) draft.assume('The bar ends where its bend ends.');
  const ring = { bar, radius };
  const { shank, length } = shankAndLength(sizes, draft, ring, bends);
  checkShank(shank, tip, length);
  return { ring, tip, length, shank };
}

/** The straight part and the whole, each from the other. */
function shankAndLength(
  sizes: Sizes,
  draft: Draft,
  ring: HalfRing,
  bends: 1 | 2,
): { shank: Term; length: Term } {
  if (sizes.has('length')) {
    draft.assume('The length of the hook is measured over all.');
    const length = sizes.length('length');
    const shank = shankOf(length, ring, bends);
    if (sizes.has('shank_length') && Math.abs(sizes.length('shank_length').value - shank.value) > 1e-6)
      sizes.clash('length', 'shank_length');
    return { shank, length };
  }
  const shank = sizes.length('shank_length');
  return { shank, length: literal(shank.value + bends * (ring.radius.value + ring.bar.value / 2)) };
}

function radiusOf(sizes: Sizes, draft: Draft, bar: Term): Term {
  if (sizes.has('opening')) return middleRadius(sizes.length('opening'), bar);
  if (sizes.has('inner_radius')) {
    const inner = sizes.length('inner_radius');
    return { text: `${inner.text} + ${bar.text} / 2`, value: inner.value + bar.value / 2 };
  }
  if (sizes.has('bend_diameter')) return half(sizes.length('bend_diameter'));
  draft.assume('The bend radius is that of the middle line of the bar.');
  return sizes.length('bend_radius');
}

/** @throws Unclear */
function checkShank(shank: Term, tip: Term | null, length: Term): void {
  if (shank.value > Math.max(length.value * 0.08, tip?.value ?? 0)) return;
  const text = `A hook ${inMm(length.value)} long has no shank left beside its bend${tip ? ` and a tip of ${inMm(tip.value)}` : ''}. How long is it?`;
  throw new Unclear([missing('length', text)]);
}
