import type { Draft } from '../outline/draft.ts';
import { half, literal, minus, negative, type Term, times } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

const USUAL_BEND = 1.5;

/** A round bar bent to a U that stands on its two ends on Z=0, along X; each end may stand on a round foot. */
export const bowHandle: Noun = {
  name: 'bow handle',
  words: [
    'bow handle',
    'handle',
    'bridge handle',
    'pull handle',
    'u handle',
    'd handle',
    'u shaped handle',
    'd shaped handle',
    'grab bar',
    'grab handle',
    'grab rail',
    'drawer pull',
    'drawer handle',
    'cabinet handle',
    'cabinet pull',
    'bar handle',
  ],
  example: 'a bow handle 120 mm long and 40 mm high from a 10 mm bar, bend radius 15 mm',
  takes: {
    length: 'length',
    width: 'length',
    spacing: 'spacing',
    pitch: 'spacing',
    height: 'height',
    depth: 'height',
    diameter: 'diameter',
    thickness: 'diameter',
    bend_radius: 'bend_radius',
    radius: 'bend_radius',
  },
  members: [
    {
      words: ['bar', 'rod', 'grip', 'tube', 'round bar', 'round rod'],
      takes: { diameter: 'diameter', thickness: 'diameter' },
      order: ['diameter'],
    },
    {
      words: ['foot', 'feet', 'flange', 'mounting flange', 'base', 'rosette'],
      takes: {
        diameter: 'foot_diameter',
        thickness: 'foot_thickness',
        height: 'foot_thickness',
      },
      order: ['foot_diameter', 'foot_thickness'],
    },
  ],
  says: ['bent', 'bent from', 'legs at the ends', 'legs at both ends'],
  turns: {
    square: 'rectangular handle',
    rectangular: 'rectangular handle',
  },
  compact: inSaidOrder(['length', 'spacing'], ['height'], ['diameter']),
  build(sizes, draft) {
    sizes.require(['length', 'spacing'], 'height', 'diameter');
    const { words } = sizes;
    const bar = sizes.length('diameter');
    const rise = minus(sizes.length('height'), half(bar));
    const apart = sizes.has('spacing') ? sizes.length('spacing') : minus(sizes.length('length'), bar);
    if (
      sizes.has('spacing') &&
      sizes.has('length') &&
      Math.abs(sizes.length('length').value - apart.value - bar.value) > 1e-6
    )
      sizes.clash('length', 'spacing');
    draft.assume(
      sizes.has('spacing')
        ? 'The spacing of the handle is from the middle of one end to that of the other.'
        : 'The length of the handle is measured over its ends.',
    );
    const bend = bendOf(sizes, draft, { bar, rise, apart });
    const [left, right] = [negative(half(apart)), half(apart)];
    draft.add({
      kind: 'sweep',
      name: 'Handle',
      on: { plane: 'XY' },
      profiles: [{ shape: 'circle', diameter: bar.text, center: [left.text, 0] }],
      path: {
        on: { plane: 'XZ' },
        points: [
          [left.text, 0],
          [left.text, rise.text],
          [right.text, rise.text],
          [right.text, 0],
        ],
        bend: bend.text,
      },
    });
    const feet = addFeet(sizes, draft, bar, apart);
    const across = Math.max(bar.value, feet?.diameter.value ?? 0);
    draft.require({ kind: 'size', words, axis: 'X', value: apart.value + across });
    draft.require({ kind: 'size', words, axis: 'Y', value: across });
    draft.require({ kind: 'size', words, axis: 'Z', value: rise.value + bar.value / 2 });
    // The bar's section times the way of its middle: each bend is a quarter of a circle in place of two straights.
    const way = apart.value + 2 * rise.value - (4 - Math.PI) * bend.value;
    draft.volume = (Math.PI / 4) * bar.value ** 2 * way + (feet?.volume ?? 0);
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Of the bar's middle. */
function bendOf(
  sizes: Sizes,
  draft: Draft,
  { bar, rise, apart }: Record<'bar' | 'rise' | 'apart', Term>,
): Term {
  const given = sizes.has('bend_radius');
  draft.assume(
    given
      ? 'The bend radius is that of the middle line of the bar.'
      : `The bends have a radius of ${USUAL_BEND} times the bar's diameter, to its middle.`,
  );
  const bend = given
    ? sizes.length('bend_radius')
    : draft.parameter('bend_radius', times(literal(USUAL_BEND), bar), 'mm', 'of the middle line');
  if (bend.value <= bar.value / 2) {
    const text = `A bar of ${inMm(bar.value)} cannot be bent to a radius of ${inMm(bend.value)}. What is the bend radius?`;
    throw new Unclear([missing('bend radius', text)]);
  }
  if (bend.value * 1.05 >= rise.value || 2 * bend.value * 1.05 >= apart.value) {
    const text = `Bends of ${inMm(bend.value)} do not fit a handle whose bar goes ${inMm(apart.value)} along and ${inMm(rise.value)} up. What is the bend radius?`;
    throw new Unclear([missing('bend radius', text)]);
  }
  return bend;
}

function addFeet(
  sizes: Sizes,
  draft: Draft,
  bar: Term,
  apart: Term,
): { diameter: Term; volume: number } | null {
  if (!sizes.has('foot_diameter') && !sizes.has('foot_thickness')) return null;
  sizes.require('foot_diameter', 'foot_thickness');
  const diameter = sizes.length('foot_diameter');
  const thickness = sizes.length('foot_thickness');
  if (diameter.value <= bar.value || diameter.value >= apart.value) {
    const text = `Feet of ${inMm(diameter.value)} do not fit a bar of ${inMm(bar.value)} whose ends are ${inMm(apart.value)} apart. What is the foot diameter?`;
    throw new Unclear([missing('foot diameter', text)]);
  }
  draft.add({
    kind: 'pad',
    name: 'Feet',
    on: { plane: 'XY' },
    profiles: [negative(half(apart)), half(apart)].map((u) => ({
      shape: 'circle' as const,
      diameter: diameter.text,
      center: [u.text, 0] as [Term['text'], number],
    })),
    length: thickness.text,
  });
  return {
    diameter,
    volume: (Math.PI / 2) * (diameter.value ** 2 - bar.value ** 2) * thickness.value,
  };
}
