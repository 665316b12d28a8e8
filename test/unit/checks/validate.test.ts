import { describe, expect, test } from 'vitest';
import type { ObjectState, PerturbResult, ShapeState } from '../../../rpc-schema/freecad.ts';
import { diff } from '../../../sidecar/checks/diff.ts';
import { perturbations } from '../../../sidecar/checks/perturbations.ts';
import { validate } from '../../../sidecar/checks/validate.ts';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { object, shape, stateOf } from './states.ts';

const plan = Plan.parse({
  title: 'Cube',
  requirements: [{ kind: 'size', words: '20 mm', axis: 'X', value: 20 }],
  assumptions: [],
  parameters: [
    { name: 'side', value: 20, unit: 'mm' },
    { name: 'half', value: 'side / 2', unit: 'mm' },
  ],
  bodies: [{ name: 'Body', label: 'Cube' }],
  features: [
    {
      kind: 'pad',
      name: 'Cube',
      on: { plane: 'XY' },
      profiles: [{ shape: 'rectangle', width: 'side', height: '2 * half' }],
      length: 'side',
    },
  ],
});
const compiled = compile(plan, { prompt: 'cube', date: '2026-01-01', version: '0' });

function verdictOf(
  side = 20,
  pad: Partial<ObjectState> = {},
  body: Partial<ShapeState> = {},
  perturbed: PerturbResult | null = null,
) {
  const objects = [
    object('Body', 'PartDesign::Body', { shape: shape(side, body) }),
    object('Cube', 'PartDesign::Pad', { shape: shape(side), ...pad }),
  ];
  return validate({
    goal: plan,
    compiled,
    state: stateOf(objects),
    objects: ['Body', 'Cube'],
    answers: new Map(),
    perturbed,
  });
}

describe('what each feature did', () => {
  test.each([
    ['is within what it may do', 20, { expected: 'adds at most 8000 mm3', got: 'adds 8000 mm3', ok: true }],
    ['is too much', 21, { expected: 'adds at most 8000 mm3', got: 'adds 9261 mm3', ok: false }],
    ['is nothing', 0, { got: 'changes nothing', volume: 0, ok: false }],
  ])('%s', (_what, side, effect) => {
    expect(verdictOf(20, { shape: shape(side) }).features).toMatchObject([{ label: 'Cube pad', ...effect }]);
  });

  test('is no shape at all', () => {
    expect(verdictOf(20, { shape: null }).features).toMatchObject([
      { got: 'no shape', volume: null, ok: false },
    ]);
  });
});

describe('a fragile parameter', () => {
  const tried = (...edits: [number, string[]][]) =>
    verdictOf(
      20,
      {},
      {},
      {
        edits: edits.map(([value, errors]) => ({ name: 'side', value, errors, volume: 0 })),
        restored: true,
      },
    ).fragile;

  test('is told with the first value at which it breaks', () => {
    expect(tried([19, []], [21, ['Fillet: BRep_API: command not done']], [22, ['worse']])).toEqual([
      {
        name: 'side',
        label: 'Side',
        unit: 'mm',
        value: 20,
        breaksAt: 21,
        problems: [
          'Fillet: FreeCAD cannot work its shape out: it is too large or too small for what is there (BRep_API: command not done)',
        ],
      },
    ]);
  });

  test('is none where all values work', () => {
    expect(tried([19, []], [21, []])).toEqual([]);
  });
});

describe('mass', () => {
  const weighed = (material: 'steel' | 'pla' | undefined) =>
    validate({
      goal: { ...plan, bodies: [{ name: 'Body', label: 'Cube', material }] },
      compiled,
      state: stateOf([object('Body', 'PartDesign::Body', { shape: shape(20) })]),
      objects: ['Body'],
      answers: new Map(),
      perturbed: null,
    }).measured?.mass;

  test('is the volume by the density of the material, and unknown without one', () => {
    expect(weighed('steel')).toBeCloseTo(62.8, 9);
    expect(weighed('pla')).toBeCloseTo(9.92, 9);
    expect(weighed(undefined)).toBeNull();
  });
});

describe('a verdict', () => {
  test('on a sound model is full marks', () => {
    expect(verdictOf()).toMatchObject({ ok: true, score: 1, findings: [] });
  });

  test.each([
    ['a size that is missed', verdictOf(19), []],
    ['a recompute error', verdictOf(20, { errors: ['broken'] }), ['broken']],
    ['an invalid shape', verdictOf(20, {}, { valid: false }), ['its shape is not valid']],
    ['two solids', verdictOf(20, {}, { solids: 2 }), ['it is 2 solids where a body is one']],
    ['a feature without a shape', verdictOf(20, { shape: null }), ['it has no shape']],
    [
      'a feature that adds more than it can',
      verdictOf(20, { shape: shape(21) }),
      ['it changes 9261 mm3, at most 8000 can be right'],
    ],
    [
      'a parameter that breaks the model',
      verdictOf(
        20,
        {},
        {},
        {
          edits: [{ name: 'side', value: 21, errors: ['Fillet: broken'], volume: 0 }],
          restored: true,
        },
      ),
      ['at 21 mm (20 mm now) the model does not rebuild: Fillet: broken'],
    ],
    [
      'a model that does not come back',
      verdictOf(20, {}, {}, { edits: [], restored: false }),
      ['the model did not come back after a parameter was changed'],
    ],
  ])('on %s is not ok', (_what, verdict, messages) => {
    expect(verdict.ok).toBe(false);
    expect(verdict.score).toBeLessThan(1);
    expect(verdict.findings.map(({ message }) => message)).toEqual(messages);
  });

  test('without a solid is nothing', () => {
    expect(
      validate({
        goal: plan,
        compiled,
        state: stateOf([]),
        objects: [],
        answers: new Map(),
        perturbed: null,
      }),
    ).toMatchObject({
      ok: false,
      score: 0,
    });
  });
});

test('perturbations change what was given, not what follows from it', () => {
  expect(perturbations(compiled.parameters, 'Parameters')).toEqual([
    { object: 'Parameters', name: 'side', value: 19 },
    { object: 'Parameters', name: 'side', value: 21 },
  ]);
  const shift = { name: 'shift', label: '', value: 0, unit: 'mm', expression: null } as const;
  expect(perturbations([shift], 'P').map(({ value }) => value)).toEqual([-0.5, 0.5]);
  const count = { name: 'holes', label: '', value: 1, unit: 'count', expression: null } as const;
  expect(perturbations([count], 'P').map(({ value }) => value)).toEqual([2]);
});

test('a diff leaves out the axes and planes that come with a body', () => {
  const before = stateOf([object('Old', 'Part::Box')]);
  const after = stateOf([
    object('Body', 'PartDesign::Body'),
    object('X_Axis', 'App::Line'),
    object('Mine', 'Part::Box'),
  ]);
  const ran = {
    document: 'D',
    revision: '2',
    stepMs: [],
    created: ['Body', 'X_Axis'],
    changed: ['Mine', 'Body'],
    deleted: ['Old'],
  };
  expect(diff(before, after, ran)).toEqual({
    added: [{ name: 'Body', label: 'Body', type: 'PartDesign::Body' }],
    removed: [{ name: 'Old', label: 'Old', type: 'Part::Box' }],
    changed: [{ name: 'Mine', label: 'Mine', what: 'changed', properties: [] }],
    shapes: [],
  });
});
