import type { Group } from './group.ts';

const { PI } = Math;
const disc = (diameter: number) => (PI * diameter ** 2) / 4;
const frustum = (a: number, b: number, h: number) => (PI * h * (a ** 2 + a * b + b ** 2)) / 12;

/** Pulleys, hooks, reducers, gratings and pillow blocks by other sizes than the usual ones. */
export const WHEEL_GROUPS: readonly Group[] = [
  {
    what: 'a V-belt pulley by its groove',
    expected: {
      noun: 'V-belt pulley',
      size: [60, 60, 16],
      // A groove 10 wide at the rim, 8 deep and 4 wide at its bottom, by the rings of its section.
      volume: (disc(60) - disc(12)) * 16 - 2 * PI * (4 * 8 * 26 + 3 * 8 * (30 - 8 / 3)),
      holes: [[12, 1]],
    },
    wordings: [
      'V-belt pulley 60 mm OD, 16 mm wide, 12 mm bore, one V groove 10 mm wide at the rim, 8 mm deep, 4 mm wide at its bottom',
      'pulley OD 60, width 16, bore 12 with a V groove 10 mm wide, 8 mm deep and 4 mm wide at the bottom',
    ],
  },
  {
    what: 'a hook by its shank and its bend',
    expected: { noun: 'J-hook', size: [30, 47, 6], volume: disc(6) * (32 + 12 * PI) },
    wordings: [
      'a J hook out of 6 mm round rod: a straight shank of 32 mm, then a half circle with a centreline radius of 12 mm',
      'J hook from 6 mm wire, shank 32 mm, bend radius 12 mm',
      'a hook of 6 mm round bar with a 32 mm long shank and a semicircle of 12 mm radius',
    ],
  },
  {
    what: 'an adapter with one bore',
    expected: {
      noun: 'pipe reducer',
      size: [26, 26, 48],
      volume: disc(26) * 20 + frustum(26, 18, 8) + disc(18) * 20 - disc(12) * 48,
      holes: [[12, 1]],
    },
    wordings: [
      'hose adapter: 26 mm OD to 18 mm OD, each end straight for 20 mm, a 8 mm long cone between them, bore 12 mm all through',
      'hose adapter, one end 26 mm OD 20 mm long, other end 18 mm OD 20 mm long, 48 mm overall length, 12 mm bore',
    ],
  },
  {
    what: 'a grating by its slots',
    expected: { noun: 'grating', size: [150, 80, 6], volume: 6 * (150 * 80 - 8 * 60 * 7) },
    wordings: [
      'grating 150 x 80 x 6 with 8 rectangular slots, each 60 x 7, every 16 mm',
      'a drain grate 150 x 80 x 6 mm with 8 slots 60 mm long and 7 mm wide',
      'grille 150x80x6, 8 slots 60 x 7 mm',
    ],
  },
  {
    what: 'a pillow block with a plain bore',
    expected: {
      noun: 'pillow block',
      size: [80, 24, 50],
      volume: 24 * (80 * 10 + 40 * 20 + disc(40) / 2 - disc(16)) - 2 * disc(7) * 10,
      holes: [
        [16, 1],
        [7, 2],
      ],
    },
    wordings: [
      'Pillow block: base 80 x 24 x 10 mm, two 7 mm holes 60 mm apart. On it an upright housing 40 mm wide and 24 thick with a full round top, bore 16 mm, axis 30 mm above the bottom.',
    ],
  },
  {
    what: 'an open box by its inside',
    expected: { noun: 'open box', size: [74, 54, 32], volume: 74 * 54 * 32 - 70 * 50 * 30 },
    wordings: [
      'open box, inside dimensions 70 x 50 x 30, 2 mm walls',
      'an open box 70 x 50 x 30 mm inside, 2 mm walls and floor',
      'open box with 2 mm walls, inner length 70, inner width 50, inner height 30',
    ],
  },
  {
    what: 'an open box by its outside',
    expected: { noun: 'open box', size: [74, 54, 32], volume: 74 * 54 * 32 - 70 * 50 * 30 },
    wordings: [
      'open box, outside dimensions 74 x 54 x 32, 2 mm walls',
      'an open box 74 x 54 x 32 mm outside, walls and floor 2 mm',
    ],
  },
];
