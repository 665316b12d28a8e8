import { box, CLEARANCE, disc, ring } from '../../fixtures/prompts/formulas.ts';
import { type Saying, said } from './ways-of-saying.ts';

/** As dictated: numbers in words, signs by their names, sizes where they come to mind. */
export const DICTATED: readonly Saying[] = [
  said('a plate eighty by forty by point five', [80, 40, 0.5], box(80, 40, 0.5)),
  said('a washer twenty by ten by point eight', [20, 20, 0.8], ring(20, 10, 0.8)),
  said('a plate 80 by 40, nought point eight thick', [80, 40, 0.8], box(80, 40, 0.8)),
  said('cylinder, forty high, comma, twenty across, period', [20, 20, 40], disc(20, 40)),
  said('a cube comma thirty on a side full stop', [30, 30, 30], 27000),
  said(
    'a plate 100 long by 50 wide by 5 thick period put a hole in the centre comma ten across period',
    [100, 50, 5],
    5 * (5000 - disc(10)),
    [[0, 0]],
  ),
  said('plate, eighty long, thirty across, four thick', [80, 30, 4], box(80, 30, 4)),
  said("a sheet, two thick, and it's ninety long, forty across", [90, 40, 2], box(90, 40, 2)),
  said('a tube, fifty on the outside, forty on the inside, eighty long', [50, 50, 80], ring(50, 40, 80)),
  said(
    'like a ring, um, fifty on the outside, forty on the inside, let’s say eight thick',
    [50, 50, 8],
    ring(50, 40, 8),
  ),
  said(
    'a tube. it comes out to sixty long. forty on the outside, thirty on the inside',
    [40, 40, 60],
    ring(40, 30, 60),
  ),
  said(
    'a plate, eighty by forty, five thick, a hole in the middle, eight',
    [80, 40, 5],
    5 * (3200 - disc(8)),
    [[0, 0]],
  ),
  said('a disc, fifty across, six thick, one hole in the centre, twelve', [50, 50, 6], ring(50, 12, 6)),
  said(
    'a block fifty by fifty by thirty, and a hole in the top, twenty two wide, ten deep, centred',
    [50, 50, 30],
    box(50, 50, 30) - disc(22, 10),
  ),
  said('a bar, twenty by twenty, sixty long', [60, 20, 20], 24000),
  said('bar 100 x 20 x 15', [100, 20, 15], 30000),
  said(
    'a bar 200 x 25 x 6 with three M5 holes in a row, 50 apart',
    [200, 25, 6],
    6 * (5000 - 3 * disc(CLEARANCE[5])),
  ),
  said(
    'a plate 100 x 60 x 8 with 6 mm holes in the top left and bottom right corners, 10 from the edges',
    [100, 60, 8],
    8 * (6000 - 2 * disc(6)),
    [
      [-40, 20],
      [40, -20],
    ],
  ),
  said(
    'a plate 80 x 80 x 5 with M4 holes in the bottom left and the bottom right corners, 8 from the edges',
    [80, 80, 5],
    5 * (6400 - 2 * disc(CLEARANCE[4])),
    [
      [-32, -32],
      [32, -32],
    ],
  ),
  said('a plate 100 x 60 x 8. No holes please.', [100, 60, 8], 48000),
];

/** "One twenty" is 120, or one of 20. */
export const UNCLEAR_NUMBERS: readonly string[] = [
  'a bar one twenty long, thirty across',
  'a plate one eighty long, sixty wide, five thick',
  'a plate one oh five by sixty by four',
  'a tube two forty long, forty outside, thirty inside',
];
