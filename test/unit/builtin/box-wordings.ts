import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
const rounded = (x: number, y: number, r: number) => x * y - (4 - Math.PI) * r ** 2;
const corners = (x: number, y: number): [number, number][] => [
  [x, y],
  [-x, y],
  [x, -y],
  [-x, -y],
];

/** A floor of one area and walls round it. */
const TRAY = 100 * 60 * 2 + (100 * 60 - 96 * 56) * 38;

/** Boxes with walls, and what is in their walls. */
export const BOX_GROUPS: readonly Group[] = [
  {
    what: 'a box without a lid',
    expected: { noun: 'open box', size: [100, 60, 40], volume: TRAY },
    wordings: [
      'open-top box 100x60x40 wall 2',
      'open box 100 x 60 x 40 x 2 mm',
      'Please make me a tray that is 100 mm long, 60 mm wide and 40 mm high, with 2 mm walls.',
      'box 100x60x40, 2 mm walls, open at the top',
      'a box, open on top, 100 by 60 by 40, wall thickness 2 mm',
      'I need a box without a lid, 10 cm x 6 cm x 4 cm, walls 2 mm',
      'a storage bin, 40 tall, 100 by 60, 2mm thick walls',
    ],
  },
  {
    what: 'a box without a lid, its corners rounded',
    expected: {
      noun: 'open box',
      size: [100, 60, 40],
      volume: rounded(100, 60, 5) * 40 - rounded(96, 56, 3) * 37,
    },
    wordings: [
      'open box 100x60x40, wall 2 mm, floor thickness 3 mm, corner radius 5 mm',
      'tray 100 x 60 x 40 mm with 2 mm walls, a 3 mm thick floor and 5 mm rounded corners',
    ],
  },
  {
    what: 'a box with a hole in a wall',
    expected: {
      noun: 'open box',
      size: [100, 60, 40],
      volume: TRAY - disc(10) * 2,
      holes: [[10, 1]],
      centres: [[0, 20]],
    },
    wordings: [
      'open box 100x60x40 wall 2 with a 10 mm hole in the front',
      'tray 100x60x40, 2 mm walls, 10 mm hole in the middle of the front wall',
    ],
  },
  {
    what: 'a box with holes through two opposite walls',
    expected: {
      noun: 'open box',
      size: [100, 60, 40],
      volume: TRAY - 2 * disc(10) * 2,
      holes: [
        [10, 1],
        [10, 1],
      ],
    },
    wordings: ['open box 100x60x40 wall 2 with a 10 mm hole through front and back'],
  },
  {
    what: 'a box with holes in its floor',
    expected: {
      noun: 'open box',
      size: [100, 60, 40],
      volume: TRAY - 4 * disc(3.4) * 2,
      holes: [[3.4, 4]],
      centres: corners(40, 20),
    },
    wordings: [
      'open box 100x60x40 wall 2 with four M3 holes in the bottom 10 mm from the edges',
      'tray 100x60x40 with 2 mm walls, 4 M3 clearance holes in the corners of the bottom, 10 mm from the edges',
    ],
  },
];
