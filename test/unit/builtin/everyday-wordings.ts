/** Requests as people write and say them, with the sizes along X, Y and Z and the volume by formulas of their own. */
export interface Everyday {
  readonly prompt: string;
  readonly size: readonly [number, number, number];
  readonly volume: number;
}

const IN = 25.4;
const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
const said = (
  size: readonly [number, number, number],
  volume: number,
  ...prompts: readonly string[]
): Everyday[] => prompts.map((prompt) => ({ prompt, size, volume }));
const box = (size: readonly [number, number, number], ...prompts: readonly string[]) =>
  said(size, size[0] * size[1] * size[2], ...prompts);
/** A plate with holes through it, each of its own diameter. */
const drilled = (
  size: readonly [number, number, number],
  holes: readonly number[],
  ...prompts: readonly string[]
) => said(size, size[2] * (size[0] * size[1] - holes.reduce((sum, d) => sum + disc(d), 0)), ...prompts);
const rod = (diameter: number, length: number, ...prompts: readonly string[]) =>
  said([diameter, diameter, length], disc(diameter) * length, ...prompts);
const times = (n: number, d: number) => Array.from({ length: n }, () => d);

export const EVERYDAY: readonly Everyday[] = [
  // Misspelt, and in shorthand
  ...drilled(
    [90, 60, 4],
    times(4, 5.5),
    'palte 90x60x4 whit fuor M5 clearence hols at the cornres 7 mm from edegs',
  ),
  ...rod(18, 44, 'cilinder 18 mm diamter, lenght 44', 'rod Ø18, len 44'),
  ...said([26, 26, 30], 30 * (disc(26) - disc(14)), 'toob 26 mm outside diamter, wal thikness 6, 30 lon'),
  ...said([26, 26, 30], 30 * (disc(26) - disc(20)), 'bush 20/26 x 30', 'sleeve 26/20, 30 long'),
  ...said([90, 90, 9], 9 * (disc(90) - disc(25) - 5 * disc(7)), 'flange OD90 ID25 thk9 5x Ø7 PCD 62'),
  ...said([12.5, 12.5, 3.5], 3.5 * (disc(12.5) - disc(6.4)), 'Spacer 12,5 mm OD, 6,4 mm ID, 3,5 mm long'),
  ...said([150, 12, 12], 144 * 150, 'sq bar 12 x 150'),
  // Numbers in words
  ...box([80, 40, 5], 'a plate, five thick, eighty by forty', 'an eighty by forty plate, five thick'),
  ...box([120, 80, 10], 'a plate one hundred and twenty by eighty by ten'),
  ...box([150, 75, 6], 'a plate, a hundred and fifty by seventy-five, six thick'),
  ...box(
    [80, 40, 2.5],
    'a plate eighty by forty by two point five',
    'plate 80 by 40, two and a half mm thick',
  ),
  ...drilled(
    [200, 100, 10],
    times(4, 8),
    'a plate two hundred by one hundred, ten thick, with four eight millimetre holes fifteen from the edges',
  ),
  ...box(
    [2.5 * IN, 1.25 * IN, 0.375 * IN],
    'block two and a half inches by one and a quarter inches by three eighths of an inch',
  ),
  ...box([6 * IN, 4 * IN, 0.3125 * IN], 'plate five sixteenths of an inch thick, 6 inches by 4 inches'),
  ...rod(
    0.5 * IN,
    2.5 * IN,
    'rod 1/2 inch diameter, 2 and a half inches long',
    'rod 1/2" diameter 2-1/2" long',
    'rod ½ inch diameter 2½ inches long',
  ),
  ...rod(
    0.375 * IN,
    4 * IN,
    'rod three eighths of an inch in diameter and four inches long',
    'rod 3 eighths of an inch in diameter, 4 inches long',
  ),
  ...rod(IN, 18 * IN, 'bar 1 foot 6 inches long, 1 inch diameter', 'bar 1\' 6" long, 1" diameter'),
  ...box([18 * IN, 8 * IN, 0.25 * IN], 'panel 1\' 6" x 8" x 1/4"'),
  ...box(
    [4 * IN, 2 * IN, 0.25 * IN],
    'plate 4 in. x 2 in. x 0.25 in.',
    'plate 4 in. by 2 in. by 1/4 in. thick',
  ),
  // Blanks left out, and letters swapped, doubled or missing
  ...box(
    [80, 40, 5],
    '80x40x5mmplate',
    'plate 80x40 5mmthick',
    'witth hte dimensions 80x40x5 a plaet',
    'rectanglar plate 80 mm lnog 40 mm widde 5 mm thick',
  ),
  ...box([20, 20, 20], '20mmcube'),
  ...drilled(
    [80, 40, 5],
    times(4, 5.5),
    'plate 80x40x5 4M5holes 8mmfromedges',
    'plaet 80x40x5 with 4 M5 hoels 8 mm from teh edges',
    'plate 80x40x5 witth four 5.5 mm holes in the cornres 8 mm from the edges',
    'plate 80 x 40 x 5 w/ 4 x 5.5 dia holes @ 8 from edges',
    'M5 clearance plate 80x40x5 4 holes 8mm from edges',
    'plate 80x40x5 4x Ø5.5 thru 4 plcs 8 from edges',
    'plate 80x40x5 4xM5 8 from edges',
  ),
  ...rod(20, 50, '20mm dia. rod 50mm lg.', 'rod Ø20 L 50', 'clyinder 20 mm diamter 50 mm lnog'),
  // Tolerances and finishes are not modelled
  ...rod(
    20,
    50,
    'bar Ø20 h7 x 50',
    'Ø20 h7 x 50 pin',
    'shaft 20 g6 length 50',
    'rod Ø20 ±0.1 x 50',
    'rod Ø20 +0.1/-0.2 x 50',
  ),
  ...box(
    [80, 40, 5],
    'plate 80 +/- 0.1 x 40 x 5',
    'plate 80x40x5 tolerance ±0.1',
    'plate 80x40x5, general tolerance ISO 2768-m',
  ),
  ...drilled(
    [80, 40, 5],
    [20],
    'plate 80x40x5 with a Ø20 H7 hole in the middle, surface finish Ra 1.6',
    'plate 80x40x5 with a 20 H7 bore',
  ),
  // Threads
  ...drilled(
    [100, 50, 12],
    [8.5],
    'plate 100x50x12 with an M10 x 1.5 threaded hole in the center',
    'plate 100x50x12 with an M10x1.5 tapped hole in the centre',
  ),
  ...drilled([80, 40, 5], times(4, 4.2), 'plate 80x40x5, 4x M5 tapped 8 from edges'),
  // Drawing shorthand
  ...said([60, 40, 5], 5 * (2400 - (4 - Math.PI) * 25), 'plate 60x40x5 R5', 'plate 60x40x5 with R5 corners'),
  ...said(
    [90, 90, 6],
    6 * (disc(90) - 6 * disc(6.6)),
    'disc OD 90 thk 6 PCD 60 6xM6',
    'disc dia 90 thk 6, 6 M6 holes on PCD 60',
  ),
  ...said(
    [12, 12, 80],
    disc(12) * 80 - 2 * (Math.PI * 36 - (Math.PI / 3) * (36 + 30 + 25)),
    'shaft Ø12 L 80 C1 both ends',
    'shaft Ø12 x 80 chamfer 1 both ends',
  ),
  // Sizes by others
  ...box(
    [80, 40, 5],
    'plate 5 thick, 40 wide and twice as long',
    'plate 40 wide, 5 thick, twice as long as wide',
    'plate 80 long, half as wide as long, 5 thick',
    'plate 80 long, half as wide, 5 thick',
    'plate 80 by 40, thickness an eighth of the width',
    'plate 80 mm long and 5 mm thick with a width of half the length',
    'plate 40 wide, 40 longer than wide, 5 thick',
    'plate 80 long, 50 % of the length wide, 5 thick',
  ),
  ...box(
    [60, 30, 15],
    'block 60 long, 30 wide and half the width high',
    'block 60 x 30, height half the width',
  ),
  ...box(
    [50, 50, 10],
    'block 50 mm long, width equal to length, 10 high',
    'block 50 long, as wide as long, 10 high',
  ),
  ...rod(
    20,
    60,
    'cylinder 20 diameter, three times as long as its diameter',
    'cylinder 20 diameter, length 3 times the diameter',
    'cylinder 60 long, diameter one third of the length',
  ),
  ...rod(30, 30, 'cylinder 30 mm in diameter and as high as it is wide'),
  ...said([30, 30, 40], 40 * (disc(30) - disc(15)), 'tube 30 od, id half of the od, 40 long'),
  ...drilled([80, 40, 5], [20], 'plate 80x40x5 with a hole half the width in diameter in the middle'),
  ...box(
    [200, 150, 10],
    'plate 200 long, width 3/4 of the length, thickness 10',
    'plate 200 long and 3/4 as wide, 10 thick',
  ),
  ...rod(0.5 * IN, 1.5 * IN, 'a cylinder half an inch in diameter and an inch and a half long'),
  ...drilled([120, 80, 10], [12, ...times(4, 6.5)], 'plate 120x80x10, Ø12 thru centre, 4x Ø6.5 on 90x50'),
  // Places
  ...drilled(
    [80, 40, 5],
    [10],
    'plate 80x40x5 with a 10 mm hole right in the middle',
    'plate 80x40x5 with a 10 mm hole in the middle that goes right through',
  ),
  ...said([80, 40, 20], 64000 - 80 * disc(10), 'block 80x40x20 with a 10 mm hole on the right in the middle'),
  ...drilled(
    [80, 40, 5],
    times(2, 5),
    'plate 80x40x5 with two holes of 5 mm in opposite corners 8 mm from the edges',
  ),
  ...drilled(
    [80, 40, 5],
    times(4, 5),
    'plate 80x40x5 with a 5 mm hole in each corner, 8 mm in',
    'a plate 80 by 40 by 5. In each corner there should be a 5 mm hole, whose centre is 8 mm from both edges.',
    'plate 80x40x5 with two 5 mm holes at each end, 8 mm from the edges',
    'plate 80x40x5, 4 holes 5 mm on a 25 mm square',
  ),
  ...drilled([80, 40, 5], times(2, 5), 'plate 80x40x5 with two 5 mm holes 8 mm from each end'),
  ...drilled(
    [150, 100, 10],
    times(8, 8),
    'plate 150x100x10 with 2 rows of 4 8 mm holes 30 mm apart, rows 50 apart',
  ),
  ...drilled(
    [120, 60, 5],
    times(2, 8),
    'plate 120x60x5 with two 8 mm holes symmetric about the centre, 80 mm apart',
  ),
  ...said([60, 40, 30], 72000 - 40 * disc(10), 'block 60x40x30 with a 10 mm hole through the long side'),
  ...drilled(
    [80, 40, 5],
    [4.2],
    '80 x 40 plate 5 mm thick, M5 tapped hole 10 mm from left edge on the centreline',
  ),
  ...said(
    [80, 40, 5],
    5 * (3200 - 2 * (24 * 6 + disc(6))),
    'plate 80x40x5 with two parallel slots 30 x 6, 20 mm apart',
  ),
];
