import { box, crossHole, disc, ring, slot } from '../../fixtures/prompts/formulas.ts';
import { type Saying, said } from './ways-of-saying.ts';

/** Sizes by other sizes, and how far things go. */
export const BY_RELATION: readonly Saying[] = [
  said(
    'an open box 70 mm long, same width, 50 high, walls 2',
    [70, 70, 50],
    box(70, 70, 50) - box(66, 66, 48),
  ),
  said('a block 90 mm long, the same width and 20 high', [90, 90, 20], box(90, 90, 20)),
  said('a box 80 mm long, as wide as it is long, 30 high', [80, 80, 30], box(80, 80, 30)),
  said('a block 75 long, the same height as width, width 25', [75, 25, 25], box(75, 25, 25)),
  said('a plate 120 x 80, as thick as a tenth of the width', [120, 80, 8], box(120, 80, 8)),
  said('a square plate, side 90, thickness one tenth of the side', [90, 90, 9], box(90, 90, 9)),
  said('a plate with 60 mm sides, as thick as a twentieth of its length', [60, 60, 3], box(60, 60, 3)),
  said('a square plate with sides of 70 mm, 5 thick', [70, 70, 5], box(70, 70, 5)),
  said('a tube 60 mm long, 30 mm bore, wall one fifth of the bore', [42, 42, 60], ring(42, 30, 60)),
  said('tube with a bore half the outer diameter, OD 40, 50 long', [40, 40, 50], ring(40, 20, 50)),
  said('ring 60 OD, inner diameter two thirds of the outer, 10 thick', [60, 60, 10], ring(60, 40, 10)),
  said(
    'a 40 mm cube with a hole a quarter as wide as the cube through the top',
    [40, 40, 40],
    40 ** 3 - disc(10, 40),
  ),
  said(
    'a disc 90 mm in diameter, 10 mm thick, with a centre hole a third of the diameter',
    [90, 90, 10],
    ring(90, 30, 10),
  ),
  said(
    'cylinder 50 dia 40 long with a centre hole half the diameter, 25 deep',
    [50, 50, 40],
    disc(50, 40) - disc(25, 25),
  ),
  said(
    'block 60x40x30 with a 10 mm hole half as deep as the block is high',
    [60, 40, 30],
    box(60, 40, 30) - disc(10, 15),
  ),
  said(
    'a block 50 x 40 x 36 with a 12 mm hole in the top, halfway through',
    [50, 40, 36],
    box(50, 40, 36) - disc(12, 18),
  ),
  said(
    'block 60x40x30 with a 10 mm hole going half way into the top',
    [60, 40, 30],
    box(60, 40, 30) - disc(10, 15),
  ),
  said(
    'a block 80 x 60 x 30 with a 20 mm hole two thirds of the way through',
    [80, 60, 30],
    box(80, 60, 30) - disc(20, 20),
  ),
  said(
    'block 60x40x30 with an 8 mm hole in the front, halfway down',
    [60, 40, 30],
    box(60, 40, 30) - disc(8, 40),
    [[0, 15]],
  ),
  said(
    'block 60x40x20 with a pocket 30 x 20, half the height deep',
    [60, 40, 20],
    box(60, 40, 20) - box(30, 20, 10),
  ),
  said(
    'plate 120 x 60 x 5 with a slot half as long as the plate and 8 wide',
    [120, 60, 5],
    5 * (7200 - slot(60, 8)),
  ),
  said(
    'plate 120 x 60 x 5 with two slots 40 x 6 running lengthwise, 20 apart',
    [120, 60, 5],
    5 * (7200 - 2 * slot(40, 6)),
  ),
  said(
    'plate 120 x 60 x 5 with three slots 30 x 5 running across the width, spaced 30 mm',
    [120, 60, 5],
    5 * (7200 - 3 * slot(30, 5)),
  ),
  said(
    'tube 40 OD 30 ID 60 long with a 5 mm hole through one wall',
    [40, 40, 60],
    ring(40, 30, 60) - (crossHole(40, 5) - crossHole(30, 5)) / 2,
  ),
  said(
    'tube 40 OD 30 ID 60 long with a 5 mm hole in the side, 10 mm deep',
    [40, 40, 60],
    ring(40, 30, 60) - (crossHole(40, 5) - crossHole(30, 5)) / 2,
  ),
  said(
    'tube 40 OD 30 ID 60 long with a 5 mm hole through both walls',
    [40, 40, 60],
    ring(40, 30, 60) - (crossHole(40, 5) - crossHole(30, 5)),
  ),
  // In the ends themselves
  said(
    'bar 120 x 30 x 30 with 10 mm holes 25 mm deep centred in both end faces',
    [120, 30, 30],
    box(120, 30, 30) - 2 * disc(10, 25),
  ),
  said(
    'a shaft 20 mm diameter and 80 long with a 5 mm hole, 12 deep, in the middle of each end',
    [20, 20, 80],
    disc(20, 80) - 2 * disc(5, 12),
  ),
  said('rod 12 dia 150 long, 4 mm hole 10 deep in both ends', [12, 12, 150], disc(12, 150) - 2 * disc(4, 10)),
  said(
    'block 80x50x40 with an 8 mm hole 20 deep in one end face',
    [80, 50, 40],
    box(80, 50, 40) - disc(8, 20),
    [[0, 20]],
  ),
  said(
    'a bar 20 x 20 x 90 with 6 mm holes 15 deep in the middle of each end face',
    [20, 20, 90],
    box(20, 20, 90) - 2 * disc(6, 15),
  ),
  // From corners, beside sides, either side of the centre
  said(
    'a plate 120 x 80 x 6 with a hole of 6 mm 14 below and 25 right of the top left corner',
    [120, 80, 6],
    6 * (9600 - disc(6)),
    [[-35, 26]],
  ),
  said(
    'a plate 120 x 80 x 6 with a 6 mm hole 14 mm down and 25 mm to the left from the top right corner',
    [120, 80, 6],
    6 * (9600 - disc(6)),
    [[35, 26]],
  ),
  said(
    'plate 120 x 80 x 6, 6 mm hole 25 mm right and 14 mm up from the bottom left corner',
    [120, 80, 6],
    6 * (9600 - disc(6)),
    [[-35, -26]],
  ),
  said(
    'plate 120 x 80 x 6 with a 6 mm hole 15 mm in from the bottom right corner',
    [120, 80, 6],
    6 * (9600 - disc(6)),
    [[45, -25]],
  ),
  said(
    'plate 120 x 80 x 6 with 6 mm holes in the two right corners, 10 mm from the edges',
    [120, 80, 6],
    6 * (9600 - 2 * disc(6)),
    [
      [50, 30],
      [50, -30],
    ],
  ),
  said(
    'plate 120 x 80 x 6 with two 6 mm holes in the front corners, 10 mm from the edges',
    [120, 80, 6],
    6 * (9600 - 2 * disc(6)),
    [
      [50, -30],
      [-50, -30],
    ],
  ),
  said(
    'plate 120 x 80 x 6 with a 6 mm hole in the middle of each side, 9 mm from the edge',
    [120, 80, 6],
    6 * (9600 - 4 * disc(6)),
    [
      [51, 0],
      [-51, 0],
      [0, 31],
      [0, -31],
    ],
  ),
  said(
    'plate 140 x 60 x 5 with 10 mm holes 30 mm either side of the centre',
    [140, 60, 5],
    5 * (8400 - 2 * disc(10)),
    [
      [30, 0],
      [-30, 0],
    ],
  ),
  said(
    'plate 140 x 60 x 5 with two holes of 8 mm on either side of the centre, 40 mm apart',
    [140, 60, 5],
    5 * (8400 - 2 * disc(8)),
    [
      [20, 0],
      [-20, 0],
    ],
  ),
  // Heads, slots and pockets by two sizes before the word
  said(
    'a block 60 x 50 x 30 with a 10 mm through hole in the centre, counterbored from below 18 mm wide and 8 mm deep',
    [60, 50, 30],
    box(60, 50, 30) - disc(10, 30) - ring(18, 10, 8),
  ),
  said('plate 100 x 60 x 5 with a rectangular slot 40 x 8', [100, 60, 5], box(100, 60, 5) - box(40, 8, 5)),
  said(
    'block 80x60x20 with a 30 mm wide and 10 mm deep pocket 40 mm long',
    [80, 60, 20],
    box(80, 60, 20) - box(40, 30, 10),
  ),
  said(
    'plate 100x50x10 with a 6 mm deep and 12 mm diameter hole in the middle',
    [100, 50, 10],
    box(100, 50, 10) - disc(12, 6),
  ),
  // A groove all round is cut wider than the part: only its length is left to require
  said(
    'shaft 24 mm diameter, 90 mm long, with a 3 mm wide and 1 mm deep groove 12 mm from one end',
    [90],
    disc(24, 90) - ring(24, 22, 3),
  ),
  said(
    'pin 12 dia 50 long with two grooves 1.1 wide 0.5 deep, 5 mm from each end',
    [50],
    disc(12, 50) - 2 * ring(12, 11, 1.1),
  ),
];

/** Relations that leave something open, and sides with one wall or two. */
export const UNCLEAR_RELATIONS: readonly string[] = [
  'a box 80 mm long, 60 wide, the same height',
  'a block 50 x 40 x 30 with a hole half the height',
  'tube 40 OD 30 ID 60 long with an M4 hole in the side',
  'ring 50 mm OD, 30 mm ID, 15 mm high with an M4 threaded hole in the side',
  'block 60x40x30 with a 10 mm hole through one wall',
  'block 20 high, as wide as long',
  'cylinder 40 dia 60 long with a hole as wide as a pencil',
  'cube 40 with a 6 mm hole 10 deep in each end',
  'a bar 100 x 20 x 20 with an 8 mm hole in the middle of each end face',
  'block 80x50x40 with an M6 tapped hole, 15 deep, in each end',
  'a plate 100 x 60 x 8 with a 6 mm hole 20 mm left and 12 mm up from the bottom left corner',
  'plate 140 x 60 x 5 with four 10 mm holes 30 mm either side of the centre',
  'block 90 x 70 x 50 with a 6 mm hole in the middle of each side',
  'rod 10 mm diameter 40 long with a 1 mm groove',
  'rod 10 mm diameter 40 long with a groove 1 mm wide, 6 mm deep',
];
