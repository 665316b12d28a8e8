import { describe, expect, test } from 'vitest';
import { compile } from '../../../sidecar/plan/compile.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

const block = (body: string, name = `${body}Block`) => ({
  kind: 'pad',
  name,
  body,
  on: { plane: 'XY' },
  profiles: [{ shape: 'rectangle', width: 10, height: 10 }],
  length: 10,
});

/** The script of a plan of the bodies A, B and C, each a block, and of what follows. */
function script(...features: object[]): string {
  const plan = Plan.parse({
    title: 'Test',
    requirements: [],
    assumptions: [],
    parameters: [],
    bodies: ['A', 'B', 'C'].map((name) => ({ name, label: name })),
    features: [block('A'), block('B'), block('C'), ...features],
  });
  return compile(plan, ORIGIN)
    .steps.map((step) => step.script)
    .join('\n');
}

const fuse = (body: string, others: string[], name = 'Fused') => ({
  kind: 'boolean',
  name,
  body,
  operation: 'fuse',
  with: others,
});
const joint = (more: object = {}) => ({
  name: 'Held',
  type: 'revolute',
  first: { of: 'A', face: 'top' },
  second: { of: 'B', face: 'bottom' },
  ...more,
});
const assembly = (more: object = {}) => ({
  kind: 'assembly',
  name: 'Whole',
  members: ['A', 'B'],
  grounded: 'A',
  joints: [joint()],
  ...more,
});
const row = (name: string, features: string[]) => ({
  kind: 'linear_pattern',
  name,
  body: 'A',
  features,
  directions: [{ axis: 'X', count: 2, spacing: 20 }],
});

describe('a plan of several bodies', () => {
  test.each([
    ['fuses a body with itself', [fuse('A', ['A'])], 'Fused: with: a body cannot go into itself'],
    ['fuses what is not there', [fuse('A', ['Z'])], 'Fused: with: there is no solid'],
    [
      'uses a body up twice',
      [fuse('A', ['C']), fuse('B', ['C'], 'Again')],
      'Again: with: "C" is part of "Fused" already',
    ],
    [
      'goes on with a body that went into another',
      [fuse('A', ['B']), block('B', 'More')],
      'More: body: "B" went into "Fused" and takes no more features',
    ],
    [
      'fuses a link',
      [{ kind: 'link', name: 'Copy', of: 'B', place: {} }, fuse('A', ['Copy'])],
      'Fused: with: there is no solid',
    ],
    [
      'has one body in two parts',
      [
        { kind: 'part', name: 'One', members: ['A'] },
        { kind: 'part', name: 'Two', members: ['A'] },
      ],
      'Two: members: "A" is part of "One" already',
    ],
    [
      'repeats a body in its own place',
      [{ kind: 'linear_array', name: 'Row', of: 'A', directions: [{ axis: 'X', count: 3, spacing: 0 }] }],
      'Row: directions.spacing: must not be 0 mm',
    ],
    [
      'puts one thing at both ends of a path',
      [
        {
          kind: 'path_array',
          name: 'Way',
          of: 'A',
          path: {
            on: { plane: 'XY' },
            points: [
              [0, 0],
              [9, 0],
            ],
          },
          count: 1,
        },
      ],
      'Way: count: along a path there are two or more',
    ],
    ['grounds a stranger', [assembly({ grounded: 'C' })], 'Whole: grounded: "C" is no member'],
    [
      'joins a stranger',
      [assembly({ joints: [joint({ second: { of: 'C', face: 'top' } })] })],
      'Whole: joints[0].second.of: "C" is no member',
    ],
    [
      'joins a member to itself',
      [assembly({ joints: [joint({ second: { of: 'A', face: 'top' } })] })],
      'Whole: joints[0].second.of: a joint holds two different members',
    ],
    [
      'sets what a joint leaves free',
      [assembly({ joints: [joint({ angle: 30 })] })],
      'Whole: joints[0].angle: a revolute joint leaves that free',
    ],
    [
      'copies a pattern together with something else',
      [block('A', 'Stud'), row('Studs', ['Stud']), block('A', 'Other'), row('Mixed', ['Studs', 'Other'])],
      'Mixed: features: a pattern is copied by itself',
    ],
  ])('that %s is refused', (_what, features, message) => {
    expect(() => script(...features)).toThrow(message);
  });

  test('copies a pattern by the moves of both, on the features that it began with', () => {
    const text = script(block('A', 'Stud'), row('Studs', ['Stud']), {
      kind: 'mirror',
      name: 'Both',
      body: 'A',
      features: ['Stud', 'Studs'],
      plane: 'YZ',
    });
    expect(text).toContain('both = a_body.newObject("PartDesign::MultiTransform", "Both")');
    expect(text).toContain('both.Originals = [stud]');
    expect(text).toContain('both.Transformations = [both_1, both_2]');
  });

  test('binds a place to the parameters, figure by figure', () => {
    const plan = Plan.parse({
      title: 'Test',
      requirements: [],
      assumptions: [],
      parameters: [
        { name: 'gap', value: 5, unit: 'mm' },
        { name: 'lean', value: 30, unit: 'deg' },
      ],
      bodies: [
        { name: 'A', label: 'A', place: { at: [0, 'gap * 2', 1], turn: { axis: 'X', angle: 'lean' } } },
      ],
      features: [block('A')],
    });
    expect(compile(plan, ORIGIN).steps.find(({ title }) => title === 'Body')?.script).toContain(
      'place(a_body, Vector(0, 10, 1), Vector(1, 0, 0), 30, formulas={"Base.y": f"{P}.gap * 2", "Rotation.Angle": f"{P}.lean"})',
    );
  });
});
