import type { Draft } from '../outline/draft.ts';
import { half, literal, minus, negative, plus, type Term, times, twice, ZERO } from '../outline/term.ts';
import { inMm, missing, Unclear } from '../outline/unclear.ts';
import { type CompactQuestion, type CompactReading, type Member, type Noun, readAs } from './noun.ts';
import type { Sizes } from './sizes.ts';
import type { Face, OuterCorners } from './solid.ts';

/** Between knuckles, and round the pin, mm. */
const CLEARANCE = 0.2;
const MOST_KNUCKLES = 41;

export const KNUCKLES: Member = {
  words: [
    'knuckle',
    'hinge knuckle',
    'barrel',
    'interleaving knuckle',
    'interlocking knuckle',
    'alternating knuckle',
  ],
  takes: { diameter: 'knuckle_diameter', outer_diameter: 'knuckle_diameter' },
  order: ['knuckle_diameter'],
  count: 'knuckles',
};

export const PIN_HOLE: Member = {
  words: ['pin hole', 'pin bore', 'bore', 'hole for the pin', 'hole for a pin', 'pinhole'],
  takes: { diameter: 'pin_hole' },
  order: ['pin_hole'],
};

export const PLAY: Member = {
  words: [
    'clearance',
    'play',
    'gap',
    'gap between knuckles',
    'clearance between knuckles',
    'knuckle clearance',
  ],
  takes: { width: 'clearance', gap: 'clearance' },
  order: ['clearance'],
  says: ['between the knuckles', 'between knuckles', 'between them', 'all round', 'all around'],
};

/** What the leaves of a hinge are about: a barrel of knuckles round one pin. */
export interface Barrel {
  readonly length: Term;
  /** Of a leaf, from the pin's axis to its edge. */
  readonly leaf: Term;
  readonly thickness: Term;
  readonly radius: Term;
  /** Of the hole for the pin. */
  readonly bore: Term;
  readonly clearance: Term;
  /** Of the whole hinge. */
  readonly knuckles: number;
  /** How long each is. */
  readonly knuckle: Term;
}

/** How far the parts of a hinge keep off each other. */
export function playOf(sizes: Sizes, draft: Draft, usual = CLEARANCE): Term {
  if (sizes.has('clearance')) return sizes.length('clearance');
  draft.assume(`The knuckles are ${inMm(usual)} apart, and the pin has as much play all round.`);
  return draft.parameter('clearance', usual, 'mm', 'between knuckles, and round the pin');
}

/** @throws Unclear where there is no such hinge */
export function barrelOf(
  sizes: Sizes,
  { leaf, bore, clearance, knuckles }: Pick<Barrel, 'leaf' | 'bore' | 'clearance' | 'knuckles'>,
  draft: Draft,
): Barrel {
  const [length, thickness] = [sizes.length('length'), sizes.length('thickness')];
  const own = sizes.has('knuckle_diameter');
  const across = own
    ? sizes.length('knuckle_diameter')
    : draft.parameter(
        'knuckle_diameter',
        plus(bore, twice(thickness)),
        'mm',
        'the leaf rolled round the pin',
      );
  if (!own)
    draft.assume(`The knuckles are as thick round the pin as the leaves are: ${inMm(across.value)} across.`);
  if (across.value <= bore.value * 1.05) {
    const text = `Knuckles of ${inMm(across.value)} leave nothing round a hole of ${inMm(bore.value)}. What is the knuckle diameter?`;
    throw new Unclear([missing('knuckle diameter', text)]);
  }
  const radius = half(across);
  if (thickness.value > radius.value + 1e-6) {
    const text = `Leaves ${inMm(thickness.value)} thick do not close on each other with knuckles of ${inMm(across.value)}. What is the knuckle diameter?`;
    throw new Unclear([missing(own ? 'knuckle diameter' : 'thickness', text)]);
  }
  if (leaf.value <= (radius.value + clearance.value) * 1.05) {
    const text = `A leaf that reaches ${inMm(leaf.value)} from the pin's axis has nothing beside knuckles of ${inMm(across.value)}. How wide is a leaf?`;
    throw new Unclear([missing('leaf width', text)]);
  }
  const room = length.value - (knuckles - 1) * clearance.value;
  if (room < knuckles * clearance.value) {
    const text = `${knuckles} knuckles, ${inMm(clearance.value)} apart, do not fit a length of ${inMm(length.value)}. How many knuckles are there?`;
    throw new Unclear([missing('knuckles', text)]);
  }
  const each: Term = {
    text: `(${length.text} + ${clearance.text}) / ${knuckles} - ${clearance.text}`,
    value: room / knuckles,
  };
  const knuckle = draft.parameter('knuckle_length', each, 'mm', 'of each');
  return { length, leaf, thickness, radius, bore, clearance, knuckles, knuckle };
}

/** How many knuckles there are. @throws Unclear */
export function knucklesIn(sizes: Sizes, name: string): number {
  return sizes.whole(name, 2, MOST_KNUCKLES);
}

/** One leaf to be laid out. */
export interface Leaf {
  readonly name: string;
  readonly body?: string;
  /** Which way it reaches from the pin along Y. */
  readonly side: 1 | -1;
  /** Where the pin's axis is along Y. */
  readonly axis: Term;
  /** The first of its knuckles along X, from 0; then every second one is its own. */
  readonly first: 0 | 1;
  /** False: no hole for the pin. */
  readonly bored: boolean;
}

/** Lays a leaf on Z=0, its knuckles round an axis along X; gives its volume, mm3. */
export function addLeaf(
  barrel: Barrel,
  { name, body, side, axis, first, bored }: Leaf,
  draft: Draft,
): number {
  const { length, leaf, thickness, radius, bore, clearance, knuckles, knuckle } = barrel;
  const [R, t] = [radius.value, thickness.value];
  /** Where the round of a knuckle comes down to the leaf, by Pythagoras. */
  const brink: Term = {
    text: `sqrt(${thickness.text} * (${minus(twice(radius), thickness).text}))`,
    value: Math.sqrt(t * (2 * R - t)),
  };
  const at = (y: Term) => plus(axis, side > 0 ? y : negative(y)).text;
  const turn = side > 0 ? 'right' : 'left';
  const of = body === undefined ? {} : { body };
  draft.add({
    kind: 'pad',
    name,
    ...of,
    on: { plane: 'YZ' },
    profiles: [
      {
        shape: 'polyline',
        start: [at(leaf), 0],
        segments: [
          { to: [axis.text, 0] },
          { to: [at(negative(radius)), radius.text], radius: radius.text, turn },
          { to: [axis.text, twice(radius).text], radius: radius.text, turn },
          { to: [at(brink), thickness.text], radius: radius.text, turn },
          { to: [at(leaf), thickness.text] },
          { to: [at(leaf), 0] },
        ],
      },
      ...(bored
        ? [
            {
              shape: 'circle' as const,
              diameter: bore.text,
              center: [axis.text, radius.text] as [Term['text'], Term['text']],
            },
          ]
        : []),
    ],
    length: length.text,
    direction: 'symmetric',
  });
  const others = Array.from({ length: knuckles }, (_, n) => n).filter((n) => n % 2 !== first);
  const [reach, wide] = [plus(radius, clearance), plus(knuckle, twice(clearance))];
  draft.add({
    kind: 'pocket',
    name: `${name}Gaps`,
    ...of,
    on: { plane: 'XY', at: twice(radius).text },
    profiles: others.map((n) => ({
      shape: 'rectangle' as const,
      width: wide.text,
      height: twice(reach).text,
      center: [middleOf(n, barrel).text, axis.text] as [Term['text'], Term['text']],
    })),
    depth: 'through',
  });
  const own = knuckles - others.length;
  const within = (R ** 2 * Math.acos((R - t) / R) - (R - t) * brink.value) / 2;
  const round = Math.PI * (R ** 2 - (bored ? (bore.value / 2) ** 2 : 0)) + reach.value * t - within;
  return own * knuckle.value * round + length.value * (leaf.value - reach.value) * t;
}

/** Where a knuckle's middle is along X, counted from the end that it is nearer to. */
function middleOf(n: number, { length, knuckles, knuckle, clearance }: Barrel): Term {
  const other = knuckles - 1 - n;
  if (n === other) return ZERO;
  const inwards = times(literal(Math.min(n, other)), plus(knuckle, clearance));
  const fromMiddle = minus(half(minus(length, knuckle)), inwards);
  return n < other ? negative(fromMiddle) : fromMiddle;
}

/** The flat of a leaf, seen from above: what goes into it keeps off the knuckles. */
export function flatOf(
  { length, leaf, thickness, radius, clearance }: Barrel,
  { side, axis, body }: Pick<Leaf, 'side' | 'axis' | 'body'>,
): Face {
  const start = plus(radius, clearance);
  const middle = half(plus(start, leaf));
  return {
    plane: 'XY',
    at: thickness,
    into: 'negative',
    centre: [ZERO, plus(axis, side > 0 ? middle : negative(middle))],
    room: { shape: 'rectangle', width: length, height: minus(leaf, start) },
    thickness,
    row: 'u',
    ...(body === undefined ? {} : { body }),
  };
}

/** The two upright corners of a leaf away from the pin. */
export function cornersOf(
  { length, leaf, thickness, radius, clearance }: Barrel,
  { side, axis, body }: Pick<Leaf, 'side' | 'axis' | 'body'>,
): OuterCorners {
  return {
    ...(body === undefined ? {} : { body }),
    edges: { along: 'Z', y: plus(axis, side > 0 ? leaf : negative(leaf)).text },
    count: 2,
    height: thickness.value,
    most: Math.min(length.value / 2, leaf.value - radius.value - clearance.value),
  };
}

/** Length along the pin, how wide, how thick. */
export function hingeRun(wide: string) {
  return (
    values: readonly number[],
    named: ReadonlySet<string>,
  ): CompactReading | CompactQuestion | undefined => {
    const has = (name: string) =>
      named.has(name) || (name !== 'length' && name !== 'thickness' && named.has('leaf_width'));
    const lacking = ['length', wide, 'thickness'].filter((name) => !has(name));
    if (values.length > lacking.length || lacking.length === 0) return undefined;
    const [first, second] = values;
    const sheet = values.length === 1 || (values.length < lacking.length && lacking.length < 3);
    if (sheet && lacking.length > 1) return undefined;
    if (first === undefined || (values.length === 2 && second === undefined)) return undefined;
    return readAs(values, lacking.slice(0, values.length));
  };
}

/** One leaf of a hinge, its knuckles at the rear. One without knuckles is a plate. */
export const hingeLeaf: Noun = {
  name: 'hinge leaf',
  words: ['knuckled hinge leaf', 'knuckled leaf', 'knuckled hinge plate'],
  example: 'a knuckled hinge leaf 60 x 25 x 2 mm with 3 of 5 knuckles and a 4 mm pin hole',
  takes: { length: 'length', height: 'length', width: 'width', thickness: 'thickness' },
  members: [
    { ...KNUCKLES, says: ['in all', 'in total'] },
    { words: ['total knuckle'], takes: {}, count: 'hinge_knuckles' },
    PIN_HOLE,
    { words: ['pin', 'hinge pin'], takes: { diameter: 'pin_diameter' }, order: ['pin_diameter'] },
    PLAY,
  ],
  compact: hingeRun('width'),
  build(sizes, draft) {
    sizes.require('length', 'width', 'thickness', 'knuckles', ['pin_hole', 'pin_diameter']);
    const own = sizes.whole('knuckles', 1, 20);
    const all = hingeOf(own, sizes);
    const clearance = playOf(sizes, draft);
    const bore = sizes.has('pin_hole')
      ? sizes.length('pin_hole')
      : draft.parameter(
          'pin_hole',
          plus(sizes.length('pin_diameter'), twice(clearance)),
          'mm',
          'the pin and its play',
        );
    const leaf = sizes.length('width');
    draft.assume("The leaf's width is measured from the pin's axis; its knuckles reach beyond that.");
    const barrel = barrelOf(sizes, { leaf, bore, clearance, knuckles: all }, draft);
    const place = { side: -1, axis: half(minus(leaf, barrel.radius)) } as const;
    draft.volume = addLeaf(
      barrel,
      { name: 'Leaf', ...place, first: own * 2 < all ? 1 : 0, bored: true },
      draft,
    );
    const { words } = sizes;
    draft.require({ kind: 'size', words, axis: 'X', value: barrel.length.value });
    draft.require({ kind: 'size', words, axis: 'Y', value: leaf.value + barrel.radius.value });
    draft.require({ kind: 'size', words, axis: 'Z', value: 2 * barrel.radius.value });
    return {
      faces: { top: flatOf(barrel, place) },
      usual: 'top',
      prism: null,
      walls: true,
      outerCorners: [cornersOf(barrel, place)],
    };
  },
};

/** Of how many knuckles of the whole hinge these are. @throws Unclear where they may be between those of the other leaf or not */
function hingeOf(own: number, sizes: Sizes): number {
  const may = [2 * own - 1, 2 * own, 2 * own + 1].filter((all) => all > 1);
  if (sizes.has('hinge_knuckles')) {
    const all = sizes.whole('hinge_knuckles', 2, MOST_KNUCKLES);
    if (may.includes(all)) return all;
    const text = `Of ${all} knuckles of a hinge one leaf does not have ${own}. How many does the hinge have?`;
    throw new Unclear([missing('hinge knuckles', text, may.map(String))]);
  }
  const text = `Of how many knuckles of the whole hinge does this leaf have ${own}?`;
  throw new Unclear([missing('hinge knuckles', text, may.map(String))]);
}
