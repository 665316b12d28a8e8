import type { Described, Doubted } from './descriptions.ts';

/** Parts told as they are sketched and extruded, step by step. */
export const SKETCHED: readonly Described[] = [
  {
    text: 'Create a long isosceles triangle with a base length of 0.6 units and a height of 0.25 units, and then extrude this shape by 0.14 units to form a 3D object.',
    base: { noun: 'triangular prism', sizes: { base: '0.6', triangle_height: '0.25', length: '0.14' } },
    features: [],
  },
  {
    text: 'Create a short rectangular pipe with a length of 40 mm, a width of 30 mm, and an extrusion height of 120 mm. The pipe should have an internal padding of 2.5 mm on all sides. The pipe should be rotated 90 degrees around the x-axis.',
    base: {
      noun: 'square tube',
      sizes: { width: '40 mm', height: '30 mm', wall: '2.5 mm', length: '120 mm' },
    },
    features: [],
  },
  {
    text: 'Create a rectangular object with specific dimensions. The rectangle should have a length of 0.8 units, a width of 0.3 units, and be extruded to a height of 0.02 units. After creating the rectangle, add a small circular hole in the top left corner. The hole should have a diameter of 0.1 units and be positioned with a padding of 0.04 units from both the left and top edges of the rectangle.',
    base: { noun: 'block', sizes: { length: '0.8', width: '0.3', height: '0.02' } },
    features: [
      {
        mode: 'cut',
        noun: 'cylinder',
        sizes: { diameter: '0.1' },
        at: {
          x: { mine: 'low', of: 'base', end: 'low', offset: '0.04' },
          y: { mine: 'high', of: 'base', end: 'high', offset: '-0.04' },
        },
      },
    ],
  },
  {
    text: 'Create a rectangular prism with dimensions of 2 units in length, 0.2 units in width, and 1.5 units in height. Next, create a rectangular hole within this prism. The hole should have dimensions of 0.8 units in length, 0.2 units in width (matching the width of the prism), and 0.1 units in height. Position this hole so that it is centered horizontally and placed close to the bottom of the prism, with a bottom padding of 0.3 units from the base of the prism.',
    base: { noun: 'block', sizes: { length: '2', width: '0.2', height: '1.5' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        sizes: { length: '0.8', width: '0.2', height: '0.1' },
        at: { z: { mine: 'low', of: 'base', end: 'low', offset: '0.3' } },
      },
    ],
  },
  {
    text: 'Create a table with specific dimensions. First, create a rectangular table top with a length of 900 mm, a width of 500 mm, and a height of 25 mm. Then, create four legs, each being a long extruded square with a length and width of 45 mm and a height of 600 mm. Position these legs at each corner of the table top, ensuring they are linked to the bottom of the table top.',
    base: { noun: 'block', sizes: { length: '900 mm', width: '500 mm', height: '25 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'box',
        sizes: { length: '45 mm', width: '45 mm', height: '600 mm' },
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
    text: 'Create a rectangular prism with dimensions 2 units in length, 1.2 units in width, and 0.3 units in height. Then, create four small holes within the top face of the rectangle, each one positioned close to a different corner. The holes should have a diameter of 0.1 units. Ensure that the holes are inset from the edges by 0.3 units along the length and 0.2 units along the width.',
    base: { noun: 'block', sizes: { length: '2', width: '1.2', height: '0.3' } },
    features: [
      {
        mode: 'cut',
        noun: 'cylinder',
        at: { x: { end: 'low', offset: '0.3' }, y: { end: 'low', offset: '0.2' } },
        repeat: [
          { by: 'mirror', axis: 'x' },
          { by: 'mirror', axis: 'y' },
        ],
      },
    ],
  },
  {
    text: 'Create a long rectangular prism with dimensions of length 2 units, width 0.6 units, and height 0.4 units. Then, cut out a smaller rectangular prism from the right side of the original shape. This cut-out should have the same width as the original, a length that is 1/4th of the original length (approximately 0.5 units), and a height that is 3/4th of the original height (approximately 0.3 units).',
    base: { noun: 'block', sizes: { length: '2', width: '0.6', height: '0.4' } },
    features: [
      {
        mode: 'cut',
        noun: 'box',
        sizes: { length: '0.5', width: '0.6', height: '0.3' },
        at: { x: { mine: 'high', end: 'high' }, z: { mine: 'high', end: 'high' } },
      },
    ],
  },
  {
    text: 'Create a rectangular pipe. Begin by creating a sketch of a square with dimensions 0.4 by 0.4 units in the X-Z plane and extrude it 0.9 units along the Y-axis. Next, create a sketch of a slightly smaller square, specifically 0.3 by 0.3 units (calculated by subtracting twice the inside padding of 0.05 units from each dimension), centered at the same point as the original square. Extrude this smaller square negatively along the Y-axis by 0.9 units to create a hole in the original extrusion.',
    base: { noun: 'block', sizes: { length: '0.4', width: '0.4', height: '0.9' } },
    features: [{ mode: 'cut', noun: 'box', sizes: { length: '0.3', width: '0.3', height: '0.9' } }],
  },
  {
    text: 'Create a rectangular 3D object with dimensions 0.9 units in length, 0.6 units in width, and 0.4 units in height, and include a semi-circular cutout. Next, sketch a semi-circle with a diameter of 0.5 units on one of the longer sides of the rectangle. Finally, negatively extrude this semi-circle to create a cutout in the original rectangular object.',
    base: { noun: 'block', sizes: { length: '0.9', width: '0.6', height: '0.4' } },
    features: [
      {
        mode: 'cut',
        noun: 'half-cylinder',
        sizes: { diameter: '0.5' },
        at: { y: { mine: 'low', of: 'base', end: 'low' } },
      },
    ],
  },
  {
    text: 'Begin by creating a sketch of a rectangle with dimensions 50 mm in length and 80 mm in width, and then extrude it to a height of 15 mm. Next, sketch another rectangle on top of the first, positioned at one end, with the same length of 50 mm but a reduced width of 30 mm. Extrude this second rectangle upwards by 20 mm. Finally, create a circular hole with a diameter of 12 mm through the center of the upper rectangular block.',
    base: { noun: 'block', sizes: { length: '50 mm', width: '80 mm', height: '15 mm' } },
    features: [
      {
        mode: 'add',
        sizes: { length: '50 mm', width: '30 mm', height: '20 mm' },
        at: { y: { mine: 'high', end: 'high' }, z: { mine: 'low', of: 'base', end: 'high' } },
      },
      {
        mode: 'cut',
        sizes: { diameter: '12 mm' },
        at: { x: { of: 'rectangle 2' }, y: { of: 'rectangle 2' } },
      },
    ],
  },
];

export const SKETCHES_DOUBTED: readonly Doubted[] = [
  {
    why: 'a corner, and no distance',
    text: 'Create a rectangular plate with a length of 80 mm, a width of 50 mm and a height of 5 mm. Then add a hole with a diameter of 8 mm close to the top left corner of the plate.',
    about: 'corner',
  },
  {
    why: 'which edges the padding is from',
    text: 'Create a rectangular plate with a length of 80 mm, a width of 50 mm and a height of 5 mm. Then add a hole with a diameter of 8 mm with a padding of 6 mm from the edges of the plate.',
    about: 'padding',
  },
  {
    why: 'a corner, and how far from one of its edges only',
    text: 'Create a block with a length of 80 mm, a width of 50 mm and a height of 20 mm. Then create a hole with a diameter of 8 mm in the top left corner with a margin of 4 mm from the left edge.',
    about: 'corner',
  },
  {
    why: 'the middle, and so far from an edge',
    text: 'Create a plate with a length of 80 mm, a width of 50 mm and a height of 5 mm with a hole through the center. The hole should have a diameter of 10 mm and a padding of 3 mm from the right edge.',
    about: 'padding',
  },
  {
    why: 'a ratio far from the number beside it',
    text: 'Create a box with a length of 100 mm, a width of 60 mm and a height of 40 mm. Then remove a smaller box with a length that is half of the original length (approximately 20 mm), a width of 60 mm and a height of 10 mm from the top.',
    about: 'comes to 50, but 20 stands beside it',
  },
  {
    why: 'a pipe, and which of its sizes is how long it is',
    text: 'Create a rectangular pipe with a length of 200 units, a width of 40 units and a height of 30 units. The pipe should have a wall thickness of 2 units on all sides.',
    about: 'What is the length of the rectangular pipe?',
  },
  {
    why: 'two of them, and no place',
    text: 'Create a rectangle with a length of 50 units, a width of 30 units and a height of 8 units. Create two symmetric rectangles with a length of 10 units, a width of 10 units and negatively extrude them through the plate.',
    about: 'Where does',
  },
  {
    why: 'several, and no place',
    text: 'Create a rectangular plate with a length of 80 mm, a width of 50 mm and a height of 5 mm. Then create four holes in the plate. The holes should have a diameter of 8 mm.',
    about: 'Where do the 4',
  },
];
