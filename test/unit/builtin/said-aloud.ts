import {
  box,
  CLEARANCE,
  cornersRounded,
  disc,
  frustum,
  hexagon,
  hexagonCorners,
  ring,
  segment,
  sphere,
  TAP,
} from '../../fixtures/prompts/formulas.ts';
import { type Saying, said } from './ways-of-saying.ts';

/** Figures of speech with sizes in them. */
export const SAID_ALOUD: readonly Saying[] = [
  said(
    'a block, 90 by 60 by 40, hollow it out leaving 3 of wall and 4 at the bottom',
    [90, 60, 40],
    box(90, 60, 40) - box(84, 54, 36),
  ),
  said(
    'cylinder, 50 tall, 40 across, hollowed out from the top leaving two of wall and the same at the bottom',
    [40, 40, 50],
    disc(40, 50) - disc(36, 48),
  ),
  said(
    'a cup, outside seventy, ninety high, walls two, floor five',
    [70, 70, 90],
    disc(70, 90) - disc(66, 85),
  ),
  said("an L, one leg's forty, the other leg sixty, twenty wide, four thick", [60, 40, 20], 20 * 4 * 96),
  said('angle bracket, 40 up, 30 along, 25 wide, 3 thick', [40, 30, 25], 25 * 3 * 67),
  said(
    'a shaft, twenty for fifty, then sixteen for thirty and ten for the last fifteen',
    [20, 20, 95],
    disc(20, 50) + disc(16, 30) + disc(10, 15),
  ),
  said(
    'a t section, sixty across the top, forty tall, five thick, ninety deep',
    [60, 40, 90],
    90 * (300 + 175),
  ),
  said('cone, forty at the bottom, coming to a point, fifty high', [40, 40, 50], frustum(40, 0, 50)),
  said('a wedge, 50 long, 20 wide, going from nothing up to 12', [50, 20, 12], box(50, 20, 12) / 2),
  said('half a ball, thirty across, with the flat side down', [30, 30, 15], sphere(30) / 2),
  said(
    'a disc, sixty across, eight thick, with a hole of twelve bang in the middle',
    [60, 60, 8],
    ring(60, 12, 8),
  ),
  said(
    'plate 90 by 90 by 6, six holes of seven round a circle of sixty',
    [90, 90, 6],
    6 * (8100 - 6 * disc(7)),
  ),
  said(
    'a bar, 20 by 20, 70 long, with an M5 thread in each end, 12 deep',
    [70, 20, 20],
    28000 - 2 * disc(TAP[5], 12),
  ),
  said('hexagon bar, 22 across the flats, 60 long', [22, hexagonCorners(22), 60], 60 * hexagon(22)),
  said(
    'a hexagon spacer, 13 across the flats, 20 long, 6 bore',
    [13, hexagonCorners(13), 20],
    20 * (hexagon(13) - disc(6)),
  ),
  said(
    'a bush, 20 outside, 12 inside, 25 long, with a flange on one end, 30 across, 3 thick',
    [30, 30, 25],
    ring(30, 12, 3) + ring(20, 12, 22),
  ),
  said('a square tube, forty outside, two wall, half a metre long', [40, 40, 500], 500 * (1600 - 36 * 36)),
  said('a piece of angle, 40 by 40 by 4, 300 long', [40, 40, 300], 300 * 4 * 76),
  said('a bit of U channel, 40 wide, 30 high, 3 thick, one fifty long', [40, 30, 150], 150 * 3 * 94),
  said(
    'a shaft 25 diameter 150 long that has a flat 3 deep along its whole length',
    [25, 22, 150],
    150 * (disc(25) - segment(25, 9.5)),
  ),
  said(
    'a plate, 80 by 50, 6 thick, and standing in the middle of it a post, 15 across, 30 high',
    [80, 50, 36],
    24000 + disc(15, 30),
  ),
  said('a rod, ten thick, eighty long', [10, 10, 80], disc(10, 80)),
  said('a pin, five mil across, twelve mil long', [5, 5, 12], disc(5, 12)),
  said(
    "plate, and it's got to be 80 square, 5 thick, corners rounded to 8",
    [80, 80, 5],
    5 * (6400 - cornersRounded(4, 8)),
  ),
  said('Make it a cylinder. Diameter forty. Height, let’s say, thirty.', [40, 40, 30], disc(40, 30)),
  said('a rail 1,200 mm long, 30 mm wide, 15 mm high', [1200, 30, 15], box(1200, 30, 15)),
  said(
    'block of 60 x 40 x 20 mm with an M6 clearance hole in the centre, cbore dia 11 x 6 dp',
    [60, 40, 20],
    48000 - disc(CLEARANCE[6], 14) - disc(11, 6),
  ),
];

/** What is no such figure of speech, or has two meanings. */
export const NOT_SO_ALOUD: readonly string[] = [
  'a plate 80 x 40, 60 mil thick',
  'a plate 80 by 40 by 5 with a 10 mil hole',
  'an angle bracket out of four mil, 50 by 50, 30 wide',
  'a block, 90 by 60 by 40, hollow it out leaving 3 of wall',
  'plate 1,000 mm x 40 x 5',
  'a shaft 6 diameter, 35 long, with a flat 0.5 deep and 15 long at one end',
  'a block 80 by 40 by 20, a groove across the top, 8 wide, 5 deep',
  'a beam 3 m long, 2 high, 2 wide',
];
