import {
  box,
  CLEARANCE,
  cornersRounded,
  disc,
  hexagon,
  hexagonCorners,
  ring,
  roundEdgeChamfered,
  slot,
  sphere,
} from '../../fixtures/prompts/formulas.ts';
import { angle, channel, corners, type Saying, said } from './ways-of-saying.ts';

/** In the order in which people speak, with afterthoughts and corrections. */
export const SPOKEN: readonly Saying[] = [
  said(
    'a plate, five thick, eighty by forty, with a hole in the middle, ten millimetres',
    [80, 40, 5],
    5 * (3200 - disc(10)),
    [[0, 0]],
  ),
  said(
    "okay so I need a tube, thirty outside, twenty inside, and it's fifty long",
    [30, 30, 50],
    ring(30, 20, 50),
  ),
  said('make the plate eighty long and forty wide, oh and five thick', [80, 40, 5], 16000),
  said(
    'plate ninety by sixty, six thick. holes? four of them, M5, in the corners, eight in from the edges',
    [90, 60, 6],
    6 * (5400 - 4 * disc(CLEARANCE[5])),
    corners(37, 22),
  ),
  said('um, a washer, like 20 across, hole is 8, two thick', [20, 20, 2], ring(20, 8, 2)),
  said("let's do a rod, ten diameter, two hundred long", [10, 10, 200], disc(10, 200)),
  said(
    'give me a box, open top, hundred by eighty, fifty high, walls three',
    [100, 80, 50],
    box(100, 80, 50) - box(94, 74, 47),
  ),
  said('an L bracket, sixty by forty, thirty wide, four thick', [60, 40, 30], angle(60, 40, 30, 4)),
  said('a spacer, ten long, outer twelve, inner six point four', [12, 12, 10], ring(12, 6.4, 10)),
  said(
    'take a block 80 by 40 by 30 and put a hole through it, top to bottom, in the centre, 16 millimetres',
    [80, 40, 30],
    30 * (3200 - disc(16)),
    [[0, 0]],
  ),
  said('a ring please, forty outside, thirty inside, and eight high', [40, 40, 8], ring(40, 30, 8)),
  said(
    'I want a plate and it should be 64 by 32 and 4 thick and have rounded corners, 6 radius',
    [64, 32, 4],
    4 * (2048 - cornersRounded(4, 6)),
  ),
  said(
    'make a cylinder, 25 diameter, 40 tall, and then a chamfer on top, one millimetre',
    [25, 25, 40],
    disc(25, 40) - roundEdgeChamfered(25, 1),
  ),
  said(
    'uh, a flat bar, 20 by 5, 150 long, and a hole at each end, 6 mm, 10 from the end',
    [150, 20, 5],
    5 * (3000 - 2 * disc(6)),
    [
      [65, 0],
      [-65, 0],
    ],
  ),
  said(
    "so basically a hollow cylinder, sixty tall, forty outside and the wall's three",
    [40, 40, 60],
    ring(40, 34, 60),
  ),
  said(
    'I need a U channel, hundred long, thirty wide, twenty high, two thick',
    [100, 30, 20],
    channel(30, 20, 2, 100),
  ),
  said('hex bar, seventeen across flats, a hundred long', [100, 17, hexagonCorners(17)], hexagon(17) * 100),
  said(
    "a block, let's say 50 by 30 by 20, and a pocket on top, 30 by 15, five deep",
    [50, 30, 20],
    30000 - 30 * 15 * 5,
  ),
  said(
    'plate 120 x 40 x 6 with a slot down the middle, sixty long, eight wide',
    [120, 40, 6],
    6 * (4800 - slot(60, 8)),
  ),
  said(
    "three holes in a row, M5, twenty apart, in a plate that's eighty by thirty by four",
    [80, 30, 4],
    4 * (2400 - 3 * disc(CLEARANCE[5])),
    [
      [-20, 0],
      [0, 0],
      [20, 0],
    ],
  ),
  said(
    'four holes, 5 mm, in the corners of a plate, 100 by 60 by 4, 8 mm from the edges',
    [100, 60, 4],
    4 * (6000 - 4 * disc(5)),
    corners(42, 22),
  ),
  said('one hundred by fifty by ten block please', [100, 50, 10], 50000),
  said(
    'twenty five millimetre cube with a ten millimetre hole through the middle',
    [25, 25, 25],
    25 * (625 - disc(10)),
  ),
  said(
    'so like a square tube, forty by forty, two wall, three hundred long',
    [300, 40, 40],
    300 * (1600 - 36 * 36),
  ),
  said(
    'plate. 85 long. 55 wide. 5 thick. two holes. 6 mm. 60 apart.',
    [85, 55, 5],
    5 * (85 * 55 - 2 * disc(6)),
    [
      [30, 0],
      [-30, 0],
    ],
  ),
  said(
    'plate 100x60x5 with four holes, make those M6, ten from the edges, in the corners',
    [100, 60, 5],
    5 * (6000 - 4 * disc(CLEARANCE[6])),
    corners(40, 20),
  ),
  said('an open box 80 60 40, wall 2', [80, 60, 40], box(80, 60, 40) - box(76, 56, 38)),
  said(
    'a T profile, fifty wide, forty high, five thick, hundred fifty long',
    [150, 50, 40],
    150 * (250 + 35 * 5),
  ),
  said("I'd want that plate 50 by 25 by 3. Then a hole. 8 mm. Centre.", [50, 25, 3], 3 * (1250 - disc(8)), [
    [0, 0],
  ]),
  said("a plate thirty five by twenty, two thick, that's all", [35, 20, 2], 1400),
  said(
    'a disc, eighty across, twelve thick, hole in the middle for an M10 bolt',
    [80, 80, 12],
    ring(80, CLEARANCE[10], 12),
  ),
  said('I want a ball, twenty five diameter', [25, 25, 25], sphere(25)),
  said(
    'a plate forty by sixty by five, and on top a boss, twenty diameter, ten high, in the middle',
    [60, 40, 15],
    12000 + disc(20, 10),
  ),
  said(
    "so a tube with a fifty outer diameter and it's two thick and ninety long",
    [50, 50, 90],
    ring(50, 46, 90),
  ),
];
