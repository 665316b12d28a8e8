import { describe, expect, test } from 'vitest';
import type { DocumentState, ObjectState } from '../../../../rpc-schema/freecad.ts';
import { planEdit } from '../../../../sidecar/builtin/changes/by-hand/plan-edit.ts';
import { mayBeChange } from '../../../../sidecar/builtin/plan-wish.ts';

const object = (
  name: string,
  type: string,
  parent: string | null,
  more: Partial<ObjectState> = {},
): ObjectState => ({
  name,
  label: name,
  type,
  parent,
  errors: [],
  expressions: [],
  properties: {},
  sketch: null,
  shape: null,
  ...more,
});

const sketch = (dimensions: Record<string, number>): Partial<ObjectState> => ({
  sketch: {
    degreesOfFreedom: 0,
    fullyConstrained: true,
    geometries: 4,
    constraints: 9,
    namedConstraints: Object.entries(dimensions).map(([name, value]) => ({ name, type: 'DistanceX', value })),
  },
});

const OBJECTS = [
  object('Body', 'PartDesign::Body', null, { label: 'Bracket' }),
  object('Sketch', 'Sketcher::SketchObject', 'Body', sketch({ width: 50, depth: 40 })),
  object('Pad', 'PartDesign::Pad', 'Body', { properties: { Length: 10, Length2: 10 } }),
  object('Sketch001', 'Sketcher::SketchObject', 'Body', sketch({ diameter: 8 })),
  object('Pocket', 'PartDesign::Pocket', 'Body', { properties: { Length: 5 } }),
  object('Pocket001', 'PartDesign::Pocket', 'Body', { properties: { Length: 3 } }),
  object('Hole', 'PartDesign::Hole', 'Body', { properties: { Diameter: 6, Depth: 10 } }),
  object('Fillet', 'PartDesign::Fillet', 'Body', { properties: { Radius: 2 } }),
  object('Spreadsheet', 'Spreadsheet::Sheet', null),
];

const STATE: DocumentState = {
  document: 'Model',
  label: 'Model',
  path: null,
  revision: '1',
  objectCount: OBJECTS.length,
  types: {},
  tree: OBJECTS.map(({ name, label, type, parent }) => ({ name, label, type, parent })),
  treeTruncated: false,
  parameters: [{ object: 'Spreadsheet', name: 'wall', value: 2, unit: 'mm', expression: null }],
  problems: [],
  plans: [],
  results: ['Body'],
  selection: [{ object: 'Pad', elements: ['Edge3', 'Edge5', 'Face6'] }],
  objects: OBJECTS,
};

const X = { axis: 'X' } as const;

describe('changes of what was made by hand', () => {
  test.each([
    ['set the Length of Pad to 20', [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]],
    ['make the pad 20 mm', [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]],
    ['make the pad 20 mm thick', [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]],
    ['make the pad 2 cm high', [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]],
    [
      'set the length of Pocket001 to 1/4 in',
      [{ kind: 'set', object: 'Pocket001', property: 'Length', value: 6.35 }],
    ],
    ['width 60', [{ kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 60 }]],
    [
      'the width should be 60 mm',
      [{ kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 60 }],
    ],
    ['set the width to 60 and the wall to 3', null],
    [
      'set the width to 60, then set the wall to 3',
      [
        { kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 60 },
        { kind: 'set', object: 'Spreadsheet', property: 'wall', value: 3 },
      ],
    ],
    ['wall = 3', [{ kind: 'set', object: 'Spreadsheet', property: 'wall', value: 3 }]],
    ['make the hole 8 mm', [{ kind: 'set', object: 'Hole', property: 'Diameter', value: 8 }]],
    ['make the fillet 3', [{ kind: 'set', object: 'Fillet', property: 'Radius', value: 3 }]],
    ["set the fillet's radius to 3", [{ kind: 'set', object: 'Fillet', property: 'Radius', value: 3 }]],
    ['make the pad 5 mm longer', [{ kind: 'set', object: 'Pad', property: 'Length', value: 15 }]],
    ['make the pad 20 % thicker', [{ kind: 'set', object: 'Pad', property: 'Length', value: 12 }]],
    ['make the pad twice as high', [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]],
    ['make the hole 2 mm bigger', [{ kind: 'set', object: 'Hole', property: 'Diameter', value: 8 }]],
    [
      'increase the width by 5',
      [{ kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 55 }],
    ],
    ['reduce the wall by 0.5 mm', [{ kind: 'set', object: 'Spreadsheet', property: 'wall', value: 1.5 }]],
    ['double the wall', [{ kind: 'set', object: 'Spreadsheet', property: 'wall', value: 4 }]],
    ['increase the Length of Pocket by 1', [{ kind: 'set', object: 'Pocket', property: 'Length', value: 6 }]],
    ['delete the selected pad', [{ kind: 'delete', object: 'Pad' }]],
    ['rename Body to Plate', [{ kind: 'rename', object: 'Body', label: 'Plate' }]],
    ['move the bracket 10 mm up', [{ kind: 'move', object: 'Body', by: [0, 0, 10] }]],
    ['move it 20 mm along x', [{ kind: 'move', object: 'Body', by: [20, 0, 0] }]],
    [
      'rotate the body by 90 degrees about z',
      [{ kind: 'move', object: 'Body', turn: { axis: 'Z', angle: 90 } }],
    ],
    ['suppress the fillet', [{ kind: 'suppress', object: 'Fillet', suppressed: true }]],
    ['unsuppress the fillet', [{ kind: 'suppress', object: 'Fillet', suppressed: false }]],
    ['delete Pocket001', [{ kind: 'delete', object: 'Pocket001' }]],
    ['remove the fillet', [{ kind: 'delete', object: 'Fillet' }]],
    [
      'mirror the pad about YZ',
      [
        {
          kind: 'add',
          body: 'Body',
          feature: { kind: 'mirror', name: 'Mirror', features: ['Pad'], plane: 'YZ' },
        },
      ],
    ],
    [
      'repeat the hole 4 times every 20 mm along X',
      [
        {
          kind: 'add',
          feature: {
            kind: 'linear_pattern',
            features: ['Hole'],
            directions: [{ ...X, count: 4, spacing: 20 }],
          },
        },
      ],
    ],
    [
      'fillet the selected edges 2 mm',
      [
        {
          kind: 'add',
          feature: {
            kind: 'fillet',
            name: 'Fillet_2',
            radius: 2,
            edges: {
              selected: [
                { object: 'Pad', element: 'Edge3' },
                { object: 'Pad', element: 'Edge5' },
              ],
            },
          },
        },
      ],
    ],
    [
      'round the vertical edges by 3',
      [{ kind: 'add', feature: { kind: 'fillet', edges: 'vertical', radius: 3 } }],
    ],
    [
      'add a 2 mm chamfer to the top edges',
      [{ kind: 'add', feature: { kind: 'chamfer', edges: 'top', size: 2 } }],
    ],
    [
      'a 5 mm hole in the selected face',
      [
        {
          kind: 'add',
          face: { selected: [{ object: 'Pad', element: 'Face6' }] },
          feature: { kind: 'hole', diameter: 5, depth: 'through' },
        },
      ],
    ],
    [
      'drill an M5 hole into the selected face, 8 mm deep',
      [{ kind: 'add', feature: { kind: 'hole', thread: 'M5', depth: 8 } }],
    ],
  ])('%s', (prompt, changes) => {
    const planned = planEdit(prompt, [], STATE);
    if (changes === null) expect(planned?.type).toBe('question');
    else expect(planned).toMatchObject({ type: 'edit', edit: { changes } });
  });

  test.each([
    ['make the pocket 8 mm', 'Which one is "pocket"', ['Pocket', 'Pocket001']],
    ['make the pad 15 mm shorter', 'it would be -5', []],
    ['delete the selected hole', 'There is no "hole"', OBJECTS.map(({ name }) => name)],
    [
      'set the length to 20',
      'Which one does',
      ['set the Length of Pad to 20', 'set the Length of Pocket to 20', 'set the Length of Pocket001 to 20'],
    ],
    ['set the colour to 20', 'The document has no "colour"', []],
    ['set the width of Pad to 20', 'Pad has no size "width"', ['set the Length of Pad to 20']],
    ['delete the zorgle', 'There is no "zorgle"', OBJECTS.map(({ name }) => name)],
    [
      'rename Body to Plate, then delete everything else',
      'There is no "everything else"',
      OBJECTS.map(({ name }) => name),
    ],
    ['rename Body to Plate, then make it shine', 'do not understand "make it shine"', []],
  ])('%s is asked about', (prompt, text, options) => {
    const planned = planEdit(prompt, [], STATE);
    expect(planned).toMatchObject({
      type: 'question',
      questions: [{ text: expect.stringContaining(text), options }],
    });
    const words = planned?.type === 'question' ? planned.questions[0]?.words : null;
    expect(prompt).toContain(words ?? '');
  });

  test('an answer settles which one', () => {
    const first = planEdit('make the pocket 8 mm', [], STATE);
    if (first?.type !== 'question' || !first.questions[0]) throw new Error('expected a question');
    const planned = planEdit(
      'make the pocket 8 mm',
      [{ question: first.questions[0], text: 'Pocket' }],
      STATE,
    );
    expect(planned).toMatchObject({ type: 'edit', edit: { changes: [{ object: 'Pocket', value: 8 }] } });
  });

  test.each([
    'rename Body to Bracket',
    'move the bracket 10 mm up',
    'fillet the selected edges 2 mm',
    'mirror the pad about YZ',
  ])('%s is a change', (prompt) => {
    expect(mayBeChange(prompt)).toBe(true);
  });

  test('with nothing selected it is said', () => {
    const nothing = { ...STATE, selection: [] };
    expect(planEdit('fillet the selected edges 2 mm', [], nothing)).toMatchObject({ type: 'question' });
    expect(planEdit('a 5 mm hole in the selected face', [], nothing)).toMatchObject({ type: 'question' });
  });
});
