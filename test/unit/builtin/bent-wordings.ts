import type { Group } from './group.ts';

const { PI } = Math;
const disc = (diameter: number) => (PI * diameter ** 2) / 4;
/** Part of a disc within half a width of its middle line, on one side of the line across. */
const strip = (R: number, half: number) =>
  half * Math.sqrt(R ** 2 - half ** 2) + R ** 2 * Math.asin(half / R);

/** Handles, hooks, U-bolts, collars and saddles. */
export const BENT_GROUPS: readonly Group[] = [
  {
    what: 'a bow handle',
    // Straights between the bends, and the bends as two quarters of a ring.
    expected: {
      noun: 'bow handle',
      size: [120, 10, 40],
      volume: disc(10) * (2 * (35 - 15) + (110 - 30) + PI * 15),
    },
    wordings: [
      'a bow handle 120 mm long and 40 mm high from a 10 mm bar, bend radius 15 mm',
      'bridge handle 120x40x10',
      'pull handle, length 120, height 40, bar diameter 10',
      'D-handle 40 mm high, 110 mm between centres, 10 mm rod',
      'Could I have a handle that is 120 mm long and 40 mm high, made from a 10 mm round bar with a bend radius of 15 mm?',
    ],
  },
  {
    what: 'a grab bar on feet',
    expected: {
      noun: 'bow handle',
      size: [335, 60, 60],
      volume: disc(25) * (2 * (47.5 - 37.5) + (275 - 75) + PI * 37.5) + 2 * (disc(60) - disc(25)) * 5,
    },
    wordings: [
      'grab bar 300 mm long, 60 mm high, 25 mm diameter, with feet 60 mm diameter and 5 mm thick',
      'grab rail, length 300, height 60, bar 25 mm diameter, mounting flanges Ø60 x 5',
    ],
  },
  {
    what: 'a J hook',
    expected: { noun: 'J-hook', size: [42, 80, 6], volume: disc(6) * (PI * 18 + 80 - 18 - 3 + 15) },
    wordings: [
      'a J hook from 6 mm bar, 80 mm long, opening 30 mm, tip 15 mm long',
      'hook made of 6 mm round bar, 80 long, inner diameter 30, tip 15 mm long',
      'j-hook, wire 6, length 80, bend radius 18, tip 15',
    ],
  },
  {
    what: 'an S hook',
    expected: { noun: 'S-hook', size: [65, 100, 5], volume: disc(5) * (2 * PI * 15 + 100 - 2 * 17.5) },
    wordings: [
      'an S hook from 5 mm wire, 100 mm long, opening 25 mm',
      'S-hook, 100 mm long, 5 mm thick, inner radius 12.5 mm',
      's hook 100 x 25 x 5',
    ],
  },
  {
    what: 'a U-bolt',
    expected: { noun: 'U-bolt', size: [66, 80, 8], volume: disc(8) * (PI * 29 + 2 * (80 - 33)) },
    wordings: [
      'a U-bolt from 8 mm bar, 50 mm inside width, 80 mm long',
      'U-bolt M8 for a 50 mm pipe, 80 mm long',
      'u bolt, 8 mm diameter, 50 mm opening, length 80',
    ],
  },
  {
    what: 'a split collar',
    expected: {
      noun: 'split collar',
      size: [20 + Math.sqrt(20 ** 2 - 1), 40, 12],
      volume: (disc(40) - disc(20) - (strip(20, 1) - strip(10, 1))) * 12,
    },
    wordings: [
      'split collar OD 40 ID 20 width 12 slit 2',
      'a clamping collar with a bore of 20 mm, 40 mm outer diameter, 12 mm wide and a 2 mm wide slot',
      'split shaft collar 40 x 20 x 12, 2 mm slit',
    ],
  },
  {
    what: 'a pipe saddle',
    expected: {
      noun: 'pipe saddle',
      size: [70, 20, 15.5],
      volume: 20 * ((PI / 2) * (15.5 ** 2 - 12.5 ** 2) + 2 * (35 * 3 - strip(15.5, 3) / 2)) - 2 * disc(5) * 3,
      holes: [[5, 2]],
    },
    wordings: [
      'pipe saddle for a 25 mm pipe, 3 mm thick, 20 mm wide, 70 mm long, with two 5 mm holes',
      'pipe clamp for 25 mm diameter pipe, thickness 3, width 20, length 70, 5 mm screw holes',
      'conduit strap, pipe diameter 25, 3 mm thick, 20 wide, feet 19.5 mm long, two holes Ø5',
    ],
  },
  {
    what: 'a pipe saddle for screws',
    expected: {
      noun: 'pipe saddle',
      size: [80, 20, 18],
      volume: 20 * ((PI / 2) * (18 ** 2 - 15 ** 2) + 2 * (40 * 3 - strip(18, 3) / 2)) - 2 * disc(5.5) * 3,
      holes: [[5.5, 2]],
    },
    wordings: [
      'pipe clamp for a 30 mm pipe, 20 wide, 3 thick, 80 long, M5',
      'pipe clamp 30 mm pipe, 20 wide, 3 thick, 80 long, M5 on each ear',
      'M5 pipe saddle for a 30 mm pipe, 20 wide, 3 thick, 80 long',
      'a saddle clamp for 30 mm pipe, 20 mm wide, 3 mm thick and 80 mm long, with M5 screws',
      'pipe strap, 30 mm pipe, 20 wide, 3 thick, 80 long, two M5 holes, 58 apart',
    ],
  },
  {
    what: 'a J hook by its shank',
    expected: { noun: 'J-hook', size: [35, 57.5, 5], volume: disc(5) * (40 + PI * 15) },
    wordings: [
      'a J hook out of 5 mm round rod: a straight shank of 40 mm, bend radius 15 mm',
      'wire hook, wire 5 mm, shank 40 mm, inside radius 12.5 mm',
    ],
  },
  {
    what: 'a stand',
    expected: { noun: 'stand', size: [100, 80, 96], volume: 100 * 80 * 6 + 70 * 5 * 90 },
    wordings: [
      'a display stand: base 100 x 80 x 6 with a vertical back 70 wide, 90 high above the base, 5 thick at the rear edge',
      'phone stand, base 100 mm long, 80 mm wide and 6 mm thick, back 70 mm wide, 90 mm high and 5 mm thick',
      'stand with a 100x80x6 base and a back 70 x 90 x 5',
    ],
  },
  {
    what: 'a book end',
    expected: { noun: 'stand', size: [110, 85, 130], volume: 110 * 2 * (85 + 128) },
    wordings: [
      'book end 110 wide, 130 high, base 85 deep, 2 thick',
      'bookend 110 mm wide, 130 mm high, 85 mm deep, 2 mm thick',
      'a book end, 110 wide x 130 high x 85 deep, 2 mm thick',
      'book end: width 110, height 130, depth 85, thickness 2',
      'book end with a base 110 x 85 x 2 and a back 128 high and 2 thick',
    ],
  },
  {
    what: 'a stand that leans back, with a lip',
    expected: {
      noun: 'stand',
      size: [72, 64 + 81 * Math.tan(PI / 12), 85],
      volume: 72 * (64 * 4 + (81 * 4) / Math.cos(PI / 12) + 11 * 4),
    },
    wordings: [
      'phone stand 72 wide, 85 high, leaning back 15 degrees, base 64 deep, 4 thick, 11 mm lip',
      'phone stand, 72 wide, 85 high, 64 deep, 4 mm thick, tilted back 15°, with an 11 mm high lip',
      'tablet stand 72 wide, 85 high, 64 deep, 4 thick, leaning back by 15 degrees from the vertical, front lip 11 high',
      'plate stand 72 mm wide, 85 mm high overall, base 64 mm deep, 4 mm thick, with a 15 degree lean and an 11 mm lip at the front',
      'picture stand 72 wide 64 deep 4 thick, back 81 high and leaning back 15 degrees, 85 high overall, 11 mm lip',
    ],
  },
];
