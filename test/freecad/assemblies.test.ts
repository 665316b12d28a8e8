import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { DocumentState, ExecuteResult } from '../../rpc-schema/freecad.ts';
import { extent, partOf, resultNames } from '../../sidecar/checks/part.ts';
import { type Compiled, compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { revise } from '../../sidecar/plan/revision/revise.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { freecadVersion, openTestBench, type TestBench } from './application.ts';

type Input = z.input<typeof Plan>;

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

const fixture = (title: string): Input => {
  const found = PLANS.find(({ plan }) => plan.title === title);
  if (!found) throw new Error(`there is no fixture "${title}"`);
  return found.plan;
};

/** The plan with some of its features replaced (by name), or left out (null). */
function edited(plan: Input, features: Record<string, object | null>, more: Partial<Input> = {}): Plan {
  return Plan.parse({
    ...plan,
    ...more,
    features: plan.features.flatMap((feature) => {
      const edit = features[feature.name];
      return edit === null ? [] : [{ ...feature, ...edit }];
    }),
  });
}

let bench: TestBench;
let joints: boolean;
beforeAll(async () => {
  joints = !(await freecadVersion()).startsWith('0.');
  bench = await openTestBench();
});
afterAll(() => bench.close());

function run(document: string | null, steps: Compiled['steps']): Promise<ExecuteResult> {
  return bench.live.peer.request('freecad/execute', {
    document,
    revision: null,
    label: '',
    steps: [...steps],
  });
}

const read = (document: string): Promise<DocumentState> =>
  bench.live.peer.request('freecad/readState', {
    document,
    objects: 'all',
    faces: false,
    treeLimit: 5_000,
  });

/** What the document is there for: size, volume and number of its solids. */
function whole(state: DocumentState) {
  const part = partOf(state, resultNames(state, new Set(state.results)));
  if (!part) throw new Error('there is no solid');
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  return {
    size: (['X', 'Y', 'Z'] as const).map((axis) => round(extent(part, axis))),
    volume: round(part.volume),
    solids: part.solids,
    problems: state.problems,
  };
}

/** Builds a plan, brings it to another one, and says what the document is then; beside it what building that at once gives. */
async function change(from: Plan, to: Plan) {
  const { document } = await run(null, compile(from, ORIGIN).steps);
  const [plan] = (await read(document)).plans;
  const before = plan && readKept(plan.text);
  if (!before) throw new Error('nothing is kept');
  await run(document, revise({ before, after: to, made: plan.made }, ORIGIN).steps);
  const changed = await read(document);
  await run(document, [
    {
      title: 'Every result can be seen',
      script: [
        'import FreeCAD as App',
        `hidden = [name for name in ${JSON.stringify(changed.results)} if not App.ActiveDocument.getObject(name).Visibility]`,
        'assert not hidden, hidden',
      ].join('\n'),
    },
  ]);
  await bench.live.peer.request('freecad/closeDocument', { document });
  const anew = await run(null, compile(to, ORIGIN).steps);
  const wanted = await read(anew.document);
  await bench.live.peer.request('freecad/closeDocument', { document: anew.document });
  return {
    changed: whole(changed),
    wanted: whole(wanted),
    objects: [changed.objectCount, wanted.objectCount],
  };
}

describe('a change of', () => {
  const flange = fixture('Flange with its bolts');
  const trestles = fixture('Two trestles under a board');
  const pipes = fixture('Two pipes fused');

  test.each([
    ['an array', Plan.parse(flange), edited(flange, { Bolts: { angle: 180 } })],
    ['an array that goes', Plan.parse(flange), edited(flange, { Bolts: null })],
    ['an array that comes', edited(flange, { Bolts: null }), Plan.parse(flange)],
    [
      'the place of a part',
      Plan.parse(trestles),
      edited(trestles, { Trestle: { place: { at: [0, 0, 0] } } }),
    ],
    ['the place of a link', Plan.parse(trestles), edited(trestles, { Back: { place: { at: [0, 50, 0] } } })],
    ['a boolean', Plan.parse(pipes), edited(pipes, { Crossed: { operation: 'common' } })],
    ['a boolean that goes', Plan.parse(pipes), edited(pipes, { Crossed: null })],
    ['a part that goes', Plan.parse(trestles), edited(trestles, { Table: null })],
  ])('%s leaves what building it at once gives', async (_what, from, to) => {
    const { changed, wanted, objects } = await change(from, to);
    expect(changed).toEqual(wanted);
    expect(changed.problems).toEqual([]);
    expect(objects[0]).toBe(objects[1]);
  });
});

describe('joints', () => {
  const stack = fixture('Turned block on two others, held by joints');

  test('move the components when a size is changed', async ({ skip }) => {
    skip(!joints, 'this FreeCAD has none');
    const { document } = await run(null, compile(Plan.parse(stack), ORIGIN).steps);
    const set = (cell: string, value: string) =>
      run(document, [
        {
          title: 'x',
          script: [
            'import FreeCAD as App',
            'sheet = App.ActiveDocument.getObject("Parameters")',
            `sheet.set(sheet.getCellFromAlias("${cell}"), "=${value}")`,
            'App.ActiveDocument.recompute()',
          ].join('\n'),
        },
      ]);
    await set('gap', '7 mm');
    await set('height', '15 mm');
    expect(whole(await read(document)).size).toEqual([60, 60, 15 + 7 + 15 + 7 + 20]);
    await set('side', '24 mm');
    // The block of 20 that stands at 45 degrees is wider than the slabs now.
    expect(whole(await read(document)).size[0]).toBeCloseTo(20 * Math.SQRT2, 3);
    await set('turned', '0 deg');
    expect(whole(await read(document)).size[0]).toBeCloseTo(24, 3);
    await bench.live.peer.request('freecad/closeDocument', { document });
  });

  test('are changed and taken away again', async ({ skip }) => {
    skip(!joints, 'this FreeCAD has none');
    const plan = Plan.parse(stack);
    const wider = Plan.parse({
      ...stack,
      features: stack.features.map((feature) =>
        feature.kind === 'assembly'
          ? { ...feature, joints: feature.joints.map((joint) => ({ ...joint, offset: 'gap * 2' })) }
          : feature,
      ),
    });
    const { changed, wanted, objects } = await change(plan, wider);
    expect(changed).toEqual(wanted);
    expect(objects[0]).toBe(objects[1]);
  });

  test('are refused in words by a FreeCAD that has none', async ({ skip }) => {
    skip(joints, 'this FreeCAD has them');
    await expect(run(null, compile(Plan.parse(stack), ORIGIN).steps)).rejects.toThrow(
      /Joints need FreeCAD 1\.0 or later/,
    );
  });
});

test('bodies that do not touch are not fused, and FreeCAD does not lose one of them silently', async () => {
  const pipes = fixture('Two pipes fused');
  const apart = Plan.parse({
    ...pipes,
    bodies: pipes.bodies.map((body) =>
      body.name === 'Lying' ? { ...body, place: { at: [100, 0, 0] } } : body,
    ),
  });
  await expect(run(null, compile(apart, ORIGIN).steps)).rejects.toThrow(
    /Crossed: what comes out is 2 solids; a body is one/,
  );
});
