import { half, minus, negative, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded } from './extruded.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A flat bar bent square to a U that stands on its two ends; its length along X. */
export const rectangularHandle: Noun = {
  name: 'rectangular handle',
  words: [
    'rectangular handle',
    'rectangular bow handle',
    'rectangular bridge handle',
    'rectangular pull handle',
    'rectangular u handle',
    'square handle',
    'square bow handle',
    'flat bar handle',
    'flat bow handle',
    'square edged handle',
  ],
  example: 'a rectangular handle 120 mm long, 35 mm high, 15 mm wide and 10 mm thick',
  takes: {
    length: 'length',
    height: 'height',
    width: 'width',
    depth: 'width',
    thickness: 'thickness',
    wall: 'thickness',
  },
  says: [
    'everywhere',
    'throughout',
    'all over',
    'all round',
    'all around',
    'sharp corners',
    'with sharp corners',
  ],
  compact: inSaidOrder(['length'], ['height'], ['width'], ['thickness']),
  build(sizes, draft) {
    sizes.require('length', 'height', 'width', 'thickness');
    const [length, height] = [sizes.length('length'), sizes.length('height')];
    const [width, t] = [sizes.length('width'), sizes.length('thickness')];
    const most = Math.min(length.value / 2, height.value);
    if (t.value >= most) {
      const text = `A bar ${inMm(t.value)} thick leaves no room for a hand in ${inMm(length.value)} x ${inMm(height.value)}. What is the thickness?`;
      throw new Unclear([missing('thickness', text)]);
    }
    const [out, inside, under] = [half(length), minus(half(length), t), minus(height, t)];
    draft.assume('The handle is measured over all, its corners are sharp, and its ends stand on Z=0.');
    addExtruded(
      draft,
      'Handle',
      sizes.words,
      {
        plane: 'XZ',
        corners: [
          [negative(out), ZERO],
          [negative(inside), ZERO],
          [negative(inside), under],
          [inside, under],
          [inside, ZERO],
          [out, ZERO],
          [out, height],
          [negative(out), height],
        ],
        length: width,
      },
      {
        across: length,
        height,
        area: length.value * height.value - (length.value - 2 * t.value) * (height.value - t.value),
      },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};
