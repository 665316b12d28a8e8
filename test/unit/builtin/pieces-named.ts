import { box, CLEARANCE, countersink, disc, frustum, ring, sphere } from '../../fixtures/prompts/formulas.ts';
import { angle, channel, corners, type Saying, said } from './ways-of-saying.ts';

/** Sizes told by the piece that they are of: walls and floor, legs, ends, steps, the sheet. */
export const PIECES_NAMED: readonly Saying[] = [
  said(
    'hex standoff 8 mm across flats, 20 long, with an M4 threaded hole',
    [8, 8 / Math.cos(Math.PI / 6), 20],
    20 * (32 * Math.sqrt(3) - disc(3.3)),
  ),
  said('spacer 8 OD, 10 long, M4 tapped hole', [8, 8, 10], disc(8, 10) - disc(3.3, 10)),
  said(
    'An open box 90 x 60 x 40 mm, the walls and the floor 2 mm thick.',
    [90, 60, 40],
    box(90, 60, 40) - box(86, 56, 38),
  ),
  said('open box 90x60x40 2mm wall 3mm floor', [90, 60, 40], box(90, 60, 40) - box(86, 56, 37)),
  said(
    'an open box 90 x 60 x 40, wall thickness 3, bottom 4',
    [90, 60, 40],
    box(90, 60, 40) - box(84, 54, 36),
  ),
  said(
    'a box with no lid, walls 3 thick, 90 long, 60 wide, 40 high on the outside, floor 3 as well',
    [90, 60, 40],
    box(90, 60, 40) - box(84, 54, 37),
  ),
  said('An L bracket, both legs 60 mm long, 25 mm wide, 3 mm thick.', [60, 60, 25], angle(60, 60, 25, 3)),
  said('an L bracket 50 x 40 x 30 bent from 2 mm sheet', [50, 40, 30], angle(50, 40, 30, 2)),
  said('an open box 100 x 70 x 30 made of 2 mm sheet', [100, 70, 30], box(100, 70, 30) - box(96, 66, 28)),
  said('a truncated cone, bottom 60, top 30, height 50', [60, 60, 50], frustum(60, 30, 50)),
  said(
    'a cone with its top cut off, 60 at the bottom, 30 at the top, 50 high',
    [60, 60, 50],
    frustum(60, 30, 50),
  ),
  said('cone base 44 h 52', [44, 44, 52], frustum(44, 0, 52)),
  said(
    'a shaft, 30 mm diameter for the first 60 mm, then 20 mm diameter for the last 25 mm',
    [30, 30, 85],
    disc(30, 60) + disc(20, 25),
  ),
  said(
    'a shaft 20 mm in diameter for 50 mm and then 12 mm in diameter for 30 mm',
    [20, 20, 80],
    disc(20, 50) + disc(12, 30),
  ),
  said('half a ball, 36 mm in diameter', [36, 36, 18], sphere(36) / 2),
  said('half a cylinder, 40 across, 60 long', [60, 40, 20], disc(40, 60) / 2),
  said('a tee, sixty wide, forty tall, five thick, eighty long', [80, 60, 40], 80 * 5 * (60 + 35)),
  said('a U shape 50 wide, 40 high, 4 thick, 100 long', [100, 50, 40], channel(50, 40, 4, 100)),
  said('a strip 120 by 15 by 2', [120, 15, 2], 3600),
  said('a ring, outside sixty, inside fifty, twelve wide', [60, 60, 12], ring(60, 50, 12)),
  said(
    'a door wedge 100 long, 40 wide, 25 high at the thick end, going down to nothing',
    [100, 40, 25],
    50_000,
  ),
  said(
    'a plate 150 x 60 x 4 with a 5 mm hole at the left and the right end, 10 mm from the edge',
    [150, 60, 4],
    4 * (9000 - 2 * disc(5)),
    [
      [-65, 0],
      [65, 0],
    ],
  ),
  said(
    'a plate 100 x 70 x 3 with holes for M3 screws in all four corners, their centres 5 mm from the edges',
    [100, 70, 3],
    3 * (7000 - 4 * disc(CLEARANCE[3])),
    corners(45, 30),
  ),
  said(
    'a plate 100 x 70 x 3 with four M3 holes, centred 5 mm from the edges, in the corners',
    [100, 70, 3],
    3 * (7000 - 4 * disc(CLEARANCE[3])),
    corners(45, 30),
  ),
  said(
    'plate 90 x 60 x 4 with 4 holes 6 mm, 9 mm form the edges',
    [90, 60, 4],
    4 * (5400 - 4 * disc(6)),
    corners(36, 21),
  ),
  said('disc 80 dia 6 thk 6 holes M6 clr on 60 BCD', [80, 80, 6], 6 * (disc(80) - 6 * disc(CLEARANCE[6]))),
  said('60x60x8plate,onehole20mmdia centre', [60, 60, 8], 8 * (3600 - disc(20)), [[0, 0]]),
  said(
    'a block 50 x 50 x 20 with a 6 mm hole through the centre; that hole gets a countersink, 12 mm in diameter',
    [50, 50, 20],
    box(50, 50, 20) - disc(6, 20) - countersink(12, 6),
    [[0, 0]],
  ),
];

/** No piece of it says what it is, or its end has no size. */
export const PIECES_UNCLEAR: readonly string[] = [
  'a cone with the top cut off, 60 across, 50 high',
  'a shaft 20 mm in diameter and 12 mm in diameter for 30 mm',
  'an L bracket, one leg 60 mm long, 25 mm wide, 3 mm thick',
];
