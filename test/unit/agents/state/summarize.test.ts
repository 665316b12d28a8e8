import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentState, FaceState } from '../../../../rpc-schema/freecad.ts';
import { summarize } from '../../../../sidecar/agents/state/summarize.ts';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import { tokensAtMost } from '../../../../sidecar/llm/tokens.ts';
import { keptText } from '../../../../sidecar/plan/kept.ts';
import { object, shape, stateOf } from '../../checks/states.ts';
import { anyState } from './huge.ts';

const REQUEST = 'plate 100 x 60 x 8 mm with four 5 mm holes in the corners, 8 mm from the edges';

function keptPlan(): DocumentState['plans'][number] {
  const planned = planRequest(REQUEST, []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  const { plan, outline } = planned;
  return { object: 'Plate', text: keptText({ request: REQUEST, plan, outline, history: [] }), made: {} };
}

const face = (more: Partial<FaceState>): FaceState => ({
  surface: 'plane',
  area: 1,
  centre: [50, 30, 8],
  bbox: [
    [0, 0, 8],
    [100, 60, 8],
  ],
  normal: [0, 0, 1],
  axis: null,
  radius: null,
  semiAngle: null,
  inner: null,
  angle: null,
  ...more,
});
const hole = face({
  surface: 'cylinder',
  normal: null,
  radius: 2.5,
  inner: true,
  axis: { point: [8, 8, 0], direction: [0, 0, -1] },
  centre: [8, 8, 4],
});

function plate(): DocumentState {
  const size = {
    bbox: [
      [0, 0, 0],
      [100, 60, 8],
    ] satisfies [number[], number[]] as never,
  };
  return {
    ...stateOf([
      object('Plate', 'PartDesign::Body', { shape: shape(10, { ...size, faceList: [face({}), hole] }) }),
      object('Pad', 'PartDesign::Pad', {
        label: 'Plate pad',
        parent: 'Plate',
        properties: { Length: 8, Midplane: false, Offset: 0 },
        expressions: [{ property: 'Length', expression: 'Parameters.thickness' }],
      }),
      object('Origin', 'App::Origin', { parent: 'Plate' }),
    ]),
    label: 'Bracket "new"',
    types: { 'PartDesign::Body': 1, 'PartDesign::Pad': 1, 'App::Origin': 1 },
    plans: [keptPlan()],
    parameters: [
      { object: 'Parameters', name: 'thickness', value: 8, unit: 'mm', expression: null },
      { object: 'Parameters', name: 'half', value: 4, unit: 'mm', expression: 'thickness / 2' },
    ],
    problems: [{ name: 'Pad', label: 'Plate pad', errors: ['Invalid edge link'] }],
  };
}

describe('a document of one part', () => {
  const selection = [{ object: 'Plate', elements: ['Face1', 'Face2', 'Edge3', 'Edge4'] }];
  const summary = summarize(plate(), { request: 'thicker', selection });

  test.each([
    ['Document "Bracket \'new\'": 3 objects (1 PartDesign::Body, 1 PartDesign::Pad)'],
    ['- Face1 of "Plate", a Body: plane, facing +Z, 100 x 60 x 0 mm, centre (50, 30, 8)'],
    ['- Face2 of "Plate", a Body: inner cylinder, diameter 5 mm, axis along Z, centre (8, 8, 4)'],
    ['- Edge3, Edge4 of "Plate", a Body'],
    ['- "Plate pad" (Pad): Invalid edge link'],
    ['in Plate, asked for as "plate 100 x 60 x 8 mm with four 5 mm holes in the corners'],
    ['- base plate: length 100 mm, width 60 mm, thickness 8 mm'],
    ['- hole: diameter 5 mm, count 4'],
    ['- Parameters.thickness = 8 mm\n- Parameters.half = 4 mm, from thickness / 2'],
    ['- "Plate", a Body: 100 x 60 x 8 mm from (0, 0, 0), 1000 mm3, 1 solid, 6 faces'],
    ['- "Plate pad" (Pad), a Pad in Plate: Length 8 (Parameters.thickness)'],
  ])('%s', (line) => expect(summary).toContain(line));

  test('leaves out what every body has', () => expect(summary).not.toContain('Origin'));
});

describe('a document of thousands of things', () => {
  const many = Array.from({ length: 4_000 }, (_, n) =>
    object(`Box${n}`, 'Part::Box', { label: `Thing ${n}` }),
  );
  const boxes = stateOf([
    ...many,
    object('Lid', 'PartDesign::Pad', { parent: 'Cover', label: 'Lid of the box' }),
  ]);

  test('says how many it left out', () => {
    expect(summarize(boxes, { request: 'x' })).toMatch(/- and 39\d\d more$/);
  });

  test.each([
    ['the lid should be 3 mm thick', '- "Lid of the box" (Lid)'],
    ['make Box3777 larger', '- "Thing 3777" (Box3777)'],
  ])('what the request names comes first: %s', (request, line) => {
    expect(summarize(boxes, { request })).toContain(`other objects:\n${line}`);
  });

  test('what is selected comes first, then what is in it', () => {
    const selection = [{ object: 'Cover', elements: [] }];
    expect(summarize(boxes, { request: 'x', selection })).toContain('other objects:\n- "Lid of the box"');
  });

  test('no kind of thing crowds out another', () => {
    const parameters = Array.from({ length: 2_000 }, (_, n) => ({
      ...{ object: 'Parameters', name: `size_${n}`, value: n, unit: 'mm', expression: 'a + b '.repeat(80) },
    }));
    const summary = summarize({ ...boxes, parameters, plans: [keptPlan()] }, { request: 'x' });
    for (const title of ['Made from plans', 'Parameters', 'Features and other objects'])
      expect(summary).toMatch(new RegExp(`${title}:\n- [^\n]+\n- `));
  });
});

describe('whatever the document', () => {
  test('no more tokens than allowed', () => {
    fc.assert(
      fc.property(
        anyState,
        fc.string({ unit: 'binary' }),
        fc.constantFrom(1_500, 1_500, 300, 40, 1),
        (state, request, limit) => {
          expect(tokensAtMost(summarize(state, { request }, limit))).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('none of its texts begins a line of the summary', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const [head, ...lines] = summarize(state, { request: '' }).split('\n');
        expect(head).toMatch(/^Document "/);
        for (const line of lines)
          expect(line).toMatch(
            /^(- .*|(Selected|Errors|Made from plans|Parameters|Bodies and shapes \(sizes along X, Y, Z\)|Features and other objects):)$/,
          );
      }),
      { numRuns: 40 },
    );
  });
});
