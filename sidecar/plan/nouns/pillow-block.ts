import type { Draft } from '../outline/draft.ts';
import type { OutlineFeature } from '../outline/feature.ts';
import type { Boss } from '../outline/room.ts';
import { half, literal, minus, negative, plus, type Term, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { ballBearing } from '../standards/ball-bearings.ts';
import { bearingOf, isBearing } from './bearing-holder.ts';
import { inSaidOrder, type Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Face, Solid } from './solid.ts';

/**
 * A foot with a round-topped housing for a ball bearing: the foot's length along X, the shaft along Y at its height above
 * the ground. The seat is in the front.
 */
export const pillowBlock: Noun = {
  name: 'pillow block',
  words: [
    'pillow block',
    'plummer block',
    'pillow block bearing housing',
    'pillow block housing',
    'pillow bearing block',
    'bearing stand',
    'bearing pedestal',
  ],
  example:
    'a pillow block for a 608 bearing, 70 mm long, 12 mm wide, shaft height 25 mm, wall 5 mm, base thickness 6 mm',
  takes: {
    length: 'length',
    width: 'width',
    depth: 'width',
    centre_height: 'shaft_height',
    inner_diameter: 'bore_diameter',
    height: 'height',
    wall: 'wall',
    thickness: 'base_thickness',
    floor: 'base_thickness',
  },
  members: [
    {
      words: ['base', 'foot', 'base plate', 'foot plate'],
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
      words: [
        'housing',
        'upright housing',
        'upright',
        'tower',
        'bearing housing',
        ...['upright', 'housing', 'tower'].flatMap((part) => [
          `round topped ${part}`,
          `rounded ${part}`,
          `round top ${part}`,
        ]),
      ],
      takes: { width: 'housing_width', thickness: 'housing_thickness', depth: 'housing_thickness' },
      order: ['housing_width'],
      says: [
        'with a full round top',
        'full round top',
        'with a round top',
        'round top',
        'rounded top',
        'with a rounded top',
        'in the middle',
        'in the middle of it',
        'in its middle',
        'centred',
        'centered',
        'centred on it',
        'centered on it',
      ],
    },
    {
      words: ['bore', 'shaft bore', 'shaft hole', 'through bore', 'bearing bore', 'plain bore'],
      takes: { diameter: 'bore_diameter', distance: 'shaft_height' },
      upwards: true,
      order: ['bore_diameter'],
      says: ['with its centre', 'with its center', 'right through', 'through'],
    },
    {
      words: ['axis', 'shaft axis', 'bore axis', 'shaft centre', 'shaft center'],
      takes: { distance: 'shaft_height', height: 'shaft_height' },
      upwards: true,
      order: ['shaft_height'],
      says: ['above the bottom', 'above the base', 'above the ground', 'above ground'],
    },
  ],
  says: ['on it', 'on top of it', 'with a full round top', 'full round top', 'round top', 'with a round top'],
  isFor: isBearing,
  compact: inSaidOrder(['length'], ['width'], ['height', 'shaft_height']),
  build(sizes, draft) {
    const plain = sizes.has('bore_diameter') && sizes.standard === undefined;
    const bearing = plain ? null : bearingOf(sizes);
    if (bearing && sizes.has('bore_diameter')) sizes.clash('bore_diameter', 'standard');
    const outer = bearing ? (ballBearing(bearing)?.outer ?? 0) : sizes.millimetres('bore_diameter');
    sizes.require('length', 'width', ['shaft_height', 'height'], ['wall', 'housing_width'], 'base_thickness');
    if (sizes.has('housing_thickness')) {
      const thick = sizes.millimetres('housing_thickness');
      if (Math.abs(thick - sizes.length('width').value) > 1e-6) {
        const text = `I make pillow blocks whose housing is as thick as their base is wide, ${inMm(sizes.length('width').value)} and not ${inMm(thick)}. What is the housing thickness?`;
        throw new Unclear([missing('housing thickness', text)]);
      }
    }
    const seat =
      bearing && !sizes.has('housing_width')
        ? draft.parameter('bearing_outside', outer, 'mm', `outer diameter of the ${bearing}`)
        : literal(outer);
    const radius = sizes.has('housing_width')
      ? half(sizes.length('housing_width'))
      : plus(half(seat), sizes.length('wall'));
    if (sizes.has('housing_width') && sizes.has('wall')) {
      const told = outer / 2 + sizes.length('wall').value;
      if (Math.abs(told - radius.value) > 1e-6) sizes.clash('housing_width', 'wall');
    }
    if (2 * radius.value <= outer) {
      const text = `A housing ${inMm(2 * radius.value)} wide leaves nothing round ${inMm(outer)}. What is the housing width?`;
      throw new Unclear([missing(sizes.has('housing_width') ? 'housing width' : 'wall', text)]);
    }
    const height = sizes.has('height') ? sizes.length('height') : null;
    const axis = sizes.has('shaft_height') ? sizes.length('shaft_height') : minus(height ?? ZERO, radius);
    if (height && Math.abs(axis.value + radius.value - height.value) > 1e-6)
      sizes.clash('height', 'shaft_height');
    return housing({ sizes, radius, axis, bearing, outer }, draft);
  },
};

interface Block {
  readonly sizes: Sizes;
  readonly radius: Term;
  /** Of the shaft above the ground. */
  readonly axis: Term;
  /** Null: a plain bore. */
  readonly bearing: string | null;
  readonly outer: number;
}

function housing({ sizes, radius, axis, bearing, outer }: Block, draft: Draft): Solid {
  const { words } = sizes;
  const [length, width, foot] = [
    sizes.length('length'),
    sizes.length('width'),
    sizes.length('base_thickness'),
  ];
  if (axis.value - outer / 2 < foot.value) {
    const text = `A shaft ${inMm(axis.value)} high is too low for a bearing of ${inMm(outer)} above a foot of ${inMm(foot.value)}. How high is the shaft?`;
    throw new Unclear([missing('shaft height', text)]);
  }
  if (length.value <= 2 * radius.value) {
    const text = `A length of ${inMm(length.value)} leaves no foot beside a housing of ${inMm(2 * radius.value)}. How long is the pillow block?`;
    throw new Unclear([missing('length', text)]);
  }
  const [end, top] = [half(length), plus(axis, radius)];
  draft.add({
    kind: 'pad',
    name: 'Block',
    on: { plane: 'XZ' },
    profiles: [
      {
        shape: 'polyline',
        start: [negative(end).text, 0],
        segments: [
          { to: [end.text, 0] },
          { to: [end.text, foot.text] },
          { to: [radius.text, foot.text] },
          { to: [radius.text, axis.text] },
          { to: [0, top.text], radius: radius.text, turn: 'left' },
          { to: [negative(radius).text, axis.text], radius: radius.text, turn: 'left' },
          { to: [negative(radius).text, foot.text] },
          { to: [negative(end).text, foot.text] },
          { to: [negative(end).text, 0] },
        ],
      },
    ],
    length: width.text,
    direction: 'symmetric',
  });
  draft.require({ kind: 'size', words, axis: 'X', value: length.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: width.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: top.value });
  const [r, t] = [radius.value, foot.value];
  draft.volume = (length.value * t + 2 * r * (axis.value - t) + (Math.PI * r ** 2) / 2) * width.value;
  const front: Face = {
    plane: 'XZ',
    at: negative(half(width)),
    into: 'positive',
    centre: [ZERO, axis],
    room: { shape: 'circle', diameter: plus(radius, radius) },
    thickness: width,
  };
  const feet: Face = {
    plane: 'XY',
    at: foot,
    into: 'negative',
    centre: [ZERO, ZERO],
    room: { shape: 'rectangle', width: length, height: width },
    thickness: foot,
    row: 'u',
    // Two of them are in the middle of what is left of the foot on either side.
    spread: plus(length, plus(radius, radius)),
  };
  const tower: Boss = {
    face: feet,
    top: { ...feet, at: top },
    centre: [0, 0],
    half: [r, width.value / 2],
    radius: 0,
    words,
    thing: 'housing',
  };
  const at = { count: 1, face: 'front', place: { at: 'centre' } } as const;
  const feature: OutlineFeature =
    bearing === null
      ? { kind: 'hole', words, diameter: inMm(outer), ...at }
      : { kind: 'pocket', words, bearing, ...at };
  return {
    faces: { top: feet, front },
    usual: 'top',
    prism: null,
    walls: true,
    bosses: [tower],
    own: [{ label: 'bearing', feature }],
  };
}
