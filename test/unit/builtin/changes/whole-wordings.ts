import { sized, type Wording } from './wordings.ts';

const all = (factor: number, sizes: Readonly<Record<string, number>>) =>
  Object.fromEntries(
    Object.entries(sizes).map(([name, value]) => [name, Number((value * factor).toFixed(6))]),
  );
const PLATE = { length: 80, width: 40, thickness: 5, hole_diameter: 6, hole_edge_distance: 8 };
/** Without what the M5 screws ask for. */
const RICH = {
  length: 80,
  width: 40,
  thickness: 10,
  corner_radius: 4,
  chamfer_size: 1,
  hole_edge_distance: 8,
  slot_length: 30,
  slot_width: 10,
  slot_depth: 3,
};
const FLANGE = {
  diameter: 100,
  thickness: 10,
  bore_diameter: 40,
  hole_diameter: 9,
  bolt_circle_diameter: 80,
};

const SCALED: readonly Wording[] = [
  ...sized(
    'plate',
    (
      [
        ['scale it by 1.5', 1.5],
        ['scale it up by 50%', 1.5],
        ['scale by 2', 2],
        ['scale to 200 %', 2],
        ['scale it down by 20 %', 0.8],
        ['scale it down by 2', 0.5],
        ['scale it 2:1', 2],
        ['double the size', 2],
        ['double the size of the plate', 2],
        ['twice the size', 2],
        ['make it twice as big', 2],
        ['make it half the size', 0.5],
        ['make it half as big', 0.5],
        ['make everything twice as large', 2],
        ['make everything 10 % bigger', 1.1],
        ['make it 20% smaller', 0.8],
        ['make it 3 times bigger', 3],
        ['enlarge it by 10 percent', 1.1],
        ['shrink everything to 50 %', 0.5],
        ['the same numbers in inches', 25.4],
        ['I meant cm', 10],
      ] as const
    ).map(([says, factor]) => [says, all(factor, PLATE)]),
  ),
  ...sized('rich', [['scale it by 1.5', all(1.5, RICH)]]),
  ...sized('flange', [['make it twice as big', all(2, FLANGE)]]),
  ...sized('inches', [['the same numbers in mm', { length: 4, width: 2, thickness: 0.25 }]]),
];

const RELATIONS: readonly Wording[] = [
  ...sized('plain', [
    ['make it as wide as it is long', { width: 80 }],
    ['as wide as long', { width: 80 }],
    ['make it as thick as it is wide', { thickness: 40 }],
    ['half as wide', { width: 20 }],
    ['make it half as thick as wide', { thickness: 20 }],
    ['make the plate three times as thick', { thickness: 15 }],
    ['set the width equal to the length', { width: 80 }],
    ['make the thickness half the width', { thickness: 20 }],
  ]),
  ...sized('cylinder', [
    ['make it as long as its diameter', { length: 30 }],
    ['as wide as long', { diameter: 50 }],
  ]),
];

const DOUBTS: readonly Wording[] = [
  {
    model: 'plate',
    says: 'scale it by 50 %',
    asks: '50 % of what it is, or 50 % larger',
    options: ['scale it to 50 %', 'scale it up by 50 %'],
  },
  { model: 'plate', says: 'make it bigger', asks: 'How much bigger' },
  { model: 'plate', says: 'make it a bit smaller', asks: 'How much smaller' },
  {
    model: 'cylinder',
    says: 'make the cylinder 10 mm bigger',
    asks: 'Which size is to be 10 mm bigger',
    options: ['increase the diameter by 10 mm', 'increase the length by 10 mm'],
  },
  { model: 'plate', says: 'scale it by 2 in x', asks: '' },
  { model: 'plate', says: 'scale it by 0', asks: 'more than zero' },
  {
    model: 'plate',
    says: 'same but in inches',
    asks: 'Shall the numbers stay',
    options: ['the same numbers in inches', 'only show the sizes in inches'],
  },
  { model: 'plate', says: 'convert it to inches', asks: 'Shall the numbers stay' },
  { model: 'plate', says: 'only show the sizes in inches', refused: 'The part stays as it is' },
  {
    model: 'plain',
    says: 'make it square',
    asks: '80 mm or 40 mm',
    options: ['set the width to 80 mm', 'set the length to 40 mm'],
  },
  { model: 'plain', says: 'make it half as wide as it is long', refused: 'is 40 mm already' },
  { model: 'cylinder', says: 'make it as wide as it is deep', asks: 'no "depth"' },
];

export const WHOLE_WORDINGS: readonly Wording[] = [...SCALED, ...RELATIONS, ...DOUBTS];
