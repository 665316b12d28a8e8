import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** An arch over a cable, its two legs, and one foot with its hole. */
const clip = (cable: number, thick: number, wide: number, foot: number, hole: number) =>
  ((disc(cable + 2 * thick) - disc(cable)) / 2 + thick * cable + foot * thick) * wide - disc(hole) * thick;

/** Clamps with their screws, and clips with one foot. */
export const CLAMP_GROUPS: readonly Group[] = [
  {
    what: 'a split collar with its screw',
    expected: { noun: 'split collar', size: [21 + Math.sqrt(440), 42, 14], volume: null },
    wordings: [
      'split collar 42 OD 22 bore 14 wide with a 2 mm slit and an M4 clamping screw',
      'split clamp 42 OD, bore 22, 14 wide, 2 mm slit, M4 clamp screw',
      'split collar OD 42 ID 22 width 14 slit 2, M4 screw',
      'split clamp for a 22 mm tube, 42 mm OD, 14 wide, 2 mm slit, with an M4 clamping screw',
    ],
  },
  {
    what: 'a clip over a cable',
    expected: { noun: 'cable clip', size: [23, 11, 9], volume: clip(7, 2, 11, 12, 4), holes: [[4, 1]] },
    wordings: [
      'cable clip for a 7 mm cable, 2 mm thick, 11 mm wide, foot 12 long, 4 mm screw hole',
      'cable clip, 7 mm cable, 2 thick, 11 wide, 23 long, one 4 mm hole',
      'pipe clip for a 7 mm pipe, 11 wide, 2 mm wall, 12 mm foot with a 4 mm hole',
    ],
  },
  {
    what: 'a clip whose foot is as long as its screw wants',
    expected: {
      noun: 'cable clip',
      size: [11 + 11.25, 11, 9],
      volume: clip(7, 2, 11, 11.25, 4.5),
      holes: [[4.5, 1]],
    },
    wordings: [
      'cable clip for 7 mm cable, 2 thick, 11 wide, M4 screw',
      'hose clip for a 7 mm hose, 2 thick, 11 wide with an M4 hole in the foot',
    ],
  },
];
