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
    what: 'a U-bracket with holes in both legs',
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
    wordings: [
      'U bracket 50x30x3, 40 long with two 5 mm holes in each leg',
      'a U-channel 50 wide, 30 high, 3 thick and 40 mm long, 2 holes 5 mm in both legs',
    ],
  },
];
