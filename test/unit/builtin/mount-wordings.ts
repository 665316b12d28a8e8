import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** What a NEMA 17 motor and its four M3 screws take of a plate, and a NEMA 23 with M5 screws. */
const NEMA_17 = disc(22.5) + 4 * disc(3.4);
const NEMA_23 = disc(38.6) + 4 * disc(5.5);
/** What a 608 bearing's pocket takes by itself. */
const POCKET_608 = disc(22) * 7;
/** What a 608 bearing's seat takes of material 12 thick: 22 wide and 7 deep, 15 beneath. */
const SEAT_608 = disc(22) * 7 + disc(15) * 5;
/** A pillow block: its foot, what is below the shaft, half a cylinder. */
const PILLOW = (70 * 6 + 32 * 19 + disc(32) / 2) * 12 - SEAT_608;

/** Mounts of motors and bearings. */
export const MOUNT_GROUPS: readonly Group[] = [
  {
    what: 'a plate for a motor',
    expected: {
      noun: 'motor plate',
      size: [60, 60, 5],
      volume: 5 * (3600 - NEMA_17),
      holes: [
        [22.5, 1],
        [3.4, 4],
      ],
      centres: [[0, 0]],
    },
    wordings: [
      'NEMA 17 motor mount plate 60x60x5',
      'a 60 x 60 x 5 mm plate for a NEMA 17 stepper motor',
      'please make a motor mount for a NEMA17, 60 mm square and 5 mm thick',
      'NEMA-17 mount 60x60, 5 thick',
      'stepper motor mounting plate for nema 17, 60 by 60, thickness 5 mm',
    ],
  },
  {
    what: 'a plate as large as its motor',
    expected: {
      noun: 'motor plate',
      size: [56.4, 56.4, 6],
      volume: 6 * (56.4 ** 2 - NEMA_23),
      holes: [
        [38.6, 1],
        [5.5, 4],
      ],
    },
    wordings: ['NEMA 23 motor mount 6 mm thick', 'motor plate for a nema 23 motor, thickness 6'],
  },
  {
    what: 'a bracket for a motor',
    expected: {
      noun: 'motor bracket',
      size: [50, 42.3, 46.3],
      volume: 4 * (92.3 * 42.3 - NEMA_17) - 2 * disc(5.5) * 4,
      holes: [
        [22.5, 1],
        [3.4, 4],
        [5.5, 2],
      ],
      centres: [[0, 4 + 42.3 / 2]],
    },
    wordings: [
      'NEMA 17 L bracket, 4 mm thick, 50 mm long, with two M5 holes in the base leg',
      'an L-shaped motor mount for a NEMA 17, 50 long, 4 thick, two M5 holes in the base leg',
    ],
  },
  {
    what: 'a pocket for a bearing, with no hole that nobody spoke of',
    expected: { noun: 'block', size: [50, 40, 25], volume: 50 * 40 * 25 - POCKET_608, holes: [[22, 1]] },
    wordings: [
      'block 50x40x25 with a pocket for a 608',
      'a 50 x 40 x 25 mm block with a 608 bearing pocket in the middle',
      'block 50x40x25 with a recess for a 608 bearing in the top',
      'block 50x40x25 recessed for a 608',
    ],
  },
  {
    what: 'a bearing holder',
    expected: {
      noun: 'bearing holder',
      size: [40, 40, 12],
      volume: 40 * 40 * 12 - SEAT_608,
      holes: [
        [15, 1],
        [22, 1],
      ],
    },
    wordings: [
      'bearing holder for a 608 bearing, 40x40x12',
      'a 608ZZ bearing housing, 40 mm square and 12 mm high',
      'I would like a bearing block 40 x 40 x 12 mm for a 608-2RS',
      'ball bearing holder, bearing 608, length 40, width 40, thickness 12 mm',
    ],
  },
  {
    what: 'a round bearing holder',
    expected: {
      noun: 'bearing holder',
      size: [50, 50, 12],
      volume: disc(50) * 12 - disc(28) * 8 - disc(20) * 4,
      holes: [
        [20, 1],
        [28, 1],
      ],
    },
    wordings: [
      'bearing holder 50 mm diameter, 12 mm high, for a 6001 bearing',
      'round bearing holder for a 6001-2RS, OD 50, 12 mm thick',
    ],
  },
  {
    what: 'a plate with the seat of a bearing',
    expected: {
      noun: 'plate',
      size: [60, 60, 12],
      volume: 60 * 60 * 12 - SEAT_608 - 4 * disc(4.5) * 12,
      holes: [
        [15, 1],
        [22, 1],
        [4.5, 4],
      ],
    },
    wordings: [
      'plate 60x60x12 with a 608 bearing seat in the middle and four M4 holes in the corners 8 mm from the edges',
      'a 60 x 60 mm plate 12 thick, with a seat for a 608 bearing in the centre, and 4 M4 clearance holes 8 mm from the edges',
    ],
  },
  {
    what: 'a pillow block',
    expected: {
      noun: 'pillow block',
      size: [70, 12, 41],
      volume: PILLOW - 2 * disc(5.5) * 6,
      holes: [
        [15, 1],
        [22, 1],
        [5.5, 2],
      ],
      centres: [[0, 25]],
    },
    wordings: [
      'pillow block 608, length 70, width 12, shaft height 25, wall 5, base thickness 6, with two M5 holes',
      'a pillow block for a 608 bearing, 70 mm long and 12 mm wide, centre height 25 mm, 5 mm wall, base thickness 6 mm, two M5 mounting holes',
    ],
  },
  {
    what: 'a box with slots in a row as vents',
    expected: {
      noun: 'open box',
      size: [100, 60, 40],
      volume: 100 * 60 * 2 + (100 * 60 - 96 * 56) * 38 - 6 * (18 * 2 + disc(2)) * 2 - disc(8) * 2,
      holes: [[8, 1]],
    },
    wordings: [
      'open box 100x60x40 wall 2 with a row of 6 vent slots 20 x 2 mm, 5 mm apart in the front and an 8 mm cable hole in the back',
      'tray 100x60x40, 2 mm walls, 6 vents 2x20 mm in the front wall spaced 5 mm apart, 8 mm cable hole in the back wall',
    ],
  },
];
