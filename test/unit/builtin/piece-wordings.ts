import type { Group } from './group.ts';

const { PI } = Math;
const disc = (diameter: number) => (PI * diameter ** 2) / 4;
const pyramidal = (a: number, b: number, h: number) => (h * (a + b + Math.sqrt(a * b))) / 3;
/** Gauss-Legendre would do as well: the midpoint rule over the narrower cylinder. */
const crossed = (D: number, d: number) => {
  let sum = 0;
  const n = 200_000;
  for (let i = 0; i < n; i++) {
    const angle = ((i + 0.5) * PI) / n;
    const y = (d / 2) * Math.cos(angle);
    sum += 4 * Math.sqrt((D / 2) ** 2 - y ** 2) * ((d / 2) * Math.sin(angle)) ** 2 * (PI / n);
  }
  return sum;
};

/** Parts whose pieces are told with sizes of their own. */
export const PIECE_GROUPS: readonly Group[] = [
  {
    what: 'a lid with a solid lip',
    expected: { noun: 'lid', size: [90, 50, 5], volume: 90 * 50 * 2 + 86 * 46 * 3 },
    wordings: [
      'a lid 90 x 50 mm, 2 thick, with a lip on the underside 86 x 46, 3 high',
      'box lid 90x50x2 with a 86 x 46 x 3 mm lip underneath',
      'lid, 90 mm long, 50 mm wide, 2 mm thick; the lip below is 86 mm long, 46 mm wide and 3 mm high',
    ],
  },
  {
    what: 'a lid with a frame for a lip',
    expected: {
      noun: 'lid',
      size: [90, 50, 5],
      volume: 90 * 50 * 2 + (86 * 46 - 83 * 43) * 3,
    },
    wordings: ['lid 90x50x2 with a lip 86 x 46 mm, 3 mm high and 1.5 mm thick'],
  },
  {
    what: 'a smooth knob on a stem',
    expected: {
      noun: 'plain knob',
      size: [36, 36, 22],
      volume: disc(36) * 14 + disc(18) * 8 - disc(6) * 22,
      holes: [[6, 1]],
    },
    wordings: [
      'knob: cylindrical head 36 mm diameter 14 high on a stem 18 mm diameter 8 high, 6 mm hole through',
      'a round knob, head 36 mm diameter and 14 mm high, stem 18 mm diameter and 8 mm high, with a 6 mm through hole',
      'plain knob with a 36 mm diameter head 14 mm high, a 18 mm diameter stem 8 mm high and a 6 mm hole all the way through',
    ],
  },
  {
    what: 'a round knob',
    expected: {
      noun: 'plain knob',
      size: [28, 28, 16],
      volume: disc(28) * 16 - disc(5) * 10,
      holes: [[5, 1]],
    },
    wordings: [
      'a plain round knob 28 mm diameter and 16 mm high, with a 5 mm blind hole 10 mm deep from below',
      'round knob, 28 mm diameter, 16 mm high, 5 mm hole 10 mm deep in the bottom',
      'smooth knob 28 x 16 with a 5 mm hole 10 mm deep from the underside',
    ],
  },
  {
    what: 'a spring by its turns',
    expected: {
      noun: 'spring',
      size: [15, 15, 32 + 3 * (Math.hypot(1, 4 / (12 * PI)) - 1) + 3],
      volume: disc(3) * Math.hypot(12 * PI, 4) * 8,
    },
    wordings: [
      'a helical spring of 3 mm round wire, mean diameter 12 mm, pitch 4 mm, 8 turns, ends plain',
      'spring, wire 3 mm, outer diameter 15, pitch 4, 8 turns',
      'compression spring with 8 coils of 3 mm wire, 4 mm pitch, 15 mm OD',
    ],
  },
  {
    what: 'a wedge by its two ends',
    expected: { noun: 'wedge', size: [70, 25, 20], volume: (70 * 25 * 26) / 2 },
    wordings: [
      'a wedge 70 long 25 wide, 20 high at one end and 6 high at the other',
      'wedge, length 70, width 25, 20 mm high at the thick end, 6 mm at the thin end',
      'a tapered block 70 mm long and 25 mm wide, 20 mm high at one end and 6 mm high at the other end',
    ],
  },
  {
    what: 'a ramp by how steep it is',
    expected: {
      noun: 'wedge',
      size: [150, 60, 150 * Math.tan(PI / 18)],
      volume: (150 * 60 * 150 * Math.tan(PI / 18)) / 2,
    },
    wordings: [
      'a ramp 150 mm long and 60 mm wide that climbs at 10 degrees from nothing',
      'ramp 150 long, 60 wide, rising at 10°',
      'a wedge 150 mm long, 60 mm wide with an angle of 10 degrees',
    ],
  },
  {
    what: 'a right triangle pulled up',
    expected: { noun: 'triangular prism', size: [24, 32, 40], volume: (24 * 32 * 40) / 2 },
    wordings: [
      'a triangular prism, right triangle with legs of 24 and 32 mm, 40 long',
      'right triangular prism with legs 24 and 32 mm, 40 mm long',
      'a triangular prism 40 mm long, right angled, 24 and 32 mm legs',
    ],
  },
  {
    what: 'a pyramid by its base',
    expected: { noun: 'pyramid', size: [50, 50, 70], volume: (2500 * 70) / 3 },
    wordings: [
      'a square pyramid, base 50 mm, height 70 mm',
      'pyramid with a 50 x 50 mm base, 70 mm high',
      'square pyramid 70 mm tall on a 50 mm square base',
    ],
  },
  {
    what: 'a pyramid cut off',
    expected: { noun: 'pyramid', size: [50, 50, 36], volume: pyramidal(2500, 400, 36) },
    wordings: [
      'a truncated pyramid: 50 x 50 at the bottom, 20 x 20 at the top, 36 high',
      'truncated pyramid, base 50 mm, top 20 mm, height 36 mm',
      'a square frustum 36 mm high with a 50 x 50 mm base and a 20 x 20 mm top',
    ],
  },
  {
    what: 'a link',
    expected: {
      noun: 'link',
      size: [100, 20, 6],
      volume: 6 * (80 * 20 + disc(20) - 2 * disc(8)),
      holes: [[8, 2]],
      centres: [
        [-40, 0],
        [40, 0],
      ],
    },
    wordings: [
      'a link with rounded ends, 80 between the hole centres, 20 wide, 6 thick, a 8 mm hole at each end',
      'connecting link 20 wide, 6 thick, 80 mm between hole centres, 8 mm holes at both ends',
      'link, 100 long, 20 wide, 6 thick, two 8 mm holes',
    ],
  },
  {
    what: 'a hollow ball',
    expected: { noun: 'hollow ball', size: [44, 44, 44], volume: (PI / 6) * (44 ** 3 - 38 ** 3) },
    wordings: [
      'a hollow ball, outer diameter 44, inner diameter 38',
      'hollow sphere OD 44, wall 3',
      'a spherical shell 44 mm outside diameter with a wall thickness of 3 mm',
    ],
  },
  {
    what: 'a rectangular handle',
    expected: { noun: 'rectangular handle', size: [100, 12, 30], volume: 12 * (100 * 30 - 84 * 22) },
    wordings: [
      'a rectangular bow handle 100 long, 30 high, 12 wide, 8 thick everywhere',
      'rectangular handle, length 100, height 30, width 12, thickness 8',
      'a flat bar handle 100 mm long and 30 mm high, 12 mm wide and 8 mm thick throughout',
    ],
  },
  {
    what: 'a T-handle',
    expected: {
      noun: 'T-handle',
      size: [20, 80, 60],
      volume: disc(20) * 80 + disc(10) * 50 - crossed(20, 10) / 2,
    },
    wordings: [
      'a T-handle: round grip 20 mm diameter 80 long, round stem 10 mm diameter going 50 mm down from the axis of the grip, at its middle',
      'T handle, grip 20 mm diameter 80 mm long, stem 10 mm diameter 50 mm long',
      'tee handle with a 80 mm long grip of 20 mm diameter and a 10 mm diameter stem, 50 mm long from the axis of the grip',
    ],
  },
  {
    what: 'an elbow with straight ends',
    expected: {
      noun: 'pipe elbow',
      size: [40 + 12 + 20, 40 + 12 + 20, 24],
      volume: (disc(24) - disc(20)) * (20 * PI + 40),
    },
    wordings: [
      'pipe elbow 90°, OD 24, wall 2, bend radius 40 to the centreline, with a 20 mm straight piece at each end',
      '90 degree pipe elbow, 24 mm outside, 20 mm inside, centreline bend radius 40 mm, 20 mm long straight ends',
      'pipe bend OD 24 ID 20, bend radius 40, straight ends 20 mm long at both ends',
    ],
  },
  {
    what: 'a motor plate whose holes are named again',
    expected: {
      noun: 'motor plate',
      size: [56, 56, 6],
      volume: 6 * (56 * 56 - disc(24) - 4 * disc(3.4)),
      holes: [
        [24, 1],
        [3.4, 4],
      ],
    },
    wordings: [
      'NEMA 17 motor plate 56 x 56 x 6 with a 24 mm centre hole and M3 clearance holes',
      'mounting plate for a NEMA 17 stepper, 56 x 56 x 6, 24 mm pilot hole, 4 M3 holes',
      'NEMA 17 mount plate 56x56x6, 24 mm centre bore, four M3 clearance holes',
    ],
  },
];
