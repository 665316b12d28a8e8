import { sized, type Wording } from './wordings.ts';

/** Sizes said by what they are in place of, by a run, by the piece that they are of, or by what follows from them. */
export const SIZE_WORDINGS: readonly Wording[] = [
  ...sized('plain', [
    ['wider please, 55 instead of 40', { width: 55 }],
    ['make it a bit longer, 95 rather than 80', { length: 95 }],
    ['thinner: 4 mm instead of 5', { thickness: 4 }],
    ['make it wider from 40 to 48', { width: 48 }],
    ['same but 3 x 1.5 x 1/8 inch', { length: 76.2, width: 38.1, thickness: 3.175 }],
    ['the same, but 90 x 30 x 4', { length: 90, width: 30, thickness: 4 }],
    ['make it 9 x 5 x 1 cm', { length: 90, width: 50, thickness: 10 }],
    ['make it square, 65 x 65', { length: 65, width: 65 }],
    ['make it 3 x 70 x 30', { length: 70, width: 30, thickness: 3 }],
    ['could you please make the plate slightly different: 44 mm wide instead of 40?', { width: 44 }],
    ['hmm no, ninety long', { length: 90 }],
    ['oh wait, make it 6 thick', { thickness: 6 }],
    ['actually no, 50 mm wide', { width: 50 }],
  ]),
  { model: 'plain', says: 'wider please, 55 instead of 45', asks: 'The width is 40 mm, not 45 mm' },
  { model: 'plain', says: 'narrower, 55 instead of 40', asks: '55 mm is more' },
  { model: 'plain', says: 'make it square, 65 x 60', asks: '' },
  ...sized('plain', [['make it three times as long as wide', { length: 120 }]]),
  { model: 'plate', says: 'make one of the holes 8', asks: 'Which is meant by "one of the holes 8"' },
  { model: 'tube', says: 'make it 70 long on the inside', asks: 'those of its outside' },
  { model: 'row', says: 'change 20 to 25', asks: 'Which size does "change 20 to 25" mean' },
  ...sized('plate', [['make the holes a bit different: 7 mm instead of 6', { hole_diameter: 7 }]]),
  ...sized('block', [
    ['make it square, 60 mm', { length: 60, width: 60 }],
    ['same but 4 x 2 x 1 inch', { length: 101.6, width: 50.8, height: 25.4 }],
  ]),
  ...sized('cylinder', [
    ['make it 40 x 70', { diameter: 40, length: 70 }],
    ['longer, 75 instead of 50', { length: 75 }],
  ]),
  ...sized('flange', [
    ['bore 35 mm', { bore_diameter: 35 }],
    ['bore it out to 44', { bore_diameter: 44 }],
    ['give it a 30 mm bore', { bore_diameter: 30 }],
    ['twice as many bolt holes', { hole_count: 12 }],
    ['half as many bolt holes', { hole_count: 3 }],
    ['double the number of screw holes', { hole_count: 12 }],
  ]),
  ...sized('tube', [
    ['bore 22 mm', { inner_diameter: 22 }],
    ['make the wall 3 mm', { inner_diameter: 24 }],
    ['the wall thickness should be 4', { inner_diameter: 22 }],
    ['make the walls 1 mm thicker', { inner_diameter: 18 }],
    ['give it a 2.5 mm wall', { inner_diameter: 25 }],
    ['make it 36 x 26 x 80', { outer_diameter: 36, inner_diameter: 26, length: 80 }],
  ]),
  { model: 'tube', says: 'make the wall 20 mm', asks: 'A wall of 20 mm is not possible' },
  { model: 'tube', says: 'make the wall 5 mm', refused: '5 mm already' },
  { model: 'tube', says: 'make it 30 x 2 x 60', asks: 'outer diameter x wall x length' },
  {
    model: 'inches',
    says: 'make it 5 x 3 x 1/2',
    asks: 'in mm or in inch',
    options: ['make it 5 x 3 x 1/2 mm', 'make it 5 x 3 x 1/2 inch'],
  },
  ...sized('inches', [['make it 5 x 3 x 1/2 inch', { length: 127, width: 76.2, thickness: 12.7 }]]),
  ...sized('stepped', [
    ['make the second step 14 mm in diameter', { diameter_2: 14 }],
    ['the third step should be 18 mm long', { length_3: 18 }],
    ['make the last step 5 mm longer', { length_3: 20 }],
    ['set the diameter of the first step to 24', { diameter_1: 24 }],
    ['make the third section 8 mm wide', { diameter_3: 8 }],
  ]),
  { model: 'stepped', says: 'make the fourth step 6 mm in diameter', asks: '' },
];

/** What holes that are there are given. */
export const RECESS_WORDINGS: readonly Wording[] = [
  ...sized('plate', [
    ['make them M4 clearance holes', { hole_diameter: 4.5 }],
    ['turn them into M8 clearance holes', { hole_diameter: 9 }],
    ['make the holes tapped M6', { hole_diameter: 5 }],
  ]),
  {
    model: 'plate',
    says: 'countersink the holes, 11 mm, 82 degrees',
    features: [{ kind: 'hole', countersink: { diameter: '11 mm', angle: '82 deg' } }],
  },
  {
    model: 'block',
    says: 'countersink all the holes to 13 mm diameter at 90°',
    features: [{ kind: 'hole', countersink: { diameter: '13 mm', angle: '90 deg' } }],
  },
  {
    model: 'block',
    says: 'add a counterbore 12 mm wide and 5 mm deep to the holes',
    features: [{ kind: 'hole', counterbore: { diameter: '12 mm', depth: '5 mm' } }],
  },
  {
    model: 'row',
    says: 'add 9 mm counterbores 4 mm deep to the holes',
    features: [{ kind: 'hole', counterbore: { diameter: '9 mm', depth: '4 mm' } }],
  },
  {
    model: 'row',
    says: 'add a counterbore, 10 x 3 mm, to all the holes',
    features: [{ kind: 'hole', counterbore: { diameter: '10', depth: '3 mm' } }],
  },
  { model: 'block', says: 'counterbore the hole, 12 mm, 5 deep', asks: 'Are all of them meant' },
  { model: 'block', says: 'counterbore the holes, 12 mm, 90 degrees', asks: 'has no angle' },
  {
    model: 'cylinder',
    says: 'drill an 8 mm hole 15 deep into one end',
    added: ['Holes'],
    features: [{ kind: 'hole', diameter: '8 mm', face: 'top' }],
  },
  {
    model: 'cylinder',
    says: 'drill a 5 mm hole 12 mm deep in one end of it',
    added: ['Holes'],
    features: [{ kind: 'hole', diameter: '5 mm', face: 'top' }],
  },
  {
    model: 'stepped',
    says: 'add a 4 mm hole 10 mm deep in one end',
    added: ['Holes'],
    features: [{ kind: 'hole', diameter: '4 mm', face: 'top' }],
  },
  { model: 'plain', says: 'drill a 5 mm hole 3 deep into one end', asks: '' },
];
