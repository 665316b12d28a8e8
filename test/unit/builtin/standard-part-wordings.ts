import type { Group } from './group.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;

/** Across the teeth beside two opposite spaces of a gear, by the involute's own formula; mm. */
function acrossSpaces(module: number, teeth: number): number {
  const inv = (angle: number) => Math.tan(angle) - angle;
  const tip = module * (teeth / 2 + 1);
  const atTip = Math.acos((module * teeth * Math.cos(Math.PI / 9)) / 2 / tip);
  const land = Math.PI / 2 / teeth + inv(Math.PI / 9) - inv(atTip);
  return 2 * tip * Math.cos(Math.PI / teeth - land);
}

/** Springs, pulleys, knobs and knurled grips. The gallery has formulas for the volumes that are not here. */
/** Wire of 2 mm at a mean diameter of 20, pitch 5, whose section cut upright is a little higher than wide; 27 mm high. */
const TURN = Math.hypot(20 * Math.PI, 5);
const SPRING_WAY = (TURN * (27 - (2 * TURN) / (20 * Math.PI))) / 5;

export const STANDARD_PART_GROUPS: readonly Group[] = [
  {
    what: 'a compression spring',
    expected: { noun: 'spring', size: [22, 22, 27], volume: Math.PI * SPRING_WAY },
    wordings: [
      'compression spring wire 2 mm, outer diameter 22, 27 high, pitch 5',
      'a spring with 2 mm wire, OD 22 mm, height 27 mm and a pitch of 5 mm',
      'coil spring, wire diameter 2, inner diameter 18, length 27, coil pitch 5',
      'a helical spring, mean diameter 20 mm, wire 2 mm, 27 mm long, 5 mm pitch',
      'make a compression spring 27 mm high with a wire thickness of 2 mm, an outer diameter of 22 mm and 5 mm pitch',
    ],
  },
  {
    what: 'a knurled grip',
    expected: { noun: 'knurled cylinder', size: [20, 20, 30], volume: null },
    wordings: [
      'a knurled grip 20 mm diameter, 30 mm long, pitch 1.6 mm',
      'knurled cylinder, diameter 20, length 30, knurl pitch 1.6',
      'knurled rod Ø20 x 30',
      'a straight knurled grip of radius 10 mm, 30 mm long',
    ],
  },
  {
    what: 'a star knob with a tapped hole',
    expected: { noun: 'star knob', size: [40, 40, 15], volume: null, holes: [[5, 1]], centres: [[0, 0]] },
    wordings: [
      'a star knob, 40 mm diameter, 15 mm high, with a tapped M6 hole in the middle',
      'star knob diameter 40 height 15 with an M6 tapped hole in the centre',
      'hand knob 40 x 15 mm, M6 threaded hole in the middle',
    ],
  },
  {
    what: 'a pulley for a flat belt',
    expected: {
      noun: 'flat belt pulley',
      size: [60, 60, 20],
      volume: (disc(60) - disc(10)) * 20,
      holes: [[10, 1]],
    },
    wordings: [
      'a flat belt pulley 60 mm diameter, 20 mm wide, bore 10 mm',
      'flat pulley OD 60, width 20, with a 10 mm bore',
      'an idler pulley, diameter 60 mm, width 20 mm, inner diameter 10 mm',
    ],
  },
  {
    what: 'a pulley for a V-belt',
    expected: { noun: 'V-belt pulley', size: [80, 80, 16], volume: null, holes: [[12, 1]] },
    wordings: [
      'a V-belt pulley 80 mm outer diameter, 16 mm wide, bore 12 mm',
      'V pulley 80 mm diameter 16 mm wide 12 mm bore',
      'V belt pulley, OD 80, width 16, with a bore of 12 mm',
      'a pulley of 80 mm diameter, 16 mm wide, with a 12 mm bore and a groove width of 9 mm',
    ],
  },
  {
    what: 'a GT2 pulley',
    expected: {
      noun: 'timing pulley',
      size: [40 / Math.PI - 0.508, 40 / Math.PI - 0.508, 7],
      volume: null,
      holes: [[5, 1]],
    },
    wordings: [
      'a GT2 pulley with 20 teeth, 7 mm wide, bore 5 mm',
      'timing pulley, 20 teeth, 7 mm wide, bore 5 mm',
      'GT2 timing belt pulley: number of teeth 20, width 7 mm, bore 5 mm',
    ],
  },
  {
    what: 'a spur gear',
    expected: {
      noun: 'spur gear',
      size: [acrossSpaces(2, 14), 32, 8],
      volume: null,
      holes: [[8, 1]],
      centres: [[0, 0]],
    },
    wordings: [
      'a spur gear, module 2, 14 teeth, 8 mm thick, bore 8 mm',
      'spur gear with 14 teeth of module 2, 8 mm wide, with a bore of 8 mm',
      'pinion module 2 mm, number of teeth 14, thickness 8, bore 8',
      'make a gear wheel: 14 teeth, module 2, width 8 mm, with an 8 mm hole in the middle',
    ],
  },
];
