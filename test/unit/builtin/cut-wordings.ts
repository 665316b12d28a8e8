import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
const hexagon = (acrossFlats: number) => (Math.sqrt(3) / 2) * acrossFlats ** 2;
/** A corner that is rounded by this radius loses so much of its area. */
const corner = (radius: number) => (1 - Math.PI / 4) * radius ** 2;
const ring = (radius: number, count: number, first: number): [number, number][] =>
  Array.from({ length: count }, (_, n) => {
    const angle = ((first + (360 * n) / count) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Slots and steps that go by a name of their own, corners of more than one radius, circles that begin somewhere. */
export const CUT_GROUPS: readonly Group[] = [
  {
    what: 'a V-groove of a right angle',
    expected: { noun: 'block', size: [120, 50, 25], volume: 120 * (50 * 25 - 9 * 9) },
    wordings: [
      'block 120x50x25 with a V-groove along the top, 9 deep',
      'block 120x50x25 with a 90 degree V groove 18 wide along its length',
      'a 120 x 50 x 25 mm block, V-shaped groove 18 mm wide and 9 mm deep along the length',
      'block 120x50x25, 90° V notch 9 deep lengthwise',
    ],
  },
  {
    what: 'a V-groove across, of another angle',
    expected: {
      noun: 'block',
      size: [120, 50, 25],
      volume: 120 * 50 * 25 - 50 * 6 ** 2 * Math.tan(Math.PI / 6),
    },
    wordings: [
      'block 120x50x25 with a 60° V-groove 6 deep along the width',
      'block 120x50x25 with a V-groove across the width, 6 mm deep, included angle 60 degrees',
    ],
  },
  {
    what: 'a T-slot',
    expected: { noun: 'block', size: [120, 50, 25], volume: null },
    wordings: [
      'block 120x50x25 with a T-slot along its length, 8 wide, 14 wide below, 9 deep, 4 high below',
      '120x50x25 block with a T-slot along the length in the top, neck 8 wide 5 deep, 14 wide 4 high below',
      'block 120x50x25 with a T slot 8 wide, widening to 14, 9 deep in total, lower part 4 high',
      'a block 120x50x25 with a T-slot, 8 wide, 14 wide by 4 high below, 9 deep',
    ],
  },
  {
    what: 'a dovetail slot',
    expected: { noun: 'block', size: [120, 50, 25], volume: 120 * (50 * 25 - 8 * 15) },
    wordings: [
      'block 120x50x25 with a dovetail slot 10 wide at the top, 20 wide at the bottom, 8 deep',
      'block 120x50x25, dovetail groove along the length, top width 10, bottom width 20, depth 8',
    ],
  },
  {
    what: 'a step',
    expected: { noun: 'block', size: [70, 40, 30], volume: 40 * (70 * 30 - 25 * 12) },
    wordings: [
      'block 70x40x30 with a step 25 long and 12 deep at the right end',
      'a 70 x 40 x 30 mm block with a rebate 25 wide, 12 deep along the right edge',
      'block 70x40x30 with a step 25 long 18 high at the left end',
    ],
  },
  {
    what: 'a keyhole to hang a plate on a screw',
    expected: { noun: 'plate', size: [110, 70, 4], volume: null },
    wordings: [
      'plate 110x70x4 with a keyhole slot: head 12, slot 6, 24 long overall',
      'plate 110x70x4 with a keyhole, 12 mm head and a 6 mm slot 15 long upward, length between centres',
      'plate 110x70x4, keyhole for hanging, head dia 12, slot width 6, total length 24',
      'plate 110x70x4 which has a keyhole with a head of 12 mm, a slot of 6 mm and an overall length of 24 mm',
      'a 110 x 70 x 4 mm plate with a keyhole: 12 mm round hole, 6 mm slot, 15 mm centre to centre pointing up',
      'plate 110x70x4 with a keyhole: 12 mm head, 6 mm slot 15 mm from the centre of the hole to the centre of the slot end',
    ],
  },
  {
    what: 'two keyholes side by side, and holes beside them',
    expected: { noun: 'plate', size: [140, 70, 4], volume: null, holes: [[5, 4]] },
    wordings: [
      'plate 140x70x4 with two keyholes 90 apart, head 12, slot 6, 24 long overall, and four 5 mm holes 8 mm from the edges',
      'plate 140x70x4 with a pair of keyhole slots spaced 90, 12 mm heads, 6 mm slots, 24 mm in all and four 5 mm holes 8 mm from the edges',
    ],
  },
  {
    what: 'a hexagonal pocket for a nut',
    expected: { noun: 'plate', size: [64, 48, 12], volume: 64 * 48 * 12 - hexagon(13) * 6.8 },
    wordings: [
      'plate 64x48x12 with a hex pocket for an M8 nut',
      'plate 64x48x12 with a nut trap for M8',
      'plate 64x48x12 with an M8 nut pocket in the middle',
      'plate 64x48x12 with a pocket for an M8 hex nut',
      'plate 64x48x12, hexagonal recess to take an M8 nut in the bottom',
    ],
  },
  {
    what: 'a hexagonal hole',
    expected: { noun: 'plate', size: [64, 48, 12], volume: 12 * (64 * 48 - hexagon(11)) },
    wordings: [
      'plate 64x48x12 with a hexagonal hole 11 across flats',
      'plate 64x48x12 with an 11 mm hex hole',
      'plate 64x48x12 with a hex hole 11 mm A/F in the middle',
      'plate 64x48x12 with a hexagonal through hole, 11 mm AF, in the centre',
    ],
  },
  {
    what: 'a shaft with a flat along it',
    expected: {
      noun: 'D-shaft',
      size: [14, 12, 70],
      volume: 70 * (disc(14) - (49 * Math.acos(5 / 7) - 5 * Math.sqrt(24))),
    },
    wordings: [
      'shaft 14 dia 70 long with a flat along its length, 12 across',
      'rod 14 mm diameter, 70 long with a flat along the whole length, 2 deep',
      'shaft 14 dia 70 long with a D flat 2 mm deep',
      'D-shaft 14 mm diameter, 12 across the flat, 70 long',
    ],
  },
  {
    what: 'corners of two radii',
    expected: { noun: 'plate', size: [110, 70, 6], volume: 6 * (7700 - 2 * corner(5) - 2 * corner(12)) },
    wordings: [
      'plate 110x70x6, front corners R5, back corners R12',
      'plate 110x70x6 with 5 mm radius front corners and 12 mm radius back corners',
      'plate 110x70x6, R5 on the front corners and R12 on the back corners',
      'plate 110x70x6, left corners radius 5, right corners radius 12',
    ],
  },
  {
    what: 'a chamfer told by its angle first',
    expected: { noun: 'plate', size: [60, 40, 10], volume: 24000 - (2 * 2 * 100 - (4 / 3) * 8) },
    wordings: [
      'plate 60x40x10 with a 45° x 2 chamfer on the top edges',
      'plate 60x40x10, 45 deg x 2 mm chamfer on the top',
      'plate 60x40x10 with a 2 x 45° chamfer on the top edges',
    ],
  },
  {
    what: 'a bolt circle that begins at an angle',
    expected: {
      noun: 'disc',
      size: [90, 90, 8],
      volume: 8 * (disc(90) - 6 * disc(7)),
      holes: [[7, 6]],
      centres: ring(32, 6, 15),
    },
    wordings: [
      'disc 90 dia 8 thick with 6 holes of 7 on PCD 64, first at 15 degrees',
      'disc 90 dia 8 thick with six 7 mm holes on a 64 mm bolt circle starting at 15°',
      'disc 90 dia 8 thick with 6 holes Ø7 on a 64 bolt circle, the first hole at 15 degrees',
      'disc 90 dia 8 thick with 6 holes of 7 mm on a 64 PCD, rotated by 15 degrees',
      'disc 90 dia 8 thick with 6 holes of 7 mm on a 64 PCD at 15 degrees',
    ],
  },
  {
    what: 'a bolt circle that begins on the clock',
    expected: {
      noun: 'disc',
      size: [90, 90, 8],
      volume: 8 * (disc(90) - 3 * disc(7)),
      holes: [[7, 3]],
      centres: ring(32, 3, 90),
    },
    wordings: [
      "disc 90 dia 8 thick with 3 holes of 7 mm on a 64 PCD starting at 12 o'clock",
      'disc 90 dia 8 thick with 3 holes of 7 mm on a 64 bolt circle, one at the top',
      "disc 90 dia 8 thick with three 7 mm holes on a 64 bolt circle, the first at 12 o'clock",
    ],
  },
];
