import type { Draft } from '../outline/draft.ts';
import { crossVolume } from '../outline/hole-volume.ts';
import { half, minus, negative, plus, type Term, times, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Member, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import { turned } from './turned.ts';

const HEAD: Pick<Member, 'takes' | 'order' | 'says'> = {
  takes: {
    diameter: 'head_diameter',
    outer_diameter: 'head_diameter',
    width: 'head_diameter',
    thickness: 'head_thickness',
    height: 'head_thickness',
    length: 'head_thickness',
    depth: 'head_thickness',
  },
  order: ['head_diameter', 'head_thickness'],
  says: ['at one end', 'on one end', 'on top', 'at the top', 'at the end', 'on it'],
};

/** A round pin with a wider head on top, its axis along Z; a hole for a cotter may go across its shank. */
export const headedPin: Noun = {
  name: 'headed pin',
  words: [
    'headed pin',
    'clevis pin',
    'rivet',
    'solid rivet',
    'round head rivet',
    'domed rivet',
    'dome head rivet',
    'domed head rivet',
    'mushroom head rivet',
    'button head rivet',
    'flat head rivet',
    'headed dowel',
    'headed peg',
    'headed rod',
  ],
  example:
    'a headed pin 8 mm diameter, 40 mm long, head 12 mm diameter and 3 mm thick, 2 mm cotter hole 4 mm from the end',
  takes: {
    diameter: 'diameter',
    outer_diameter: 'diameter',
    radius: 'radius',
    outer_radius: 'radius',
    length: 'length',
    height: 'length',
  },
  members: [
    {
      words: ['head', 'flat head', 'cylindrical head', 'round flat head', 'cheese head', 'flanged head'],
      ...HEAD,
    },
    {
      words: [
        'domed head',
        'dome head',
        'round head',
        'rounded head',
        'mushroom head',
        'button head',
        'half round head',
      ],
      ...HEAD,
      count: 'domed_head',
      many: 1,
    },
    {
      words: ['shank', 'shaft', 'stem', 'body', 'grip'],
      takes: { diameter: 'diameter', outer_diameter: 'diameter', length: 'shank_length' },
      order: ['diameter', 'shank_length'],
    },
    {
      words: ['cotter hole', 'cotter pin hole', 'split pin hole', 'cross hole', 'clip hole', 'cotter'],
      takes: { diameter: 'hole_diameter', distance: 'hole_distance' },
      order: ['hole_diameter'],
      count: 'holes',
      says: [
        'through the shank',
        'through it',
        'across the shank',
        'across it',
        'in the shank',
        'with its centre',
      ],
    },
    { words: ['whole'], takes: { length: 'whole_length' }, order: ['whole_length'] },
  ],
  compact: inSaidOrder(['diameter', 'radius'], ['length', 'shank_length', 'whole_length']),
  build(sizes, draft) {
    sizes.require(
      ['diameter', 'radius'],
      ['length', 'shank_length', 'whole_length'],
      'head_diameter',
      'head_thickness',
    );
    sizes.always('holes', 1);
    const diameter = sizes.diameter('diameter', 'radius');
    const head = sizes.length('head_diameter');
    const high = sizes.length('head_thickness');
    const domed = sizes.wants('domed_head') || /\b(?:dome|round|mushroom|button)/i.test(sizes.words);
    if (head.value <= diameter.value * 1.05) {
      const text = `A head of ${inMm(head.value)} does not stand out from a pin of ${inMm(diameter.value)}. What is the head diameter?`;
      throw new Unclear([missing('head diameter', text)]);
    }
    if (domed && high.value > head.value / 2 + 1e-6) {
      const text = `A domed head ${inMm(head.value)} wide is no higher than half a ball, and ${inMm(high.value)} is. What is the head thickness?`;
      throw new Unclear([missing('head thickness', text)]);
    }
    const shank = shankOf(sizes, high, draft);
    const top = plus(shank, high);
    const [r, a, h] = [diameter.value / 2, head.value / 2, high.value];
    /** Of the ball that a domed head is the cap of. */
    const ball: Term = {
      text: `(${times(half(head), half(head)).text} + ${times(high, high).text}) / (${twice(high).text})`,
      value: (a ** 2 + h ** 2) / (2 * h),
    };
    if (domed) draft.assume('The domed head is a cap of a ball.');
    const volume =
      Math.PI * r ** 2 * shank.value +
      (domed ? (Math.PI * h * (3 * a ** 2 + h ** 2)) / 6 : Math.PI * a ** 2 * h);
    const solid = turned(
      draft,
      sizes.words,
      'Pin',
      [
        { to: [half(diameter).text, 0] },
        { to: [half(diameter).text, shank.text] },
        { to: [half(head).text, shank.text] },
        ...(domed
          ? [{ to: [0, top.text] as const, radius: ball.text, turn: 'left' as const }]
          : [{ to: [half(head).text, top.text] as const }, { to: [0, top.text] as const }]),
        { to: [0, 0] },
      ],
      { width: head.value, height: top.value, volume },
    );
    draft.require({ kind: 'outer_diameter', words: sizes.words, axis: 'Z', diameter: diameter.value });
    addCotterHole(sizes, diameter, shank, draft);
    const room = { shape: 'circle', diameter } as const;
    const end = { plane: 'XY', centre: [ZERO, ZERO], room, thickness: top } as const;
    const bottom = { ...end, at: ZERO, into: 'positive' } as const;
    return {
      ...solid,
      faces: domed
        ? { bottom: { ...bottom, thickness: shank } }
        : { bottom, top: { ...end, at: top, into: 'negative' } },
      usual: domed ? 'bottom' : 'top',
    };
  },
};

/** How long the pin is under its head. @throws Unclear */
function shankOf(sizes: Sizes, head: Term, draft: Draft): Term {
  const whole = sizes.has('whole_length') ? sizes.length('whole_length') : null;
  const own = sizes.has('shank_length') ? 'shank_length' : 'length';
  if (sizes.has('shank_length') && sizes.has('length')) {
    const [shank, length] = [sizes.length('shank_length').value, sizes.length('length').value];
    if (![shank, shank + head.value].some((each) => Math.abs(each - length) < 1e-6))
      sizes.clash('length', 'shank_length');
  }
  if (!whole) {
    if (own === 'length')
      draft.assume('The length of the pin is that under its head, as pins and rivets are measured.');
    return sizes.length(own);
  }
  if (whole.value <= head.value) {
    const text = `A head ${inMm(head.value)} high leaves nothing of a pin ${inMm(whole.value)} long over all. What is the whole length?`;
    throw new Unclear([missing('whole length', text)]);
  }
  const shank = minus(whole, head);
  if (sizes.has(own) && Math.abs(sizes.length(own).value - shank.value) > 1e-6)
    sizes.clash(own, 'whole_length');
  return draft.parameter('under_head', shank, 'mm', 'whole length less the head');
}

/** Square through the shank, so far from its end. @throws Unclear */
function addCotterHole(sizes: Sizes, diameter: Term, shank: Term, draft: Draft): void {
  if (!['holes', 'hole_diameter', 'hole_distance'].some((name) => sizes.has(name))) return;
  sizes.require('hole_diameter', 'hole_distance');
  const hole = sizes.length('hole_diameter');
  const distance = sizes.length('hole_distance');
  const [R, r] = [diameter.value / 2, hole.value / 2];
  if (r >= 0.95 * R) {
    const text = `A hole of ${inMm(hole.value)} leaves nothing of a pin of ${inMm(diameter.value)}. What is the hole diameter?`;
    throw new Unclear([missing('hole diameter', text)]);
  }
  if (distance.value <= r * 1.05 || distance.value >= shank.value - r) {
    const text = `A hole of ${inMm(hole.value)}, ${inMm(distance.value)} from the end, is not within the ${inMm(shank.value)} under the head. How far from the end is its centre?`;
    throw new Unclear([missing('hole distance', text)]);
  }
  draft.assume('The hole goes square through the shank, measured from the end without the head.');
  draft.add({
    kind: 'pocket',
    name: 'CotterHole',
    on: { plane: 'XZ', at: negative(half(diameter)).text },
    profiles: [{ shape: 'circle', diameter: hole.text, center: [0, distance.text] }],
    depth: diameter.text,
    direction: 'positive',
  });
  draft.remove(crossVolume(R, r));
  draft.require({
    kind: 'holes',
    words: sizes.words,
    diameter: hole.value,
    count: 1,
    axis: 'Y',
    through: true,
    centres: [[0, distance.value]],
  });
}
