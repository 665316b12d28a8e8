import type { Draft } from '../outline/draft.ts';
import { half, negative, plus, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { addExtruded } from './extruded.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** A block cut from edge to edge: as high as it is at the left end, nothing at the right. */
export const wedge: Noun = {
  name: 'wedge',
  words: [
    'wedge',
    'ramp',
    'right triangular prism',
    'triangular wedge',
    'tapered block',
    'tapered shim',
    'door wedge',
    'wedge block',
  ],
  example: 'a wedge 40 mm long, 20 mm wide and 15 mm high',
  takes: {
    length: 'length',
    width: 'width',
    height: 'height',
    thickness: 'height',
    depth: 'width',
    angle: 'angle',
    leg: 'leg_1',
    leg_1: 'leg_1',
    leg_2: 'leg_2',
  },
  members: [
    {
      words: [
        'one end',
        'thick end',
        'high end',
        'tall end',
        'one side',
        'higher end',
        'thicker end',
        'back end',
      ],
      takes: { height: 'height', thickness: 'height' },
      order: ['height'],
    },
    {
      words: [
        'other end',
        'other',
        'thin end',
        'low end',
        'other side',
        'lower end',
        'thinner end',
        'front end',
      ],
      takes: { height: 'end_height', thickness: 'end_height' },
      order: ['end_height'],
    },
  ],
  says: [
    'that climbs at',
    'climbs at',
    'climbing at',
    'which climbs at',
    'rising at',
    'that rises at',
    'rises at',
    'sloping at',
    'that slopes at',
    'going down to nothing',
    'going to nothing',
    'down to nothing',
    'going down to zero',
    'running down to nothing',
    'running out to nothing',
    'tapering to nothing',
    'tapering down to nothing',
    'coming down to nothing',
    'from nothing',
    'from zero',
    'to nothing',
    'to zero',
    'from 0',
    'to 0',
    'tapering',
    'tapers',
    'that tapers',
    'slope',
    'incline',
    'inclined at',
    'to a sharp edge',
    'to an edge',
  ],
  turns: { leg_1: 'triangular prism', leg_2: 'triangular prism' },
  compact: inSaidOrder(['length'], ['width'], ['height']),
  build(sizes, draft) {
    sizes.require('length', 'width', ['height', 'angle']);
    const length = sizes.length('length');
    const low = sizes.has('end_height') ? sizes.length('end_height') : null;
    const height = highest(sizes, draft, length, low ?? ZERO);
    const end = half(length);
    draft.assume(
      low
        ? 'The wedge is highest at its left end.'
        : 'The wedge is highest at its left end and comes down to an edge at the right.',
    );
    if (low && low.value >= height.value) {
      const text = `A wedge ${inMm(height.value)} high comes down to less than that, not to ${inMm(low.value)}. What is the end height?`;
      throw new Unclear([missing('end height', text)]);
    }
    addExtruded(
      draft,
      'Wedge',
      sizes.words,
      {
        plane: 'XZ',
        corners: [
          [negative(end), ZERO],
          [end, ZERO],
          ...(low ? [[end, low] as const] : []),
          [negative(end), height],
        ],
        length: sizes.length('width'),
      },
      { across: length, height, area: (length.value * (height.value + (low?.value ?? 0))) / 2 },
    );
    return { faces: {}, usual: 'top', prism: null };
  },
};

/** Its greatest height, which may be given by how steep it is. */
function highest(sizes: Sizes, draft: Draft, length: Term, low: Term): Term {
  if (!sizes.has('angle')) return sizes.length('height');
  const angle = sizes.angle('angle');
  const rise = {
    text: `${length.text} * tan(${angle.text})`,
    value: length.value * Math.tan((angle.value * Math.PI) / 180),
  };
  const high = plus(rise, low);
  if (!sizes.has('height')) return draft.parameter('height', high, 'mm', 'by its length and how steep it is');
  if (Math.abs(sizes.length('height').value - high.value) > 1e-6) sizes.clash('height', 'angle');
  return sizes.length('height');
}
