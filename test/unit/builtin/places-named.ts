import { CLEARANCE, crossHole, disc, ring, slot } from '../../fixtures/prompts/formulas.ts';
import { angle, around, corners, type Saying, said } from './ways-of-saying.ts';

/** Places of holes and the like, by what they lie at, beside or between. */
export const PLACES_NAMED: readonly Saying[] = [
  said(
    'plate 100 x 60 x 5 with a 10 mm hole 15 mm to the right of the centre',
    [100, 60, 5],
    5 * (6000 - disc(10)),
    [[15, 0]],
  ),
  said(
    'plate 100 x 60 x 5 with a 6 mm hole, 20 mm left of centre and 10 mm above the middle',
    [100, 60, 5],
    5 * (6000 - disc(6)),
    [[-20, 10]],
  ),
  said(
    'plate 120 x 80 x 6 with an 8 mm hole 20 from the left edge, 15 from the bottom edge',
    [120, 80, 6],
    6 * (9600 - disc(8)),
    [[-40, -25]],
  ),
  said(
    'plate 80 x 50 x 4 with a hole of 5 mm 12 mm from the right edge and 10 mm from the top edge',
    [80, 50, 4],
    4 * (4000 - disc(5)),
    [[28, 15]],
  ),
  said(
    'plate 150 x 50 x 8 with two 9 mm holes on the centre line, 20 mm in from the short sides',
    [150, 50, 8],
    8 * (7500 - 2 * disc(9)),
    [
      [55, 0],
      [-55, 0],
    ],
  ),
  said(
    'block 60 x 40 x 30 with an 8 mm hole in the front face, centred, 20 mm deep',
    [60, 40, 30],
    72000 - disc(8, 20),
  ),
  said(
    'plate 140 x 30 x 4 with holes of 5 mm every 20 mm along the middle, six of them',
    [140, 30, 4],
    4 * (4200 - 6 * disc(5)),
    [
      [-50, 0],
      [-30, 0],
      [-10, 0],
      [10, 0],
      [30, 0],
      [50, 0],
    ],
  ),
  said(
    'plate 100 x 80 x 5 with 4 mm holes in a 3 by 4 grid, 20 mm apart',
    [100, 80, 5],
    5 * (8000 - 12 * disc(4)),
  ),
  said(
    'plate 90 x 90 x 6 with six M5 holes on a 60 mm bolt circle',
    [90, 90, 6],
    6 * (8100 - 6 * disc(CLEARANCE[5])),
    around(60, 6),
  ),
  said(
    'plate 100 x 50 x 5 with two 8 mm holes symmetric about the centre, 60 mm apart',
    [100, 50, 5],
    5 * (5000 - 2 * disc(8)),
    [
      [30, 0],
      [-30, 0],
    ],
  ),
  said(
    'plate 100 x 60 x 5 with two 6 mm holes in opposite corners, 10 mm from the edges',
    [100, 60, 5],
    5 * (6000 - 2 * disc(6)),
  ),
  said(
    'plate 80 x 80 x 5 with two 5 mm holes in diagonally opposite corners, 8 mm from each edge',
    [80, 80, 5],
    5 * (6400 - 2 * disc(5)),
  ),
  said(
    'plate 120 x 60 x 6 with two 7 mm holes on each end, 10 mm from the edges',
    [120, 60, 6],
    6 * (7200 - 4 * disc(7)),
    corners(50, 20),
  ),
  said(
    'plate 100 x 60 x 5 with a 6 mm hole in the centre and a second 6 mm hole 20 mm to the right of the first',
    [100, 60, 5],
    5 * (6000 - 2 * disc(6)),
  ),
  said(
    'plate 100 x 60 x 5 with a 10 mm hole in the middle and an M4 hole 15 mm above it',
    [100, 60, 5],
    5 * (6000 - disc(10) - disc(CLEARANCE[4])),
  ),
  said('cylinder 60 mm diameter and 30 high with a concentric hole of 25 mm', [60, 60, 30], ring(60, 25, 30)),
  said('plate 100 x 60 x 8 with a pocket 40 x 20, 4 deep, 20 mm right of centre', [100, 60, 8], 48000 - 3200),
  said(
    'plate 120 x 60 x 6 with a slot 30 x 8, 25 mm left of the centre',
    [120, 60, 6],
    6 * (7200 - slot(30, 8)),
  ),
  said(
    'plate 100 x 60 x 5 with a boss 20 mm diameter and 10 mm high, 25 mm from the left edge and 30 mm from the bottom',
    [100, 60, 15],
    30000 + disc(20, 10),
  ),
  said(
    'plate 100 x 60 x 5 with four bosses 10 mm diameter and 8 mm high, one in each corner, 10 mm from the edges',
    [100, 60, 13],
    30000 + 4 * disc(10, 8),
  ),
  said(
    'plate 100 x 40 x 5, two 6 mm holes, one 15 mm from each end',
    [100, 40, 5],
    5 * (4000 - 2 * disc(6)),
    [
      [35, 0],
      [-35, 0],
    ],
  ),
  said(
    'plate 100 x 40 x 5, one M6 hole at each end, 12 mm from the end, centred across the width',
    [100, 40, 5],
    5 * (4000 - 2 * disc(CLEARANCE[6])),
    [
      [38, 0],
      [-38, 0],
    ],
  ),
  said(
    'plate 80 x 60 x 4 with a hole of 6 mm in the top left corner, 10 mm from both edges',
    [80, 60, 4],
    4 * (4800 - disc(6)),
    [[-30, 20]],
  ),
  said(
    'plate 80 x 60 x 4 with a 6 mm hole in the top right corner and another one in the bottom left corner, each 10 mm from the edges',
    [80, 60, 4],
    4 * (4800 - 2 * disc(6)),
    [
      [30, 20],
      [-30, -20],
    ],
  ),
  said(
    'plate 90 x 50 x 5 with three holes of 5 mm along the top edge, 25 mm apart and 10 mm from the edge',
    [90, 50, 5],
    5 * (4500 - 3 * disc(5)),
    [
      [-25, 15],
      [0, 15],
      [25, 15],
    ],
  ),
  said(
    'plate 90 x 50 x 5 with two 5 mm holes along the left edge, 8 mm from the edge and 30 mm apart',
    [90, 50, 5],
    5 * (4500 - 2 * disc(5)),
    [
      [-37, 15],
      [-37, -15],
    ],
  ),
  said(
    'plate 100 x 80 x 5 with two 8 mm holes, one above the other, 40 mm apart',
    [100, 80, 5],
    5 * (8000 - 2 * disc(8)),
    [
      [0, 20],
      [0, -20],
    ],
  ),
  said(
    'plate 100 x 80 x 5 with two holes of 8 mm side by side, 50 mm apart',
    [100, 80, 5],
    5 * (8000 - 2 * disc(8)),
    [
      [25, 0],
      [-25, 0],
    ],
  ),
  said(
    'disc 80 mm diameter, 6 thick, with 5 holes of 6 mm equally spaced 10 mm from the edge',
    [80, 80, 6],
    6 * (disc(80) - 5 * disc(6)),
    around(60, 5),
  ),
  said(
    'disc 100 mm diameter, 8 thick, centre hole 20, and 8 holes of 7 mm equally spaced on a 70 mm PCD',
    [100, 100, 8],
    8 * (ring(100, 20) - 8 * disc(7)),
  ),
  said(
    'L-bracket 60 x 40 x 30 wide, 4 thick, one 6 mm hole in the middle of each leg',
    [60, 40, 30],
    angle(60, 40, 30, 4) - 2 * disc(6, 4),
  ),
  said(
    'block 80 x 40 x 20 with two 6 mm holes through the top, 50 mm apart, centred',
    [80, 40, 20],
    20 * (3200 - 2 * disc(6)),
    [
      [25, 0],
      [-25, 0],
    ],
  ),
  said(
    'plate 100 x 60 x 5 with a 15 mm hole offset 20 mm from the centre towards the right',
    [100, 60, 5],
    5 * (6000 - disc(15)),
    [[20, 0]],
  ),
  said(
    'plate 100 x 70 x 5 with four M4 holes in a rectangle of 80 by 50 mm, centred',
    [100, 70, 5],
    5 * (7000 - 4 * disc(CLEARANCE[4])),
    corners(40, 25),
  ),
  said(
    'plate 80 x 40 x 5 with M4 holes at both ends, 10 mm from the ends, two per end, 20 mm apart',
    [80, 40, 5],
    5 * (3200 - 4 * disc(CLEARANCE[4])),
    corners(30, 10),
  ),
  said(
    'plate 100 x 50 x 6 with a 12 mm hole at 30 mm from the left end, centred in the width',
    [100, 50, 6],
    6 * (5000 - disc(12)),
    [[-20, 0]],
  ),
  said(
    'plate 100 x 50 x 6 with a hole of 12 mm, 30 from the left and 20 from the bottom, and an 8 mm hole 20 from the right and 15 from the top',
    [100, 50, 6],
    6 * (5000 - disc(12) - disc(8)),
  ),
  said(
    'cylinder 40 diameter, 80 long, with a 10 mm cross hole through the side at mid height',
    [40, 40, 80],
    disc(40, 80) - crossHole(40, 10),
  ),
  said(
    'cylinder 40 diameter, 80 long with an 8 mm cross hole 20 mm from the top',
    [40, 40, 80],
    disc(40, 80) - crossHole(40, 8),
  ),
  said(
    'plate 150 x 60 x 5 with three equally spaced 10 mm holes along its length',
    [150, 60, 5],
    5 * (9000 - 3 * disc(10)),
  ),
  said(
    'plate 100 x 60 x 10 with a groove 5 wide and 3 deep along the length of the top face, in the centre',
    [100, 60, 10],
    60000 - 1500,
  ),
  said(
    'plate 100 x 60 x 5 with an M6 hole in every corner 8 mm in from either edge',
    [100, 60, 5],
    5 * (6000 - 4 * disc(CLEARANCE[6])),
    corners(42, 22),
  ),
  said(
    'flat bar 200 x 20 x 4 with 5 mm holes every 25 mm, six of them, the first 15 mm from the left end',
    [200, 20, 4],
    4 * (4000 - 6 * disc(5)),
    [-85, -60, -35, -10, 15, 40].map((x) => [x, 0]),
  ),
  said(
    'strip 150 x 30 x 3, 4 mm holes starting 12 mm from the left end, 4 in all, 20 mm apart',
    [150, 30, 3],
    3 * (4500 - 4 * disc(4)),
    [-63, -43, -23, -3].map((x) => [x, 0]),
  ),
  said(
    'strip 180 x 24 x 4 with 4 holes of 6 mm, evenly spaced, the outer ones 15 mm from the ends',
    [180, 24, 4],
    4 * (180 * 24 - 4 * disc(6)),
    [-75, -25, 25, 75].map((x) => [x, 0]),
  ),
  said(
    'plate 110 x 70 x 5 with 5 mm holes at the corners of a 50 mm square',
    [110, 70, 5],
    5 * (7700 - 4 * disc(5)),
    corners(25, 25),
  ),
  said(
    'plate 100 x 80 x 5: four 6 mm holes, 70 mm apart lengthwise and 40 mm apart across',
    [100, 80, 5],
    5 * (8000 - 4 * disc(6)),
    corners(35, 20),
  ),
  said(
    'plate 100 x 50 x 5 with a row of 3 holes of 5 mm along the top edge, 9 mm from it and 20 mm apart',
    [100, 50, 5],
    5 * (5000 - 3 * disc(5)),
    [
      [-20, 16],
      [0, 16],
      [20, 16],
    ],
  ),
  said(
    'plate 130 x 60 x 6 with a 20 mm hole 40 mm from the left edge and 25 mm from the bottom edge, and a 10 mm hole 50 mm to the right of that hole',
    [130, 60, 6],
    6 * (7800 - disc(20) - disc(10)),
  ),
  said(
    'plate 100 x 80 x 8 with a 9 mm hole 20 mm from the left edge and 15 mm from the bottom edge, and a mirror image of it on the right',
    [100, 80, 8],
    8 * (8000 - 2 * disc(9)),
  ),
  said(
    'plate 90 x 60 x 5 with 6 mm holes at the two right corners only, 12 mm from the edges',
    [90, 60, 5],
    5 * (5400 - 2 * disc(6)),
    [
      [33, 18],
      [33, -18],
    ],
  ),
  said(
    'block 60 x 40 x 20 with an 8 mm hole from top to bottom, 15 mm from the right side, centred front to back',
    [60, 40, 20],
    48000 - disc(8, 20),
    [[15, 0]],
  ),
];
