import { half, minus, plus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A flat base with an upright back along its rear edge, towards +Y. */
export const stand: Noun = {
  name: 'stand',
  words: [
    'stand',
    'display stand',
    'phone stand',
    'tablet stand',
    'book end',
    'bookend',
    'sign stand',
    'card stand',
    'picture stand',
  ],
  example: 'a stand with a base 100 x 80 x 6 mm and a back 90 mm high and 5 mm thick',
  takes: { length: 'length', width: 'width', depth: 'width', height: 'height', thickness: 'thickness' },
  members: [
    {
      words: ['base', 'base plate', 'foot plate', 'floor', 'bottom plate'],
      takes: {
        length: 'length',
        width: 'width',
        depth: 'width',
        thickness: 'base_thickness',
        height: 'base_thickness',
      },
      order: ['length', 'width', 'base_thickness'],
      alone: 'base_thickness',
    },
    {
      words: ['back', 'vertical back', 'upright back', 'back plate', 'upright', 'back wall', 'upright plate'],
      takes: {
        width: 'back_width',
        length: 'back_width',
        height: 'back_height',
        thickness: 'back_thickness',
        depth: 'back_thickness',
      },
      order: ['back_width', 'back_height', 'back_thickness'],
      alone: 'back_height',
    },
    {
      words: [
        'at the rear edge',
        'along the rear edge',
        'at the back edge',
        'at the rear',
        'above the base',
        'at the back',
      ],
      takes: {},
    },
  ],
  compact: inSaidOrder(['length'], ['width'], ['height', 'back_height']),
  build(sizes, draft) {
    sizes.require(
      'length',
      'width',
      ['base_thickness', 'thickness'],
      ['back_height', 'height'],
      ['back_thickness', 'thickness'],
    );
    const { words } = sizes;
    const length = sizes.length('length');
    const width = sizes.length('width');
    const base = sizes.length(sizes.has('base_thickness') ? 'base_thickness' : 'thickness');
    const back = sizes.length(sizes.has('back_thickness') ? 'back_thickness' : 'thickness');
    const across = sizes.has('back_width') ? sizes.length('back_width') : length;
    if (!sizes.has('back_width')) draft.assume('The back of the stand is as wide as its base is long.');
    draft.assume('The back of the stand is upright, flush with the rear edge of the base, in its middle.');
    const total = sizes.has('height') ? sizes.length('height') : undefined;
    const rise = sizes.has('back_height')
      ? sizes.length('back_height')
      : draft.parameter('back_height', minus(total ?? ZERO, base), 'mm', 'height less the base');
    if (total && Math.abs(total.value - base.value - rise.value) > 1e-6) sizes.clash('height', 'back_height');
    if (sizes.has('back_height'))
      draft.assume('The height of the back is measured from the top of the base.');
    if (rise.value <= 0 || back.value >= width.value || across.value > length.value + 1e-6) {
      const text = `A back ${inMm(across.value)} wide, ${inMm(rise.value)} high and ${inMm(back.value)} thick does not fit a base of ${inMm(length.value)} x ${inMm(width.value)}. How wide is the back?`;
      throw new Unclear([missing('back width', text)]);
    }
    draft.add({
      kind: 'pad',
      name: 'Base',
      on: { plane: 'XY' },
      profiles: [{ shape: 'rectangle', width: length.text, height: width.text }],
      length: base.text,
    });
    draft.add({
      kind: 'pad',
      name: 'Back',
      on: { plane: 'XY', at: base.text },
      profiles: [
        {
          shape: 'rectangle',
          width: across.text,
          height: back.text,
          center: [0, half(minus(width, back)).text],
        },
      ],
      length: rise.text,
    });
    draft.require({ kind: 'size', words, axis: 'X', value: length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: plus(base, rise).value });
    draft.volume = length.value * width.value * base.value + across.value * back.value * rise.value;
    return { faces: {}, usual: 'top', prism: null };
  },
};
