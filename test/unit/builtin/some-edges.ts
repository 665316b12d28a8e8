import {
  box,
  cornersCut,
  cornersRounded,
  disc,
  rimChamfered,
  roundEdgeChamfered,
} from '../../fixtures/prompts/formulas.ts';
import { type Saying, said } from './ways-of-saying.ts';

/** Fillets and chamfers on some corners or edges only. */
export const SOME_EDGES: readonly Saying[] = [
  said(
    'plate 70 x 50 x 8 with the two left corners rounded R12',
    [70, 50, 8],
    8 * (70 * 50 - cornersRounded(2, 12)),
  ),
  said(
    'plate 80 x 40 x 3 with two opposite corners rounded R5',
    [80, 40, 3],
    3 * (80 * 40 - cornersRounded(2, 5)),
  ),
  said(
    'plate 80 x 40 x 3, the top left corner chamfered by 6 mm',
    [80, 40, 3],
    3 * (80 * 40 - cornersCut(1, 6)),
  ),
  said(
    'plate 80 x 40 x 6 with the left corners rounded 5 mm and the right corners chamfered 4 mm',
    [80, 40, 6],
    6 * (80 * 40 - cornersRounded(2, 5) - cornersCut(2, 4)),
  ),
  said(
    'block 80 x 40 x 30 with 5 mm fillets on the left vertical edges',
    [80, 40, 30],
    30 * (80 * 40 - cornersRounded(2, 5)),
  ),
  said(
    'block 80 x 40 x 30, 4 mm chamfer on the two top long edges',
    [80, 40, 30],
    box(80, 40, 30) - 80 * cornersCut(2, 4),
  ),
  said(
    'block 80 x 40 x 30, chamfer 5 mm on the two long top edges',
    [80, 40, 30],
    box(80, 40, 30) - 80 * cornersCut(2, 5),
  ),
  said(
    'block 80 x 40 x 30 with a 3 mm fillet on the long top edges',
    [80, 40, 30],
    box(80, 40, 30) - 80 * cornersRounded(2, 3),
  ),
  said(
    'box 60x40x30 with 2 mm fillet on the top front edge',
    [60, 40, 30],
    box(60, 40, 30) - 60 * cornersRounded(1, 2),
  ),
  said(
    'A 60 x 40 x 20 block with a 10 mm hole in the middle. The top and bottom edges have a 1 mm chamfer.',
    [60, 40, 20],
    box(60, 40, 20) - disc(10, 20) - 2 * rimChamfered(60, 40, 1),
  ),
  said(
    'A 60 x 40 x 20 block with a 10 mm hole in the middle. The upper and lower edges are chamfered by 1 mm.',
    [60, 40, 20],
    box(60, 40, 20) - disc(10, 20) - 2 * rimChamfered(60, 40, 1),
  ),
  said(
    'A cylinder 30 mm diameter, 20 mm high, with a 10 mm hole in the middle. The top and the bottom are chamfered by 1 mm.',
    [30, 30, 20],
    disc(30, 20) - disc(10, 20) - 2 * roundEdgeChamfered(30, 1),
  ),
  said(
    'A cylinder 30 mm diameter, 20 mm high. The outer edges at the top and bottom are chamfered by 1 mm.',
    [30, 30, 20],
    disc(30, 20) - 2 * roundEdgeChamfered(30, 1),
  ),
  said(
    'plate 90 x 60 x 6, hole diameter 7 mm, number of holes 4, distance from the edges 10 mm',
    [90, 60, 6],
    box(90, 60, 6) - 4 * disc(7, 6),
  ),
  said(
    'plate 90 x 60 x 6. Number of holes: 4; hole diameter: 7 mm; distance from edges: 10 mm',
    [90, 60, 6],
    box(90, 60, 6) - 4 * disc(7, 6),
  ),
];
