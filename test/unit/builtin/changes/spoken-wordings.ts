import { sized, type Wording } from './wordings.ts';

const HOLE = { kind: 'hole', diameter: '12 mm' } as const;

/** Verbs and turns of speech that people have for changes. */
export const SPOKEN_WORDINGS: readonly Wording[] = [
  ...sized('plate', [
    ['what if the plate was 12 mm thick?', { thickness: 12 }],
    ['how about 90 mm long', { length: 90 }],
    ['stretch it to 150 long', { length: 150 }],
    ['stretch the plate by 20', { length: 100 }],
    ['bump the thickness up to 8', { thickness: 8 }],
    ['trim 5 mm off the width', { width: 35 }],
    ['make it thicker, 8 mm', { thickness: 8 }],
    ['swap length and width', { length: 40, width: 80 }],
    ['same but with 8 mm holes', { hole_diameter: 8 }],
    ['I think we should make the holes 7', { hole_diameter: 7 }],
  ]),
  ...sized('flange', [['open the bore up to 50', { bore_diameter: 50 }]]),
  ...sized('cylinder', [['stretch it to 90 tall', { length: 90 }]]),
  ...sized('two', [
    ['the small holes should be 6', { hole_diameter: 6 }],
    ['make the bigger hole 14', { hole_2_diameter: 14 }],
  ]),
  { model: 'plate', says: 'make it thicker, 3 mm', asks: '3 mm is less' },
  ...['one hole fewer', '5 bolt holes rather than 6'].map(
    (says): Wording => ({ model: 'flange', says, sizes: { hole_count: 5 } }),
  ),
  ...[
    'Shift the 12 mm hole up by 5 mm',
    'have the 12 mm hole 5 mm further up',
    'the 12 mm hole should go up 5 mm',
  ].map(
    (says): Wording => ({
      model: 'two',
      says,
      sizes: {},
      added: [],
      features: [{ kind: 'hole' }, { ...HOLE, place: { at: 'points', points: [['0 mm', '5 mm']] } }],
    }),
  ),
  {
    model: 'two',
    says: 'move the 12 mm hole to 30 mm from the left edge and 12 mm from the front edge',
    features: [
      { kind: 'hole' },
      {
        ...HOLE,
        place: {
          at: 'sides',
          from: [
            { side: 'left', distance: '30 mm' },
            { side: 'front', distance: '12 mm' },
          ],
        },
      },
    ],
  },
  {
    model: 'rich',
    says: 'rotate the slot by 90 degrees',
    features: [{}, {}, { kind: 'slot', along: 'width' }],
  },
  { model: 'rich', says: 'rotate the slot by 30 degrees', asks: 'by 90 degrees only' },
  {
    model: 'plate',
    says: 'turn the holes into slots 10 mm long and 6 mm wide',
    added: ['Slot'],
    removed: ['Holes'],
    features: [{ kind: 'slot', count: 4, place: { at: 'corners', edge_distance: '8 mm' } }],
  },
  {
    model: 'plate',
    says: 'countersink the holes for M4',
    features: [{ kind: 'hole', diameter: '6 mm', countersink: { diameter: '8.96 mm', angle: '90 deg' } }],
  },
  { model: 'plate', says: 'countersink the holes for M8', asks: 'does not go through' },
];
