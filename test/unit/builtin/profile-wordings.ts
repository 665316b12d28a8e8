import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** Profiles of thin walls, brackets and what stiffens them. */
export const PROFILE_GROUPS: readonly Group[] = [
  {
    what: 'a Z-profile',
    expected: { noun: 'Z-profile', size: [200, 47, 40], volume: (25 + 34 + 25) * 3 * 200 },
    wordings: [
      'Z-profile 40 mm high with 25 mm legs, 3 mm thick, 200 mm long',
      'z section, height 40, legs 25 mm, thickness 3, length 200',
      'please draw a Z profile that is 47 mm wide and 40 mm high, 3 mm thick and 200 mm long',
      'z-shaped profile 200 long 40 high 47 wide 3 thick',
    ],
  },
  {
    what: 'a gusset plate',
    expected: { noun: 'gusset plate', size: [50, 50, 5], volume: (50 * 50 * 5) / 2 },
    wordings: [
      'gusset plate 50x50x5',
      'a triangular gusset with 50 mm legs, 5 mm thick',
      'gusset 50 x 5 mm',
      'a gusset, 5 thick, 50 by 50',
    ],
  },
  {
    what: 'a U-channel with holes in both legs',
    expected: {
      noun: 'U-channel',
      size: [40, 50, 30],
      volume: (50 * 3 + 2 * 27 * 3) * 40 - 4 * disc(5) * 3,
      holes: [
        [5, 2],
        [5, 2],
      ],
      centres: [
        [-10, 16.5],
        [10, 16.5],
      ],
    },
    wordings: ['a U-channel 50 wide, 30 high, 3 thick and 40 mm long, 2 holes 5 mm in both legs'],
  },
  {
    what: 'an L-bracket with two gussets',
    expected: {
      noun: 'L-bracket',
      size: [60, 40, 60],
      volume: (60 + 56) * 4 * 40 + 2 * ((20 * 20) / 2) * 3 - 2 * disc(5.5) * 4,
      holes: [[5.5, 2]],
    },
    wordings: [
      'L bracket 60x60x40, 4 mm thick, two gussets 20 x 3 mm, two 5.5 mm holes in the base leg',
      'an L bracket 60 x 60 x 40, 4 mm thick, with two 3 mm thick gussets with 20 mm legs and two M5 holes in the base leg',
    ],
  },
  {
    what: 'an L-bracket with a gusset in the middle',
    expected: { noun: 'L-bracket', size: [60, 40, 60], volume: (60 + 56) * 4 * 40 + ((25 * 25) / 2) * 4 },
    wordings: ['L bracket 60x60x40, 4 thick, with one gusset 25 x 4 mm'],
  },
  {
    what: 'a grating',
    expected: {
      noun: 'grating',
      size: [200, 100, 10],
      volume: 10 * (200 * 100 - 180 * 80 + 9 * 5 * 80),
    },
    wordings: [
      'grating 200x100x10 with a 10 mm wide frame and 9 bars 5 mm wide',
      'a drain grate 200 by 100 by 10 mm, frame width 10, nine 5 mm bars',
      'please make a grille, 200 mm long, 100 mm wide, 10 mm thick, with 9 bars of 5 mm and a frame of 10 mm',
    ],
  },
];
