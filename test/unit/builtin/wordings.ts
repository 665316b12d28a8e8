import { BENT_GROUPS } from './bent-wordings.ts';
import { BOX_GROUPS } from './box-wordings.ts';
import { BRACKET_GROUPS } from './bracket-wordings.ts';
import { CLAMP_GROUPS } from './clamp-wordings.ts';
import { CUT_GROUPS } from './cut-wordings.ts';
import { FAMILY_GROUPS } from './family-wordings.ts';
import { FEATURE_GROUPS } from './feature-wordings.ts';
import type { Group } from './group.ts';
import { HINGE_GROUPS } from './hinge-wordings.ts';
import { MACHINED_GROUPS } from './machined-wordings.ts';
import { MOUNT_GROUPS } from './mount-wordings.ts';
import { PIECE_GROUPS } from './piece-wordings.ts';
import { PIN_GROUPS } from './pin-wordings.ts';
import { PROFILE_GROUPS } from './profile-wordings.ts';
import { SECTION_GROUPS } from './section-wordings.ts';
import { SHAFT_GROUPS } from './shaft-wordings.ts';
import { STANDARD_PART_GROUPS } from './standard-part-wordings.ts';
import { TOLD_GROUPS } from './told-wordings.ts';
import { TRADE_GROUPS } from './trade-wordings.ts';
import { WHEEL_GROUPS } from './wheel-wordings.ts';

const disc = (diameter: number) => (Math.PI * diameter ** 2) / 4;
const IN = 25.4;
const corners = (x: number, y: number): [number, number][] => [
  [x, y],
  [-x, y],
  [x, -y],
  [-x, -y],
];
const around = (diameter: number, count: number): [number, number][] =>
  Array.from({ length: count }, (_, n) => [
    (diameter / 2) * Math.cos((2 * Math.PI * n) / count),
    (diameter / 2) * Math.sin((2 * Math.PI * n) / count),
  ]);
/** A box whose twelve edges are rounded, by Steiner's formula for the inner box and a ball. */
const roundedBox = (a: number, b: number, c: number, r: number) => {
  const [x, y, z] = [a - 2 * r, b - 2 * r, c - 2 * r];
  return (
    x * y * z + 2 * r * (x * y + y * z + x * z) + Math.PI * r ** 2 * (x + y + z) + (4 / 3) * Math.PI * r ** 3
  );
};

export const GROUPS: readonly Group[] = [
  ...FEATURE_GROUPS,
  ...SECTION_GROUPS,
  ...FAMILY_GROUPS,
  ...BRACKET_GROUPS,
  ...PIECE_GROUPS,
  ...WHEEL_GROUPS,
  ...TOLD_GROUPS,
  ...BENT_GROUPS,
  ...SHAFT_GROUPS,
  ...STANDARD_PART_GROUPS,
  ...BOX_GROUPS,
  ...MOUNT_GROUPS,
  ...PROFILE_GROUPS,
  ...MACHINED_GROUPS,
  ...TRADE_GROUPS,
  ...CUT_GROUPS,
  ...HINGE_GROUPS,
  ...PIN_GROUPS,
  ...CLAMP_GROUPS,
  {
    what: 'a plate in a material or unit',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 16000 },
    wordings: [
      'plate 80x40x5 in steel',
      'plate 80x40x5 in stainless steel',
      'plate 80x40x5 in PLA.',
      'plate 80x40x5 in mm',
      'plate 80x40x5, all in millimeters',
      'all dimensions in cm: plate 8x4x0.5',
    ],
  },
  {
    what: 'a plate with holes of a size in a place',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 4 * disc(5)),
      holes: [[5, 4]],
      centres: corners(30, 10),
    },
    wordings: ['plate 80x40x5 with 4 holes 5 in corners', 'plate 80x40x5 with 4 holes of 5 in all corners'],
  },
  {
    what: 'a block with a hole along its length',
    expected: { noun: 'block', size: [60, 40, 30], volume: 60 * (1200 - disc(8)), holes: [[8, 1]] },
    wordings: [
      'block 60x40x30 with an 8 mm hole along the length',
      'block 60x40x30 with an 8 mm hole along x',
      'block 60x40x30 with an 8 mm hole through the left and right sides',
      'block 60x40x30 with an 8 mm hole from left to right',
    ],
  },
  {
    what: 'a block with a hole along its width',
    expected: { noun: 'block', size: [60, 40, 30], volume: 40 * (1800 - disc(8)), holes: [[8, 1]] },
    wordings: ['block 60x40x30, 8 mm hole front to back', 'block 60x40x30 with an 8 mm hole along the width'],
  },
  {
    what: 'holes by the distances between them, or from the centre',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 4 * disc(5)),
      holes: [[5, 4]],
      centres: corners(30, 10),
    },
    wordings: [
      'plate 80x40x5 with four 5 mm holes on 60 x 20 mm centers',
      'plate 80x40x5 with a 60 x 20 bolt pattern of 5 mm holes',
      'plate 80x40x5 with 4 x 5 mm holes at corners, 10mm inset',
    ],
  },
  {
    what: 'holes of which only the first are called holes',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - disc(5.5) - 4 * disc(4.5)),
      holes: [
        [5.5, 1],
        [4.5, 4],
      ],
      centres: [[0, 0]],
    },
    wordings: [
      'plate 80x40x5 with an M5 hole in the middle and M4 in each corner',
      'plate 80x40x5, M5 in the middle and M4 in each corner',
      'plate 80x40x5 with a 5.5 mm hole in the middle and a 4.5 mm one in each corner',
    ],
  },
  {
    what: 'more holes of the same size',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 5 * disc(5.5)),
      holes: [
        [5.5, 1],
        [5.5, 4],
      ],
      centres: [[0, 0]],
    },
    wordings: [
      'plate 80x40x5 with an M5 hole in the middle and four in the corners',
      'plate 80x40x5 with one M5 hole in the center and 4 at the corners',
      'plate 80x40x5 with a 5.5 mm hole in the middle and one in each corner',
    ],
  },
  {
    what: 'screws without the word hole',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 4 * disc(4.5)),
      holes: [[4.5, 4]],
      centres: corners(30, 10),
    },
    wordings: [
      'plate 80x40x5 with M4 on 60 x 20 mm centers',
      'plate 80x40x5 with 60 x 20 bolt pattern M4',
      '5 mm plate, 80x40, 4x M4 10 mm from the edges',
    ],
  },
  {
    what: 'a flange for bolts',
    expected: {
      noun: 'flange',
      size: [110, 110, 12],
      volume: 12 * (disc(110) - disc(50) - 4 * disc(9)),
      holes: [
        [50, 1],
        [9, 4],
      ],
    },
    wordings: ['flange for 4 M8 bolts on PCD 80, OD 110, bore 50, 12 thick'],
  },
  {
    what: 'tapped holes',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 5 * (3200 - disc(4.2)), holes: [[4.2, 1]] },
    wordings: [
      'plate 80x40x5 with an M5 thread hole in the middle',
      'plate 80x40x5 with a hole for an M5 thread in the middle',
      'plate 80x40x5 with a tapped M5 hole in the middle',
    ],
  },
  {
    what: 'a row of holes',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 5 * disc(4)),
      holes: [[4, 5]],
      centres: [-30, -15, 0, 15, 30].map((x): [number, number] => [x, 0]),
    },
    wordings: [
      'plate 80x40x5, row of 5 holes of 4 mm spaced 15 mm',
      'plate 80x40x5 with a row of 5 holes 4 mm spaced 15 mm',
      'plate 80x40x5 with a row of 5 holes 4 mm, 15 mm spacing',
    ],
  },
  {
    what: 'a square bar',
    expected: { noun: 'square bar', size: [200, 20, 20], volume: 200 * 400 },
    wordings: ['square bar 20 mm 200 mm long', 'square bar 20 x 200'],
  },
  {
    what: 'a square tube by side, wall and length',
    expected: { noun: 'square tube', size: [40, 40, 200], volume: 200 * (1600 - 34 ** 2) },
    wordings: ['square tube 40x3x200', 'square tube 40x40x3x200'],
  },
  {
    what: 'sizes side by side',
    expected: { noun: 'block', size: [80, 40, 20], volume: 64000 },
    wordings: ['box 80mm 40mm 20mm', 'box 80 mm, 40 mm, 20 mm'],
  },
  {
    what: 'a cube by its sides',
    expected: { noun: 'cube', size: [IN, IN, IN], volume: IN ** 3 },
    wordings: ['cube with 1 inch sides', 'cube with 25.4 mm sides'],
  },
  {
    what: 'a plate that has nothing else, and says so',
    expected: { noun: 'plate', size: [80, 40, 5], volume: 16000 },
    wordings: [
      'plate 80x40x5 without holes',
      'plate 80x40x5 without any holes.',
      'plate 80x40x5 with no holes, no fillets',
    ],
  },
  {
    what: 'a hole at coordinates',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - disc(5)),
      holes: [[5, 1]],
      centres: [[10, 5]],
    },
    wordings: [
      'plate 80x40x5, 5 mm hole at x=10 y=5',
      'plate 80x40x5 with a 5 mm hole at x = 10 mm, y = 5 mm',
      'plate 80x40x5 with a 5 mm hole at (10, 5)',
    ],
  },
  {
    what: 'a washer by its diameters',
    expected: { noun: 'washer', size: [20, 20, 2], volume: 2 * (disc(20) - disc(8.4)), holes: [[8.4, 1]] },
    wordings: ['washer 20 mm outside, 8.4 mm inside, 2 mm thick', 'washer OD 20 ID 8.4, 2 mm thick'],
  },
  {
    what: 'a washer for a screw',
    expected: {
      noun: 'washer',
      size: [20, 20, 2],
      volume: 2 * (disc(20) - disc(10.5)),
      holes: [[10.5, 1]],
    },
    wordings: ['washer for a 10 mm bolt', 'washer for M10'],
  },
  {
    what: 'a cone by its base and its top',
    expected: { noun: 'cone', size: [40, 40, 30], volume: (Math.PI * 30 * (400 + 200 + 100)) / 3 },
    wordings: ['cone 40 mm base 20 mm top 30 mm high', 'cone, base diameter 40, top diameter 20, height 30'],
  },
  {
    what: 'inches that only describe',
    expected: { noun: 'cube', size: [2 * IN, 2 * IN, 2 * IN], volume: (2 * IN) ** 3 },
    wordings: ['a 2 in steel cube', 'a cube of 2 in', 'a 2 in cube in steel', 'cube 2 in inches'],
  },
  {
    what: 'a plate with four clearance holes and round corners',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (80 * 40 - (4 - Math.PI) * 16 - 4 * disc(5.5)),
      holes: [[5.5, 4]],
      centres: corners(32, 12),
    },
    wordings: [
      '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii',
      '80 x 40 x 5 mm plate, four M5 clearance holes 8 mm from the edges, 4 mm corner radii',
      'plate 80x40x5 mm; four M5 clearance holes, 8 mm from the edges; corner radius 4 mm',
      'A plate, 80 mm long, 40 mm wide and 5 mm thick, with M5 clearance holes in the corners 8 mm from the edges and corner radii of 4 mm.',
      'Please make me a 5 mm thick plate of 80 by 40 with 4 M5 holes 8mm from each edge and rounded corners 4 mm',
      'plate 80×40×5mm with 4x M5 holes 8 mm in from the edges, R4 corners',
      'four M5 holes in an 80x40x5 mm plate, 8 mm from the edges, 4 mm corner radius',
      'plate: length 80, width 40, thickness 5, corner radius 4, four 5.5 mm holes in the corners, edge distance 8',
      'I would like a plate 8 cm x 4 cm x 5 mm with four holes of 5.5 mm diameter at the corners 8 mm from the edges. The corner radius is 4 mm.',
      'plate 80x40x5, corners rounded to 4 mm, one M5 hole in each corner 8 mm from the edges',
      '80x40x5 mm plaet with fuor M5 clearence holes 8 mm from the edges and 4 mm corner radii',
      'Create a rectangular plate 80mm (L) x 40mm (W) x 5mm (T). Round the corners with 4 mm. Drill four M5 clearance holes 8 mm from the edges.',
      '80 x 40 x 5 mm steel plate with 4 mm radius corners and a M5 hole in each corner, 8 mm from the edges',
      '80x40x5 mm plate having four 5.5mm dia. through holes, 8 mm from edges & 4 mm corner radii',
      'plate 80 x 40 x 5 mm with 4 × Ø5.5 holes 8 mm from the edges + corner radii 4 mm',
    ],
  },
  {
    what: 'a plain block',
    expected: { noun: 'block', size: [60, 40, 20], volume: 60 * 40 * 20 },
    wordings: [
      'a 60 x 40 x 20 mm block',
      'block 60x40x20',
      'box 60 mm x 40 mm x 20 mm',
      'Create a block 60 mm long, 40 mm wide and 20 mm high.',
      'cuboid with a height of 20 mm, 60 mm in length and with a width of 40 mm',
      'a rectangular prism, length = 60, width = 40, height = 20',
      'make a box that is 6 cm long, 4 cm wide and 2 cm tall',
      'block: width 40, length 60, height 20',
      'block, 20 high, 40 wide, 60 long',
      '60 by 40 by 20 mm box please',
      'box L=60 W=40 H=20',
      'I need a solid block with dimensions 60 x 40 x 20 mm',
      'rectangular block measuring 60 × 40 × 20 millimetres',
      'draw a brick 60*40*20 mm',
      'blokc 60x40x20 mm',
      'a box of 60 mm by 40 mm by 20 mm',
      'a 20 mm high block, 60 x 40',
      'block 60x40, height 20 mm',
      'a block sixty mm long, forty mm wide and twenty mm high',
      'block 60mm x 40mm x 20mm made of aluminium',
    ],
  },
  {
    what: 'inches and fractions',
    expected: { noun: 'block', size: [2.5 * IN, 1.75 * IN, IN / 2], volume: 2.5 * 1.75 * 0.5 * IN ** 3 },
    wordings: [
      'a box, 2-1/2 in by 1-3/4 in by 1/2 in',
      'block 2 1/2" x 1 3/4" x 1/2"',
      'block 2.5 x 1.75 x 0.5 inches',
      'box 2½ x 1¾ x ½ inch',
      'block 63.5 x 44.45 x 12.7 mm',
      'block 2.5 in long, 1.75 in wide and half an inch high',
      'block, length 2.5 inches, width 1.75 inches, height .5 inches',
      'box 2.5in x 1.75in x 0.5in',
    ],
  },
  {
    what: 'a cube',
    expected: { noun: 'cube', size: [20, 20, 20], volume: 8000 },
    wordings: [
      'cube 20 mm',
      'a 20 mm cube',
      'a cube with 20 mm sides of steel'.replace(' sides of steel', ' side length'),
      'cube with an edge length of 20 mm',
      'cube, side length 2 cm',
      'cube 20x20x20 mm',
      'a cube 20 mm on a side',
      'create a cube with side length 20',
    ],
  },
  {
    what: 'a cube with all edges rounded',
    expected: { noun: 'cube', size: [20, 20, 20], volume: roundedBox(20, 20, 20, 2) },
    wordings: [
      'cube 20 mm with 2 mm fillets on all edges',
      '20 mm cube, all edges rounded 2 mm',
      '20 mm cube with all edges filleted to 2 mm',
      'a 20 mm cube with 2 mm radius fillets on every edge',
      'fillet all edges of a 20 mm cube with 2 mm',
      '20 mm cube with 2 mm fillets',
      '20 mm cube. Round all the edges with a radius of 2 mm.',
    ],
  },
  {
    what: 'a block with rounded vertical edges',
    expected: { noun: 'block', size: [50, 30, 20], volume: 20 * (1500 - (4 - Math.PI) * 25) },
    wordings: [
      'block 50x30x20 with 5 mm fillets on the vertical edges',
      'block 50x30x20, vertical edges rounded 5 mm',
      'block 50x30x20 mm with vertical edges filleted to 5 mm',
      'block 50 x 30 x 20 with 5 mm corner radii',
      'block 50 x 30 x 20 with rounded corners of 5 mm',
    ],
  },
  {
    what: 'a block with a chamfered top',
    expected: {
      noun: 'block',
      size: [40, 40, 20],
      volume: 40 * 40 * 18 + (2 / 3) * (40 ** 2 + 36 ** 2 + 40 * 36),
    },
    wordings: [
      'block 40x40x20 with a 2 mm chamfer on the top edges',
      'block 40x40x20 with 2mm chamfers on the top edges',
      'block 40 x 40 x 20, chamfer the top edges 2 mm',
      'block 40x40x20 with top edges chamfered 2 mm x 45°',
      'block 40x40x20 mm with the top edges bevelled by 2 mm',
    ],
  },
  {
    what: 'a cylinder',
    expected: { noun: 'cylinder', size: [20, 20, 50], volume: disc(20) * 50 },
    wordings: [
      'cylinder of 20 mm diameter and 50 mm height',
      'rod 20 mm diameter, 50 mm long',
      'cylinder with radius 10 and height 50',
      'Ø20 x 50 rod',
      'cylinder 20x50',
      'a 20 mm round bar 50 mm long',
      'cylinder diameter 20 height 50',
      'make a cylinder with a height of 50 mm and a radius of 1 cm',
      'pin d=20 l=50',
      'rod, dia. 20 mm, length 50 mm',
      'a shaft 20 mm in diameter and 50 mm long',
      'cylinder 50 mm tall with a 20 mm diameter',
      'solid cylinder, outer diameter 20, length 50',
      'clyinder diameter 20 mm heihgt 50 mm',
      'cylinder diameter 20 mm x 50 mm',
      'a dowel 20 mm dia 50 mm long',
      'a long cylinder with a height of 50 mm and a diameter of 20 mm, centred at the origin',
      'The Z-axis is the height direction. The main body is a cylinder, 50 mm high and 20 mm in diameter.',
    ],
  },
  {
    what: 'a rod in inches',
    expected: { noun: 'cylinder', size: [12.7, 12.7, 101.6], volume: disc(12.7) * 101.6 },
    wordings: [
      'rod 1/2 inch diameter 4 in long',
      'a 1/2" diameter rod, 4" long',
      'round bar, half inch diameter, 4 inches long',
      'rod ½ in diameter 4 in long',
      'cylinder, diameter 0.5 in, length 4 in',
    ],
  },
  {
    what: 'a rod with chamfered ends',
    expected: {
      noun: 'cylinder',
      size: [30, 30, 50],
      volume: disc(30) * 46 + ((2 * Math.PI * 2) / 3) * (15 ** 2 + 13 ** 2 + 15 * 13),
    },
    wordings: [
      'cylinder 30 mm diameter 50 mm long with 2 mm chamfers at both ends',
      'rod 30 x 50 with 2 mm chamfers on both ends',
      'rod 30 mm diameter, 50 mm long, chamfer both ends 2 mm',
      'rod diameter 30 length 50 with all edges chamfered 2 mm',
    ],
  },
  {
    what: 'a tube',
    expected: {
      noun: 'tube',
      size: [30, 30, 50],
      volume: (disc(30) - disc(20)) * 50,
      holes: [[20, 1]],
      centres: [[0, 0]],
    },
    wordings: [
      'make me a tube, OD 30 ID 20 length 50',
      'tube 30 mm outer diameter, 20 mm inner diameter, 50 mm long',
      'pipe with an outside diameter of 30, inside diameter of 20 and length of 50 mm',
      'tube 30x20x50',
      'tube 30 x 5 x 50',
      'tube OD 30 wall 5 length 50',
      'tube with 5 mm wall thickness, 30 mm outer diameter and 50 mm length',
      'sleeve, inner diameter 20, wall 5, length 50',
      'bushing: ID 20, OD 30, length 50',
      'hollow cylinder 30 mm outer diameter 20 mm inner diameter 50 mm high',
      'hollow cylinder with an outer radius of 15, an inner radius of 10 and a height of 50',
      'spacer 30 OD 20 ID 50 long',
      'a 50 mm long tube with an OD of 30 mm and an ID of 20 mm',
      'tube 3 cm O.D. 2 cm I.D. 5 cm long',
      'tube of 50 mm length, 30 mm diameter, with a 20 mm bore',
      'round tube Ø30, inner Ø20, length 50',
      'hollow cylinder with a height of 50 mm, an outer diameter of 30 mm and an inner hole diameter of 20 mm',
    ],
  },
  {
    what: 'a ring',
    expected: { noun: 'ring', size: [60, 60, 8], volume: (disc(60) - disc(40)) * 8, holes: [[40, 1]] },
    wordings: [
      'ring OD 60 ID 40 thickness 8',
      'ring 60x40x8',
      'a ring with 60 mm outer diameter, 40 mm inner diameter and 8 mm thick',
      'ring, outer radius 30, inner radius 20, height 8 mm',
      'ring 60 mm diameter 8 mm thick with a 40 mm hole',
      'an 8 mm thick ring, OD 60 mm, wall 10 mm',
      'annulus 60 OD, 40 ID, 8 thick',
    ],
  },
  {
    what: 'a washer by its sizes',
    expected: { noun: 'washer', size: [20, 20, 2], volume: (disc(20) - disc(10.5)) * 2, holes: [[10.5, 1]] },
    wordings: [
      'washer 20 OD 10.5 ID 2 thick',
      'washer 20 x 10.5 x 2 mm',
      'washer 10.5 x 20 x 2',
      'M10 washer',
      'washer for M10',
      'a plain washer for an M10 bolt',
      'ISO 7089 washer M10',
      'flat washer, outer diameter 20 mm, inner diameter 10.5 mm, thickness 2 mm',
    ],
  },
  {
    what: 'a disc with a bolt circle',
    expected: {
      noun: 'disc',
      size: [60, 60, 5],
      volume: 5 * (disc(60) - 4 * disc(6)),
      holes: [[6, 4]],
      centres: around(40, 4),
    },
    wordings: [
      'disc 60 mm diameter 5 mm thick with 4 holes of 6 mm on a 40 mm bolt circle',
      'disk Ø60, 5 thick, four 6 mm holes on a bolt circle of 40 mm',
      'round plate 60 mm diameter, 5 mm thick, 4 holes 6 mm dia on 40 mm PCD',
      'disc 60 x 5 with four 6 mm holes equally spaced on a 40 mm diameter circle',
      'a 60 mm disc, 5 mm thick, with four 6 mm holes, bolt circle diameter 40 mm',
      'disc of radius 30 and thickness 5 with four 6 mm holes on a circle with a radius of 20',
      'circular plate 60 mm diameter 5 mm thick, 4 x 6 mm holes evenly spaced on a 40 mm BCD',
    ],
  },
  {
    what: 'a flange',
    expected: {
      noun: 'flange',
      size: [100, 100, 10],
      volume: 10 * (disc(100) - disc(30) - 6 * disc(9)),
      holes: [
        [30, 1],
        [9, 6],
      ],
    },
    wordings: [
      'flange 100 mm diameter 10 thick with 6 holes 9mm on a 80 mm bolt circle and a 30 mm bore',
      'flange OD 100, thickness 10, bore 30, 6 holes of 9 mm on a BCD of 80',
      'flange 100x10 with a 30 mm center hole and six 9 mm holes on an 80 mm bolt circle',
      'a 10 mm thick flange, 100 mm diameter, 30 mm bore, six M8 holes on 80 mm PCD',
      'flange, diameter 100 mm, 10 mm thick, central bore 30 mm, 6 x M8 clearance holes on an 80 mm pitch circle',
      'round flange with outer diameter 100, inner diameter 30, thickness 10 and six 9 mm holes evenly distributed on an 80 mm circle',
    ],
  },
  {
    what: 'an L-bracket with holes in both legs',
    expected: {
      noun: 'L-bracket',
      size: [60, 30, 40],
      volume: 30 * (60 * 4 + 36 * 4) - 4 * disc(5.5) * 4,
      holes: [
        [5.5, 2],
        [5.5, 2],
      ],
    },
    wordings: [
      'L bracket 60 x 40 x 30, 4 mm thick with two 5.5 mm holes in each leg',
      'L-bracket 60x40x30 mm, thickness 4 mm, two M5 holes in each leg',
      'L bracket, 60 mm long, 40 mm high, 30 mm wide, 4 mm thick, with 2 holes of 5.5 mm in both legs',
      'angle bracket 60x40x30 with 4 mm wall and two 5.5 mm holes in each leg',
      'L-shaped bracket 60 x 40 x 30 thickness 4 two 5.5 mm holes in the legs',
    ],
  },
  {
    what: 'a plain L-bracket',
    expected: { noun: 'L-bracket', size: [50, 20, 50], volume: 20 * (50 * 3 + 47 * 3) },
    wordings: [
      'L-bracket 50x50x20 3 mm thick',
      'L bracket with legs of 50 mm, width 20 mm, thickness 3 mm',
      'L bracket with 50 mm legs, 20 mm wide and 3 mm thick',
      'right angle bracket 50 x 50 x 20 x 3',
      'angle profile 50x50x3, 20 mm long',
      'angle iron 50 x 50 x 3, length 20',
    ],
  },
  {
    what: 'a hole in the middle',
    expected: {
      noun: 'plate',
      size: [2 * IN, 3 * IN, IN / 4],
      volume: IN ** 3 * (6 / 4) - (disc(IN / 4) * IN) / 4,
      holes: [[6.35, 1]],
      centres: [[0, 0]],
    },
    wordings: [
      '2in x 3in x 1/4in plate w/ 1/4" hole in the center',
      'plate 2" x 3" x 1/4" with a 1/4" center hole',
      'plate 2 x 3 x 1/4 inch with a central hole of 1/4 inch',
      'plate 2in x 3in x 1/4in with a 1/4 inch hole through the middle',
      '1/4 inch thick plate, 2 in by 3 in, 0.25 in hole at the centre',
      'plate 50.8 x 76.2 x 6.35 mm with a 6.35 mm hole in the exact center',
    ],
  },
  {
    what: 'a grid of holes',
    expected: {
      noun: 'block',
      size: [50, 50, 20],
      volume: 20 * (2500 - 6 * disc(6)),
      holes: [[6, 6]],
      centres: [-15, 0, 15].flatMap((x): [number, number][] => [
        [x, -7.5],
        [x, 7.5],
      ]),
    },
    wordings: [
      'block 50x50x20 with 3x2 grid of 6 mm holes 15 mm apart',
      'block 50x50x20 with six 6 mm holes in a 3 x 2 grid, spacing 15 mm',
      'block 50 x 50 x 20 with 2 rows of 3 holes, 6 mm diameter, 15 mm apart',
      'block 50 x 50 x 20 with six 6 mm holes in 2 rows of 3, 15 mm apart',
      'block 50x50x20 with a grid of 3 by 2 holes of 6 mm at a spacing of 15 mm',
      'block 50x50x20, 6 holes 6 mm diameter in 2 rows, pitch 15 mm',
      'block 50x50x20 with a 3 by 2 array of 6 mm holes spaced 15 mm apart',
      'block 50x50x20 with a 6 mm holes grid 3x2, 15 mm center to center'.replace(
        'a 6 mm holes grid 3x2',
        'six 6 mm holes, grid 3x2',
      ),
    ],
  },
  {
    what: 'a row of holes',
    expected: {
      noun: 'plate',
      size: [150, 50, 5],
      volume: 5 * (7500 - 5 * disc(6)),
      holes: [[6, 5]],
      centres: [-50, -25, 0, 25, 50].map((x): [number, number] => [x, 0]),
    },
    wordings: [
      'plate 150 x 50 x 5 with a row of 5 holes 6 mm diameter spaced 25 mm apart',
      'plate 150x50x5 mm with five 6 mm holes in a row, 25 mm apart',
      'plate 150x50x5 mm with 5 holes of 6 mm in a row along the length, pitch 25 mm',
      'plate 150x50x5 with five 6 mm holes every 25 mm along the length',
      'plate 150x50x5 with five holes of 6 mm diameter at 25 mm spacing',
    ],
  },
  {
    what: 'four holes in a square pattern, and a larger one',
    expected: {
      noun: 'plate',
      size: [60, 60, 5],
      volume: 5 * (3600 - 4 * disc(3.4) - disc(22)),
      holes: [
        [3.4, 4],
        [22, 1],
      ],
      centres: corners(15.5, 15.5),
    },
    wordings: [
      'plate 60x60x5 with 4 M3 holes in a 31 mm square pattern and a 22 mm center hole',
      'plate 60x60x5 with four M3 holes on a 31 x 31 mm grid and a 22 mm hole in the middle',
      '60 mm square plate 5 mm thick, four M3 clearance holes in a 31 mm x 31 mm pattern, and a central 22 mm hole',
    ],
  },
  {
    what: 'holes by coordinates',
    expected: {
      noun: 'plate',
      size: [80, 40, 5],
      volume: 5 * (3200 - 2 * disc(4)),
      holes: [[4, 2]],
      centres: [
        [10, 10],
        [-10, 5],
      ],
    },
    wordings: [
      'plate 80x40x5 with 4 mm holes at (10, 10) and (-10, 5)',
      'plate 80x40x5, two 4 mm holes at (10,10), (-10,5)',
      'plate 80x40x5 with holes at (10, 10) and (-10, 5), diameter 4',
      'plate 80x40x5 with holes of 4 mm diameter positioned at (10 mm, 10 mm) and (-10 mm, 5 mm)',
    ],
  },
  {
    what: 'coordinates from a corner',
    expected: {
      noun: 'plate',
      size: [80, 60, 5],
      volume: 5 * (4800 - 2 * disc(5)),
      holes: [[5, 2]],
      centres: [
        [-30, -20],
        [30, 20],
      ],
    },
    wordings: [
      'plate 80x60x5 with 5 mm holes at (10,10) and (70,50)',
      'plate 80 x 60 x 5 with holes 5 mm dia at (10, 10), (70, 50)',
    ],
  },
  {
    what: 'a hole measured from two sides',
    expected: {
      noun: 'plate',
      size: [80, 60, 5],
      volume: 5 * (4800 - disc(8)),
      holes: [[8, 1]],
      centres: [[-20, -15]],
    },
    wordings: [
      'plate 80x60x5 with an 8 mm hole 20 mm from the left edge and 15 mm from the bottom edge',
      'plate 80x60x5 with a hole of 8 mm, 15 mm from the front edge and 20 mm from the left side',
    ],
  },
  {
    what: 'two holes near the ends',
    expected: {
      noun: 'plate',
      size: [100, 50, 5],
      volume: 5 * (5000 - 2 * disc(8)),
      holes: [[8, 2]],
      centres: [
        [-35, 0],
        [35, 0],
      ],
    },
    wordings: [
      'plate 100x50x5 with two 8 mm holes 15 mm from the ends',
      'plate 100x50x5 with an 8 mm hole 15 mm from each end',
      'plate 100x50x5 with 8 mm holes at both ends, 15 mm from the ends',
    ],
  },
  {
    what: 'countersunk holes',
    expected: {
      noun: 'plate',
      size: [100, 60, 8],
      volume:
        8 * 6000 -
        4 * (disc(4.5) * 8 + (Math.PI * 2.23 * (4.48 ** 2 + 2.25 ** 2 + 4.48 * 2.25)) / 3 - disc(4.5) * 2.23),
      holes: [[4.5, 4]],
      centres: corners(40, 20),
    },
    wordings: [
      'plate 100x60x8 with countersunk M4 holes at the corners 10 from edges',
      'plate 100x60x8 with four countersunk M4 holes 10 mm from the edges',
      'plate 100x60x8, four M4 holes countersunk for ISO 10642, 10 mm from the edges',
      'plate 100x60x8 with four 4.5 mm holes 10 mm from the edges, countersunk 8.96 mm',
      'plate 100x60x8 with four M4 clearance holes 10 mm from the edges. The holes are countersunk.',
    ],
  },
  {
    what: 'counterbored holes',
    expected: {
      noun: 'block',
      size: [60, 40, 30],
      volume: 72_000 - 4 * (disc(6.6) * 30 + (disc(11) - disc(6.6)) * 6.4),
      holes: [
        [6.6, 4],
        [11, 4],
      ],
      centres: corners(20, 10),
    },
    wordings: [
      'block 60x40x30 with four M6 counterbored holes 10 mm from the edges',
      'block 60x40x30 with four M6 holes 10 mm from the edges, counterbored for ISO 4762',
      'block 60x40x30 with four 6.6 mm holes 10 mm from the edges with a counterbore 11 mm diameter 6.4 mm deep',
      'block 60x40x30 with four 6.6 mm through holes, counterbored 11 mm diameter 6.4 mm deep, at the corners 10 mm from the edges',
    ],
  },
  {
    what: 'a blind hole',
    expected: {
      noun: 'block',
      size: [40, 40, 20],
      volume: 32_000 - disc(6) * 10,
      holes: [[6, 1]],
      centres: [[0, 0]],
    },
    wordings: [
      'block 40x40x20 with a 6 mm blind hole 10 deep',
      'block 40x40x20 with a hole 6 mm diameter, 10 mm deep in the center',
      'block 40x40x20 with a 10 mm deep 6 mm hole in the middle of the top face',
      'block 40x40x20 with a 6 mm diameter, 10 mm deep hole in the center',
      'block 40x40x20 with a hole in the center. The hole is 6 mm in diameter and 10 mm deep.',
    ],
  },
  {
    what: 'a tapped hole',
    expected: { noun: 'block', size: [50, 50, 30], volume: 75_000 - disc(6.8) * 20, holes: [[6.8, 1]] },
    wordings: [
      'block 50 x 50 x 30 with M8 tapped hole 20 mm deep in the center',
      'block 50 x 50 x 30 with a threaded M8 hole, 20 mm deep',
      'block 50x50x30 with a tapped hole M8 20 deep in the centre of the top',
    ],
  },
  {
    what: 'a hole from the side of a block',
    expected: { noun: 'block', size: [50, 40, 30], volume: 60_000 - disc(12) * 40, holes: [[12, 1]] },
    wordings: [
      'block 50x40x30 with a hole 12 mm in diameter through the front face',
      'block 50x40x30 with a 12 mm hole in the front',
      'block 50x40x30 with a 12 mm through hole in the center of the front face',
      'block 50x40x30 with a 12 mm hole in the back face',
    ],
  },
  {
    what: 'other fits and inch screws',
    expected: {
      noun: 'plate',
      size: [152.4, 101.6, 6.35],
      volume: 6.35 * (152.4 * 101.6 - 4 * disc(7.1374)),
      holes: [[7.1374, 4]],
      centres: corners(63.5, 38.1),
    },
    wordings: [
      'plate 6" x 4" x 1/4" with four 1/4-20 clearance holes 1/2" from the edges',
      '6 x 4 x 1/4 inch plate with 1/4-20 holes 1/2 inch from each corner',
      'plate 6 in x 4 in x 0.25 in, four 1/4-20 holes at the corners, half an inch from the edges',
    ],
  },
  {
    what: 'a close fit',
    expected: { noun: 'plate', size: [50, 50, 5], volume: 5 * (2500 - disc(5.3)), holes: [[5.3, 1]] },
    wordings: [
      'plate 50x50x5 with a close fit M5 hole in the center',
      'plate 50x50x5 with an M5 hole, close fit, in the middle',
      'plate 50x50x5 with a tight fit hole for M5 in the centre',
    ],
  },
  {
    what: 'a cross hole in a rod',
    expected: { noun: 'cylinder', size: [40, 40, 60], volume: null, holes: [[10, 1]] },
    wordings: [
      'cylinder 40 mm diameter 60 mm high with a 10 mm cross hole',
      'cylinder 40 mm diameter 60 mm high with a radial hole of 10 mm',
      'cylinder 40 mm diameter 60 mm high with a 10 mm hole through the side',
      'rod 40 x 60 with a transverse 10 mm hole',
    ],
  },
  {
    what: 'a square plate',
    expected: { noun: 'plate', size: [60, 60, 4], volume: 14_400 },
    wordings: [
      'square plate 60 mm, 4 mm thick',
      '60 mm square plate, 4 mm thick',
      'square plate 60 x 4',
      'plate 60x60x4',
      'square sheet with a thickness of 4 mm and a side length of 60 mm',
      'plate 60 x 60, 4 mm',
    ],
  },
  {
    what: 'sizes without a unit, in a model of unit size',
    expected: { noun: 'cylinder', size: [0.5, 0.5, 1.5], volume: disc(0.5) * 1.5 },
    wordings: [
      'Make a cylinder of 0.25 units radius and 1.5 units height.',
      'cylinder, height 1.5, diameter 0.5',
      'cylinder 1.5 units high with a diameter of 0.5 units',
    ],
  },
  {
    what: 'a hexagonal prism with a hole and a chamfered top',
    expected: {
      noun: 'hexagonal prism',
      size: [100 / Math.sqrt(3), 50, 20],
      // The area of a hexagon by its flats is sqrt(3)/2 w²; the chamfered layer is a frustum between 50 and 46.
      volume: (Math.sqrt(3) / 2) * (50 ** 2 * 18 + ((50 ** 2 + 46 ** 2 + 50 * 46) * 2) / 3) - disc(20) * 20,
      holes: [[20, 1]],
    },
    wordings: [
      'hexagonal prism 50 mm across flats 20 high with a 20 mm hole in the centre and 2 mm chamfers on the top edges',
      'a hexagonal block, 50 mm across flats, 20 mm thick, top edges chamfered 2 mm, 20 mm center hole',
      'hex prism, across flats 50, height 20, 20 mm hole through the middle, 2 mm x 45° chamfer on the top edges',
    ],
  },
  {
    what: 'a hexagonal bar',
    expected: {
      noun: 'hexagonal prism',
      size: [24 / Math.sqrt(3), 12, 100],
      volume: (Math.sqrt(3) / 2) * 144 * 100,
    },
    wordings: [
      'hex bar 12 mm across flats 100 long',
      'hexagonal bar, 12 mm AF, length 100 mm',
      'hex rod 12 mm across flats, 10 cm long',
    ],
  },
  {
    what: 'a sphere',
    expected: { noun: 'sphere', size: [30, 30, 30], volume: (Math.PI * 30 ** 3) / 6 },
    wordings: [
      'sphere 30 mm in diameter',
      'sphere of radius 15',
      'a 30 mm ball',
      'make a sphere with a diameter of 3 cm',
    ],
  },
  {
    what: 'a hemisphere',
    expected: { noun: 'hemisphere', size: [40, 40, 20], volume: (2 / 3) * Math.PI * 20 ** 3 },
    wordings: [
      'hemisphere of radius 20 mm',
      'hemisphere 40 mm diameter',
      'a half sphere with a 20 mm radius',
    ],
  },
  {
    what: 'a cone',
    expected: { noun: 'cone', size: [40, 40, 60], volume: (disc(40) * 60) / 3 },
    wordings: [
      'cone with a height of 60 mm and a base diameter of 40 mm',
      'cone 40 mm diameter 60 mm high',
      'a cone, radius 20, height 60',
    ],
  },
  {
    what: 'a truncated cone',
    expected: { noun: 'cone', size: [40, 40, 30], volume: (Math.PI * 30 * (400 + 200 + 100)) / 3 },
    wordings: [
      'truncated cone, base diameter 40, top diameter 20, height 30',
      'frustum 30 mm high with a bottom diameter of 40 mm and a top diameter of 20 mm',
      'cone with a base radius of 20, a top radius of 10 and a height of 30',
    ],
  },
  {
    what: 'a square tube',
    expected: { noun: 'square tube', size: [40, 40, 200], volume: (40 ** 2 - 34 ** 2) * 200 },
    wordings: [
      'square tube 40 x 40 x 3 mm, 200 mm long',
      'square tube 40 mm, wall 3 mm, length 200 mm',
      'box section 40x40x3x200',
      'square tubing, 40 mm wide, 3 mm wall thickness, 200 mm long',
    ],
  },
  {
    what: 'a rectangular tube',
    expected: { noun: 'square tube', size: [60, 40, 500], volume: (60 * 40 - 54 * 34) * 500 },
    wordings: ['rectangular tube 60x40x3, 500 long', 'rectangular hollow section 60 x 40 x 3, length 500 mm'],
  },
  {
    what: 'a tube with a cross hole',
    expected: {
      noun: 'tube',
      size: [40, 40, 50],
      volume: null,
      holes: [
        [30, 1],
        [8, 1],
      ],
    },
    wordings: [
      'tube OD 40 ID 30 length 50 with an 8 mm cross hole',
      'tube 40x30x50 with an 8 mm hole through the side',
    ],
  },
  {
    what: 'a tube with a cross hole at a distance from the top',
    expected: {
      noun: 'tube',
      size: [30, 30, 60],
      volume: null,
      holes: [
        [22, 1],
        [6, 1],
      ],
    },
    wordings: [
      'tube 30 mm outer diameter, wall 4, 60 long, 6 mm cross hole 15 mm from the top',
      'tube OD 30 ID 22 length 60 with a 6 mm cross hole 15 mm below the top',
      'a 60 mm long tube, outer diameter 30, wall 4 mm, with a 6 mm radial hole 45 mm from the bottom',
      'tube 30 mm outer diameter, wall 4, 60 long, with a 6 mm cross hole 15 mm from one end',
    ],
  },
  {
    what: 'a rod drilled across near both ends',
    expected: {
      noun: 'cylinder',
      size: [20, 20, 100],
      volume: null,
      holes: [[5, 2]],
      centres: [
        [0, 10],
        [0, 90],
      ],
    },
    wordings: [
      'rod 20 mm diameter 100 long with two 5 mm cross holes 10 mm from each end',
      'cylinder 20 mm diameter, 100 mm high, a 5 mm cross hole 10 mm from each end',
    ],
  },
  {
    what: 'a spacer for a screw',
    expected: { noun: 'tube', size: [10, 10, 15], volume: (disc(10) - disc(5.5)) * 15, holes: [[5.5, 1]] },
    wordings: [
      'spacer for M5, OD 10, length 15',
      'M5 spacer 10 mm diameter 15 mm long',
      'standoff M5, 10 mm OD, 15 mm high',
    ],
  },
  {
    what: 'an even row in a plate',
    expected: {
      noun: 'plate',
      size: [120, 30, 4],
      volume: 4 * (3600 - 3 * disc(6.6)),
      holes: [[6.6, 3]],
      centres: [-40, 0, 40].map((x): [number, number] => [x, 0]),
    },
    wordings: [
      'plate 120x30x4 with three M6 holes in a row',
      'plate 120 x 30 x 4 mm with three M6 clearance holes evenly spaced along the length',
      'plate 120x30x4 with a row of 3 holes of 6.6 mm',
    ],
  },
];
