import { expect, test } from 'vitest';
import type { DocumentState, ObjectState } from '../../../rpc-schema/freecad.ts';
import { diff } from '../../../sidecar/checks/diff.ts';
import { object, shape, stateOf } from './states.ts';

const SKETCH = { degreesOfFreedom: 0, fullyConstrained: true, geometries: 4, constraints: 8 };
const RAN = { document: 'D', revision: '2', stepMs: [], created: [], changed: [], deleted: [] };

function changeOf(
  before: Partial<ObjectState>,
  after: Partial<ObjectState>,
  more: readonly [Partial<DocumentState>, Partial<DocumentState>] = [{}, {}],
) {
  const state = (of: Partial<ObjectState>, rest: Partial<DocumentState>) => ({
    ...stateOf([object('Mine', 'Part::Box', of)]),
    ...rest,
  });
  return diff(state(before, more[0]), state(after, more[1]), { ...RAN, changed: ['Mine'] });
}

test('a property is told from what to what', () => {
  const { changed, shapes } = changeOf(
    { properties: { Length: 50, Width: 10 }, shape: shape(10) },
    { properties: { Length: 60.0000000001, Width: 10 }, shape: shape(12) },
  );
  expect(changed).toMatchObject([
    { what: 'Length: 50 to 60', properties: [{ property: 'Length', before: '50', after: '60' }] },
  ]);
  expect(shapes).toEqual([
    {
      name: 'Mine',
      label: 'Mine',
      before: { size: [10, 10, 10], volume: 1000, faces: 6 },
      after: { size: [12, 12, 12], volume: 1728, faces: 6 },
    },
  ]);
});

test.each<[string, Parameters<typeof changeOf>, string]>([
  ['a label', [{ label: 'Old' }, { label: 'New' }], 'label: Old to New'],
  [
    'an expression that came',
    [{}, { expressions: [{ property: 'Length', expression: 'Parameters.length' }] }],
    'Length follows: Parameters.length',
  ],
  [
    'an expression that went',
    [{ expressions: [{ property: 'Length', expression: 'Parameters.length' }] }, {}],
    'Length follows: gone',
  ],
  [
    'a named dimension',
    [
      { sketch: { ...SKETCH, namedConstraints: [{ name: 'width', type: 'DistanceX', value: 40 }] } },
      { sketch: { ...SKETCH, namedConstraints: [{ name: 'width', type: 'DistanceX', value: 42 }] } },
    ],
    'width: 40 to 42',
  ],
  [
    'a cell of a sheet',
    [
      {},
      {},
      [
        { parameters: [{ object: 'Mine', name: 'wall', value: 2, unit: 'mm', expression: null }] },
        { parameters: [{ object: 'Mine', name: 'wall', value: 3, unit: 'mm', expression: null }] },
      ],
    ],
    'wall: 2 mm to 3 mm',
  ],
])('%s', (_what, change, line) => {
  expect(changeOf(...change).changed[0]?.what).toBe(line);
});

test('a shape that only was recomputed is not different', () => {
  expect(changeOf({ shape: shape(10) }, { shape: shape(10) })).toMatchObject({
    changed: [{ what: 'changed', properties: [] }],
    shapes: [],
  });
});

test('shapes that came and went have one side only', () => {
  const before = stateOf([object('Old', 'Part::Box', { shape: shape(5) })]);
  const after = stateOf([object('New', 'Part::Box', { shape: shape(6) })]);
  const { shapes } = diff(before, after, { ...RAN, created: ['New'], deleted: ['Old'] });
  expect(shapes.map(({ name, before: was, after: is }) => [name, was?.volume, is?.volume])).toEqual([
    ['Old', 125, undefined],
    ['New', undefined, 216],
  ]);
});
