import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { DocumentState, ObjectState } from '../../../rpc-schema/freecad.ts';
import { expectedChecks, newFaults } from '../../../sidecar/checks/onto.ts';
import { goalOf, standalone } from '../../../sidecar/plan/blueprint.ts';
import { compile, scriptText } from '../../../sidecar/plan/compile.ts';
import { compileEdit } from '../../../sidecar/plan/compile-edit.ts';
import { Edit } from '../../../sidecar/plan/edit.ts';
import { Plan } from '../../../sidecar/plan/plan.ts';
import { PlanError } from '../../../sidecar/plan/problem.ts';

const ORIGIN = { prompt: 'a change', date: '2026-11-22', version: '0.1.0' };

const object = (name: string, type: string, more: Partial<ObjectState> = {}): ObjectState => ({
  name,
  label: name,
  type,
  parent: null,
  errors: [],
  expressions: [],
  properties: {},
  sketch: null,
  shape: null,
  ...more,
});
const SHAPE = { volume: 1, solids: 1, valid: true } as ObjectState['shape'];

function state(objects: ObjectState[]): DocumentState {
  return {
    document: 'Unnamed',
    label: 'Un"named',
    path: null,
    revision: '1',
    objectCount: objects.length,
    types: {},
    tree: objects.map(({ name, label, type, parent }) => ({ name, label, type, parent })),
    treeTruncated: false,
    parameters: [],
    problems: [],
    plans: [],
    results: ['Body'],
    selection: [],
    objects,
  };
}

const PLATE = state([
  object('Body', 'PartDesign::Body', { shape: SHAPE }),
  object('Pad', 'PartDesign::Pad', { parent: 'Body', shape: SHAPE, properties: { Length: 10, Offset: 0 } }),
  object('pad', 'Sketcher::SketchObject', { parent: 'Body' }),
]);

const written = (changes: z.input<typeof Edit>['changes']) =>
  compileEdit(Edit.parse({ title: 'x', changes }), PLATE, ORIGIN);

function problems(changes: z.input<typeof Edit>['changes']): string {
  try {
    written(changes);
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
  return '';
}

describe('an edit', () => {
  test('names the change and the field of everything that is wrong with it', () => {
    const said = problems([
      { kind: 'set', object: 'Pad', property: 'Length', value: 10 },
      { kind: 'rename', object: 'Nothing', label: 'x' },
      {
        kind: 'add',
        body: 'Body',
        feature: { kind: 'fillet', name: 'Round', edges: 'top', radius: 'unknown' },
      },
    ]).split('\n');
    expect(said).toEqual([
      'changes[0]: value: Length of Pad is 10 mm already',
      'changes[1]: object: there is no "Nothing" in the document',
      expect.stringMatching(/^Round: radius: /),
    ]);
  });

  test('has a name of its own for every object, and asks for those alone that it needs', () => {
    const text = scriptText(
      written([
        { kind: 'rename', object: 'pad', label: 'Outline' },
        { kind: 'set', object: 'Pad', property: 'Length', value: 12 },
      ]).steps,
    );
    expect(text).toContain('the_pad_2 = document.getObject("pad")');
    expect(text).toContain('the_pad.Length = 12');
    expect(text).not.toContain('the_body =');
    expect(text).toContain('needs the document "Un\\"named"');
  });

  test('is no model by itself, and its goal is of the bodies that are there', () => {
    const edit = Edit.parse({ title: 'x', changes: [{ kind: 'delete', object: 'Pad' }] });
    const blueprint = { type: 'edit' as const, edit, state: PLATE };
    expect(standalone(blueprint, ORIGIN)).toEqual([]);
    expect(goalOf(blueprint).bodies).toEqual([{ name: 'Body', label: 'Body' }]);
  });
});

test('a plan cannot speak of what is selected', () => {
  const plan = Plan.parse({
    title: 'x',
    requirements: [],
    assumptions: [],
    parameters: [],
    bodies: [{ name: 'Body', label: 'x' }],
    features: [
      { kind: 'box', name: 'Block', length: 10, width: 10, height: 10 },
      {
        kind: 'fillet',
        name: 'Round',
        edges: { selected: [{ object: 'Block', element: 'Edge1' }] },
        radius: 1,
      },
    ],
  });
  expect(() => compile(plan, ORIGIN)).toThrow(/only a change of what is there/);
});

describe('judging', () => {
  test('what was wrong before is not the doing of an edit, however it is worded', () => {
    const fault = (message: string) => ({
      of: 'recompute' as const,
      object: 'Sketch',
      where: 'Sketch',
      message,
    });
    const found = [fault('the sketch has 2 degrees of freedom left'), fault('broken'), fault('broken')];
    expect(newFaults(found, [fault('the sketch has 3 degrees of freedom left')])).toEqual([fault('broken')]);
  });

  test('a value that is not as it was set is a failed check', () => {
    const expected = {
      object: 'Pad',
      property: 'Length',
      words: 'Length of Pad',
      value: 8,
      unit: 'mm',
      follows: false,
    };
    expect(expectedChecks([expected], PLATE)).toEqual([
      { text: 'Length of Pad', wanted: '8 mm', got: '10 mm', ok: false },
    ]);
  });
});
