import type { Group } from './group.ts';

const { PI, SQRT1_2 } = Math;
const disc = (diameter: number) => (PI * diameter ** 2) / 4;
const ball = (diameter: number) => (PI * diameter ** 3) / 6;

/** Parts in the words of those who make them. */
export const TRADE_GROUPS: readonly Group[] = [
  {
    what: 'a pin with chamfered ends',
    expected: {
      noun: 'cylinder',
      size: [12, 12, 45],
      volume: disc(12) * 43 + ((2 * PI) / 12) * (144 + 120 + 100),
    },
    wordings: [
      'dowel pin 12 x 45, both ends chamfered 1 mm',
      'dowel 12 dia 45 long, 1 mm x 45 deg chamfer on each end',
      'pin 12 mm diameter 45 long chamfered 1 mm at both ends',
    ],
  },
  {
    what: 'a domed pin',
    expected: { noun: 'domed pin', size: [8, 8, 30], volume: disc(8) * 26 + ball(8) / 2 },
    wordings: [
      'a domed pin 8 mm diameter, 30 mm long',
      'dowel 8 dia, 30 overall, one end rounded hemispherically',
      'peg 8 mm dia 30 long domed at one end',
    ],
  },
  {
    what: 'a spool',
    expected: {
      noun: 'spool',
      size: [60, 60, 46],
      volume: disc(60) * 6 + disc(25) * 40 - disc(10) * 46,
      holes: [[10, 1]],
    },
    wordings: [
      'a spool, flanges 60 mm diameter 3 mm thick, core 25 mm diameter 40 mm long, bore 10 mm',
      'spool for wire: flanges 60 dia 3 thick, core 25 dia, 40 between the flanges, 10 hole through',
      'bobbin 60 diameter 46 long, flanges 3 thick, core 25 diameter, bore 10',
    ],
  },
  {
    what: 'a wheel with a hub',
    expected: {
      noun: 'wheel',
      size: [80, 80, 30],
      volume: disc(80) * 20 + disc(30) * 10 - disc(10) * 30,
      holes: [[10, 1]],
    },
    wordings: [
      'wheel 80 diameter 20 wide, hub 30 diameter sticking out 5 each side, bore 10',
      'a roller 80 mm diameter, 20 mm wide, 10 mm bore, with a hub of 30 mm diameter projecting 5 on both sides',
    ],
  },
  {
    what: 'a C profile with lips',
    expected: { noun: 'lipped channel', size: [500, 40, 100], volume: 500 * 3 * (100 + 2 * 37 + 2 * 12) },
    wordings: [
      'C profile 100 web, 40 flanges, 15 lips, 3 thick, 500 long',
      'a lipped channel, web 100 mm, flanges 40 mm, lips 15 mm, 3 mm thick, 500 mm long',
      'C section 100 x 40 x 15 x 3, 500 long',
    ],
  },
  {
    what: 'a Z profile whose legs are told without a comma',
    expected: { noun: 'Z-profile', size: [100, 37, 40], volume: 100 * 3 * (40 + 2 * 17) },
    wordings: [
      'z profile 40 high 20 flanges 3 thick 100 long',
      'z profile 40 high, 20 flanges, 3 thick, 100 long',
    ],
  },
  {
    what: 'an elbow of 45 degrees',
    expected: {
      noun: 'pipe elbow',
      size: [80 - 40 * SQRT1_2, 80 * SQRT1_2, 40],
      volume: ((disc(40) - disc(34)) * 60 * PI) / 4,
    },
    wordings: ['45 degree elbow, 40 mm OD pipe, 3 mm wall, bend radius 60 on the centreline'],
  },
  {
    what: 'a bush with its bore first',
    expected: { noun: 'tube', size: [16, 16, 20], volume: (disc(16) - disc(10)) * 20, holes: [[10, 1]] },
    wordings: [
      'bushing bore 10 OD 16 length 20',
      'bush bored 10, OD 16, 20 long',
      'sleeve bore 10 outside 16 length 20',
    ],
  },
  {
    what: 'a disc with a square hole',
    expected: { noun: 'disc', size: [30, 30, 3], volume: (disc(30) - 100) * 3 },
    wordings: [
      '30mm washer 3 thick with a 10 mm square hole',
      'washer 30 OD 3 thick, 10 mm square hole in the middle',
    ],
  },
  {
    what: 'a heat sink by its height over all',
    expected: { noun: 'heat sink', size: [80, 60, 30], volume: 80 * 60 * 5 + 9 * 80 * 2 * 25 },
    wordings: ['heat sink 80 x 60, 5 mm base, 30 overall, 9 fins 2 mm'],
  },
  {
    what: 'a plate whose sizes follow a colon after one of them',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 16_000 },
    wordings: [
      'plate 5 thick: 80 long, 40 wide',
      'plate 5 mm thick: 80 mm long, 40 mm wide',
      'plate 80 mm long: 40 wide: 5 thick',
      'plate length: 80 width: 40 thickness: 5',
    ],
  },
  {
    what: 'a cylinder whose length follows a colon',
    expected: { noun: 'cylinder', size: [20, 20, 50], volume: disc(20) * 50 },
    wordings: [
      'cylinder 20 dia: 50 long',
      'cylinder of 20 mm diameter: length 50',
      'rod diameter: 20 length: 50',
    ],
  },
  {
    what: 'a square opening told across',
    expected: { noun: 'plate', size: [60, 60, 5], volume: 5 * (3600 - 144) },
    wordings: [
      'plate 60x60x5 with a square hole 12 across',
      'plate 60x60x5 with a 12 mm square hole in the middle',
    ],
  },
  {
    what: 'a T bar',
    expected: { noun: 'T-profile', size: [300, 50, 40], volume: 300 * 5 * (50 + 35) },
    wordings: ['tee bar 50 wide 40 tall 5 thick, 300 long'],
  },
  {
    what: 'a flat pulley by its face',
    expected: {
      noun: 'flat belt pulley',
      size: [45, 45, 15],
      volume: (disc(45) - disc(10)) * 15,
      holes: [[10, 1]],
    },
    wordings: [
      'idler pulley: 45 diameter, 15 face, 10 mm bore',
      'flat pulley 45 dia, face width 15, bore 10',
    ],
  },
];
