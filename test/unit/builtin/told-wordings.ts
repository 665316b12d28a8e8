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
