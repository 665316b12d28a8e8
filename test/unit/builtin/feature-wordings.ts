import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
/** The area of a slot with round ends, by its rectangle and a disc. */
const slot = (length: number, width: number) => (length - width) * width + disc(width);

/** The part of a shaft's section that a keyway takes: a circle's segment over its floor, between its sides. */
const keyway = (diameter: number, width: number, depth: number) => {
  const [R, a] = [diameter / 2, width / 2];
  return a * Math.sqrt(R ** 2 - a ** 2) + R ** 2 * Math.asin(a / R) - (R - depth) * width;
};

/** Slots, pockets and bosses. */
export const FEATURE_GROUPS: readonly Group[] = [
  {
    what: 'holes as a drawing notes them',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - (4 - Math.PI) * 16 - (4 * (Math.PI * 5.5 ** 2)) / 4),
      holes: [[5.5, 4]],
      centres: [
        [32, 12],
        [-32, 12],
        [-32, -12],
        [32, -12],
      ],
    },
    wordings: [
      'plate 80 mm by 40 mm 5mm thk w/ 4x Ø5.5 thru, 8 mm from edges, R4 corners',
      'plate 80x40x5 with 4x Ø5.5 holes 8 mm from the edges, R4 corners',
      'plate 80x40x5, R4 corners, 4x M5 thru 8 mm from edges',
    ],
  },
  {
    what: 'an L-bracket with a rounded inner corner',
    expected: {
      noun: 'L-bracket',
      size: [50, 30, 50],
      volume: 30 * (50 * 4 + 46 * 4 + 25 - (Math.PI * 25) / 4) - 8 * Math.PI * 2.75 ** 2,
      holes: [
        [5.5, 1],
        [5.5, 1],
      ],
      centres: [[4.5, 0]],
    },
    wordings: [
      'L bracket 50x50x30, 4 mm thick, 5 mm inside fillet, one M5 hole in each leg',
      'L bracket 50x50x30, 4 mm thick, inner radius 5, one M5 hole in each leg',
      'L bracket 50x50x30, 4 mm thick with an inner fillet of 5 mm and one M5 hole in each leg',
    ],
  },
  {
    what: 'a disc by its thickness and a diameter with its sign',
    expected: { noun: 'disc', size: [20, 20, 5], volume: 5 * Math.PI * 100 },
    wordings: ['disc 5 x Ø20', 'disc Ø20 x 5'],
  },
  {
    what: 'broken edges',
    expected: { noun: 'plate', size: [100, 80, 10], volume: null },
    wordings: ['plate 100x80x10, break edges 0.5 mm', 'plate 100x80x10 and break all sharp edges 0.5 mm'],
  },
  {
    what: 'a standoff whose hole is named twice',
    expected: {
      noun: 'hexagonal spacer',
      size: [5.5 / Math.cos(Math.PI / 6), 5.5, 20],
      volume: 20 * ((Math.sqrt(3) / 2) * 5.5 ** 2 - (Math.PI * 3.4 ** 2) / 4),
      holes: [[3.4, 1]],
    },
    wordings: [
      'hexagonal standoff M3, 5.5 mm across flats, 20 mm long, through hole',
      'hexagonal standoff M3, 5.5 mm across flats, 20 mm long, M3 through hole',
    ],
  },
  {
    what: 'a slot through a plate',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - slot(20, 6)) },
    wordings: [
      'plate 80x40x5 with a 20 x 6 mm slot in the middle',
      'plate 80x40x5 with a slot 20x6',
      'plate 80x40x5 with a 6x20 slot in the center',
      'a plate 80 mm x 40 mm x 5 mm with a slot 20 mm long and 6 mm wide through it',
      '80x40x5 plate, 6 mm slot, 20 mm long, in the centre',
      'plate 80x40x5 with an elongated hole of 20 x 6 mm along the length',
      'plate 80x40x5 with a through slot 20x6 along the width',
      'plate 80x40x5 with a 20 x 6 x 5 mm slot in the middle',
    ],
  },
  {
    what: 'a slot that is not through',
    expected: { noun: 'plate', size: [80, 40, 10], volume: 32000 - 3 * slot(20, 6) },
    wordings: [
      'plate 80x40x10 with a 20 x 6 mm slot 3 deep in the middle along the width',
      'plate 80x40x10, slot 20x6x3 in the top',
      'plate 80x40x10 with a slot in the top, 20 long, 6 wide, 3 deep',
      'plate 80x40x10 with a slot of length 20, width 6 and depth 3',
    ],
  },
  {
    what: 'a groove from end to end',
    expected: { noun: 'block', size: [80, 40, 20], volume: 64000 - 80 * 6 * 3 },
    wordings: [
      'block 80x40x20 with a 6 mm slot 3 mm deep along the length',
      'block 80x40x20 with a groove 6 mm wide and 3 mm deep along the length',
      'block 80x40x20, 6 mm wide groove along its length, 3 deep',
    ],
  },
  {
    what: 'a keyway from end to end',
    expected: {
      noun: 'cylinder',
      size: [20, 10 + Math.sqrt(10 ** 2 - 3 ** 2), 100],
      volume: 100 * (disc(20) - keyway(20, 6, 3)),
    },
    wordings: [
      'shaft 20 mm diameter 100 long with a keyway 6 mm wide and 3 mm deep along the length',
      'shaft, diameter 20, length 100, with a 6 mm keyway along its length, 3 mm deep',
      'rod 20 mm diameter 100 mm long with a 6 mm slot 3 mm deep along the length in the side',
    ],
  },
  {
    what: 'a keyway with round ends',
    expected: { noun: 'cylinder', size: [20, 20, 100], volume: null },
    wordings: [
      'shaft 20 mm diameter 100 long with a keyway 6 mm wide, 30 mm long and 3.5 mm deep, 20 mm from the top',
      'shaft 20 mm diameter 100 long with a 30x6 keyway 3.5 deep 20 mm from the top',
    ],
  },
  {
    what: 'two slots in a row',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - 2 * slot(20, 6)) },
    wordings: [
      'plate 80x40x5 with two slots 20x6 mm in a row spaced 30 mm',
      'plate 80x40x5 with two 20 x 6 mm slots 30 mm apart',
      'plate 80x40x5 with 2 slots, 20 mm long, 6 mm wide, spacing 30',
    ],
  },
  {
    what: 'a row of slots that can be counted',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - 3 * slot(20, 5)) },
    wordings: [
      'plate 80x40x5 with three 20x5 mm slots spaced 10 mm apart along the width',
      'plate 80x40x5 with a row of 3 slots of 20x5 mm, 10 mm apart, along the width',
    ],
  },
  {
    what: 'a rectangular pocket',
    expected: { noun: 'block', size: [60, 40, 20], volume: 48000 - 30 * 20 * 3 },
    wordings: [
      'block 60x40x20 with a pocket 30x20, 3 deep, in the top',
      'block 60x40x20 with a 30 x 20 mm pocket 3 mm deep',
      'block 60x40x20 with a rectangular pocket 30 mm long, 20 mm wide and 3 mm deep in the top',
      'block 60x40x20 with a 30x20x3 recess in the centre',
      'block 60 x 40 x 20 mm, pocket 30 x 20 x 3 deep in the middle of the top face',
    ],
  },
  {
    what: 'a pocket with round corners',
    expected: { noun: 'block', size: [60, 40, 20], volume: 48000 - 5 * (600 - (4 - Math.PI) * 9) },
    wordings: [
      'block 60x40x20 with a 30x20 pocket 5 deep with 3 mm corner radius',
      'block 60x40x20 with a pocket 30x20, 5 deep, corner radius 3',
    ],
  },
  {
    what: 'a round recess',
    expected: { noun: 'block', size: [60, 40, 20], volume: 48000 - 3 * disc(20), holes: [[20, 1]] },
    wordings: [
      'block 60x40x20 with a round recess 20 mm diameter 3 deep in the top',
      'block 60x40x20 with a circular pocket, diameter 20, depth 3',
      'block 60x40x20 with a recess of 20 mm diameter and 3 mm depth',
      'block 60x40x20 with a 20 mm round pocket 3 mm deep in the centre',
      'block 60x40x20 with a recess of radius 10 mm and 3 mm depth',
    ],
  },
  {
    what: 'a hole through the floor of a pocket',
    expected: {
      noun: 'block',
      size: [60, 40, 20],
      volume: 48000 - 10 * disc(20) - 10 * disc(6),
      holes: [
        [20, 1],
        [6, 1],
      ],
    },
    wordings: [
      'block 60x40x20 with a 10 mm deep round recess with a diameter of 20 mm on top and a 6 mm through hole in its center',
      'block 60x40x20 with a round pocket, 20 mm diameter, 10 deep, and a 6 mm hole in the center of the pocket',
    ],
  },
  {
    what: 'holes through the floor of a rectangular pocket',
    expected: {
      noun: 'block',
      size: [60, 40, 20],
      volume: 48000 - 10 * 30 * 20 - 2 * 10 * disc(5),
      holes: [[5, 2]],
      centres: [
        [-8, 0],
        [8, 0],
      ],
    },
    wordings: [
      'block 60x40x20 with a 30x20 pocket 10 deep and two 5 mm holes 16 mm apart',
      'block 60x40x20 with two 5 mm holes 16 mm apart and a 30x20 pocket 10 deep',
    ],
  },
  {
    what: 'slots on a circle, turned with it',
    expected: { noun: 'disc', size: [60, 60, 8], volume: 8 * disc(60) - 4 * 3 * slot(10, 5) },
    wordings: ['disc 60 mm diameter 8 thick with 4 slots 10x5 mm 3 mm deep on a 40 mm circle'],
  },
  {
    what: 'a rectangular opening',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - 200) },
    wordings: [
      'plate 80x40x5 with a rectangular hole 10x20 in the middle',
      'plate 80x40x5 with a 20x10 cutout',
      'plate 80x40x5 with a 20 x 10 mm opening in the middle',
      'plate 80x40x5 with a rectangular cut-out, 20 mm long and 10 mm wide',
      'plate 80x40x5 with a 20 x 10 mm window in the center',
    ],
  },
  {
    what: 'a square hole',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - 100) },
    wordings: [
      'plate 80x40x5 with a square hole of 10 mm in the center',
      'plate 80x40x5 with a 10 mm square hole',
      'plate 80x40x5 with a 10x10 square cutout in the middle',
      'plate 80x40x5 with a square opening, side length 10 mm',
    ],
  },
  {
    what: 'a boss',
    expected: { noun: 'block', size: [60, 40, 30], volume: 48000 + 10 * disc(20) },
    wordings: [
      'block 60x40x20 with a 20 mm boss 10 high on top, in the centre',
      'block 60x40x20 with a boss of 20 mm diameter and 10 mm height',
      'block 60x40x20 with a cylindrical boss, diameter 20, height 10, in the middle of the top',
      'block 60x40x20 with a 20 mm diameter boss, 10 mm tall, on the top face',
      'block 60x40x20 with a boss 20 x 10',
    ],
  },
  {
    what: 'a boss with a hole',
    expected: {
      noun: 'block',
      size: [60, 40, 30],
      volume: 48000 + 10 * disc(20) - 30 * disc(6),
      holes: [[6, 1]],
    },
    wordings: [
      'block 60x40x20 with a 20 mm boss 10 high on top, in the centre, with a 6 mm hole',
      'block 60x40x20 with a 20 mm boss 10 high and a 6 mm hole through the boss',
      'block 60x40x20 with a 20 mm boss, 10 mm high, with its own 6 mm through hole',
      'block 60x40x20 with a 20 mm boss 10 high in the centre and a 6 mm hole in the centre',
    ],
  },
  {
    what: 'four bosses, each with a hole',
    expected: {
      noun: 'plate',
      size: [80, 40, 11],
      volume: 16000 + 4 * (6 * disc(8) - 11 * disc(3)),
      holes: [[3, 4]],
      centres: [
        [32, 12],
        [-32, 12],
        [32, -12],
        [-32, -12],
      ],
    },
    wordings: [
      'plate 80x40x5 with four bosses 8 mm diameter 6 high at the corners 8 mm from the edges, each with a 3 mm hole',
      'plate 80x40x5 with four 8 mm bosses 6 mm high 8 mm from the edges and a 3 mm hole through each boss',
      'plate 80x40x5 with 8 mm bosses in the corners, 6 mm high, 8 mm from the edges, with four 3 mm holes in the bosses',
    ],
  },
  {
    what: 'a flange with a hub',
    expected: {
      noun: 'flange',
      size: [100, 100, 30],
      volume: 10 * (disc(100) - 6 * disc(9)) + 20 * disc(50) - 30 * disc(30),
      holes: [
        [30, 1],
        [9, 6],
      ],
    },
    wordings: [
      'flange 100 mm diameter 10 thick with a hub 50 mm diameter 20 high, a 30 mm bore and 6 holes 9 mm on an 80 mm bolt circle',
      'flange 100x10 with a 30 mm bore, a 50 mm hub, 20 mm long, and 6 holes of 9 mm on an 80 mm bolt circle',
      'flange 100x10 with a 30 mm bore, a 50 mm hub 20 mm high and 6 holes of 9 mm on an 80 mm bolt circle',
      'flange, 100 mm diameter, 10 mm thick, 30 mm bore, hub of 50 mm diameter and 20 mm height, with six 9 mm holes on an 80 mm PCD',
    ],
  },
];
