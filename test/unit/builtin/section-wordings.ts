import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
/** A regular hexagon by its six triangles. */
const hexagon = (acrossFlats: number) => (acrossFlats ** 2 * Math.sqrt(3)) / 2;
/** What is left of a ball with a hole through its middle depends on the height of the ring only. */
const napkinRing = (height: number) => (Math.PI * height ** 3) / 6;

/** Sections, prisms, stepped and bored turned parts. */
export const SECTION_GROUPS: readonly Group[] = [
  {
    what: 'a U-channel',
    expected: { noun: 'U-channel', size: [200, 50, 30], volume: 200 * (50 * 30 - 44 * 27) },
    wordings: [
      'U-channel 50 x 30 x 3 mm, 200 mm long',
      'u channel 50x30x3x200',
      'a channel 50 mm wide, 30 mm high, 3 mm thick and 200 mm long',
      'U profile, width 50, height 30, wall thickness 3, length 200',
      '200 mm long U-channel, 50x30, 3 mm wall',
    ],
  },
  {
    what: 'a U-channel with holes in its floor',
    expected: {
      noun: 'U-channel',
      size: [100, 40, 20],
      volume: 100 * (40 * 20 - 34 * 17) - 2 * 3 * disc(5),
      holes: [[5, 2]],
      centres: [
        [-40, 0],
        [40, 0],
      ],
    },
    wordings: [
      'U-channel 40x20x3, 100 long, with two 5 mm holes 10 mm from the ends',
      'u channel 40x20x3x100 with two 5 mm holes 80 mm apart',
    ],
  },
  {
    what: 'a T-profile',
    expected: { noun: 'T-profile', size: [200, 40, 50], volume: 200 * (40 * 4 + 46 * 4) },
    wordings: [
      'T-profile 40 x 50 x 4 mm, 200 mm long',
      't section 40x50x4, length 200',
      'a T bar 40 mm wide, 50 mm high, 4 mm thick, 200 mm long',
      'T profile 40x50x4x200',
    ],
  },
  {
    what: 'a wedge',
    expected: { noun: 'wedge', size: [40, 20, 15], volume: (40 * 20 * 15) / 2 },
    wordings: [
      'wedge 40 x 20 x 15 mm',
      'a wedge 40 mm long, 20 mm wide and 15 mm high',
      'ramp, length 40, width 20, height 15',
      'right triangular prism 40x20x15',
    ],
  },
  {
    what: 'a half-cylinder',
    expected: { noun: 'half-cylinder', size: [60, 40, 20], volume: (disc(40) / 2) * 60 },
    wordings: [
      'half cylinder 40 mm diameter 60 mm long',
      'a half-cylinder with a length of 60 mm and a radius of 20 mm',
      'semicylinder, diameter 40, length 60',
      'half round bar 40 mm in diameter, 60 mm long',
    ],
  },
  {
    what: 'a triangular prism',
    expected: {
      noun: 'triangular prism',
      size: [20, 10 * Math.sqrt(3), 50],
      volume: 50 * 100 * Math.sqrt(3),
    },
    wordings: [
      'triangular prism, 50 mm high, with a side length of 20 mm',
      'an equilateral triangular prism, 20 mm on a side, 50 mm long',
      'triangular bar, side length 20, length 50',
    ],
  },
  {
    what: 'a square bar',
    expected: { noun: 'square bar', size: [100, 20, 20], volume: 40000 },
    wordings: [
      'square bar 20 mm, 100 mm long',
      'square bar 20 x 20 x 100',
      '20 mm square bar 100 mm long',
      'a square rod 20x20 mm, 100 mm long',
      'square bar, side length 20 mm, length 100 mm',
    ],
  },
  {
    what: 'a hexagonal spacer',
    expected: {
      noun: 'hexagonal spacer',
      size: [7 / Math.cos(Math.PI / 6), 7, 12],
      volume: 12 * (hexagon(7) - disc(3.4)),
      holes: [[3.4, 1]],
      centres: [[0, 0]],
    },
    wordings: [
      'hex standoff for M3, 7 mm across flats, 12 mm long',
      'hexagonal spacer M3, 7 mm AF, 12 mm high',
      'M3 hex spacer, across flats 7, length 12',
      'hex standoff 7 mm across flats, 12 mm long with a 3.4 mm hole',
      'hex spacer 7 mm across flats, 12 long, inner diameter 3.4',
    ],
  },
  {
    what: 'a stepped shaft',
    expected: {
      noun: 'stepped shaft',
      size: [20, 20, 65],
      volume: 30 * disc(20) + 20 * disc(15) + 15 * disc(10),
    },
    wordings: [
      'shaft with steps 20x30, 15x20, 10x15',
      'a stepped shaft 20 x 30, 15 x 20 and 10 x 15 mm',
      'stepped shaft: Ø20 x 30, Ø15 x 20, Ø10 x 15',
      'stepped pin, 20 mm diameter 30 mm long, 15 mm diameter 20 mm long, 10 mm diameter 15 mm long',
      'stepped shaft, diameter 20 length 30, then diameter 15 length 20, then diameter 10 length 15',
    ],
  },
  {
    what: 'a stepped shaft with a hole through it',
    expected: {
      noun: 'stepped shaft',
      size: [30, 30, 50],
      volume: 20 * disc(20) + 30 * disc(30) - 50 * disc(8),
      holes: [[8, 1]],
    },
    wordings: [
      'stepped shaft 20x20, 30x30 with an 8 mm hole through the center',
      'stepped cylinder 20 x 20 and 30 x 30 with an 8 mm bore',
    ],
  },
  {
    what: 'a ball with a hole through it',
    expected: {
      noun: 'sphere',
      size: [30, 30, 2 * Math.sqrt(15 ** 2 - 2.5 ** 2)],
      volume: napkinRing(2 * Math.sqrt(15 ** 2 - 2.5 ** 2)),
      holes: [[5, 1]],
    },
    wordings: [
      'sphere 30 mm with a 5 mm hole',
      'ball 30 mm diameter with a 5 mm hole through the center',
      'a sphere of 15 mm radius with a 5 mm through hole',
    ],
  },
  {
    what: 'a cone with a bore',
    expected: {
      noun: 'cone',
      size: [40, 40, 45],
      volume: (disc(40) * 60) / 3 - (disc(10) * 15) / 3 - disc(10) * 45,
      holes: [[10, 1]],
    },
    wordings: [
      'cone with a height of 60 mm, a base diameter of 40 mm and a 10 mm bore',
      'cone 40 mm diameter 60 mm high with a 10 mm hole through the middle',
    ],
  },
  {
    what: 'a truncated cone with a bore',
    expected: {
      noun: 'cone',
      size: [40, 40, 30],
      volume: (Math.PI * 30 * (400 + 200 + 100)) / 3 - 30 * disc(8),
      holes: [[8, 1]],
    },
    wordings: [
      'truncated cone, base diameter 40, top diameter 20, height 30, with an 8 mm hole in the center',
    ],
  },
  {
    what: 'a dome with a bore',
    expected: {
      noun: 'hemisphere',
      size: [40, 40, 16],
      volume: (2 / 3) * Math.PI * 16 ** 3,
      holes: [[24, 1]],
    },
    wordings: [
      'hemisphere 40 mm diameter with a 24 mm hole through the middle',
      'a dome of radius 20 with a 24 mm bore',
    ],
  },
];
