import { sized, type Wording } from './wordings.ts';

type Turned = readonly [says: string, feature: object];
/** Changes of the only feature of a model, which stays what it is by name. */
const turned = (model: Wording['model'], wordings: readonly Turned[]): Wording[] =>
  wordings.map(([says, feature]) => ({ model, says, features: [feature] }));

const HEADS: readonly Wording[] = [
  ...[
    'turn the counterbores into countersinks',
    'make the holes countersunk',
    'countersink the holes',
    'make them countersunk instead of counterbored',
    'countersinks instead of counterbores',
    'use countersinks instead of counterbores',
  ].map(
    (says): Wording => ({ model: 'bored', says, features: [{ thread: 'M4', count: 4, countersink: {} }] }),
  ),
  ...['remove the counterbores', 'no counterbores', 'make the holes plain'].map(
    (says): Wording => ({ model: 'bored', says, features: [{ kind: 'hole', thread: 'M4', count: 4 }] }),
  ),
  ...turned('plate', [
    ['countersink the holes 12 mm', { countersink: { diameter: '12 mm' } }],
    ['counterbore the holes 10 mm, 3 mm deep', { counterbore: { diameter: '10 mm', depth: '3 mm' } }],
  ]),
  {
    model: 'two',
    says: 'countersink the middle hole 16 mm',
    features: [{ kind: 'hole', diameter: '5 mm' }, { countersink: { diameter: '16 mm' } }],
  },
  { model: 'rich', says: 'tap the holes', sizes: { hole_diameter: 4.2 } },
  { model: 'plate', says: 'countersink the holes', asks: 'What is the diameter of the countersink' },
  { model: 'plate', says: 'tap the holes', asks: 'For which thread' },
  { model: 'plain', says: 'countersink the holes', refused: 'no holes' },
  {
    model: 'two',
    says: 'countersink the holes',
    asks: 'Which holes',
    options: ['countersink the holes Holes', 'countersink the holes Holes_2', 'countersink all the holes'],
  },
];

const DEPTHS: readonly Wording[] = [
  ...turned('block', [
    ['make the holes 10 mm deep', { depth: '10 mm' }],
    ['make the holes blind 10 deep', { depth: '10', blind: true }],
    ['make the holes blind, 10 mm deep', { depth: '10 mm', blind: true }],
    ['holes 10 deep', { depth: '10' }],
  ]),
  ...['make the holes through', 'make the holes go all the way through', 'drill the holes through'].map(
    (says): Wording => ({ model: 'blind', says, features: [{ kind: 'hole', diameter: '6 mm' }] }),
  ),
  ...sized('blind', [['make the holes 12 deep', { hole_depth: 12 }]]),
  { model: 'block', says: 'make the holes through', refused: 'like that already' },
  { model: 'block', says: 'make the holes blind', asks: 'How deep' },
  { model: 'block', says: 'make the holes 25 deep', asks: 'only 20 mm of material' },
];

const COUNTS: readonly Wording[] = [
  ...sized('row', [
    ['one hole less', { hole_count: 3 }],
    ['one less hole', { hole_count: 3 }],
    ['remove one hole', { hole_count: 3 }],
    ['remove a hole', { hole_count: 3 }],
    ['3 holes instead of 4', { hole_count: 3 }],
    ['I need 3 holes', { hole_count: 3 }],
    ['add one more hole', { hole_count: 5 }],
    ['make it five holes', { hole_count: 5 }],
    ['space the holes 25 apart', { hole_spacing: 25 }],
    ['25 mm between the holes', { hole_spacing: 25 }],
    ['hole spacing 25', { hole_spacing: 25 }],
    ['move the holes 5 mm further apart', { hole_spacing: 25 }],
  ]),
  ...sized('flange', [
    ['8 holes instead of 6', { hole_count: 8 }],
    ['double the number of holes', { hole_count: 12 }],
    ['twice as many holes', { hole_count: 12 }],
    ['there should be 8 holes', { hole_count: 8 }],
  ]),
  ...sized('plate', [
    ['move the holes 2 mm further from the edge', { hole_edge_distance: 10 }],
    ['move the holes 2 mm closer to the edges', { hole_edge_distance: 6 }],
    ['move the holes 2 mm inwards', { hole_edge_distance: 10 }],
    ['move the holes in by 2 mm', { hole_edge_distance: 10 }],
  ]),
  { model: 'row', says: 'six holes', refused: 'on the edge of the part' },
  { model: 'row', says: '6 holes instead of 5', asks: 'There are 4, not 5' },
  { model: 'row', says: 'remove the hole', asks: 'Shall all 4 go', options: ['remove Holes'] },
  {
    model: 'row',
    says: 'drop the left hole',
    removed: ['Row'],
    features: [{ count: 3, place: { at: 'points' } }],
  },
  {
    model: 'plate',
    says: 'remove the top left hole',
    features: [{ count: 3, place: { at: 'corners', which: ['bottom left', 'bottom right', 'top right'] } }],
  },
  { model: 'plate', says: 'remove one hole', asks: 'lie at the corners' },
  { model: 'plate', says: '6 holes instead of 4', asks: 'Where do they go when there are 6' },
  { model: 'plate', says: 'four holes', refused: 'There are 4 of them already' },
];

const REPLACED: readonly Wording[] = [
  ...(
    [
      ['replace the chamfer with a 2 mm fillet', '2 mm'],
      ['a 2 mm fillet instead of the chamfer', '2 mm'],
      ['turn the chamfer into a fillet', '1 mm'],
      ['replace the chamfer by a fillet', '1 mm'],
      ['fillet instead of chamfer', '1 mm'],
    ] as const
  ).map(
    ([says, radius]): Wording => ({
      model: 'rich',
      says,
      added: ['Fillet'],
      removed: ['Chamfer'],
      features: [{ kind: 'fillet', edges: 'top', radius }, { kind: 'hole' }, { kind: 'slot' }],
    }),
  ),
  {
    model: 'cube',
    says: 'replace the fillets with 1 mm chamfers',
    added: ['Chamfer'],
    removed: ['Fillet'],
    features: [{ kind: 'chamfer', edges: 'vertical', size: '1 mm' }],
  },
  {
    model: 'rich',
    says: 'replace the rounded corners with 3 mm chamfers',
    added: ['Chamfer_2'],
    features: [
      { kind: 'chamfer', edges: 'top' },
      { kind: 'chamfer', edges: 'vertical', size: '3 mm' },
      { kind: 'hole' },
      { kind: 'slot' },
    ],
  },
  { model: 'rich', says: 'replace the slot with a 10 mm hole', added: ['Holes_2'], removed: ['Slot'] },
  { model: 'cube', says: 'replace the chamfer with a fillet', asks: 'The model has no chamfer' },
];

const SIDES = { length: '80', width: '40', thickness: '5' };
const CORNERS: readonly Wording[] = [
  ...[
    'corner radius 5',
    '5 mm corner radius',
    'rounded corners 5 mm',
    'give it rounded corners, 5 mm',
    'round the corners with 5 mm',
  ].map(
    (says): Wording => ({
      model: 'plain',
      says,
      base: { ...SIDES, corner_radius: says.includes('mm') ? '5 mm' : '5' },
    }),
  ),
  ...['square corners', 'sharp corners please', 'make the corners square'].map(
    (says): Wording => ({ model: 'rich', says, base: { length: '80', width: '40', thickness: '10' } }),
  ),
];

const SCREWS: readonly Wording[] = [
  ...sized(
    'rich',
    [
      'M6 instead of M5',
      'use M6 screws instead of M5',
      'M6 holes instead of M5',
      'change M5 to M6',
      'make them M6',
      'use M6 screws',
    ].map((says) => [says, { hole_diameter: 6.6 }] as const),
  ),
  { model: 'rich', says: 'M6 instead of M4', asks: 'no "the M4 holes"' },
];

const INSTEAD: readonly Wording[] = [
  ...sized('plate', [
    ['8 mm thick instead of 5', { thickness: 8 }],
    ['make it 8 mm thick instead of 5 mm', { thickness: 8 }],
    ['thickness 8 rather than 5', { thickness: 8 }],
    ['8 instead of 5', { thickness: 8 }],
    ['make the holes 8 mm instead of 6', { hole_diameter: 8 }],
    ['make it 100x50', { length: 100, width: 50 }],
  ]),
  { model: 'plate', says: '8 mm thick instead of 6', asks: 'The thickness is 5 mm, not 6 mm' },
];

const DESCRIBED: readonly Wording[] = [
  ...sized('two', [
    ['make the 5 mm holes 6 mm', { hole_diameter: 6 }],
    ['change the 12 mm hole to 14 mm', { hole_2_diameter: 14 }],
  ]),
  ...sized('plate', [
    ['make the four holes 7 mm', { hole_diameter: 7 }],
    ['make all four holes 7 mm', { hole_diameter: 7 }],
    ['taller by half', { thickness: 7.5 }],
    ['thickness 8 mm, width 50 mm, holes 5 mm', { thickness: 8, width: 50, hole_diameter: 5 }],
  ]),
  ...sized('rich', [
    ['make it 10 mm longer and the holes M6', { length: 90, hole_diameter: 6.6 }],
    [
      'make it 10 mm longer, the holes M6 and the slot 12 mm wide',
      { length: 90, hole_diameter: 6.6, slot_width: 12 },
    ],
    ['make the slot 40 x 12', { slot_length: 40, slot_width: 12 }],
  ]),
  { model: 'plate', says: 'make the 5 mm holes 6 mm', asks: 'is 6 mm, not 5 mm' },
  { model: 'plate', says: 'remove the 8 mm holes', asks: 'No holes of the model' },
  { model: 'rich', says: 'make the M6 holes 8 mm', asks: 'no size "M6 hole"' },
  { model: 'plate', says: 'make it 10 mm longer on the left', asks: '' },
  {
    model: 'rich',
    says: 'remove the chamfer, add a 2 mm fillet',
    asks: 'On which edges',
    options: ['add a 2 mm fillet on the top edges', 'add a 2 mm fillet on all edges'],
  },
];

const MOVED: readonly Wording[] = [
  {
    model: 'two',
    says: 'move the middle hole 5 mm to the back',
    features: [{ place: { at: 'ends' } }, { place: { at: 'points', points: [['0 mm', '5 mm']] } }],
  },
  { model: 'plate', says: 'move the holes 10 mm to the left', refused: 'outside the part' },
  {
    model: 'plate',
    says: 'move the holes 2 mm to the left',
    features: [
      {
        count: 4,
        place: {
          at: 'points',
          points: [
            ['-34 mm', '-12 mm'],
            ['30 mm', '-12 mm'],
            ['30 mm', '12 mm'],
            ['-34 mm', '12 mm'],
          ],
        },
      },
    ],
  },
  {
    model: 'two',
    says: 'put the middle hole 20 mm from the left edge instead',
    features: [
      { place: { at: 'ends' } },
      { place: { at: 'sides', from: [{ side: 'left', distance: '20 mm' }] } },
    ],
  },
  {
    model: 'two',
    says: 'shift the middle hole up by 4 and right by 6 mm',
    features: [{ place: { at: 'ends' } }, { place: { at: 'points', points: [['6 mm', '4 mm']] } }],
  },
  { model: 'offside', says: 'move it 5 mm to the left', asks: 'on the part, or the part as a whole' },
  {
    model: 'offside',
    says: 'put it 30 mm from the left edge',
    sizes: { hole_from_left: 30 },
    features: [{ place: { at: 'sides', from: [{ side: 'left', distance: '30 mm' }, { side: 'bottom' }] } }],
  },
  {
    model: 'offside',
    says: 'mirror it left to right',
    features: [{ place: { at: 'sides', from: [{ side: 'right', distance: '20 mm' }, { side: 'bottom' }] } }],
  },
  {
    model: 'offside',
    says: 'mirror the hole front to back',
    added: ['Holes_2'],
    features: [{}, { place: { at: 'sides', from: [{ side: 'left' }, { side: 'top', distance: '10 mm' }] } }],
  },
  { model: 'plate', says: 'mirror it left to right', refused: 'its own mirror image' },
  {
    model: 'offside',
    says: 'add another one 25 mm to the right',
    added: ['Holes_2'],
    features: [
      {},
      { diameter: '8 mm', place: { at: 'points', points: [['5 mm', '-10 mm']], origin: 'centre' } },
    ],
  },
  { model: 'offside', says: 'another tapped M5 hole 20 mm to the right', asks: 'From which one' },
  { model: 'offside', says: 'another hole 20 mm from the right edge', asks: 'in line with Holes' },
  {
    model: 'plate',
    says: 'make only the left two 7 mm',
    added: ['Holes_2'],
    features: [
      { count: 2, place: { at: 'corners', which: ['bottom right', 'top right'] } },
      { count: 2, place: { at: 'corners', which: ['bottom left', 'top left'] } },
    ],
  },
  {
    model: 'two',
    says: 'make the left hole 7 mm',
    added: ['Holes_3'],
    features: [{ diameter: '5 mm', nth: 1 }, { diameter: '12 mm' }, { diameter: '5 mm', nth: 3 }],
  },
  { model: 'plate', says: 'take away the two right holes', features: [{ count: 2 }] },
  {
    model: 'plate',
    says: 'make the left two tapped M5',
    added: ['Holes_2'],
    features: [{}, { thread: 'M5', fit: 'tap' }],
  },
  {
    model: 'plate',
    says: 'tap them M5',
    sizes: { hole_diameter: 4.2 },
    features: [{ thread: 'M5', fit: 'tap' }],
  },
  {
    model: 'plate',
    says: 'M5 clearance instead of 6 mm',
    sizes: { hole_diameter: 5.5 },
    features: [{ thread: 'M5', fit: 'normal' }],
  },
  { model: 'plate', says: 'M5 clearance instead of 7 mm', asks: 'What is meant' },
  { model: 'plain', says: 'move the slot 10 mm to the left', asks: 'no "the slot"' },
  { model: 'plate', says: 'mirror it', asks: 'What is to be mirrored' },
  { model: 'plain', says: 'mirror it', refused: 'nothing on the plate' },
];

const HOLLOWED: readonly Wording[] = [
  {
    model: 'cylinder',
    says: 'make it hollow with 2 mm walls',
    added: ['Tube'],
    removed: ['Cylinder'],
    base: { outer_diameter: '30 mm', length: '50 mm', wall: '2 mm' },
  },
  { model: 'cylinder', says: 'hollow it out', asks: 'How thick are the walls' },
  {
    model: 'thick',
    says: 'make it hollow with 2 mm walls',
    refused: 'not a plate',
  },
  {
    model: 'cube',
    says: 'shell it with 2 mm',
    asks: 'open at the top',
    options: ['make it hollow with 2 mm walls, open at the top'],
  },
];

const THERE: readonly Wording[] = [
  ...['put a cylinder 20 mm diameter 10 mm high on top', 'put a post 20 mm diameter 10 mm high on it'].map(
    (says): Wording => ({
      model: 'plain',
      says,
      added: ['Boss'],
      features: [{ kind: 'boss', diameter: '20 mm', height: '10 mm', face: 'top' }],
    }),
  ),
  { model: 'plain', says: 'make the slots 10 mm', asks: 'There is no slot: it is a plate without' },
  { model: 'plate', says: 'make the chamfer 2 mm', asks: 'There is no chamfer: it is a plate with "four' },
];

export const FEATURE_WORDINGS: readonly Wording[] = [
  ...HEADS,
  ...DEPTHS,
  ...COUNTS,
  ...REPLACED,
  ...CORNERS,
  ...SCREWS,
  ...INSTEAD,
  ...DESCRIBED,
  ...MOVED,
  ...HOLLOWED,
  ...THERE,
];
