import type { Described, Doubted } from './descriptions.ts';

/** Parts told as they are sketched and extruded, step by step. */
export const SKETCHED: readonly Described[] = [
  {
    text: 'Create a long isosceles triangle with a base length of 0.6 units and a height of 0.25 units, and then extrude this shape by 0.14 units to form a 3D object.',
    base: { noun: 'triangle prism', sizes: { base: '0.6', triangle_height: '0.25', length: '0.14' } },
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
    why: 'several, and no place',
    text: 'Create a rectangular plate with a length of 80 mm, a width of 50 mm and a height of 5 mm. Then create four holes in the plate. The holes should have a diameter of 8 mm.',
    about: 'Where do the 4',
  },
];
