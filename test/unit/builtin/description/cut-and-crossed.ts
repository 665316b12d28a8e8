import type { Described, Doubted } from './descriptions.ts';

const SHAFT = { noun: 'cylinder', sizes: { diameter: '48 mm', height: '90 mm' } };
const SHAFT_TOLD = 'The main body is a round bar, 48 mm in diameter and 90 mm long.';

/** Planes that cut something off, keyways, and solids of which there are several. */
export const CUT_AND_CROSSED: readonly Described[] = [
  {
    text: `${SHAFT_TOLD} A flat is milled along the whole length at a distance of 17 mm from the axis.`,
    base: SHAFT,
    features: [
      { mode: 'cut', noun: 'box', at: { x: { mine: 'low', of: 'base', end: 'middle', offset: '17 mm' } } },
    ],
  },
  {
    text: `${SHAFT_TOLD} Two parallel flats, 36 mm across, are milled at its upper end over a length of 25 mm.`,
    base: SHAFT,
    features: [
      {
        mode: 'cut',
        at: {
          x: { mine: 'low', of: 'base', end: 'middle', offset: '18 mm' },
          z: { mine: 'high', of: 'base', end: 'high' },
        },
        repeat: [{ by: 'mirror', of: 'base', axis: 'x' }],
      },
    ],
  },
  {
    text: `${SHAFT_TOLD} At its upper end, a keyway 10 mm wide and 4 mm deep is milled over a length of 30 mm.`,
    base: SHAFT,
    features: [
      {
        noun: 'box',
        sizes: { length: '8 mm', width: '10 mm', height: '30 mm' },
        at: {
          x: { mine: 'low', of: 'base', end: 'high', offset: '-4 mm' },
          z: { mine: 'high', of: 'base', end: 'high' },
        },
      },
    ],
  },
  {
    text: 'Two rectangular bars, each 80 mm long, 16 mm wide and 12 mm thick, cross each other at right angles at their midpoints.',
    base: { noun: 'block', sizes: { length: '80 mm', width: '16 mm', height: '12 mm' } },
    features: [{ mode: 'add', noun: 'box', sizes: { length: '16 mm', width: '80 mm', height: '12 mm' } }],
  },
  {
    text: 'A cylinder of 24 mm diameter and 50 mm height is the middle part; each of its ends is closed with a hemisphere of the same diameter.',
    base: { noun: 'cylinder', sizes: { diameter: '24 mm', height: '50 mm' } },
    features: [
      { noun: 'hemisphere', sizes: { diameter: '24 mm' }, repeat: [{ by: 'mirror', of: 'base', axis: 'z' }] },
    ],
  },
  {
    text: 'A hexagonal prism with a side length of 22 mm and a height of 34 mm. A hole with a diameter of 5 mm goes through the front.',
    base: { noun: 'hexagonal prism', sizes: { side: '22 mm', height: '34 mm' } },
    features: [{ mode: 'cut', noun: 'cylinder', axis: 'y' }],
  },
  {
    text: 'A cone with a base diameter of 50 mm and a height of 70 mm. A 4 mm hole is drilled through the left side.',
    base: { noun: 'cone', sizes: { diameter: '50 mm', height: '70 mm' } },
    features: [{ mode: 'cut', noun: 'cylinder', axis: 'x' }],
  },
];

export const CUT_DOUBTED: readonly Doubted[] = [
  {
    why: 'a plane of which nothing says where it lies',
    text: `${SHAFT_TOLD} A horizontal plane cuts off the top of it. A hole with a diameter of 5 mm is drilled along the axis.`,
    about: 'A horizontal plane',
  },
  {
    why: 'a plane that does not meet the part',
    text: `${SHAFT_TOLD} A flat is milled along the whole length at a distance of 25 mm from the axis.`,
    about: 'does not cut the part',
  },
  {
    why: 'a flat on one of two solids',
    text: 'A flange is 70 mm in diameter and 8 mm thick. A cylindrical shaft of 30 mm diameter and 60 mm length stands on the flange. A flat is milled, 11 mm from the axis.',
    about: 'Off which of the solids',
  },
  {
    why: 'two of which nothing says how they stand',
    text: 'Two rectangular blocks are 60 mm long, 40 mm wide and 20 mm high. A hole with a diameter of 10 mm is drilled vertically through the centre.',
    about: 'Where do the 2 of',
  },
  {
    why: 'a keyway in one of two solids',
    text: 'A flange is 70 mm in diameter and 8 mm thick. A cylindrical shaft of 30 mm diameter and 60 mm length stands on the flange. A keyway 6 mm wide and 3 mm deep is cut over a length of 20 mm.',
    about: 'Where does "A keyway" go',
  },
  {
    why: 'a blind hole under what stands there',
    text: 'The base is a block 90 mm long, 60 mm wide and 12 mm thick. A cylinder with a diameter of 28 mm and a height of 18 mm stands in the middle of its top face. A hole with a diameter of 5 mm and a depth of 6 mm is drilled into the top face.',
    about: 'beneath what stands on it',
  },
  {
    why: 'a hole through a side that is not named',
    text: 'A hexagonal prism with a side length of 22 mm and a height of 34 mm. A hole with a diameter of 5 mm goes through the sides.',
    about: 'Through which side',
  },
];
