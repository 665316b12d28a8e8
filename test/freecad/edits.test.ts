import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { trials } from '../../sidecar/checks/perturbations.ts';
import { failuresOf, validate } from '../../sidecar/checks/validate.ts';
import { modelObjects } from '../../sidecar/design/rehearse.ts';
import { compileBlueprint, goalOf } from '../../sidecar/plan/blueprint.ts';
import type { Compiled } from '../../sidecar/plan/compile.ts';
import { Edit } from '../../sidecar/plan/edit.ts';
import * as byHand from '../fixtures/by-hand/documents.ts';
import { freecadVersion, openTestBench, type TestBench } from './application.ts';

type Input = z.input<typeof Edit>;
type ChangeInput = Input['changes'][number];

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };
const { PI } = Math;
const old = (await freecadVersion()).startsWith('0.');

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const peer = () => bench.live.peer;

async function run(document: string | null, steps: Compiled['steps'], label = 'x'): Promise<ExecuteResult> {
  return peer().request('freecad/execute', { document, revision: null, label, steps: [...steps] });
}

const read = (document: string): Promise<DocumentState> =>
  peer().request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

const made = async (script: string) => (await run(null, [{ title: 'by hand', script }])).document;

/** The same, saved, closed and opened again. */
async function reopened(script: string): Promise<string> {
  const document = await made(script);
  const path = join(bench.folder, 'by-hand.FCStd');
  await peer().request('freecad/saveCopy', { document, path });
  await peer().request('freecad/closeDocument', { document });
  return (await peer().request('freecad/openDocument', { path, name: 'Again' })).document;
}

const byName = <T extends { readonly name: string }>(things: readonly T[]): T[] =>
  things.toSorted((one, other) => one.name.localeCompare(other.name));

/** All that an undo has to bring back. */
const standing = ({ tree, parameters, problems, objects }: DocumentState) => ({
  tree: byName(tree),
  parameters,
  problems,
  objects: byName(objects).map(({ properties, shape, ...object }) => ({
    ...object,
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'Visibility')),
    // FreeCAD remembers the shape of a part over an undo; its bodies are what counts.
    volume: object.type === 'App::Part' ? null : shape && Number(shape.volume.toFixed(6)),
  })),
});

const edit = (changes: ChangeInput[], more: Partial<Input> = {}) =>
  Edit.parse({ title: 'A change', ...more, changes });

/** Every named dimension and length of a pad that was there, up and down. */
const ofTheirs = (before: DocumentState, state: DocumentState) =>
  before.objects
    .filter(
      ({ name, expressions }) => expressions.length === 0 && state.objects.some((each) => each.name === name),
    )
    .flatMap(({ name, sketch, type, properties }) =>
      [
        ...(sketch?.namedConstraints ?? []).map((each) => ({
          name: `Constraints.${each.name}`,
          value: each.value,
        })),
        ...(type === 'PartDesign::Pad' ? [{ name: 'Length', value: Number(properties.Length) }] : []),
      ].map((each) => ({ object: name, ...each })),
    )
    .flatMap((each) => [0.95, 1.05].map((factor) => ({ ...each, value: each.value * factor })));

interface Done {
  readonly before: DocumentState;
  readonly state: DocumentState;
  readonly compiled: Compiled;
  readonly ran: ExecuteResult;
  /** In mm3, by name. */
  readonly volume: (name?: string) => number;
}

/** Makes changes in a document made by hand, judges and tries what came out, and takes it back. */
async function edited(
  script: string,
  changes: ChangeInput[],
  more: Partial<Input> = {},
  open = made,
): Promise<Done> {
  const document = await open(script);
  const before = await read(document);
  const blueprint = { type: 'edit' as const, edit: edit(changes, more), state: before };
  const compiled = compileBlueprint(blueprint, ORIGIN);
  const ran = await run(document, compiled.steps, compiled.label);
  const state = await read(document);
  const own = state.objects.find(
    ({ name, type }) => type === 'Spreadsheet::Sheet' && ran.created.includes(name),
  );
  const perturbed = await peer().request('freecad/perturb', { document, edits: trials(compiled, own?.name) });
  const verdict = validate({
    goal: goalOf(blueprint),
    compiled,
    state,
    objects: modelObjects(ran, compiled.present),
    answers: new Map(),
    perturbed,
  });
  expect(failuresOf(verdict)).toEqual([]);
  expect(verdict.fragile).toEqual([]);
  expect(perturbed.restored).toBe(true);
  // What the person made it of can be changed as before.
  const theirs = await peer().request('freecad/perturb', { document, edits: ofTheirs(before, state) });
  expect(theirs.edits.filter(({ errors }) => errors.length > 0)).toEqual([]);
  await peer().request('freecad/undo', { document, revision: (await read(document)).revision });
  expect(standing(await read(document))).toEqual(standing(before));
  await peer().request('freecad/closeDocument', { document });
  const volume = (name = 'Body') => state.objects.find((each) => each.name === name)?.shape?.volume ?? 0;
  return { before, state, compiled, ran, volume };
}

/** What it is refused with; the document is untouched. */
async function refused(script: string, changes: ChangeInput[], more: Partial<Input> = {}): Promise<string> {
  const document = await made(script);
  const before = await read(document);
  let said = 'it was not refused';
  try {
    const blueprint = { type: 'edit' as const, edit: edit(changes, more), state: before };
    const compiled = compileBlueprint(blueprint, ORIGIN);
    const ran = await run(document, compiled.steps);
    const state = await read(document);
    const objects = modelObjects(ran, compiled.present);
    const verdict = validate({
      goal: goalOf(blueprint),
      compiled,
      state,
      objects,
      answers: new Map(),
      perturbed: null,
    });
    // That is what a rehearsal on a copy ends with.
    said = verdict.ok ? said : `judged: ${failuresOf(verdict).join('\n')}`;
    await peer().request('freecad/closeDocument', { document });
    return said;
  } catch (error) {
    said = error instanceof Error ? error.message : String(error);
  }
  expect(standing(await read(document))).toEqual(standing(before));
  await peer().request('freecad/closeDocument', { document });
  return said;
}

const BORED = 60 * 40 * 10 - PI * 16 * 10;

describe('set', () => {
  test('a length of a feature', async () => {
    const { compiled, volume, ran } = await edited(byHand.PLATE, [
      { kind: 'set', object: 'Pad', property: 'Length', value: 12 },
    ]);
    expect(compiled.words.steps).toEqual(['Set Length of Pad to 12 mm, it was 10 mm']);
    expect(ran.created).toEqual([]);
    expect(volume()).toBeCloseTo(BORED * 1.2, 3);
  });

  test('a named dimension of a sketch', async () => {
    const { volume } = await edited(byHand.PLATE, [
      { kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 80 },
      { kind: 'set', object: 'Sketch001', property: 'Constraints.diameter', value: 10 },
    ]);
    expect(volume()).toBeCloseTo(80 * 40 * 10 - PI * 25 * 10, 3);
  });

  test('an alias of a sheet', async () => {
    const { volume, state } = await edited(byHand.SHEET, [
      { kind: 'set', object: 'Spreadsheet', property: 'wide', value: 50 },
    ]);
    expect(volume()).toBeCloseTo(60 * 50 * 10, 6);
    expect(state.parameters.find(({ name }) => name === 'wide')?.unit).toBe('mm');
  });

  test('what follows an alias is set by the alias', async () => {
    for (const [property, value, wanted] of [
      ['Constraints.width', 90, 90 * 40 * 15],
      ['Constraints.depth', 20, 60 * 20 * 10],
    ] as const) {
      const { volume, compiled, state } = await edited(byHand.SHEET, [
        { kind: 'set', object: 'Sketch', property, value },
      ]);
      expect(compiled.words.steps.join()).toMatch(/of Spreadsheet to/);
      expect(compiled.words.assumptions.join()).toMatch(/follows/);
      expect(volume()).toBeCloseTo(wanted, 6);
      expect(state.objects.find(({ name }) => name === 'Sketch')?.expressions).toHaveLength(2);
    }
  });

  test('what follows a formula only where that is asked', async () => {
    const change = { kind: 'set' as const, object: 'Pad', property: 'Length', value: 25 };
    expect(await refused(byHand.SHEET, [change])).toMatch(/Length of Pad follows Spreadsheet.half \/ 3/);
    const { volume, compiled } = await edited(byHand.SHEET, [{ ...change, release: true }]);
    expect(compiled.words.assumptions).toEqual(['Length of Pad no longer follows Spreadsheet.half / 3.']);
    expect(volume()).toBeCloseTo(60 * 40 * 25, 6);
  });

  test.skipIf(old)('a variable of a set', async () => {
    const { volume } = await edited(byHand.VARSET, [
      { kind: 'set', object: 'Sketch', property: 'Constraints.width', value: 70 },
    ]);
    expect(volume()).toBeCloseTo(70 * 40 * 10, 6);
    const { state } = await edited(byHand.VARSET, [
      { kind: 'set', object: 'VarSet', property: 'half', value: 10, release: true },
    ]);
    expect(state.parameters.find(({ name }) => name === 'half')?.value).toBe(10);
  });

  test('sizes of Part shapes, and a cell of a document without any shape', async () => {
    const { volume } = await edited(byHand.BOXES, [
      { kind: 'set', object: 'Box', property: 'Height', value: 10.5 },
      { kind: 'set', object: 'Cylinder', property: 'Height', value: 30 },
    ]);
    expect(volume('Cut')).toBeCloseTo((600 - PI * 16) * 10.5, 3);
    await edited(byHand.NOTES, [{ kind: 'set', object: 'Spreadsheet', property: 'long', value: 61 }]);
  });

  test('in a document with a sketch that was not constrained', async () => {
    await edited(byHand.NAMELESS, [{ kind: 'set', object: 'Pad', property: 'Length', value: 20 }]);
  });

  test('refused where there is nothing of the name, or it breaks the model', async () => {
    const set = (object: string, property: string, value: number): ChangeInput[] => [
      { kind: 'set', object, property, value },
    ];
    expect(await refused(byHand.PLATE, set('Plate', 'Length', 3))).toMatch(/there is no "Plate"/);
    expect(await refused(byHand.PLATE, set('Pad', 'Wide', 3))).toMatch(/no size "Wide"; it has .*Length/);
    expect(await refused(byHand.PLATE, set('Sketch', 'Constraints.wide', 3))).toMatch(/width, depth/);
    expect(await refused(byHand.PLATE, set('Pad', 'Length', 10))).toMatch(/is 10 mm already/);
    expect(await refused(byHand.ROUNDED, set('Fillet', 'Radius', 45))).toMatch(/Fillet/);
  });
});

describe('rename, move, suppress', () => {
  test('rename', async () => {
    const { state } = await edited(byHand.PLATE, [{ kind: 'rename', object: 'Body', label: 'Base "plate"' }]);
    expect(state.tree.find(({ name }) => name === 'Body')?.label).toBe('Base "plate"');
    expect(await refused(byHand.PLATE, [{ kind: 'rename', object: 'Pad', label: 'Pocket' }])).toMatch(
      /already/,
    );
  });

  test('move', async () => {
    const { state } = await edited(byHand.TWO_BODIES, [
      { kind: 'move', object: 'Body001', by: [10, 0, 5], turn: { axis: 'Z', angle: 90 } },
      { kind: 'move', object: 'Part', to: [0, 0, 50] },
    ]);
    const at = (wanted: string) => state.objects.find(({ name }) => name === wanted)?.shape?.bbox[0];
    const near = (wanted: string, corner: number[]) =>
      corner.forEach((value, index) => {
        expect(at(wanted)?.[index]).toBeCloseTo(value, 6);
      });
    near('Body001', [90, 0, 5]);
    near('Body', [-35, 6, 57]);
    expect(await refused(byHand.PLATE, [{ kind: 'move', object: 'Pad', by: [1, 0, 0] }])).toMatch(
      /belongs to/,
    );
    expect(await refused(byHand.NOTES, [{ kind: 'move', object: 'Spreadsheet', by: [1, 0, 0] }])).toMatch(
      /place/,
    );
  });

  test('suppress', async () => {
    const changes: ChangeInput[] = [{ kind: 'suppress', object: 'Pocket' }];
    if (old) {
      expect(await refused(byHand.PLATE, changes)).toMatch(/cannot suppress features/);
      return;
    }
    expect((await edited(byHand.PLATE, changes)).volume()).toBeCloseTo(24_000, 6);
  });
});

describe('delete', () => {
  test('a feature in the middle, with its sketch; fillets after it keep their edges', async () => {
    const { ran, volume } = await edited(byHand.ROUNDED, [{ kind: 'delete', object: 'Pocket' }]);
    expect(ran.deleted.toSorted()).toEqual(['Pocket', 'Sketch001']);
    expect(volume()).toBeCloseTo((60 * 40 - (4 - PI) * 25) * 10, 3);
  });

  test('the last feature', async () => {
    const { ran, volume } = await edited(byHand.PLATE, [{ kind: 'delete', object: 'Pocket' }]);
    expect(ran.deleted.toSorted()).toEqual(['Pocket', 'Sketch001']);
    expect(volume()).toBeCloseTo(24_000, 6);
  });

  test('a body, a Part cut', async () => {
    const gone = await edited(byHand.TWO_BODIES, [{ kind: 'delete', object: 'Body001' }]);
    expect(gone.state.tree.filter(({ type }) => type === 'PartDesign::Body')).toHaveLength(1);
    expect(gone.ran.deleted).toContain('Pad001');
    const { state } = await edited(byHand.BOXES, [{ kind: 'delete', object: 'Cut' }]);
    expect(state.results.toSorted()).toEqual(['Box', 'Box001', 'Cylinder']);
  });

  test('a part with what it holds, a sheet that nothing follows, a group without what is in it', async () => {
    const { state } = await edited(byHand.TWO_BODIES, [{ kind: 'delete', object: 'Part' }]);
    expect(state.tree.map(({ name }) => name)).not.toContain('Pad');
    expect(state.results).toEqual(['Body001']);
    await edited(byHand.NOTES, [{ kind: 'delete', object: 'Spreadsheet' }]);
    const grouped = await edited(byHand.GROUPED, [{ kind: 'delete', object: 'Group' }]);
    expect(grouped.state.results).toEqual(['Box']);
  });

  test('a feature that a pattern repeats, or on whose face something is drawn, is needed', async () => {
    expect(await refused(byHand.REPEATED, [{ kind: 'delete', object: 'Pocket' }])).toMatch(
      /needed by LinearPattern/,
    );
    expect(await refused(byHand.DRAWN_ON, [{ kind: 'delete', object: 'Pad001' }])).toMatch(
      /needed by Sketch002/,
    );
    const { volume } = await edited(byHand.REPEATED, [
      { kind: 'delete', object: 'LinearPattern' },
      { kind: 'delete', object: 'Pocket' },
    ]);
    expect(volume()).toBeCloseTo(24_000, 6);
  });

  test('refused where something needs it', async () => {
    const remove = (object: string): ChangeInput[] => [{ kind: 'delete', object }];
    expect(await refused(byHand.PLATE, remove('Sketch'))).toMatch(/Sketch is needed by Pad/);
    expect(await refused(byHand.ROUNDED, remove('Pad'))).toMatch(/./);
    expect(await refused(byHand.SHEET, remove('Spreadsheet'))).toMatch(/needed by Pad and Sketch/);
    expect(await refused(byHand.BOXES, remove('Box'))).toMatch(/needed by Cut/);
  });
});

/** Names of the faces and edges of an object for which a Python condition of `face` or `edge` holds. */
async function named(
  script: string,
  object: string,
  kind: 'Face' | 'Edge',
  condition: string,
): Promise<string[]> {
  const document = await made(script);
  const label = [
    'import FreeCAD as App, Part',
    'document = App.ActiveDocument',
    `shape = document.getObject("${object}").Shape`,
    `found = ["${kind}%d" % number for number, ${kind.toLowerCase()} in enumerate(shape.${kind}s, 1) if ${condition}]`,
    'document.Label = ",".join(found)',
  ];
  await run(document, [{ title: 'look', script: label.join('\n') }]);
  const { label: found } = await read(document);
  await peer().request('freecad/closeDocument', { document });
  return found.split(',').filter(Boolean);
}

const FACING = (x: number, y: number, z: number) =>
  `isinstance(face.Surface, Part.Plane) and (face.normalAt(0, 0) - App.Vector(${x}, ${y}, ${z})).Length < 1e-6`;
const RIGHT = FACING(1, 0, 0);
const SIZE = { name: 'size', value: 6, unit: 'mm' as const };

describe('add', () => {
  test('features on a face and on a plane of the origin, with sizes of their own in a sheet', async () => {
    const { volume, ran, compiled } = await edited(
      byHand.PLATE,
      [
        {
          kind: 'add',
          body: 'Body',
          face: 'top',
          feature: {
            kind: 'pad',
            name: 'Boss',
            on: { plane: 'XY' },
            profiles: [{ shape: 'circle', diameter: 'size', center: [15, 0] }],
            length: 'size / 2',
          },
        },
        {
          kind: 'add',
          body: 'Body',
          feature: {
            kind: 'hole',
            name: 'Drilled',
            on: { plane: 'XY', at: 20 },
            points: [[45, 20]],
            diameter: 3,
            depth: 'through',
          },
        },
      ],
      { parameters: [SIZE] },
    );
    expect(compiled.parameters.map(({ name }) => name)).toEqual(['size']);
    expect(ran.created.toSorted()).toEqual(['Boss', 'BossSketch', 'Drilled', 'DrilledSketch', 'Parameters']);
    expect(volume()).toBeCloseTo(BORED + PI * 9 * 3 - PI * 2.25 * 13, 3);
  });

  test('on the faces of a body by what they are, from the middle and upright', async () => {
    // Where (u, v) = (2, 1) lies on each of them: to the right of the middle and up, as one looks at it.
    const marks = {
      top: [32, 21, 10],
      bottom: [32, 19, 0],
      front: [32, 0, 6],
      back: [28, 40, 6],
      left: [0, 18, 6],
      right: [60, 22, 6],
    } as const;
    for (const side of ['top', 'bottom', 'front', 'back', 'left', 'right'] as const) {
      const { state, volume } = await edited(byHand.SHEET, [
        {
          kind: 'add',
          body: 'Body',
          face: side,
          feature: {
            kind: 'pad',
            name: 'Mark',
            on: { plane: 'XY' },
            profiles: [{ shape: 'rectangle', width: 1, height: 1, center: [2, 1] }],
            length: 1,
          },
        },
      ]);
      expect(volume()).toBeCloseTo(24_001, 6);
      const [low, high] = state.objects.find(({ name }) => name === 'MarkSketch')?.shape?.bbox ?? [];
      marks[side].forEach((wanted, index) => {
        expect(((low?.[index] ?? 99) + (high?.[index] ?? 99)) / 2, `${side} ${index}`).toBeCloseTo(wanted, 5);
      });
    }
  });

  test('a pocket on a selected face, named by the body or by a feature that is not the last', async () => {
    const [onBody] = await named(byHand.PLATE, 'Body', 'Face', RIGHT);
    const [onPad] = await named(byHand.PLATE, 'Pad', 'Face', RIGHT);
    for (const [object, element] of [
      ['Body', onBody],
      ['Pad', onPad],
    ] as const) {
      const { volume } = await edited(byHand.PLATE, [
        {
          kind: 'add',
          body: 'Body',
          face: { selected: [{ object, element: element ?? '' }] },
          feature: {
            kind: 'pocket',
            name: 'Notch',
            on: { plane: 'XY' },
            profiles: [{ shape: 'rectangle', width: 10, height: 4 }],
            depth: 5,
          },
        },
      ]);
      expect(volume()).toBeCloseTo(BORED - 200, 3);
    }
  });

  test('a hole in the middle of the face that is selected, of which a bore took a piece', async () => {
    const [top] = await named(byHand.PLATE, 'Pad', 'Face', FACING(0, 0, 1));
    const { volume, state } = await edited(byHand.PLATE, [
      {
        kind: 'add',
        body: 'Body',
        face: { selected: [{ object: 'Pad', element: top ?? '' }] },
        feature: {
          kind: 'hole',
          name: 'Middle',
          on: { plane: 'XY' },
          points: [[0, 0]],
          diameter: 5,
          depth: 'through',
        },
      },
    ]);
    expect(volume()).toBeCloseTo(BORED - PI * 6.25 * 10, 3);
    const box = state.objects.find(({ name }) => name === 'MiddleSketch')?.shape?.bbox;
    expect(box?.[0][0]).toBeCloseTo(27.5, 3);
    expect(box?.[0][1]).toBeCloseTo(17.5, 3);
  });

  test('fillets, chamfers and a shell on what is selected', async () => {
    const upright = await named(
      byHand.PLATE,
      'Pad',
      'Edge',
      'abs(edge.tangentAt(edge.FirstParameter).z) > 0.9',
    );
    expect(upright).toHaveLength(4);
    const picked = (object: string, elements: string[]) => ({
      selected: elements.map((element) => ({ object, element })),
    });
    const rounded = await edited(
      byHand.PLATE,
      [
        {
          kind: 'add',
          body: 'Body',
          feature: { kind: 'fillet', name: 'Round', edges: picked('Pad', upright), radius: 'size' },
        },
      ],
      { parameters: [SIZE] },
    );
    expect(rounded.volume()).toBeCloseTo(BORED - (4 - PI) * 36 * 10, 3);
    const rim = await named(
      byHand.PLATE,
      'Body',
      'Edge',
      'isinstance(edge.Curve, Part.Circle) and edge.CenterOfMass.z > 9',
    );
    const bevelled = await edited(byHand.PLATE, [
      {
        kind: 'add',
        body: 'Body',
        feature: { kind: 'chamfer', name: 'Bevel', edges: picked('Body', rim), size: 1 },
      },
    ]);
    expect(bevelled.volume()).toBeCloseTo(BORED - PI * (4 + 1 / 3), 3);
    const top = await named(byHand.SHEET, 'Pad', 'Face', FACING(0, 0, 1));
    const hollow = await edited(byHand.SHEET, [
      {
        kind: 'add',
        body: 'Body',
        feature: { kind: 'shell', name: 'Hollow', open: picked('Pad', top), thickness: 2 },
      },
    ]);
    expect(hollow.volume()).toBeCloseTo(24_000 - 56 * 36 * 8, 3);
  });

  test('on the edges and a face of a document that was saved and opened again', async () => {
    const edges = await named(
      byHand.PLATE,
      'Pad',
      'Edge',
      'abs(edge.tangentAt(edge.FirstParameter).z) > 0.9',
    );
    const { volume } = await edited(
      byHand.PLATE,
      [
        {
          kind: 'add',
          body: 'Body',
          face: 'right',
          feature: {
            kind: 'pocket',
            name: 'Notch',
            on: { plane: 'XY' },
            profiles: [{ shape: 'rectangle', width: 10, height: 4 }],
            depth: 5,
          },
        },
        {
          kind: 'add',
          body: 'Body',
          feature: {
            kind: 'fillet',
            name: 'Round',
            edges: { selected: edges.map((element) => ({ object: 'Pad', element })) },
            radius: 6,
          },
        },
      ],
      {},
      reopened,
    );
    expect(volume()).toBeCloseTo(BORED - 200 - (4 - PI) * 36 * 10, 3);
  });

  test('patterns and mirrors of features that are there', async () => {
    const row = await edited(
      byHand.PLATE,
      [
        {
          kind: 'add',
          body: 'Body',
          feature: {
            kind: 'linear_pattern',
            name: 'Row',
            features: ['Pocket'],
            directions: [{ axis: 'X', count: 'many', spacing: 12 }],
          },
        },
      ],
      { parameters: [{ name: 'many', value: 3, unit: 'count' }] },
    );
    expect(row.volume()).toBeCloseTo(24_000 - 3 * PI * 16 * 10, 3);
    const both = await edited(byHand.PLATE, [
      {
        kind: 'add',
        body: 'Body',
        feature: { kind: 'mirror', name: 'Both', features: ['Pocket'], plane: 'YZ', at: 30 },
      },
    ]);
    expect(both.volume()).toBeCloseTo(24_000 - 2 * PI * 16 * 10, 3);
  });

  test('in a body that stands in a part, turned; after other changes', async () => {
    const right = await named(byHand.TWO_BODIES, 'Pad', 'Face', RIGHT);
    const { volume } = await edited(byHand.TWO_BODIES, [
      { kind: 'set', object: 'Pad', property: 'Length', value: 20 },
      {
        kind: 'add',
        body: 'Body',
        face: { selected: right.map((element) => ({ object: 'Pad', element })) },
        feature: {
          kind: 'pad',
          name: 'Boss',
          on: { plane: 'XY' },
          profiles: [{ shape: 'circle', diameter: 4 }],
          length: 3,
        },
      },
    ]);
    expect(volume()).toBeCloseTo(60 * 40 * 20 + PI * 4 * 3, 3);
  });

  test('the first feature of an empty body, one in a body rolled back, and a drawing beside them', async () => {
    const { volume } = await edited(byHand.EMPTY, [
      {
        kind: 'add',
        body: 'Body',
        feature: {
          kind: 'pad',
          name: 'Block',
          on: { plane: 'XY' },
          profiles: [{ shape: 'rectangle', width: 10, height: 10 }],
          length: 10,
        },
      },
    ]);
    expect(volume()).toBeCloseTo(1000, 6);
    await edited(byHand.PLATE, [{ kind: 'add', feature: { kind: 'drawing', name: 'Sheet' } }]);
  });

  test('refused: not a body, taken names, elements that are not there or gone', async () => {
    const hole = (more: object = {}, name = 'Drilled'): ChangeInput[] => [
      {
        kind: 'add',
        body: 'Body',
        feature: { kind: 'hole', name, on: { plane: 'XY' }, points: [[0, 0]], diameter: 5, depth: 'through' },
        ...more,
      } as ChangeInput,
    ];
    const face = (object: string, element: string) => ({ face: { selected: [{ object, element }] } });
    expect(await refused(byHand.BOXES, hole({ body: 'Cut' }))).toMatch(/Cut is no body/);
    expect(await refused(byHand.PLATE, hole({}, 'Pad'))).toMatch(/has a "Pad" already/);
    expect(await refused(byHand.PLATE, hole(face('Pad', 'Face99')))).toMatch(/Pad has no Face99/);
    expect(await refused(byHand.PLATE, hole(face('Pad', 'Edge1')))).toMatch(/is not a face/);
    expect(
      await refused(byHand.PLATE, hole({ face: 'top', feature: { ...hole()[0], on: { plane: 'XZ' } } })),
    ).toMatch(/./);
    const [wall] = await named(byHand.PLATE, 'Pocket', 'Face', 'isinstance(face.Surface, Part.Cylinder)');
    expect(await refused(byHand.PLATE, hole(face('Pocket', wall ?? '')))).toMatch(/not flat/);
    const corner = await named(
      byHand.ROUNDED,
      'Pad',
      'Edge',
      'abs(edge.tangentAt(edge.FirstParameter).z) > 0.9',
    );
    const round: ChangeInput = {
      kind: 'add',
      body: 'Body',
      feature: {
        kind: 'fillet',
        name: 'Round',
        edges: { selected: [{ object: 'Pad', element: corner[0] ?? '' }] },
        radius: 1,
      },
    };
    expect(await refused(byHand.ROUNDED, [round])).toMatch(/is no longer where it was by Fillet/);
    expect(await refused(byHand.PLATE, [{ ...round, body: undefined }])).toMatch(/which body/);
    const unused = [{ name: 'idle', value: 3, unit: 'mm' as const }];
    expect(await refused(byHand.PLATE, hole(), { parameters: unused })).toMatch(/no feature uses it/);
  });
});
