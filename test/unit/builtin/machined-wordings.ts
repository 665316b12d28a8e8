import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
/** What a chamfer takes from an edge of this diameter. */
const bevel = (diameter: number, size: number) => (Math.PI * (diameter - (2 * size) / 3) * size ** 2) / 2;
const hexagon = (flats: number) => (Math.sqrt(3) / 2) * flats ** 2;

/** Turned and milled parts by their workshop names, and what is cut into them. */
export const MACHINED_GROUPS: readonly Group[] = [
  {
    what: 'a hole in each face of a cube, right through',
    expected: {
      noun: 'cube',
      size: [44, 44, 44],
      volume: null,
      holes: [
        [5, 1],
        [5, 1],
        [5, 1],
      ],
    },
    wordings: [
      'cube 44 with a 5 mm hole in the centre of each face',
      'a 44 mm cube with a 5 mm hole through each face',
      'cube 44 with a 5 mm hole in the middle of all six faces',
    ],
  },
  {
    what: 'a blind hole in each face of a block',
    expected: {
      noun: 'block',
      size: [60, 50, 40],
      volume: null,
      holes: Array.from({ length: 6 }, () => [5, 1] as const),
    },
    wordings: [
      'block 60x50x40 with a 5 mm hole 7 deep in each face',
      'block 60x50x40 with six 5 mm holes 7 deep, one in each face',
      'a 60 x 50 x 40 mm block with a 5 mm blind hole 7 mm deep in the centre of every face',
    ],
  },
  {
    what: 'a bushing with its outer edges bevelled',
    expected: {
      noun: 'tube',
      size: [30, 30, 50],
      volume: (disc(30) - disc(20)) * 50 - 2 * bevel(30, 1),
      holes: [[20, 1]],
    },
    wordings: [
      'tube OD 30 ID 20 length 50 with 1 mm chamfer on the outer edges',
      'bush 20 ID x 30 OD x 50 long with 1 mm chamfers on the outside edges at both ends',
      'bushing 20 ID, 30 OD, 50 long, outer edges chamfered 1 mm',
    ],
  },
  {
    what: 'a seat with a hole of its own beneath it',
    expected: {
      noun: 'block',
      size: [40, 40, 12],
      volume: 40 * 40 * 12 - disc(22) * 7 - disc(18) * 5,
      holes: [
        [18, 1],
        [22, 1],
      ],
    },
    wordings: [
      'block 40 x 40 x 12 with a seat for a 608 bearing and an 18 mm hole through the rest',
      'a 40x40x12 block with a bearing seat for a 608 in the top, 18 mm through hole',
    ],
  },
  {
    what: 'a round bearing housing with the seat told by its sizes too',
    expected: {
      noun: 'bearing holder',
      size: [50, 50, 16],
      volume: disc(50) * 16 - disc(28) * 8 - disc(20) * 8,
      holes: [
        [20, 1],
        [28, 1],
      ],
    },
    wordings: [
      'a bearing housing, 50 mm OD, 16 mm long, with a 28 mm diameter 8 mm deep seat for a 6001 bearing and a 20 mm through bore',
      'round bearing housing 50 OD 16 thick, pocket 28 dia 8 deep for a 6001, 20 mm hole through the rest',
      'bearing housing 50 OD, 16 thick for a 6001 bearing, 20 mm through hole',
    ],
  },
  {
    what: 'a motor plate with holes of its own sizes',
    expected: {
      noun: 'motor plate',
      size: [80, 80, 6],
      volume: (6400 - disc(38.5) - 4 * disc(5.2)) * 6,
      holes: [
        [38.5, 1],
        [5.2, 4],
      ],
    },
    wordings: [
      'NEMA23 motor plate 80 square, 6 thick, pilot hole 38.5, mounting holes 5.2',
      'NEMA 23 faceplate 80x80x6 with a 38.5 mm centre hole and four 5.2 mm screw holes',
    ],
  },
  {
    what: 'a flange with a hub',
    expected: {
      noun: 'flange',
      size: [120, 120, 32],
      volume: disc(120) * 12 + disc(60) * 20 - disc(35) * 32 - 4 * disc(11) * 12,
      holes: [
        [35, 1],
        [11, 4],
      ],
    },
    wordings: [
      'flange 120 OD, 12 thick, with a hub 60 mm in diameter rising 20 mm above it, 35 mm bore through, 4 holes 11 mm on a 95 mm PCD',
      'hub flange 120 dia x 12 with a hub 60 dia standing 20 above it, 35 bore right through, 4x 11 holes on a 95 bolt circle',
    ],
  },
  {
    what: 'a square standoff with blind holes from both ends',
    expected: {
      noun: 'block',
      size: [12, 12, 40],
      volume: 144 * 40 - 2 * disc(5) * 15,
      holes: [
        [5, 1],
        [5, 1],
      ],
    },
    wordings: ['a square standoff 12 x 12 x 40 with 5 mm blind holes 15 deep from both ends'],
  },
  {
    what: 'a solid hexagonal standoff',
    expected: { noun: 'hexagonal prism', size: [20 / Math.sqrt(3), 10, 30], volume: hexagon(10) * 30 },
    wordings: ['solid hex standoff 10 mm across flats, 30 long'],
  },
  {
    what: 'an enclosure with bosses measured from its outside',
    expected: {
      noun: 'open box',
      size: [100, 70, 30],
      volume: 100 * 70 * 30 - 96 * 66 * 28 + 4 * (disc(6) * 20 - disc(2.5) * 15),
      holes: [[2.5, 4]],
      centres: [
        [42, 27],
        [-42, 27],
        [-42, -27],
        [42, -27],
      ],
    },
    wordings: [
      'Electronics enclosure 100x70x30 outside, 2 mm walls and floor, open top, four 6 mm bosses 20 tall on the floor, centres 8 mm in from the outside, each with a 2.5 mm hole 15 deep',
      'open box 100x70x30, 2 mm walls, four bosses 6 mm in diameter and 20 mm high standing on the floor at the corners 8 mm from the outside walls, each with a 2.5 mm hole 15 deep',
    ],
  },
  {
    what: 'a box with vents in a wall',
    expected: { noun: 'open box', size: [80, 60, 40], volume: 80 * 60 * 40 - 76 * 56 * 38 - 5 * 3 * 20 * 2 },
    wordings: [
      'box 80 by 60 by 40 with 2 mm walls, open at the top, and 5 rectangular vent slots 3 x 20 in the left wall',
    ],
  },
];
