import type { Group } from './group.ts';

const { PI } = Math;
const disc = (diameter: number) => (PI * diameter ** 2) / 4;
/** A cone cut off, by its two diameters. */
const frustum = (a: number, b: number, height: number) => (PI * height * (a ** 2 + a * b + b ** 2)) / 12;

/** Families of hollow turned parts, finned and slotted ones. */
export const FAMILY_GROUPS: readonly Group[] = [
  {
    what: 'a heat sink',
    expected: { noun: 'heat sink', size: [100, 60, 30], volume: 100 * 60 * 5 + 8 * 100 * 2 * 25 },
    wordings: [
      'heatsink 100x60x30, base 5, 8 fins 2 mm thick',
      'a heat sink 100 x 60 mm, base 5 mm thick, with 8 fins 2 mm thick and 25 mm high',
      'Could you make me a heat sink that is 100 mm long and 60 mm wide, with a 5 mm thick base and eight fins, each 2 mm thick and 25 mm tall?',
      'heat sink 100x60, 5 mm base, 8 fins, 2 mm thick, 25 mm high',
      'heat sink, base 100 x 60 x 5 mm, fins 2 mm thick, 25 mm high, spaced 8 mm apart',
      'a heatsink with 8 fins, 100 long, 60 wide, 30 high, base thickness 5, fin thickness 2',
      'heat sink with a base of 100 x 60 x 5 mm and 8 fins of 2 mm thickness and 25 mm height',
      'a finned heat sink, 10 cm by 6 cm, base 5 mm, overall height 30 mm, 8 fins 2 mm thick',
      'heat sink 100x60, base 5, fins 2 x 25, 8 fins',
    ],
  },
  {
    what: 'a cable comb',
    expected: { noun: 'cable comb', size: [80, 20, 4], volume: (80 * 20 - 6 * 5 * 12) * 4 },
    wordings: [
      'a cable comb 80 x 20 x 4 mm with 6 slots 5 mm wide and 12 mm deep',
      'cable comb, 80 mm long, 20 mm wide, 4 mm thick, 6 slots, each 5 mm wide and 12 mm deep',
      'cable comb 80x20x4, 6 slots 5 x 12',
      'wire comb 80x20x4 with six 5 mm wide, 12 mm deep slots every 11 mm',
      'please make a comb for cables, 80 mm long, 20 mm wide and 4 mm thick, with six notches 5 mm wide and 12 mm deep',
    ],
  },
  {
    what: 'a flanged bushing',
    expected: {
      noun: 'flanged bushing',
      size: [22, 22, 20],
      volume: disc(22) * 3 + disc(14) * 17 - disc(10) * 20,
      holes: [[10, 1]],
    },
    wordings: [
      'a flanged bushing, bore 10 mm, OD 14 mm, 20 mm long, flange 22 mm diameter and 3 mm thick',
      'flanged bushing ID 10 OD 14 length 20 flange OD 22 flange thickness 3',
      'bushing with a flange: 10 mm bore, 14 mm outer diameter, 20 mm long, with a 22 mm diameter flange 3 mm thick',
      'a flanged sleeve 10 x 14 x 20 mm, flange 22 x 3',
      'flange bushing 20 mm long, 14 mm OD, wall 2 mm, flange Ø22, 3 mm thick',
    ],
  },
  {
    what: 'a pipe reducer',
    expected: {
      noun: 'pipe reducer',
      size: [50, 50, 60],
      volume: frustum(50, 32, 60) - frustum(46, 28, 60),
    },
    wordings: [
      'pipe reducer from 50 to 32 mm, 60 long, wall 2',
      'a pipe reducer, large end 50 mm diameter, small end 32 mm diameter, 60 mm long, wall 2 mm',
      'adapter 50 mm OD at one end, 32 mm OD at the other end, 60 mm long, 2 mm wall',
      'a hose adaptor with 50 mm outside diameter at the large end and 32 mm outside diameter at the small end, 60 mm long, wall thickness 2 mm',
      'reducer, large end ID 46, small end ID 28, length 60, wall 2',
    ],
  },
  {
    what: 'a reducer with straight ends',
    expected: {
      noun: 'pipe reducer',
      size: [50, 50, 80],
      volume:
        (disc(50) - disc(46)) * 15 + (disc(32) - disc(28)) * 20 + frustum(50, 32, 45) - frustum(46, 28, 45),
    },
    wordings: [
      'reducer, large end 50 mm OD 15 mm long, small end 32 mm OD 20 mm long, overall length 80, wall 2',
      'vacuum hose adapter: one end 50 mm diameter 15 mm long, other end 32 mm diameter 20 mm long, total length 80 mm, 2 mm wall',
    ],
  },
  {
    what: 'a pipe elbow',
    expected: {
      noun: 'pipe elbow',
      size: [80, 80, 40],
      volume: (disc(40) - disc(34)) * 60 * (PI / 2),
    },
    wordings: [
      'a 90 degree pipe elbow, OD 40 mm, wall 3 mm, bend radius 60 mm',
      '90° elbow 40x3, bend radius 60',
      'pipe elbow 40x3',
      'a hollow elbow with a bend radius of 60 mm, an outer diameter of 40 mm and an inner diameter of 34 mm',
      'bent pipe 40 mm OD 3 mm wall, angle 90 degrees, 60 mm centerline radius',
    ],
  },
  {
    what: 'an elbow of less than a right angle',
    expected: {
      noun: 'pipe elbow',
      size: [80 - 40 * Math.SQRT1_2, 80 * Math.SQRT1_2, 40],
      volume: (disc(40) - disc(34)) * 60 * (PI / 4),
    },
    wordings: [
      '45° elbow OD 40 ID 34 bend radius 60',
      'pipe bend, angle 45 degrees, outer diameter 40, wall 3, bend radius 60',
    ],
  },
];
