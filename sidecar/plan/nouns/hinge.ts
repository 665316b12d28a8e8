import type { Draft } from '../outline/draft.ts';
import { half, plus, type Term, twice, ZERO } from '../outline/term.ts';
import { missing, Unclear } from '../outline/unclear.ts';
import {
  addLeaf,
  type Barrel,
  barrelOf,
  cornersOf,
  flatOf,
  hingeRun,
  KNUCKLES,
  knucklesIn,
  PIN_HOLE,
  PLAY,
  playOf,
} from './hinge-leaf.ts';
import type { Noun } from './noun.ts';
import type { Sizes } from './sizes.ts';

/** How many knuckles a butt hinge has, and what play a printer leaves free, mm. */
const KNUCKLES_USUAL = 5;
const PRINTED_CLEARANCE = 0.4;
const IN_PLACE = /\bprint(?:ed)?[ -]in[ -]place\b/i;

/** A butt hinge, open and flat on Z=0: two leaves whose knuckles are about one pin along X. Each is a body of its own. */
export const hinge: Noun = {
  name: 'hinge',
  words: [
    'hinge',
    'butt hinge',
    'door hinge',
    'cabinet hinge',
    'box hinge',
    'lid hinge',
    'gate hinge',
    'barrel hinge',
    'knuckle hinge',
    'pin hinge',
    'piano hinge',
    'flat hinge',
    'two leaf hinge',
    'print in place hinge',
    'print-in-place hinge',
    'printed in place hinge',
  ],
  example: 'a hinge 60 x 50 mm, 2 mm thick, with 5 knuckles and a 4 mm pin',
  legs: ['front', 'back'],
  walls: true,
  takes: {
    length: 'length',
    height: 'length',
    width: 'width',
    thickness: 'thickness',
  },
  members: [
    {
      words: ['leaf', 'hinge leaf', 'flap', 'wing', 'leave'],
      takes: { length: 'length', height: 'length', width: 'leaf_width', thickness: 'thickness' },
      order: ['length', 'leaf_width', 'thickness'],
      alone: 'leaf_width',
      count: 'leaves',
    },
    KNUCKLES,
    {
      words: ['pin', 'hinge pin', 'steel pin', 'pivot pin', 'rod', 'wire', 'axle'],
      takes: { diameter: 'pin_diameter' },
      order: ['pin_diameter'],
      says: ['through them', 'through all', 'through the knuckles', 'through them all'],
    },
    PIN_HOLE,
    PLAY,
    {
      words: ['without pin', 'without a pin', 'without the pin', 'no pin'],
      takes: {},
      count: 'no_pin',
      many: 1,
    },
    {
      words: [
        'print in place',
        'printed in place',
        'captive pin',
        'fixed pin',
        'integral pin',
        'built in pin',
      ],
      takes: {},
      count: 'fixed_pin',
      many: 1,
    },
  ],
  says: [
    'open flat',
    'opened flat',
    'laid flat',
    'lying flat',
    'flat',
    'open',
    'opened',
    'round one pin',
    'interleaving',
    'interlocking',
  ],
  compact: hingeRun('width'),
  build(sizes, draft) {
    sizes.require('length', ['width', 'leaf_width'], 'thickness', ['pin_diameter', 'pin_hole']);
    sizes.always('leaves', 2);
    const inPlace = sizes.wants('fixed_pin') || IN_PLACE.test(sizes.words);
    const bare = sizes.wants('no_pin') || !sizes.has('pin_diameter');
    if (inPlace && bare) {
      const text = 'A hinge that is printed in place has its pin with it. What is the pin diameter?';
      throw new Unclear([missing('pin diameter', text)]);
    }
    const leaf = leafWidth(sizes, draft);
    if (!sizes.has('knuckles'))
      draft.assume(`A hinge has ${KNUCKLES_USUAL} knuckles where no number is given.`);
    const knuckles = sizes.has('knuckles') ? knucklesIn(sizes, 'knuckles') : KNUCKLES_USUAL;
    if (inPlace && knuckles % 2 === 0) {
      const text = `With ${knuckles} knuckles a pin that is printed in place holds one leaf at one end only: it takes an odd number. How many knuckles are there?`;
      throw new Unclear([
        missing(
          'knuckles',
          text,
          [`${knuckles - 1}`, `${knuckles + 1}`].filter((each) => each !== '1'),
        ),
      ]);
    }
    const clearance = playOf(sizes, draft, inPlace ? PRINTED_CLEARANCE : undefined);
    const pin = sizes.has('pin_diameter') ? sizes.length('pin_diameter') : ZERO;
    const bore = sizes.has('pin_hole')
      ? sizes.length('pin_hole')
      : draft.parameter('pin_hole', plus(pin, twice(clearance)), 'mm', 'the pin and its play');
    if (pin.value > 0 && bore.value <= pin.value) sizes.clash('pin_hole', 'pin_diameter');
    const barrel = barrelOf(sizes, { leaf, bore, clearance, knuckles }, draft);
    return laidOut({ sizes, barrel, pin: bare ? null : pin, inPlace }, draft);
  },
};

/** From the pin's axis to the edge of a leaf. */
function leafWidth(sizes: Sizes, draft: Draft): Term {
  if (sizes.has('leaf_width')) {
    draft.assume("A leaf's width is measured from the pin's axis.");
    const leaf = sizes.length('leaf_width');
    if (sizes.has('width') && Math.abs(sizes.length('width').value - 2 * leaf.value) > 1e-6)
      sizes.clash('width', 'leaf_width');
    return leaf;
  }
  draft.assume('The width of the hinge is measured over both leaves, open.');
  return draft.parameter('leaf_width', half(sizes.length('width')), 'mm', "from the pin's axis");
}

interface Laid {
  readonly sizes: Sizes;
  readonly barrel: Barrel;
  /** Its diameter; null: there is none. */
  readonly pin: Term | null;
  readonly inPlace: boolean;
}

function laidOut({ sizes: { words }, barrel, pin, inPlace }: Laid, draft: Draft) {
  const { length, leaf, radius } = barrel;
  const front = { side: -1, axis: ZERO } as const;
  const back = { side: 1, axis: ZERO, body: draft.addBody('Second leaf') } as const;
  const pinOf = (body: string | undefined) => {
    draft.add({
      kind: 'pad',
      name: 'Pin',
      ...(body === undefined ? {} : { body }),
      on: { plane: 'YZ' },
      profiles: [{ shape: 'circle', diameter: (pin ?? ZERO).text, center: [0, radius.text] }],
      length: length.text,
      direction: 'symmetric',
    });
  };
  const leaves =
    addLeaf(barrel, { name: 'Leaf', ...front, first: 0, bored: !inPlace }, draft) +
    addLeaf(barrel, { name: 'SecondLeaf', ...back, first: 1, bored: true }, draft);
  const round = (Math.PI / 4) * (pin?.value ?? 0) ** 2;
  const own = Math.ceil(barrel.knuckles / 2) * barrel.knuckle.value;
  if (pin) pinOf(inPlace ? undefined : draft.addBody('Pin'));
  draft.solids = pin && !inPlace ? 3 : 2;
  // What is fixed to the first leaf is within its knuckles.
  draft.volume = leaves + round * (inPlace ? length.value - own : length.value);
  draft.require({ kind: 'size', words, axis: 'X', value: length.value });
  draft.require({ kind: 'size', words, axis: 'Y', value: 2 * leaf.value });
  draft.require({ kind: 'size', words, axis: 'Z', value: 2 * radius.value });
  draft.require({ kind: 'apart', words });
  draft.assume(
    inPlace
      ? 'The hinge lies open and flat; its pin is fixed in the knuckles at both ends and turns in the others.'
      : pin
        ? 'The hinge lies open and flat; both leaves and the pin are bodies of their own.'
        : 'The hinge lies open and flat; both leaves are bodies of their own, and the pin is left out.',
  );
  return {
    faces: { front: flatOf(barrel, front), back: flatOf(barrel, back) },
    usual: null,
    prism: null,
    walls: true,
    outerCorners: [cornersOf(barrel, front), cornersOf(barrel, back)],
  } as const;
}
