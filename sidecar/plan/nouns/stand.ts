import { half, minus, plus, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addLeaning } from './leaning-back.ts';
import { inSaidOrder, type Noun } from './noun.ts';

/** A flat base with a back along its rear edge, towards +Y: upright, or leaning back; a lip at the front may hold what stands on it. */
export const stand: Noun = {
  name: 'stand',
  words: [
    'stand',
    'display stand',
    'phone stand',
    'tablet stand',
    'book end',
    'bookend',
    'book stop',
    'sign stand',
    'card stand',
    'picture stand',
    'plate stand',
    'photo stand',
    'smartphone stand',
    'cell phone stand',
    'mobile phone stand',
    'book stand',
  ],
  example: 'a stand with a base 100 x 80 x 6 mm and a back 90 mm high and 5 mm thick',
  takes: { length: 'length', width: 'width', depth: 'depth', height: 'height', thickness: 'thickness' },
  members: [
    {
      words: ['base', 'base plate', 'foot plate', 'floor', 'bottom plate'],
      takes: {
        length: 'length',
        width: 'width',
        depth: 'depth',
        thickness: 'base_thickness',
        height: 'base_thickness',
      },
      order: ['length', 'width', 'base_thickness'],
      alone: 'base_thickness',
      beside: ['thickness', 'height'],
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
        'leaning back',
        'leaning',
        'lean',
        'leans back',
        'leaning backwards',
        'tilted back',
        'tilted backwards',
        'tilting back',
        'tilt',
        'inclined back',
        'reclined',
        'sloping back',
        'sloped back',
        'angled back',
        'raked back',
      ],
      takes: { angle: 'lean' },
      order: ['lean'],
      says: ['from the vertical', 'from vertical', 'from upright'],
    },
    {
      words: ['lip', 'front lip', 'ledge', 'front ledge', 'front stop', 'retaining lip'],
      takes: { height: 'lip_height', thickness: 'lip_thickness' },
      order: ['lip_height', 'lip_thickness'],
      count: 'lips',
      many: 1,
      says: [
        'at the front',
        'along the front',
        'at the front edge',
        'along the front edge',
        'on the front edge',
      ],
    },
    {
      words: [
        'at the rear edge',
        'along the rear edge',
        'at the back edge',
        'along the back edge',
        'at the rear',
        'at the back',
      ],
      takes: {},
      count: 'rear',
      many: 1,
    },
    { words: ['above the base'], takes: {}, count: 'above_base', many: 1 },
    {
      words: [
        ...['to', 'from', 'off', 'over', 'against', 'relative to'].flatMap((link) =>
          ['the base', 'its base', 'the base plate', 'the floor', 'the foot plate', 'base'].map(
            (of) => `${link} ${of}`,
          ),
        ),
        'with the base',
        'with its base',
      ],
      takes: {},
      count: 'angle_from_base',
      many: 1,
    },
  ],
  compact(values, named) {
    const outer = ['length', 'width', 'depth', 'height', 'back_height'].some((name) => named.has(name));
    const [wide, one, other] = values;
    if (outer || values.length !== 3)
      return inSaidOrder(['length'], ['width'], ['height', 'back_height'])(values, named);
    return {
      question: 'Which of them is the height of the stand?',
      options: [
        `${wide} mm wide, ${one} mm high, ${other} mm deep`,
        `${wide} mm wide, ${one} mm deep, ${other} mm high`,
      ],
    };
  },
  build(sizes, draft) {
    // A stand is wide and deep, a base long and wide.
    const long = sizes.has('length') || !(sizes.has('depth') && sizes.has('width'));
    const deep = sizes.has('depth') ? 'depth' : 'width';
    sizes.require(
      long ? 'length' : 'width',
      deep,
      ['base_thickness', 'thickness'],
      ['back_height', 'height'],
      ['back_thickness', 'thickness'],
    );
    sizes.always('lips', 1);
    if (sizes.has('lips')) sizes.require('lip_height');
    const { words } = sizes;
    const length = sizes.length(long ? 'length' : 'width');
    const width = sizes.length(deep);
    const base = sizes.length(sizes.has('base_thickness') ? 'base_thickness' : 'thickness');
    const back = sizes.length(sizes.has('back_thickness') ? 'back_thickness' : 'thickness');
    if (base === back && !sizes.has('base_thickness') && !sizes.has('back_thickness'))
      draft.assume(`Base and back are both ${inMm(base.value)} thick.`);
    const atRear = sizes.wants('rear');
    const above = sizes.wants('above_base') && !sizes.has('back_height');
    const fromBase = sizes.wants('angle_from_base') || above;
    if (sizes.has('lean') || sizes.has('lip_height')) {
      addLeaning(sizes, { length, width, base, back, atRear, fromBase }, draft);
      return { faces: {}, usual: 'top', prism: null };
    }
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
