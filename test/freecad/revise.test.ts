import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { perturbations } from '../../sidecar/checks/perturbations.ts';
import { type Compiled, compile } from '../../sidecar/plan/compile.ts';
import { type Kept, readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { withLiveValues } from '../../sidecar/plan/revision/parameters.ts';
import { revise } from '../../sidecar/plan/revision/revise.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

type Input = z.input<typeof Plan>;
type FeatureInput = Input['features'][number];

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };
const { PI } = Math;

/** 80 x 40 x 5 with corners of 4 and four holes of 5.5, and a rounded upper rim of 1. */
const BASE = Plan.parse(withFeatures((features) => features));
const rim: FeatureInput = { kind: 'fillet', name: 'Rim', edges: 'top', radius: 1 };
const notch: FeatureInput = {
  kind: 'pocket',
  name: 'Notch',
  on: { plane: 'XY', at: 'thickness' },
  profiles: [{ shape: 'rectangle', width: 10, height: 6 }],
  depth: 2,
};

function withFeatures(edit: (features: FeatureInput[]) => FeatureInput[], more: Partial<Input> = {}): Input {
  const plate = PLANS[0]?.plan as Input;
  return { ...plate, ...more, features: edit(plate.features) };
}

const withValue = (name: string, value: number): Partial<Input> => ({
  parameters: BASE.parameters.map((parameter) =>
    parameter.name === name ? { ...parameter, value } : parameter,
  ),
});

const plateVolume = (length: number, radius: number, hole: number) =>
  (length * 40 - (4 - PI) * radius ** 2 - PI * hole ** 2) * 5;

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

async function run(document: string | null, { steps }: Compiled): Promise<ExecuteResult> {
  return bench.live.peer.request('freecad/execute', {
    document,
    revision: null,
    label: 'x',
    steps: [...steps],
  });
}

async function read(document: string): Promise<DocumentState> {
  return bench.live.peer.request('freecad/readState', {
    document,
    objects: 'all',
    faces: false,
    treeLimit: 5_000,
  });
}

/** What the document keeps, with the sizes that it has now. */
function keptIn(state: DocumentState): { kept: Kept; made: Record<string, string> } {
  const [plan] = state.plans;
  const kept = plan && readKept(plan.text);
  if (!kept) throw new Error('nothing is kept');
  const holder = plan.made.Parameters ?? '';
  return { kept: { ...kept, plan: withLiveValues(kept.plan, state.parameters, holder) }, made: plan.made };
}

const volumeIn = (state: DocumentState) =>
  state.objects.find(({ type }) => type === 'PartDesign::Body')?.shape?.volume ?? 0;

const namesIn = (state: DocumentState) => state.tree.map(({ name }) => name).sort();

/** Builds one plan, changes it into another in the same document, and looks at the model from all sides. */
async function changed(before: Plan, after: Plan, meanwhile?: (document: string) => Promise<void>) {
  const { peer } = bench.live;
  const { document } = await run(null, compile(before, ORIGIN));
  await meanwhile?.(document);
  const stateBefore = await read(document);
  const { kept, made } = keptIn(stateBefore);
  const compiled = revise({ before: kept, after, made }, ORIGIN);
  const ran = await run(document, compiled);
  const state = await read(document);
  expect(state.problems).toEqual([]);
  for (const { name, sketch } of state.objects) {
    expect(sketch === null || sketch.fullyConstrained, `${name} is fully constrained`).toBe(true);
  }
  const edits = perturbations(compiled.parameters, made.Parameters ?? '');
  const perturbed = await peer.request('freecad/perturb', { document, edits });
  expect(perturbed.edits.filter(({ errors }) => errors.length > 0)).toEqual([]);
  expect(perturbed.restored).toBe(true);
  const now = keptIn(await read(document));
  expect(now.kept.plan).toEqual(after);
  expect(now.kept.history.map(({ plan }) => plan)).toEqual([kept.plan]);
  return { document, ran, state, stateBefore, compiled, volume: volumeIn(state) };
}

/** Taken back in one step, the document is as it was. */
async function undone({ document, ran, stateBefore }: Awaited<ReturnType<typeof changed>>) {
  const { peer } = bench.live;
  const { revision } = await read(document);
  expect(revision).toBe(ran.revision);
  await peer.request('freecad/undo', { document, revision: ran.revision });
  const state = await read(document);
  expect(namesIn(state)).toEqual(namesIn(stateBefore));
  expect(volumeIn(state)).toBeCloseTo(volumeIn(stateBefore), 6);
  expect(keptIn(state).kept).toEqual(keptIn(stateBefore).kept);
  await peer.request('freecad/closeDocument', { document });
}

describe('the smallest change', () => {
  test('of a size is a cell of the sheet', async () => {
    const done = await changed(BASE, Plan.parse(withFeatures((f) => f, withValue('length', 100))));
    expect(done.compiled.words.steps).toEqual(['Set the length to 100 mm, it was 80 mm']);
    expect(done.ran.created).toEqual([]);
    expect(done.ran.deleted).toEqual([]);
    expect(done.volume).toBeCloseTo(plateVolume(100, 4, 5.5), 3);
    await undone(done);
  });

  test('of a note is written beside its size, and is no change of it', async () => {
    const noted = BASE.parameters.map((parameter) =>
      parameter.name === 'length' ? { ...parameter, note: 'along the wall' } : parameter,
    );
    const done = await changed(BASE, Plan.parse(withFeatures((f) => f, { parameters: noted })));
    expect(done.compiled.words.steps).toEqual([]);
    expect(done.ran.created).toEqual([]);
    expect(done.compiled.steps.map(({ script }) => script).join()).toContain('"along the wall")');
    await undone(done);
  });

  test('of one more feature makes that and nothing else', async () => {
    const after = Plan.parse(withFeatures((f) => [...f, rim]));
    const done = await changed(BASE, after);
    expect(done.ran.created).toEqual(['Rim']);
    expect(done.ran.deleted).toEqual([]);
    await undone(done);
  });

  test('of a feature in the middle leaves those after it as they are', async () => {
    const before = Plan.parse(withFeatures(([pad, holes]) => [pad, notch, holes] as FeatureInput[]));
    const done = await changed(before, BASE);
    expect(done.compiled.words.steps).toEqual(['Remove Notch']);
    expect(done.ran.created).toEqual([]);
    expect(done.ran.deleted.toSorted()).toEqual(['Notch', 'NotchSketch']);
    expect(done.volume).toBeCloseTo(plateVolume(80, 4, 5.5), 3);
    await undone(done);
  });

  test('puts a feature in where it belongs', async () => {
    const after = Plan.parse(withFeatures(([pad, holes]) => [pad, notch, holes] as FeatureInput[]));
    const done = await changed(BASE, after);
    expect(done.ran.created.toSorted()).toEqual(['Notch', 'NotchSketch']);
    expect(done.ran.deleted).toEqual([]);
    expect(done.volume).toBeCloseTo(plateVolume(80, 4, 5.5) - 10 * 6 * 2, 3);
    const body = done.state.tree.filter(({ parent }) => parent === 'Body').map(({ name }) => name);
    expect(body.indexOf('Notch')).toBeGreaterThan(-1);
    await undone(done);
  });

  test('of what a feature is given keeps the feature', async () => {
    const deep = (depth: number | 'through'): FeatureInput => ({ ...notch, depth }) as FeatureInput;
    const before = Plan.parse(withFeatures((f) => [...f, deep(2)]));
    const done = await changed(before, Plan.parse(withFeatures((f) => [...f, deep(3)])));
    expect(done.ran.created).toEqual([]);
    expect(done.volume).toBeCloseTo(plateVolume(80, 4, 5.5) - 10 * 6 * 3, 3);
    await undone(done);
  });

  test('of a dimension that was a number and follows a size from then on', async () => {
    const wide = (width: number | string): FeatureInput =>
      ({ ...notch, profiles: [{ shape: 'rectangle', width, height: 6 }] }) as FeatureInput;
    const before = Plan.parse(withFeatures((f) => [...f, wide(10)]));
    const done = await changed(before, Plan.parse(withFeatures((f) => [...f, wide('length / 4')])));
    expect(done.ran.created).toEqual([]);
    expect(done.volume).toBeCloseTo(plateVolume(80, 4, 5.5) - 20 * 6 * 2, 3);
    await undone(done);
    const back = await changed(
      Plan.parse(withFeatures((f) => [...f, wide('length / 4')])),
      Plan.parse(withFeatures((f) => [...f, wide(10)])),
    );
    expect(back.volume).toBeCloseTo(plateVolume(80, 4, 5.5) - 10 * 6 * 2, 3);
    await undone(back);
  });

  test('of the outline makes its feature anew under the same name, and the rest follows', async () => {
    const after = Plan.parse(
      withFeatures(
        ([pad, holes]) =>
          [
            { ...pad, profiles: [{ shape: 'rectangle', width: 'length', height: 'width' }] },
            holes,
            rim,
          ] as FeatureInput[],
        { parameters: BASE.parameters.filter(({ name }) => name !== 'corner_radius') },
      ),
    );
    const before = Plan.parse(withFeatures((f) => [...f, rim]));
    const done = await changed(before, after);
    expect(done.compiled.words.steps.join()).toMatch(/anew/);
    expect(namesIn(done.state)).toEqual(namesIn(done.stateBefore));
    expect(done.state.parameters.map(({ name }) => name)).not.toContain('corner_radius');
    // At a height z above its foot the rim of radius 1 stands back by 1 - sqrt(1 - z^2) on every side.
    const rounded = 240 * (1 - PI / 4) - 4 * (5 / 3 - PI / 2);
    expect(done.volume).toBeCloseTo(plateVolume(80, 0, 5.5) - rounded, 3);
    await undone(done);
  });
});

describe('sizes in a variable set', () => {
  const inVarSet = (edit: (features: FeatureInput[]) => FeatureInput[], more: Partial<Input> = {}) =>
    Plan.parse({ ...withFeatures(edit, more), parametersIn: 'varset' });

  test('are set, added and dropped there; a FreeCAD that has none says so', async () => {
    const before = inVarSet((features) => features);
    if (bench.live.peer.freecadVersion.startsWith('0.')) {
      await expect(run(null, compile(before, ORIGIN))).rejects.toThrow(/no variable sets/);
      return;
    }
    const more = { name: 'rim', value: 'thickness / 5', unit: 'mm' as const };
    const rounded = inVarSet((features) => [...features, { ...rim, radius: 'rim' } as FeatureInput], {
      parameters: [...(withValue('length', 100).parameters ?? []), more],
    });
    const done = await changed(before, rounded);
    expect(done.ran.created).toEqual(['Rim']);
    await undone(done);
    const renoted = {
      ...rounded,
      parameters: rounded.parameters.map((each) => ({ ...each, note: 'noted anew' })),
    };
    await undone(await changed(rounded, renoted));
    const back = await changed(rounded, before);
    expect(back.volume).toBeCloseTo(plateVolume(80, 4, 5.5), 3);
    expect(back.state.parameters.map(({ name }) => name)).not.toContain('rim');
    await undone(back);
  });
});

describe('what a person did to the model', () => {
  test('stays: sizes set by hand, labels, an own feature at the end', async () => {
    const after = Plan.parse(withFeatures((f) => [...f, notch], withValue('width', 40)));
    const meanwhile = async (document: string) => {
      await bench.live.peer.request('freecad/execute', {
        document,
        revision: null,
        label: 'by hand',
        steps: [
          {
            title: 'by hand',
            script: [
              'document = App.ActiveDocument',
              'sheet = document.getObject("Parameters")',
              'sheet.set(sheet.getCellFromAlias("thickness"), "=6 mm")',
              'body = document.getObject("Body")',
              'body.Label = "My plate"',
              'document.recompute()',
              'own = body.newObject("PartDesign::Chamfer", "Own")',
              'edges = [edge for edge in document.getObject("Holes").Shape.Edges',
              '         if abs(edge.CenterOfMass.z) < 1e-6 and isinstance(edge.Curve, Part.Line)]',
              'names = ["Edge%d" % number for number, edge in enumerate(document.getObject("Holes").Shape.Edges, 1)',
              '         if any(edge.isSame(other) for other in edges)]',
              'own.Base = (document.getObject("Holes"), names)',
              'own.Size = 0.5',
            ]
              .join('\n')
              .replace(/^/, 'import FreeCAD as App, Part\n'),
          },
        ],
      });
    };
    const { document } = await run(null, compile(BASE, ORIGIN));
    await meanwhile(document);
    const stateBefore = await read(document);
    const { kept, made } = keptIn(stateBefore);
    expect(kept.plan.parameters.find(({ name }) => name === 'thickness')?.value).toBe(6);
    const merged = { ...after, parameters: kept.plan.parameters };
    const ran = await run(document, revise({ before: kept, after: merged, made }, ORIGIN));
    const state = await read(document);
    expect(state.problems).toEqual([]);
    expect(ran.created.toSorted()).toEqual(['Notch', 'NotchSketch']);
    expect(state.tree.find(({ name }) => name === 'Body')?.label).toBe('My plate');
    const own = state.objects.find(({ name }) => name === 'Own');
    expect(own?.errors).toEqual([]);
    expect(volumeIn(stateBefore) - volumeIn(state)).toBeCloseTo(10 * 6 * 2, 6);
    await bench.live.peer.request('freecad/closeDocument', { document });
  });
});
