import type { Draft } from '../outline/draft.ts';
import { half, literal, over, plus, type Term } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { clearanceFor, readThread, tapDrillFor } from '../standards/thread.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { addRound, hollow } from './round.ts';
import { isScrew } from './screw-hole.ts';
import type { Sizes } from './sizes.ts';

/** A ring that is cut open on the side of +X, to be drawn together by a screw. */
export const splitCollar: Noun = {
  name: 'split collar',
  words: [
    'split collar',
    'split shaft collar',
    'split ring',
    'split clamp',
    'clamp collar',
    'clamping collar',
    'clamp ring',
    'clamping ring',
    'slotted collar',
    'slit collar',
    'one piece shaft collar',
    'split bushing',
    'split tube',
    'slit tube',
    'slotted tube',
  ],
  example: 'a split collar, OD 40 mm, ID 20 mm, 12 mm wide, with a 2 mm slit',
  takes: {
    outer_diameter: 'outer_diameter',
    diameter: 'outer_diameter',
    outer_radius: 'outer_radius',
    inner_diameter: 'inner_diameter',
    inner_radius: 'inner_radius',
    wall: 'wall',
    width: 'width',
    thickness: 'width',
    height: 'width',
    length: 'width',
    gap: 'slit_width',
  },
  members: [
    {
      words: ['slit', 'slot', 'split', 'gap', 'cut', 'saw cut'],
      takes: { width: 'slit_width' },
      order: ['slit_width'],
    },
    {
      words: [
        'clamping screw',
        'clamp screw',
        'clamping bolt',
        'clamp bolt',
        'screw',
        'bolt',
        'pinch bolt',
        'pinch screw',
      ],
      takes: {},
      count: 'screws',
      screws: true,
      says: [
        'across the slit',
        'across it',
        'through the slit',
        'to close it',
        'to tighten it',
        'for clamping',
      ],
    },
    { words: ['through one side', 'in one side', 'on one side', 'at one side'], takes: {} },
  ],
  isFor: isScrew,
  compact: inSaidOrder(
    ['outer_diameter', 'outer_radius'],
    ['inner_diameter', 'inner_radius', 'wall'],
    ['width'],
  ),
  build(sizes, draft) {
    sizes.require(
      ['outer_diameter', 'outer_radius', ...(sizes.has('wall') ? ['inner_diameter', 'inner_radius'] : [])],
      ['inner_diameter', 'inner_radius', 'wall'],
      'width',
      'slit_width',
    );
    const { outer, inner } = hollow(sizes, draft);
    const width = sizes.length('width');
    const slit = sizes.length('slit_width');
    if (slit.value >= inner.value) {
      const text = `A slit of ${inMm(slit.value)} is as wide as the opening of ${inMm(inner.value)}. How wide is the slit?`;
      throw new Unclear([missing('slit width', text)]);
    }
    const solid = addRound(draft, 'Collar', sizes.words, { diameter: outer, height: width, opening: inner });
    // The rim is open where the slit is: the part reaches less far there, and its bore is no closed circle.
    const kept = draft.requirements.filter(
      (each) => !(each.kind === 'size' && each.axis === 'X') && each.kind !== 'holes',
    );
    draft.requirements.splice(0, draft.requirements.length, ...kept);
    const [R, r, g] = [outer.value / 2, inner.value / 2, slit.value / 2];
    const brink = Math.sqrt(R ** 2 - g ** 2);
    draft.require({ kind: 'size', words: sizes.words, axis: 'X', value: R + brink });
    draft.add({
      kind: 'pocket',
      name: 'Slit',
      on: { plane: 'XY', at: width.text },
      profiles: [{ shape: 'rectangle', width: outer.text, height: slit.text, center: [half(outer).text, 0] }],
      depth: 'through',
    });
    const section = (radius: number) =>
      g * Math.sqrt(radius ** 2 - g ** 2) + radius ** 2 * Math.asin(g / radius);
    draft.remove((section(R) - section(r)) * width.value);
    sizes.always('screws', 1);
    if (sizes.has('screws') || sizes.standard !== undefined) addScrew(sizes, { outer, inner, width }, draft);
    else draft.assume('The slit of the collar goes through one side; its clamping screw is not drilled.');
    return { faces: {}, usual: solid.usual, prism: null };
  },
};

/** Across the slit in the middle of the wall: a clearance hole on one side, on the other one to be tapped. @throws Unclear */
function addScrew(
  sizes: Sizes,
  { outer, inner, width }: Record<'outer' | 'inner' | 'width', Term>,
  draft: Draft,
): void {
  const thread = sizes.standard === undefined ? undefined : readThread(sizes.standard);
  const [clearance, drill] = thread ? [clearanceFor(thread, 'normal'), tapDrillFor(thread)] : [];
  if (!clearance || !drill)
    throw new Unclear([missing('standard', 'Which screw closes the collar?', ['M3', 'M4', 'M5'])]);
  const screw = (sizes.standard ?? '').toUpperCase();
  const wall = (outer.value - inner.value) / 2;
  if (clearance.diameter * 1.2 > Math.min(wall, width.value)) {
    const text = `A wall of ${inMm(wall)} and a width of ${inMm(width.value)} have no room for a hole of ${inMm(clearance.diameter)} for ${screw}. Which screw closes the collar?`;
    throw new Unclear([missing('standard', text)]);
  }
  const middle = over(plus(outer, inner), literal(4));
  draft.assume(
    `The screw goes across the slit in the middle of the wall: ${inMm(clearance.diameter)} on one side (${clearance.source}), on the other ${inMm(drill.diameter)} to be tapped for ${screw} (${drill.source}).`,
  );
  for (const [name, { diameter }, direction] of [
    ['ScrewHole', clearance, 'positive'],
    ['TapHole', drill, 'negative'],
  ] as const) {
    const across = draft.parameter(
      direction === 'positive' ? 'screw_hole_diameter' : 'tap_hole_diameter',
      diameter,
      'mm',
      `for ${screw}`,
    );
    draft.add({
      kind: 'pocket',
      name,
      on: { plane: 'XZ' },
      profiles: [{ shape: 'circle', diameter: across.text, center: [middle.text, half(width).text] }],
      depth: outer.text,
      direction,
    });
  }
  draft.volume = null;
}
