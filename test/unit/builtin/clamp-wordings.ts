import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** Half a ring over a pipe, and a foot on either side up to where it meets the ring; both holes. */
function saddle(pipe: number, thick: number, wide: number, long: number, hole: number): number {
  const [r, R] = [pipe / 2, pipe / 2 + thick];
  const underRing = (thick * Math.sqrt(R ** 2 - thick ** 2) + R ** 2 * Math.asin(thick / R)) / 2;
  const section = (Math.PI / 2) * (R ** 2 - r ** 2) + 2 * ((long / 2) * thick - underRing);
  return section * wide - 2 * disc(hole) * thick;
}

/** An arch over a cable, its two legs, and one foot with its hole. */
const clip = (cable: number, thick: number, wide: number, foot: number, hole: number) =>
  ((disc(cable + 2 * thick) - disc(cable)) / 2 + thick * cable + foot * thick) * wide - disc(hole) * thick;

/** Clamps with their screws, and clips with one foot. */
export const CLAMP_GROUPS: readonly Group[] = [
  {
    what: 'a pipe clamp with its screws',
    expected: {
      noun: 'pipe saddle',
      size: [62, 18, 14],
      volume: saddle(22, 3, 18, 62, 5.5),
      holes: [[5.5, 2]],
    },
    wordings: [
      'clamp for a 22 mm pipe, 3 thick, 18 wide, 62 long, with two M5 screws',
      'pipe clamp for a 22 mm pipe, 3 mm thick, 18 wide, feet 17 mm long, two screws M5',
      'saddle clamp for a 22 mm tube, 3 thick, 18 wide, 62 long, M5 bolt holes',
      'hose saddle for a 22 mm hose, 62 long, 18 wide, 3 thick, with M5 holes in the feet',
      'strap for a 22 mm conduit, 18 wide, 62 long, 3 mm thick and two M5 screws',
    ],
  },
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
