import { box, CLEARANCE, disc, ring } from '../../fixtures/prompts/formulas.ts';
import { corners, type Saying, said } from './ways-of-saying.ts';

/** Said, and then said better: the later figure holds where it is plain which it corrects. */
export const CORRECTED: readonly Saying[] = [
  said('plate 80 by 40 by 5, no wait, make that 45 wide', [80, 45, 5], box(80, 45, 5)),
  said('a sheet ninety by sixty by three, sorry, seventy wide', [90, 70, 3], box(90, 70, 3)),
  said('block 50 x 30 x 20. No, 25 high.', [50, 30, 25], box(50, 30, 25)),
  said('plate 100 x 60 x 5, sorry, 6 not 5', [100, 60, 6], box(100, 60, 6)),
  said('plate 80 x 50 x 5, actually 90, not 80', [90, 50, 5], box(90, 50, 5)),
  said('a panel 120 by 80 by 4, 85 instead of 80', [120, 85, 4], box(120, 85, 4)),
  said('a plate, 80 by 40, 5 thick, not 6', [80, 40, 5], box(80, 40, 5)),
  said('a disc fifty across and four thick, scratch that, make it sixty across', [60, 60, 4], disc(60, 4)),
  said('a disc 50 across, 4 thick. no, 6 thick.', [50, 50, 6], disc(50, 6)),
  said('a rod twelve across, i mean fourteen across, and ninety long', [14, 14, 90], disc(14, 90)),
  said('a plate eighty by forty by five, no wait, six', [80, 40, 6], box(80, 40, 6)),
  said('a plate eighty by forty, no, forty five, and five thick', [80, 45, 5], box(80, 45, 5)),
  said('a cube of 30, make that 40', [40, 40, 40], 40 ** 3),
  said('a cylinder thirty across and fifty, no, sixty tall', [30, 30, 60], disc(30, 60)),
  said('a block 60 by 40 by 20, i mean 60 by 45 by 20', [60, 45, 20], box(60, 45, 20)),
  said('a plate 80 by 40 by 5. Actually, make it 90 long.', [90, 40, 5], box(90, 40, 5)),
  said('I actually need a plate 80 by 40, actually 5 thick', [80, 40, 5], box(80, 40, 5)),
  said('sorry, a plate 80 by 40 by 5', [80, 40, 5], box(80, 40, 5)),
  said('a tube 40 outside, 30 inside, no make that 32 inside, 50 long', [40, 40, 50], ring(40, 32, 50)),
  said('a pipe 500 long, 60 diameter, 3 wall, oh wait, make the wall 4', [60, 60, 500], ring(60, 52, 500)),
  said(
    'a plate 80x40x5 with four 5 mm holes in the corners, sorry, 6 mm, 8 from the edges',
    [80, 40, 5],
    5 * (3200 - 4 * disc(6)),
    corners(32, 12),
  ),
  said(
    'a plate 80x40x5 with four M5 holes in the corners, no, M6, 8 from the edges',
    [80, 40, 5],
    5 * (3200 - 4 * disc(CLEARANCE[6])),
    corners(32, 12),
  ),
  said(
    'a plate 80x40x5 with four M5 holes in the corners, 8 from the edges, no wait, 10 from the edges',
    [80, 40, 5],
    5 * (3200 - 4 * disc(CLEARANCE[5])),
    corners(30, 10),
  ),
  said(
    'a plate 80 by 40 by 5, four holes, no wait, six holes, M4, in two rows, 20 apart',
    [80, 40, 5],
    5 * (3200 - 6 * disc(CLEARANCE[4])),
  ),
  said(
    'a plate 80 by 40 by 5 with a 10 mm hole in the middle. no, twelve.',
    [80, 40, 5],
    5 * (3200 - disc(12)),
    [[0, 0]],
  ),
];

/** What is corrected, or by what, is not plain: that is asked. */
export const UNCLEARLY_CORRECTED: readonly string[] = [
  'a plate 80 by 40 by 5 with a hole in the middle, scratch that, a slot',
  'a plate 80 by 40 by 5 with four holes in a row, actually five, 15 apart',
  'a plate 40 by 40 by 5, 45 not 40',
  'a plate 80 by 40 by 5 with a 6 mm hole 10 deep, 7 thick not 5',
  'a plate 80 by 40 by 5, no wait',
  'a plate 80 by 40 by 5 with four 5 mm holes, no, six, in the corners, 8 from the edges',
];
