import { half, minus, negative, plus, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addGussets, GUSSETS } from './bracket-gusset.ts';
import type { CompactReading, Noun } from './noun.ts';
import { BENT, SHEET } from './sheet.ts';
import type { Sizes } from './sizes.ts';

/**
 * Two legs of one thickness. The base leg lies on XY, length along X and width along Y; the upright leg rises at the
 * -X end to the height; the inner corner may be rounded. Runs are leg x leg x width, as angle brackets are sold.
 */
export const lBracket: Noun = {
  name: 'L-bracket',
  words: [
    'l bracket',
    'l-bracket',
    'angle bracket',
    'angle profile',
    'l profile',
    'l angle',
    'angle iron',
    'unequal angle',
    'equal angle',
    'steel angle',
    'l-profile',
    'l shaped bracket',
    'l-shaped bracket',
    'right angle bracket',
    'corner bracket',
    'angle iron',
    'bracket',
  ],
  example: 'L bracket 60 x 40 x 30, 4 mm thick with two 5.5 mm holes in each leg',
  takes: {
    length: 'length',
    height: 'height',
    width: 'width',
    depth: 'width',
    thickness: 'thickness',
    wall: 'thickness',
    leg: 'leg',
    leg_1: 'leg_1',
    leg_2: 'leg_2',
    inner_radius: 'inner_radius',
    inner_fillet: 'inner_radius',
  },
  legs: ['base_leg', 'upright_leg'],
  members: [GUSSETS, SHEET],
  says: BENT,
  turns: { nema: 'motor bracket' },
  compact: bracketRun,
  build(sizes, draft) {
    const [along, up, across] = legs(sizes);
    sizes.require(along, up, across, 'thickness');
    const words = sizes.words;
    const length = sizes.length(along);
    const height = sizes.length(up);
    const width = sizes.length(across);
    const thickness = sizes.length('thickness');
    const t = thickness.value;
    const shorter = Math.min(length.value, height.value);
    if (t >= shorter) {
      const text = `A thickness of ${inMm(t)} leaves nothing of a leg of ${inMm(shorter)}. What is the thickness?`;
      throw new Unclear([missing('thickness', text)]);
    }
    const left = negative(half(length));
    const right = half(length);
    const inner = minus(thickness, half(length));
    const radius = sizes.has('inner_radius') ? sizes.length('inner_radius') : ZERO;
    const r = radius.value;
    if (r >= shorter - t) {
      const text = `An inner radius of ${inMm(r)} does not fit legs that are ${inMm(shorter - t)} on the inside. What is the inner radius?`;
      throw new Unclear([missing('inner radius', text)]);
    }
    const root = plus(thickness, radius);
    const innerCorner: { to: [Term['text'], Term['text']]; radius?: Term['text']; turn?: 'right' }[] =
      r > 0
        ? [
            { to: [plus(inner, radius).text, thickness.text] },
            { to: [inner.text, root.text], radius: radius.text, turn: 'right' },
          ]
        : [{ to: [inner.text, thickness.text] }];
    draft.add({
      kind: 'pad',
      name: 'Bracket',
      on: { plane: 'XZ' },
      profiles: [
        {
          shape: 'polyline',
          start: [left.text, 0],
          segments: [
            { to: [right.text, 0] },
            { to: [right.text, thickness.text] },
            ...innerCorner,
            { to: [inner.text, height.text] },
            { to: [left.text, height.text] },
            { to: [left.text, 0] },
          ],
        },
      ],
      length: width.text,
      direction: 'symmetric',
    });
    draft.require({ kind: 'size', words, axis: 'X', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: height.value });
    if (r > 0) draft.require({ kind: 'rounded_edges', words, radius: r, atLeast: 1 });
    const corner = (1 - Math.PI / 4) * r ** 2;
    draft.volume = (length.value * t + (height.value - t) * t + corner) * width.value;
    // Rows run across the bracket, along the legs of one that is a strip.
    const isNarrow = (leg: Term) => leg.value > 2 * width.value;
    // What goes on a leg keeps off the rounded inner corner.
    const base = {
      plane: 'XY',
      at: thickness,
      into: 'negative',
      centre: [half(root), ZERO],
      room: { shape: 'rectangle', width: minus(length, root), height: width },
      thickness,
      row: isNarrow(minus(length, root)) ? 'u' : 'v',
    } as const;
    const upright = {
      plane: 'YZ',
      at: inner,
      into: 'negative',
      centre: [ZERO, half(plus(height, root))],
      room: { shape: 'rectangle', width, height: minus(height, root) },
      thickness,
      row: isNarrow(minus(height, root)) ? 'v' : 'u',
    } as const;
    const free = Math.min(length.value, height.value) - t;
    const inside = { inner, thickness, width, radius, free, base, upright };
    const bosses = addGussets(sizes, inside, draft);
    const bottom = { ...base, at: ZERO, into: 'positive' } as const;
    return {
      faces: {
        base_leg: base,
        upright_leg: upright,
        bottom,
        left: { ...upright, at: left, into: 'positive' },
      },
      usual: 'base_leg',
      prism: null,
      walls: true,
      bosses,
    };
  },
};

/** The sizes along X, Z and Y. A profile's length is how far it runs, so its legs are named apart. */
function legs(sizes: Sizes): [string, string, string] {
  if (sizes.has('leg')) return ['leg', 'leg', sizes.has('length') ? 'length' : 'width'];
  return sizes.has('leg_2')
    ? ['leg_1', 'leg_2', sizes.has('length') ? 'length' : 'width']
    : ['length', 'height', 'width'];
}

function bracketRun(values: readonly number[], named: ReadonlySet<string>): CompactReading | undefined {
  const run = values.join(' x ');
  const profile = named.has('length') && !named.has('width') && !named.has('height');
  const says = (names: readonly string[]) => ({
    names,
    assumption: `"${run}" is read as ${names.map((name) => (name === 'length' ? 'base leg' : name === 'height' ? 'upright leg' : name)).join(' x ')}.`,
  });
  if (profile && values.length === (named.has('thickness') ? 2 : 3)) {
    return { names: ['leg_1', 'leg_2', 'thickness'].slice(0, values.length) };
  }
  if (values.length === 4) return says(['length', 'height', 'width', 'thickness']);
  if (values.length === 2) return says(['length', 'height']);
  if (values.length !== 3) return undefined;
  if (named.has('leg_1')) return undefined;
  if (named.has('thickness')) return says(['length', 'height', 'width']);
  return named.has('width') ? says(['length', 'height', 'thickness']) : says(['length', 'height', 'width']);
}
