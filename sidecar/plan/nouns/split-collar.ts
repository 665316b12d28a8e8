import { half } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import { addRound, hollow } from './round.ts';

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
    { words: ['through one side', 'in one side', 'on one side', 'at one side'], takes: {} },
  ],
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
    draft.assume('The slit of the collar goes through one side; its clamping screw is not drilled.');
    return { faces: {}, usual: solid.usual, prism: null };
  },
};
