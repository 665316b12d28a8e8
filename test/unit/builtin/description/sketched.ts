import type { Described, Doubted } from './descriptions.ts';

/** Parts told as they are sketched and extruded, step by step. */
export const SKETCHED: readonly Described[] = [
  {
    text: 'Sketch a long isosceles triangle, 0.3 units high, with a base length of 0.7 units. Then extrude it by 0.2 units.',
    base: { noun: 'triangular prism', sizes: { base: '0.7', triangle_height: '0.3', length: '0.2' } },
    features: [],
  },
  {
    text: 'Make a rectangular pipe 46 mm long and 36 mm wide with an extrusion height of 150 mm. It has an internal padding of 3 mm on all sides. Rotate the pipe by 90 degrees around the x-axis.',
    base: {
      noun: 'square tube',
      sizes: { width: '46 mm', height: '36 mm', wall: '3 mm', length: '150 mm' },
    },
    features: [],
  },
  {
    text: 'Sketch a rectangle 0.9 units long and 0.4 units wide and extrude it 0.03 units high. In its top left corner there is a small round hole of 0.12 units diameter, with a padding of 0.05 units from the left and top edges.',
    base: { noun: 'block', sizes: { length: '0.9', width: '0.4', height: '0.03' } },
    features: [
      {
        mode: 'cut',
        noun: 'cylinder',
        sizes: { diameter: '0.12' },
        at: {
          x: { mine: 'low', of: 'base', end: 'low', offset: '0.05' },
          y: { mine: 'high', of: 'base', end: 'high', offset: '-0.05' },
        },
      },
    ],
  },
  {
    text: 'The block is 2.4 units long, 0.3 units wide and 1.8 units high. Cut a rectangular hole in it, 0.9 units long, 0.3 units wide (matching the width of the block) and 0.2 units high. The hole is centered horizontally, close to the bottom of the block with a padding of 0.4 units.',
    base: { noun: 'block', sizes: { length: '2.4', width: '0.3', height: '1.8' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        sizes: { length: '0.9', width: '0.3', height: '0.2' },
        at: { z: { mine: 'low', of: 'base', end: 'low', offset: '0.4' } },
      },
    ],
  },
  {
    text: 'Model a table. The table top is a rectangle 1100 mm long, 600 mm wide and 30 mm high. Then make four legs, each being a long extruded square, 50 mm in length and width and 650 mm in height. Position the legs at each corner of the table top, linked to its underside.',
    base: { noun: 'block', sizes: { length: '1100 mm', width: '600 mm', height: '30 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'box',
        sizes: { length: '50 mm', width: '50 mm', height: '650 mm' },
        at: {
          x: { mine: 'low', of: 'base', end: 'low' },
          y: { mine: 'low', of: 'base', end: 'low' },
          z: { mine: 'high', of: 'base', end: 'low' },
        },
        repeat: [
          { by: 'mirror', axis: 'x' },
          { by: 'mirror', axis: 'y' },
        ],
      },
    ],
  },
  {
    text: 'Model a rectangular prism 2.5 units long, 1.5 units wide and 0.4 units high. In its top face there are four small holes of 0.15 units diameter, one near each corner, which are inset by 0.25 units along the width and 0.35 units along the length.',
    base: { noun: 'block', sizes: { length: '2.5', width: '1.5', height: '0.4' } },
    features: [
      {
        mode: 'cut',
        noun: 'cylinder',
        at: { x: { end: 'low', offset: '0.35' }, y: { end: 'low', offset: '0.25' } },
        repeat: [
          { by: 'mirror', axis: 'y' },
          { by: 'mirror', axis: 'x' },
        ],
      },
    ],
  },
  {
    text: 'Model a rectangular prism 2.4 units long, 0.8 units wide and 0.6 units high. On its right side, cut away a smaller prism of the same width: its length is 1/4th of the original length (about 0.6 units) and its height is 2/3rd of the original height (about 0.4 units).',
    base: { noun: 'block', sizes: { length: '2.4', width: '0.8', height: '0.6' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        sizes: { length: '0.6', width: '0.8', height: '0.4' },
        at: { x: { mine: 'high', end: 'high' }, z: { mine: 'high', end: 'high' } },
      },
    ],
  },
  {
    text: 'Model a square pipe. In the X-Z plane, sketch a square of 0.5 by 0.5 units; extrude it by 1.2 units along the Y-axis. In its middle, sketch a smaller square of 0.4 by 0.4 units (calculated by subtracting twice the padding of 0.05 units). Extrude the smaller square negatively by 1.2 units along the Y-axis to create a hole.',
    base: { noun: 'block', sizes: { length: '0.5', width: '0.5', height: '1.2' } },
    features: [{ mode: 'cut', noun: 'box', sizes: { length: '0.4', width: '0.4', height: '1.2' } }],
  },
  {
    text: 'Model a rectangular block, 1.1 units long, 0.7 units wide and 0.5 units high, with a semi-circular cutout: sketch a semi-circle of 0.6 units diameter on one of the longer sides of the block and extrude it negatively.',
    base: { noun: 'block', sizes: { length: '1.1', width: '0.7', height: '0.5' } },
    features: [
      {
        mode: 'cut',
        noun: 'half-cylinder',
        sizes: { diameter: '0.6' },
        at: { y: { mine: 'low', of: 'base', end: 'low' } },
      },
    ],
  },
  {
    text: 'Sketch a rectangle 60 mm long and 90 mm wide and extrude it 12 mm high. Next, sketch a second rectangle on top of it, at one end, 60 mm long but only 25 mm wide, and extrude it 24 mm upwards. A round hole of 10 mm diameter goes through the center of the upper block.',
    base: { noun: 'block', sizes: { length: '60 mm', width: '90 mm', height: '12 mm' } },
    features: [
      {
        mode: 'add',
        sizes: { length: '60 mm', width: '25 mm', height: '24 mm' },
        at: { y: { mine: 'high', end: 'high' }, z: { mine: 'low', of: 'base', end: 'high' } },
      },
      {
        mode: 'cut',
        sizes: { diameter: '10 mm' },
        at: { x: { of: 'rectangle 2' }, y: { of: 'rectangle 2' } },
      },
    ],
  },
];

export const SKETCHES_DOUBTED: readonly Doubted[] = [
  {
    why: 'a corner, and no distance',
    text: 'A rectangular plate is 90 mm long, 60 mm wide and 6 mm high. Then add a hole of 7 mm diameter close to the top left corner of the plate.',
    about: 'corner',
  },
  {
    why: 'which edges the padding is from',
    text: 'A rectangular plate is 90 mm long, 60 mm wide and 6 mm high. Then add a hole of 7 mm diameter with a padding of 6 mm from the edges of the plate.',
    about: 'padding',
  },
  {
    why: 'a corner, and how far from one of its edges only',
    text: 'A block is 90 mm long, 60 mm wide and 25 mm high. Then create a hole of 7 mm diameter in the top left corner with a margin of 5 mm from the left edge.',
    about: 'corner',
  },
  {
    why: 'the middle, and so far from an edge',
    text: 'Model a plate 90 mm long, 60 mm wide and 6 mm high with a hole through the center. The hole should have a diameter of 12 mm and a padding of 4 mm from the right edge.',
    about: 'padding',
  },
  {
    why: 'a ratio far from the number beside it',
    text: 'Model a box 120 mm long, 60 mm wide and 40 mm high. Remove a smaller box, 60 mm wide and 10 mm high, from the top; its length is half of the original length (approximately 25 mm).',
    about: 'comes to 60, but 25 stands beside it',
  },
  {
    why: 'a pipe, and which of its sizes is how long it is',
    text: 'Create a rectangular pipe, 240 units in length, 50 units in width and 35 units in height. Its wall thickness is 2 units on all sides.',
    about: 'What is the length of the rectangular pipe?',
  },
  {
    why: 'two of them, and no place',
    text: 'Model a rectangle 60 units long, 36 units wide and 9 units high. Create two symmetric rectangles, 12 units long and 10 units wide, and negatively extrude them through the plate.',
    about: 'Where does',
  },
  {
    why: 'several, and no place',
    text: 'A rectangular plate is 90 mm long, 60 mm wide and 6 mm high. Then drill four holes in the plate. Each has a diameter of 7 mm.',
    about: 'Where do the 4',
  },
];
