import type { Described, Doubted } from './descriptions.ts';

/** Bases other than boxes and cylinders, edges that are named by what they lie at, and what is told twice. */
export const FINISHED: readonly Described[] = [
  {
    text: 'The plate is 150 mm long, 64 mm wide and 8 mm thick. A long oval slot goes through its center along the Y-axis. The total length of the slot is 40 mm and its width is 14 mm, so the radius of its semicircular ends is 7 mm. Round the four corners with a radius of 5 mm.',
    base: { noun: 'block', sizes: { length: '150 mm', width: '64 mm', height: '8 mm' } },
    features: [
      { kind: 'fillet', radius: '5 mm', edges: 'vertical' },
      { mode: 'cut', noun: 'obround', sizes: { length: '40 mm', width: '14 mm' }, turn: '90 deg' },
    ],
  },
  {
    text: 'In the XY plane, draw an ellipse with a major axis of 72 mm in X and a minor axis of 45 mm in Y, and extrude it upwards by 15 mm. Chamfer the outer edge of its top at 45 degrees, 2 mm wide.',
    base: {
      noun: 'elliptical cylinder',
      sizes: { major_diameter: '72 mm', minor_diameter: '45 mm', height: '15 mm' },
    },
    features: [{ kind: 'chamfer', size: '2 mm', edges: 'top' }],
  },
  {
    text: 'Start with a disc of 124 mm diameter and 16 mm thickness. It has three through holes of 9 mm diameter, evenly spaced on a pitch circle of 90 mm diameter (45 mm radius), at the angles 30°, 150° and 270°. The top edges of the three holes have a 45° chamfer of 1 mm.',
    base: { noun: 'cylinder', sizes: { diameter: '124 mm', height: '16 mm' } },
    features: [
      {
        mode: 'cut',
        sizes: { diameter: '9 mm' },
        repeat: [{ by: 'circle', count: 3, diameter: '90 mm', start: '30 deg' }],
        edges: [{ finish: 'chamfer', size: '1 mm', which: 'top' }],
      },
    ],
  },
  {
    text: 'A round bar is 56 mm in diameter and 84 mm high. There is an external circular groove on it: the groove center is located at Z=40 mm, the width of the groove is 6 mm and its radial depth is 5 mm, making the groove bottom diameter 46 mm. The edges on both sides of the groove have a 0.8 mm fillet.',
    base: { noun: 'cylinder', sizes: { diameter: '56 mm', height: '84 mm' } },
    features: [
      {
        noun: 'tube',
        sizes: { outer_diameter: '84', inner_diameter: '46', length: '6 mm' },
        at: { z: { mine: 'middle', end: 'middle', offset: '40 mm' } },
        edges: [{ finish: 'fillet', size: '0.8 mm', which: 'outside' }],
      },
    ],
  },
  {
    text: 'A rhombus whose diagonals are 52 mm and 30 mm is extruded 24 mm along the Z axis, which makes a simple prism.',
    base: { noun: 'rhombic prism', sizes: { diagonal_1: '52 mm', diagonal_2: '30 mm', height: '24 mm' } },
    features: [],
  },
  {
    text: 'The handle is a cylinder, 24 mm in diameter and 70 mm tall. A ball of 32 mm diameter sits on the center of its top; the center of the ball lies 12 mm above the top surface, so that the ball is sunk 4 mm into the handle.',
    base: { noun: 'cylinder', sizes: { diameter: '24 mm', height: '70 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'sphere',
        at: { z: { mine: 'middle', of: 'base', end: 'high', offset: '12 mm' } },
      },
    ],
  },
];

export const RETOLD: readonly Doubted[] = [
  {
    why: 'what comes of it does not',
    text: 'A round bar is 56 mm in diameter and 84 mm high. An external circular groove, 6 mm wide and 5 mm deep, is located at Z=40 mm, making the groove bottom diameter 48 mm.',
    about: '48 mm',
  },
  {
    why: 'a wish that hangs on another',
    text: 'A plate measures 75x75x10 mm. On it sits a ball of 30 mm diameter with its center on the top surface of the plate. If the underside of the plate is cut flat, the lower part of the ball will be cut off.',
    about: 'Shall that be done',
  },
  {
    why: 'a point that is not on the circle',
    text: 'Start with a disc of 124 mm diameter and 16 mm thickness. It has two through holes of 9 mm diameter, evenly spaced on a pitch circle of 90 mm diameter, that is at (45,0) and (-35,0).',
    about: '(-35,0)',
  },
  {
    why: 'angles that are not even',
    text: 'Start with a disc of 124 mm diameter and 16 mm thickness. It has three through holes of 9 mm diameter on a pitch circle of 90 mm diameter, at the angles 0°, 90° and 200°.',
    about: 'evenly on a circle',
  },
];
