import type { Described, Doubted } from './descriptions.ts';

/** Bases other than boxes and cylinders, edges that are named by what they lie at, and what is told twice. */
export const FINISHED: readonly Described[] = [
  {
    text: 'The main base feature is a rectangular plate: with the center of the bottom surface as the origin, the length in the X direction is 140 millimeters, the width in the Y direction is 70 millimeters, and it is extruded to a thickness of 9 millimeters in the positive Z-axis direction. The extended feature is a central long oval through-slot: the centerline is along the Y-axis; the total length of the slot is 44 millimeters, the slot width is 12 millimeters, so the radius of the semicircles at both ends is 6 millimeters. The detailed feature is that the four corners of the plate are rounded with a fillet radius of 7 millimeters.',
    base: { noun: 'block', sizes: { length: '140 mm', width: '70 mm', height: '9 mm' } },
    features: [
      { kind: 'fillet', radius: '7 mm', edges: 'vertical' },
      { mode: 'cut', noun: 'obround', sizes: { length: '44 mm', width: '12 mm' }, turn: '90 deg' },
    ],
  },
  {
    text: 'The main base feature is an elliptical cylinder: draw an ellipse in the XY plane with a major axis of 66 millimeters along the X direction and a minor axis of 40 millimeters along the Y direction, centered at the origin; extrude it 18 millimeters in the positive Z direction. The detailed feature is a 45-degree chamfer on the outer edge of the top ellipse, with a chamfer width of 1.5 millimeters.',
    base: {
      noun: 'elliptical cylinder',
      sizes: { major_diameter: '66 mm', minor_diameter: '40 mm', height: '18 mm' },
    },
    features: [{ kind: 'chamfer', size: '1.5 mm', edges: 'top' }],
  },
  {
    text: 'The main base feature is a circular disk: outer diameter 130 millimeters, thickness 14 millimeters, with the center of the bottom face as the origin. The extended features are three through-holes: hole diameter 11 millimeters, hole centers evenly distributed on a circle with a diameter of 96 millimeters (radius 48 millimeters), located at polar angles 30°, 150°, and 270°. The detailed feature is a uniform 45° chamfer on the top edge of the three holes, with a chamfer width of 1.2 millimeters.',
    base: { noun: 'cylinder', sizes: { diameter: '130 mm', height: '14 mm' } },
    features: [
      {
        mode: 'cut',
        sizes: { diameter: '11 mm' },
        repeat: [{ by: 'circle', count: 3, diameter: '96 mm', start: '30 deg' }],
        edges: [{ finish: 'chamfer', size: '1.2 mm', which: 'top' }],
      },
    ],
  },
  {
    text: 'The main base feature is a solid cylinder: outer diameter 50 millimeters, height 90 millimeters. The extended feature is an external circular groove: the groove center is located at Z=30 millimeters, with a groove width of 8 millimeters in the height direction (from Z=26 to 34), and a radial groove depth of 4 millimeters, making the groove bottom diameter 42 millimeters. The detailed feature is that the edges on both sides of the groove are rounded, with a fillet radius of 0.5 millimeters.',
    base: { noun: 'cylinder', sizes: { diameter: '50 mm', height: '90 mm' } },
    features: [
      {
        noun: 'tube',
        sizes: { outer_diameter: '75', inner_diameter: '42', length: '8 mm' },
        at: { z: { mine: 'middle', end: 'middle', offset: '30 mm' } },
        edges: [{ finish: 'fillet', size: '0.5 mm', which: 'outside' }],
      },
    ],
  },
  {
    text: 'The base is a rhombus with diagonals measuring 48 millimeters and 26 millimeters. It is stretched along the Z-axis to a height of 33 millimeters. The overall shape is a simple prism.',
    base: { noun: 'rhombic prism', sizes: { diagonal_1: '48 mm', diagonal_2: '26 mm', height: '33 mm' } },
    features: [],
  },
  {
    text: 'At the bottom, there is a cylindrical handle with a diameter of 26 millimeters and a height of 80 millimeters. At the center of the top of the cylinder, a sphere with a diameter of 34 millimeters is placed. The center of the sphere is located directly above the center of the top surface of the cylinder (11 millimeters above the top surface), and the bottom of the sphere is embedded 6 millimeters into the cylinder.',
    base: { noun: 'cylinder', sizes: { diameter: '26 mm', height: '80 mm' } },
    features: [
      {
        mode: 'add',
        noun: 'sphere',
        at: { z: { mine: 'middle', of: 'base', end: 'high', offset: '11 mm' } },
      },
    ],
  },
];

export const RETOLD: readonly Doubted[] = [
  {
    why: 'what comes of it does not',
    text: 'The main base feature is a solid cylinder: outer diameter 50 millimeters, height 90 millimeters. The extended feature is an external circular groove: the groove center is located at Z=30 millimeters, with a groove width of 8 millimeters, and a radial groove depth of 4 millimeters, making the groove bottom diameter 44 millimeters.',
    about: '44 millimeters',
  },
  {
    why: 'a wish that hangs on another',
    text: 'The main base feature is a flat plate measuring 80x80x12mm. The extended feature is a sphere with a diameter of 36mm, with its center located on the upper surface of the plate. If the bottom surface of the plate is cut flat, the bottom of the sphere will be cut off.',
    about: 'Shall that be done',
  },
  {
    why: 'a point that is not on the circle',
    text: 'The main base feature is a circular disk: outer diameter 130 millimeters, thickness 14 millimeters. The extended features are two through-holes: hole diameter 11 millimeters, hole centers evenly distributed on a circle with a diameter of 96 millimeters, i.e., the hole center coordinates are (48,0) and (-40,0).',
    about: '(-40,0)',
  },
  {
    why: 'angles that are not even',
    text: 'The main base feature is a circular disk: outer diameter 130 millimeters, thickness 14 millimeters. The extended features are three through-holes: hole diameter 11 millimeters, hole centers on a circle with a diameter of 96 millimeters, located at polar angles 0°, 90°, and 200°.',
    about: 'evenly on a circle',
  },
];
