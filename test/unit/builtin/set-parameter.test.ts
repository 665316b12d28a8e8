import { describe, expect, test } from 'vitest';
import type { DocumentState, ParameterState } from '../../../rpc-schema/freecad.ts';
import { parameterNames } from '../../../sidecar/builtin/changes/parameter-names.ts';
import { setParameter } from '../../../sidecar/builtin/changes/set-parameter.ts';
import { documentWith, keptFrom } from './changes/documents.ts';

const parameter = (object: string, name: string, value: number, unit = 'mm'): ParameterState => ({
  object,
  name,
  value,
  unit,
  expression: null,
});

function state(...parameters: ParameterState[]): DocumentState {
  return {
    document: 'Part',
    label: 'Part',
    path: null,
    revision: '',
    objectCount: 1,
    types: {},
    tree: [],
    treeTruncated: false,
    parameters,
    problems: [],
    plans: [],
    results: [],
    selection: [],
    objects: [],
  };
}

const PART = state(
  parameter('Sheet', 'width', 40),
  parameter('Sheet', 'tilt', 30, 'deg'),
  parameter('Sheet', 'count', 4, ''),
  { ...parameter('Sheet', 'half', 20), expression: 'width / 2' },
  { ...parameter('Sheet', 'height', 40), expression: 'width' },
  parameter('Sheet', 'depth', 5),
  parameter('Sheet001', 'depth', 6),
);

test('names that several have are told apart by what holds them', () => {
  expect(parameterNames(PART)).toEqual([
    'width',
    'tilt',
    'count',
    'half',
    'height',
    'Sheet.depth',
    'Sheet001.depth',
  ]);
});

describe('where there is no plan the value is set where it stands', () => {
  test.each([
    ['width', '50', 'Sheet', 'width', 50],
    ['width', '3 1/2 in', 'Sheet', 'width', 88.9],
    ['tilt', '45°', 'Sheet', 'tilt', 45],
    ['count', '6', 'Sheet', 'count', 6],
    ['height', '50', 'Sheet', 'height', 50],
    ['Sheet001.depth', '7 mm', 'Sheet001', 'depth', 7],
  ])('%s %s', (name, written, object, property, value) => {
    expect(setParameter(name, written, PART)).toMatchObject({
      type: 'edit',
      edit: { changes: [{ kind: 'set', object, property, value }] },
    });
  });
});

test.each([
  [
    'length',
    '20',
    'There is no parameter "length". There are width, tilt, count, half, height, Sheet.depth, Sheet001.depth.',
  ],
  ['depth', '20', 'There are several of the name "depth": Sheet.depth, Sheet001.depth.'],
  ['width', '4 cm', 'width is 40 already.'],
  ['half', '10', 'half follows width / 2 (it is 20). Set what it follows instead.'],
  ['width', 'wide', '"wide" is not a size that I can read.'],
  ['width', '20 deg', 'width is in mm, and "20 deg" is an angle.'],
  ['tilt', '20 mm', 'tilt is in deg, and "20 mm" is a length.'],
  ['count', '20 mm', 'count is a plain number, and "20 mm" is a length.'],
])('%s %s is refused: %s', (name, written, reason) => {
  expect(setParameter(name, written, PART)).toEqual({ type: 'refused', reason });
});

test.each([
  ['wall', 'wall would be 0: it has to be more than zero.'],
  ['hole_diameter', 'hole_diameter would be 0: it has to be more than zero.'],
])('a %s of nothing is refused', (name, reason) => {
  const kept = keptFrom('box 60x40x30 without a lid, wall 2, with a 12 mm hole in the right side');
  expect(setParameter(name, '0', documentWith([{ kept }]))).toEqual({ type: 'refused', reason });
});

test('without parameters that is said', () => {
  expect(setParameter('width', '20', state())).toMatchObject({
    reason: expect.stringContaining('no parameters'),
  });
});
