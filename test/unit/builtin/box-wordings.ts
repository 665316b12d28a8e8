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

/** What a circle of radius r leaves of itself inside walls that begin at a distance c, in strips. */
function insideWalls(r: number, c: number): number {
  const n = 4_000_000;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const x = -c + ((r + c) * (i + 0.5)) / n;
    const up = Math.sqrt(Math.max(0, r ** 2 - x ** 2));
    sum += (Math.min(up, c) + up) * ((r + c) / n);
  }
  return sum;
}
/** A boss of 7.5 mm reaches 1 mm into walls of 2 mm; its hole for M3 is 2.5 wide and 9 deep. */
const BOSSES = 4 * (insideWalls(3.75, 2.75) * 38 - disc(2.5) * 9);
const LID = 100 * 60 * 2;

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
  {
    what: 'a box with a lid',
    expected: { noun: 'enclosure', size: [210, 60, 40], volume: TRAY + LID },
    wordings: [
      'enclosure 100x60x40 wall 2 with a lid',
      'box 100x60x40 with 2 mm walls and a lid',
      'I need a project box 100 by 60 by 40 mm with a wall thickness of 2 mm and a flat lid, please',
      'box with lid 100x60x40, 2 mm walls',
      'a lidded box, 100 long, 60 wide, 40 high, 2 mm walls',
      'electronics enclosure 100x60x40 with a 2 mm thick lid and 2 mm walls',
    ],
  },
  {
    what: 'a box with a lid that has a lip',
    expected: {
      noun: 'enclosure',
      size: [210, 60, 40],
      volume: TRAY + LID + (95.6 * 55.6 - 91.6 * 51.6) * 3,
    },
    wordings: [
      'enclosure 100x60x40 wall 2, lid with a 3 mm lip',
      'a box 100x60x40 with 2 mm walls and a lid with a lip 3 mm deep',
    ],
  },
  {
    what: 'a box with a lid that is screwed on',
    expected: {
      noun: 'enclosure',
      size: [210, 60, 40],
      volume: TRAY + LID + BOSSES - 4 * disc(3.4) * 2,
      holes: [
        [2.5, 4],
        [3.4, 4],
      ],
      centres: corners(45.25, 25.25),
    },
    wordings: [
      'enclosure 100x60x40 wall 2 with lid and four M3 screw bosses in the corners',
      'project box 100x60x40, 2 mm walls, a lid and M3 screw bosses',
      'please design an enclosure that is 100 mm long, 60 mm wide and 40 mm high, has 2 mm walls, a lid and 4x M3 corner bosses',
    ],
  },
];
