import {
  boreEdgeChamfered,
  box,
  CLEARANCE,
  cornersRounded,
  disc,
  hexagon,
  hexagonCorners,
  rimChamfered,
  ring,
  roundEdgeChamfered,
  roundEdgeRounded,
  slot,
  sphere,
} from '../../fixtures/prompts/formulas.ts';
import { around, corners, type Saying, said } from './ways-of-saying.ts';

/** Whole sentences, with reasons, purposes and thanks. */
export const SAID_POLITELY: readonly Saying[] = [
  said(
    'Hello, could you please make me a rectangular mounting plate? It should be 120 mm long, 60 mm wide and 6 mm thick. I need four holes for M5 screws, one in each corner, 10 mm in from both edges. Please round the corners with a radius of 5 mm. Thanks a lot!',
    [120, 60, 6],
    6 * (7200 - cornersRounded(4, 5) - 4 * disc(CLEARANCE[5])),
    corners(50, 20),
  ),
  said(
    'Good morning! Would it be possible to get a small washer? The outer diameter should be 24 mm, the hole 8.4 mm, and it should be 2 mm thick. Many thanks.',
    [24, 24, 2],
    ring(24, 8.4, 2),
  ),
  said(
    'Could you draw a block for me, please? 50 mm long, 30 mm wide, 20 mm high, with a 10 mm hole straight through the middle from top to bottom.',
    [50, 30, 20],
    20 * (1500 - disc(10)),
    [[0, 0]],
  ),
  said(
    'I would like to have a round plate, 80 mm in diameter and 5 mm thick, with six holes of 6 mm equally spaced on a circle of 60 mm diameter. It is for a small fan housing.',
    [80, 80, 5],
    5 * (disc(80) - 6 * disc(6)),
    around(60, 6),
  ),
  said(
    "Hey, I'm building a 3D printer and I need a flat plate for it. 150 mm by 90 mm, 8 mm thick please. The holes should be 5 mm. There are four of them, one in each corner, 12 mm from the edges. They go all the way through.",
    [150, 90, 8],
    8 * (13500 - 4 * disc(5)),
    corners(63, 33),
  ),
  said(
    'My drawer knob broke. Could you make a cylinder 30 mm in diameter and 25 mm tall with a hole for an M4 screw through the centre?',
    [30, 30, 25],
    25 * (disc(30) - disc(CLEARANCE[4])),
  ),
  said(
    'Would you be so kind as to create a square plate with a side length of 70 mm and a thickness of 4 mm? In the middle there should be a hole with a diameter of 22 mm. I want to use it as a bearing holder.',
    [70, 70, 4],
    4 * (4900 - disc(22)),
    [[0, 0]],
  ),
  said(
    'I need a plate to hold a camera. It should ideally be 60 mm long, 40 mm wide and 5 mm thick and have one hole of 6.5 mm in the centre.',
    [60, 40, 5],
    5 * (2400 - disc(6.5)),
    [[0, 0]],
  ),
  said(
    'Please make a rod 12 mm in diameter and 150 mm long, with a 1 mm chamfer at both ends. It will be used as a guide pin.',
    [12, 12, 150],
    disc(12, 150) - 2 * roundEdgeChamfered(12, 1),
  ),
  said(
    'Could I please have a hexagonal standoff, 8 mm across the flats and 20 mm long, with a 3.4 mm hole all the way through? It is for a circuit board.',
    [20, 8, hexagonCorners(8)],
    20 * (hexagon(8) - disc(3.4)),
  ),
  said(
    'Please create a tube. The tube should have an outer diameter of 50 mm and a wall thickness of 3 mm. The length should be 120 mm.',
    [50, 50, 120],
    ring(50, 44, 120),
  ),
  said(
    'Could you please model a stepped shaft? Its first section is 20 mm in diameter and 40 mm long, the second section 12 mm in diameter and 25 mm long.',
    [20, 20, 65],
    disc(20, 40) + disc(12, 25),
  ),
  said(
    'I would really appreciate a mounting plate for my Raspberry Pi: 95 mm long, 65 mm wide and 3 mm thick, with four M3 holes spaced 58 mm by 49 mm, centred on the plate. The corners can be rounded with a 4 mm radius.',
    [95, 65, 3],
    3 * (95 * 65 - cornersRounded(4, 4) - 4 * disc(CLEARANCE[3])),
    corners(29, 24.5),
  ),
  said(
    'Hello! Please make an aluminium block of 80 x 50 x 25 mm. On the top face I need a pocket of 60 mm by 30 mm which is 10 mm deep, in the middle. Thank you very much for your help!',
    [80, 50, 25],
    box(80, 50, 25) - box(60, 30, 10),
  ),
  said(
    'I would like a plate, 100 mm x 50 mm x 6 mm, with a slot in the middle. The slot should be 40 mm long and 8 mm wide and run along the length of the plate, so that I can adjust the position of the motor.',
    [100, 50, 6],
    6 * (5000 - slot(40, 8)),
  ),
  said(
    "It's for my grandmother's walking frame: a bushing of 18 mm length with an inside diameter of 22 mm and an outside diameter of 28 mm, please.",
    [28, 28, 18],
    ring(28, 22, 18),
  ),
  said('I need something very simple. Just a cube, 30 mm on each side. That is all.', [30, 30, 30], 27000),
  said(
    'Could you make me a ring, 10 mm high, 60 mm across the outside and 45 mm across the inside? All edges should be slightly chamfered, 1 mm.',
    [60, 60, 10],
    ring(60, 45, 10) - 2 * roundEdgeChamfered(60, 1) - 2 * boreEdgeChamfered(45, 1),
  ),
  said(
    'I am making a jig for my workshop and would like a plate of 200 mm by 100 mm with a thickness of 12 mm. Along the centre line there should be five holes with a diameter of 8 mm, spaced 30 mm apart.',
    [200, 100, 12],
    12 * (20000 - 5 * disc(8)),
    [
      [-60, 0],
      [-30, 0],
      [0, 0],
      [30, 0],
      [60, 0],
    ],
  ),
  said(
    'For my balcony I need a cap: a 4 mm thick disc with a diameter of 55 mm. Please round the upper edge with a radius of 2 mm.',
    [55, 55, 4],
    disc(55, 4) - roundEdgeRounded(55, 2),
  ),
  said(
    'What I need is a rectangular bar, 300 mm in length, 20 mm in width and 10 mm in height, made out of steel.',
    [300, 20, 10],
    60000,
  ),
  said(
    'Please make a cylinder, 60 mm high and with a diameter of 40 mm, that has a blind hole in the top, 20 mm in diameter and 35 mm deep.',
    [40, 40, 60],
    disc(40, 60) - disc(20, 35),
  ),
  said(
    'Please prepare a plate with the dimensions 110 mm by 80 mm by 10 mm, which has a rectangular cutout of 50 mm by 30 mm in its centre, going all the way through.',
    [110, 80, 10],
    10 * (8800 - 1500),
  ),
  said(
    'Kindly design a hollow cylinder whose outer diameter is 45 mm, whose inner diameter is 30 mm and whose height is 55 mm.',
    [45, 45, 55],
    ring(45, 30, 55),
  ),
  said(
    'Could you make a plate that I can glue onto the wall? 100 by 100 millimetres, three millimetres thick, nothing else.',
    [100, 100, 3],
    30000,
  ),
  said(
    'I think a block of about 60 mm length, 40 mm width and 12 mm height would do, with two through holes for M6 screws, 40 mm apart.',
    [60, 40, 12],
    12 * (2400 - 2 * disc(CLEARANCE[6])),
    [
      [20, 0],
      [-20, 0],
    ],
  ),
  said(
    'Hi, please can you make a plate with a boss on top? The plate is 80 mm long, 60 mm wide and 5 mm thick. The boss is in the centre, 25 mm in diameter and 15 mm high.',
    [80, 60, 20],
    box(80, 60, 5) + disc(25, 15),
  ),
  said(
    'Please make a square plate 100 mm on a side and 6 mm thick. Drill a hole of 30 mm in the centre, and four holes of 6.6 mm in the corners, 10 mm from each side. Chamfer the top edges by 1 mm.',
    [100, 100, 6],
    6 * (10000 - disc(30) - 4 * disc(6.6)) - rimChamfered(100, 100, 1),
  ),
  said(
    'Would you mind making a plate 85 mm long, 55 mm wide and 4 mm thick, to be screwed under a desk? It needs four holes of 4.5 mm, 8 mm away from the edges, one per corner.',
    [85, 55, 4],
    4 * (85 * 55 - 4 * disc(4.5)),
    corners(34.5, 19.5),
  ),
  said('I require a sphere with a diameter of 32 mm, as a handle for a lever.', [32, 32, 32], sphere(32)),
  said(
    "Please make a simple plate for me. Length: 65 mm. Width: 35 mm. Thickness: 3 mm. Two holes, diameter 3.2 mm, 50 mm apart, on the long axis. That's it, thank you.",
    [65, 35, 3],
    3 * (65 * 35 - 2 * disc(3.2)),
    [
      [25, 0],
      [-25, 0],
    ],
  ),
  said(
    'A plate please, 70 mm x 50 mm x 5 mm, to which I can bolt a hinge: two M4 holes, 30 mm apart, in the middle of the plate.',
    [70, 50, 5],
    5 * (3500 - 2 * disc(CLEARANCE[4])),
    [
      [15, 0],
      [-15, 0],
    ],
  ),
];
