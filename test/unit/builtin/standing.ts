import { box, disc } from '../../fixtures/prompts/formulas.ts';
import { type Saying, said } from './ways-of-saying.ts';

/** Solids that stand on one another, in the order in which they come to mind. */
export const STANDING: readonly Saying[] = [
  said(
    'a block 60 by 40 by 20, then on top of it a boss 20 across and 10 high',
    [60, 40, 30],
    box(60, 40, 20) + disc(20, 10),
  ),
  said(
    'first a disc 70 across and 9 thick, then on top of that a cylinder of 30, standing 25 up',
    [70, 70, 34],
    disc(70, 9) + disc(30, 25),
  ),
  said(
    'start with a cylinder, 80 across, 12 tall, and on top of it another one, 40 across, 18 tall',
    [80, 80, 30],
    disc(80, 12) + disc(40, 18),
  ),
  said(
    'a disc 60 x 10, a disc 40 x 8 on top, a disc 20 x 6 on top of that',
    [60, 60, 24],
    disc(60, 10) + disc(40, 8) + disc(20, 6),
  ),
  said(
    'a plate 70 x 70 x 8, stacked on it a 30 mm square block 12 high, stacked on that a pin 10 across and 20 tall, all coaxial',
    [70, 70, 40],
    box(70, 70, 8) + box(30, 30, 12) + disc(10, 20),
  ),
  said(
    'put a post 12 square and 45 high in the middle of a base plate 80 square and 6 thick',
    [80, 80, 51],
    box(80, 80, 6) + box(12, 12, 45),
  ),
  said(
    'a plate 90 x 60 x 6 with a pin 6 diameter and 12 high in each corner, 10 from the edges',
    [90, 60, 18],
    box(90, 60, 6) + 4 * disc(6, 12),
  ),
  said(
    'a plate 120 x 50 x 6 with two pegs 10 across and 15 tall, 70 apart',
    [120, 50, 21],
    box(120, 50, 6) + 2 * disc(10, 15),
  ),
  said(
    'cylinder 50 diameter 20 high with a second cylinder of 30 diameter and 15 high on it, coaxial, and a 10 mm hole through both',
    [50, 50, 35],
    disc(50, 20) + disc(30, 15) - disc(10, 35),
  ),
  said(
    'a plate 80 x 60 x 5 with a square block 20 on each side and 10 high standing in the middle',
    [80, 60, 15],
    box(80, 60, 5) + box(20, 20, 10),
  ),
  said(
    'a plate 80 x 60 x 5, on top of it a block 30 x 20, 10 high',
    [80, 60, 15],
    box(80, 60, 5) + box(30, 20, 10),
  ),
  said(
    'a block 50 x 50 x 20, a cube of 16 on top of it in the middle',
    [50, 50, 36],
    box(50, 50, 20) + 16 ** 3,
  ),
];

/** What may not stand there, or goes rather than comes. */
export const STANDING_UNCLEAR: readonly string[] = [
  'a plate 60x60x5 with a cylinder 20 cut out of the middle',
  'a block 60 x 60 x 40 with a cylinder 20 diameter 30 deep sunk into the top',
  'a plate 60 x 60 x 5 with a cylinder 20 across and 60 long in the centre',
  'a cylinder 40 diameter 30 high and a cylinder 20 diameter 50 long',
  'a washer on a plate',
  'a plate 80 x 60 x 5, on top of it a block 30, 10 high',
  'a block 40 x 40 x 40, on top a cone 20 wide 30 high',
];
