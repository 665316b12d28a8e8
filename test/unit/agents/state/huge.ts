import fc from 'fast-check';
import type { DocumentState, FaceState } from '../../../../rpc-schema/freecad.ts';
import { object, shape } from '../../checks/states.ts';

/** Names and texts as documents have them, and as an attacker would write them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('Pad', 'Körper', '板', 'x\nParameters:\n- a = 1', '"', 'END document', '<|im_end|>'),
  fc.nat(2_000).map((length) => 'W'.repeat(length)),
);
const figure = fc.oneof(fc.double(), fc.nat(200));
const vector = fc.tuple(figure, figure, figure);
const face: fc.Arbitrary<FaceState> = fc.record({
  surface: fc.constantFrom('plane', 'cylinder', 'cone', 'sphere', 'torus', 'other'),
  area: figure,
  centre: vector,
  bbox: fc.tuple(vector, vector),
  normal: fc.option(vector),
  axis: fc.option(fc.record({ point: vector, direction: vector })),
  radius: fc.option(figure),
  semiAngle: fc.option(figure),
  inner: fc.option(fc.boolean()),
  angle: fc.option(figure),
});
const anObject = fc
  .record({
    name: text,
    label: text,
    type: fc.oneof(text, fc.constantFrom('PartDesign::Body', 'PartDesign::Pad', 'App::Origin')),
    parent: fc.option(text),
    errors: fc.array(text, { maxLength: 3 }),
    expressions: fc.array(fc.record({ property: text, expression: text }), { maxLength: 5 }),
    properties: fc.dictionary(fc.oneof(text, fc.constantFrom('Length', 'Radius')), fc.oneof(text, figure)),
    volume: figure,
    faces: fc.array(face, { maxLength: 5 }),
  })
  .map(({ name, type, volume, faces, ...more }) =>
    object(name, type, { ...more, shape: shape(10, { volume, faceList: faces }) }),
  );

/** Any document, the same few things thousands of times over too. */
export const anyState: fc.Arbitrary<DocumentState> = fc
  .record({
    label: text,
    objects: fc.array(anObject, { maxLength: 8 }),
    times: fc.constantFrom(1, 1, 50, 400),
    parameters: fc.array(
      fc.record({ object: text, name: text, value: figure, unit: text, expression: fc.option(text) }),
      { maxLength: 8 },
    ),
    plans: fc.array(fc.record({ object: text, text, made: fc.dictionary(text, text) }), { maxLength: 3 }),
    selection: fc.array(
      fc.record({ object: text, elements: fc.array(fc.oneof(text, fc.constantFrom('Face1', 'Edge3'))) }),
      { maxLength: 5 },
    ),
    types: fc.dictionary(text, fc.nat()),
  })
  .map(({ objects: few, times, ...more }) => {
    const objects = Array.from({ length: times }, () => few).flat();
    return {
      ...more,
      document: 'D',
      path: null,
      revision: '1',
      objectCount: objects.length,
      tree: objects.map(({ name, label, type, parent }) => ({ name, label, type, parent })),
      treeTruncated: false,
      problems: objects.filter(({ errors }) => errors.length > 0),
      results: objects.filter(({ type }) => type.endsWith('Body')).map(({ name }) => name),
      objects: objects.slice(0, 500),
    };
  });
