import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** Profiles told corner by corner. */
export const TOLD_GROUPS: readonly Group[] = [
  {
    what: 'an extruded outline',
    // A bar along X and a bar along Y on it.
    expected: { noun: 'extruded profile', size: [40, 30, 20], volume: (40 * 10 + 10 * 20) * 20 },
    wordings: [
      'extrude the polygon (0,0) (40,0) (40,10) (10,10) (10,30) (0,30) by 20',
      'extrude the polygon (0, 0), (40, 0), (40, 10), (10, 10), (10, 30), (0, 30) by 20 mm',
      'A closed profile with the points (0,0), (40,0), (40,10), (10,10), (10,30) and (0,30), extruded 20 mm',
      'polygon with vertices (0,0), (40,0), (40,10), (10,10), (10,30), (0,30), 20 mm thick',
      'draw a profile: start at (0,0), go 40 right, 10 up, 30 left, 20 up, 10 left, close it, and extrude by 20 mm',
      'profile 40 mm right, 10 mm up, 30 mm to the left, 20 mm up, 10 mm left and back to the start, extrude 20 mm',
      'please extrude an outline from (0,0) to (40,0) to (40,10) to (10,10) to (10,30) to (0,30) and back to the start, 20 mm high',
      'extrude the closed polygon (-20,-15) (20,-15) (20,-5) (-10,-5) (-10,15) (-20,15), height 20 mm',
      'Begin at the origin, go 40 right, 10 up, 30 left, 20 up, 10 left and close. Extrude it 20 mm.',
      'from the origin 40 to the right, then 10 up, then 30 left, then 20 up, then 10 left, close the outline; thickness 20',
      'Draw lines from (0,0) to (40,0) to (40,10) to (10,10) to (10,30) to (0,30) and back to the start; pad 20 mm',
      'cross section: (0,0) (40,0) (40,10) (10,10) (10,30) (0,30), length 20 mm',
      'an L-shaped profile with points (0,0), (40,0), (40,10), (10,10), (10,30), (0,30), 20 mm long',
      'a plate with corners at (0,0), (40,0), (40,10), (10,10), (10,30) and (0,30), 20 mm thick',
      'start at (5,5), then 40 mm in x, 10 mm in y, -30 mm in x, 20 mm in y, -10 mm in x, close, extrude 20',
      'Start at the origin, line to (40,0), line to (40,10), line to (10,10), line to (10,30), line to (0,30), close. Pad it 20 mm',
      'the shape (0,0), (4,0), (4,1), (1,1), (1,3), (0,3) in centimetres, 20 mm thick',
      'sketch a closed line (0,0) - (40,0) - (40,10) - (10,10) - (10,30) - (0,30) and pad it 20 mm',
    ],
  },
  {
    what: 'a triangle by its corners',
    expected: { noun: 'extruded profile', size: [50, 30, 6], volume: ((50 * 30) / 2) * 6 },
    wordings: [
      'a triangle with vertices (0,0), (50,0), (20,30), 6 mm thick',
      'Draw a triangle with corners at (0,0), (50,0) and (20,30) and extrude it to a height of 6 mm',
      'triangle (-20,0) (30,0) (0,30), extruded 6',
      'a triangular plate with the corners (0,0), (50,0), (20,30) and a thickness of 6 mm',
      'three-sided polygon (0,0) (50,0) (20,30), height 6',
    ],
  },
  {
    what: 'an outline with holes at its coordinates',
    expected: {
      noun: 'extruded profile',
      size: [90, 50, 10],
      volume: (90 * 30 + (20 * (90 + 60)) / 2 - 2 * disc(8)) * 10,
      holes: [[8, 2]],
      centres: [
        [20, 15],
        [70, 30],
      ],
    },
    wordings: [
      'polygon (0,0) (90,0) (90,30) (60,50) (0,50), 10 mm thick, with 8 mm holes at (20, 15) and (70, 30)',
      'Sketch a closed line (0,0) - (90,0) - (90,30) - (60,50) - (0,50) and pad it 10 mm; then two 8 mm holes through it at (20, 15) and (70, 30)',
    ],
  },
  {
    what: 'a turned outline with a bore',
    expected: {
      noun: 'revolved profile',
      size: [40, 40, 25],
      volume: (disc(40) - disc(10)) * 5 + (disc(20) - disc(10)) * 20,
    },
    wordings: [
      'A turned part: profile points as (radius, height): (5,0), (20,0), (20,5), (10,5), (10,25), (5,25), full revolution about the axis',
      'turned part, points (r, z): (5,0), (20,0), (20,5), (10,5), (10,25), (5,25)',
      'revolve the profile (5,0), (20,0), (20,5), (10,5), (10,25), (5,25) a full turn about the z axis',
      'rotate the polygon (5,0) (20,0) (20,5) (10,5) (10,25) (5,25) 360° about the vertical axis',
      'a lathe part with the profile (5,0) (20,0) (20,5) (10,5) (10,25) (5,25)',
      'a profile with points (r,z) (5,0) (20,0) (20,5) (10,5) (10,25) (5,25), rotated about the z axis',
    ],
  },
  {
    what: 'a revolved outline',
    expected: { noun: 'revolved profile', size: [40, 40, 30], volume: disc(40) * 5 + disc(16) * 25 },
    wordings: [
      'revolve the profile (0,0) (20,0) (20,5) (8,5) (8,30) (0,30) about the Z axis',
      'a profile (0,0), (20,0), (20,5), (8,5), (8,30), (0,30) revolved 360 degrees around the z axis',
      'revolve the polygon (0,0) (20,0) (20,5) (8,5) (8,30) (0,30)',
      'Could you revolve the outline going from (0,0) to (20,0), (20,5), (8,5), (8,30) and (0,30) around Z, please?',
    ],
  },
  {
    what: 'a ring revolved about another axis',
    expected: { noun: 'revolved profile', size: [10, 60, 60], volume: (disc(60) - disc(40)) * 10 },
    wordings: [
      'revolve the profile (0,20) (10,20) (10,30) (0,30) about the X axis',
      'a profile (0,20), (10,20), (10,30), (0,30) revolved around x',
    ],
  },
];
