import type { Draft } from '../outline/draft.ts';
import type { Boss } from '../outline/room.ts';
import { half, literal, minus, negative, plus, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import type { Member } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Face } from './solid.ts';

/** Where it can only be. */
const GUSSET_PLACES = [
  'in the middle of the inside corner',
  'in the middle of the inner corner',
  'in the middle of the corner',
  'in the inside corner',
  'in the inner corner',
  'in the inside of the corner',
  'in the corner',
  'at the inside corner',
  'at the corner',
  'between the legs',
  'between the two legs',
  'in the middle',
  'in its middle',
  'in the middle of the width',
  'along each leg',
  'along both legs',
  'up each leg',
  'on each leg',
  'along the legs',
];

/** Triangles that stiffen the inner corner of a bracket. */
export const GUSSETS: Member = {
  words: [
    'gusset',
    'gusset rib',
    'rib',
    'stiffening rib',
    'reinforcing rib',
    'stiffener',
    'web',
    'triangular gusset',
    'triangular rib',
    'triangular web',
    'triangle gusset',
    'gusset plate',
    'gusset triangle',
  ],
  takes: {
    thickness: 'gusset_thickness',
    width: 'gusset_thickness',
    leg: 'gusset_leg',
    size: 'gusset_leg',
    side: 'gusset_leg',
    length: 'gusset_leg',
    height: 'gusset_leg',
  },
  order: ['gusset_leg', 'gusset_thickness'],
  run: gussetRun,
  says: GUSSET_PLACES,
  alone: 'gusset_thickness',
  count: 'gussets',
  many: 2,
};

/** Legs that are alike, and their thickness: 30 x 30 x 5; or leg x thickness. Legs that differ are not made. */
function gussetRun(values: readonly number[]): readonly string[] | undefined {
  const [a = 0, b = 0] = values;
  const alike = values.length > 1 && a === b;
  if (alike && values.length === 3) return ['gusset_leg', 'gusset_leg', 'gusset_thickness'];
  if (alike && values.length === 2) return ['gusset_leg', 'gusset_leg'];
  return values.length === 2 && b <= a / 2 ? ['gusset_leg', 'gusset_thickness'] : undefined;
}

/** The corner of a bracket that they stand in. */
interface Corner {
  /** Where the upright leg begins, seen from the inside. */
  readonly inner: Term;
  readonly thickness: Term;
  readonly width: Term;
  readonly radius: Term;
  /** The shorter of the two legs, as far as it is free, mm. */
  readonly free: number;
  readonly base: Face;
  readonly upright: Face;
}

/** Adds the gussets that are asked for; gives what they cover of the legs. @throws Unclear */
export function addGussets(sizes: Sizes, corner: Corner, draft: Draft): Boss[] {
  if (!['gussets', 'gusset_leg', 'gusset_thickness'].some((name) => sizes.has(name))) return [];
  const count = sizes.has('gussets') ? sizes.number('gussets') : 1;
  if (count > 2) {
    const text = `I make one gusset in the middle of a bracket or one at each side, not ${count}. How many are there?`;
    throw new Unclear([missing('gussets', text, ['1', '2'])]);
  }
  sizes.require('gusset_leg');
  const leg = sizes.length('gusset_leg');
  const own = sizes.has('gusset_thickness');
  const thick = own
    ? sizes.length('gusset_thickness')
    : draft.parameter('gusset_thickness', corner.thickness, 'mm', 'as thick as the legs');
  if (!own) draft.assume(`The gussets are as thick as the legs: ${inMm(thick.value)}.`);
  if (leg.value >= corner.free || leg.value <= corner.radius.value) {
    const text = `A gusset of ${inMm(leg.value)} does not fit legs that are ${inMm(corner.free)} on the inside${corner.radius.value > 0 ? ` with a radius of ${inMm(corner.radius.value)}` : ''}. How long is its leg?`;
    throw new Unclear([missing('gusset leg', text)]);
  }
  if (count * thick.value >= corner.width.value) {
    const text = `${count} gussets of ${inMm(thick.value)} do not fit a width of ${inMm(corner.width.value)}. How thick are they?`;
    throw new Unclear([missing('gusset thickness', text)]);
  }
  draft.assume(
    count === 1
      ? 'The gusset is in the middle of the width.'
      : 'The two gussets are flush with the sides of the bracket.',
  );
  const aside = half(minus(corner.width, thick));
  const sides = count === 1 ? [literal(0)] : [negative(aside), aside];
  const { inner, thickness } = corner;
  for (const at of sides) {
    draft.add({
      kind: 'pad',
      name: draft.featureName('Gusset'),
      // The normal of XZ points to -Y, but its place is told along Y.
      on: { plane: 'XZ', at: at.text },
      profiles: [
        {
          shape: 'polyline',
          start: [inner.text, thickness.text],
          segments: [
            { to: [plus(inner, leg).text, thickness.text] },
            { to: [inner.text, plus(thickness, leg).text] },
            { to: [inner.text, thickness.text] },
          ],
        },
      ],
      length: thick.text,
      direction: 'symmetric',
    });
  }
  const rounded = (1 - Math.PI / 4) * corner.radius.value ** 2;
  draft.remove(-count * thick.value * (leg.value ** 2 / 2 - rounded));
  return sides.flatMap(({ value: y }) => {
    const [along, up] = [inner.value + leg.value / 2, thickness.value + leg.value / 2];
    const common = { words: sizes.words, thing: 'gusset', radius: 0 };
    return [
      {
        ...common,
        face: corner.base,
        top: { ...corner.base, at: plus(thickness, leg) },
        centre: [along, y] as const,
        half: [leg.value / 2, thick.value / 2] as const,
      },
      {
        ...common,
        face: corner.upright,
        top: { ...corner.upright, at: plus(inner, leg) },
        centre: [y, up] as const,
        half: [thick.value / 2, leg.value / 2] as const,
      },
    ];
  });
}
