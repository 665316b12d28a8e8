import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { revise } from '../../sidecar/plan/revision/revise.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

type Input = z.input<typeof Plan>;
type FeatureInput = Input['features'][number];

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const length = (value: number) => ({ name: 'length', value, unit: 'mm' as const });
const count = (value: number) => ({ name: 'holes', value, unit: 'count' as const });
const top = { plane: 'XY', at: 10 } as const;
const block: FeatureInput = {
  kind: 'pad',
  name: 'Block',
  on: { plane: 'XY' },
  profiles: [{ shape: 'rectangle', width: 'length', height: 40 }],
  length: 10,
};
const hole = (v: number, diameter = 5): FeatureInput => ({
  kind: 'hole',
  name: 'Hole',
  on: top,
  points: [[-30, v]],
  diameter,
  depth: 'through',
});
const row = (many: number | string): FeatureInput => ({
  kind: 'linear_pattern',
  name: 'Row',
  features: ['Hole'],
  directions: [{ axis: 'X', count: many, spacing: 15 }],
});
const rims: FeatureInput = {
  kind: 'chamfer',
  name: 'Rims',
  edges: { side: 'top', rim: 'inner' },
  size: 0.5,
};
const pocket = (depth: number | 'through'): FeatureInput => ({
  kind: 'pocket',
  name: 'Pocket',
  on: top,
  profiles: [{ shape: 'rectangle', width: 20, height: 10 }],
  depth,
});
const text = (words: string): FeatureInput => ({
  kind: 'text',
  name: 'Words',
  on: top,
  text: words,
  height: 8,
  depth: 0.5,
});

function plan(features: FeatureInput[], more: Partial<Input> = {}): Plan {
  return Plan.parse({
    title: 'Part',
    requirements: [],
    assumptions: [],
    parameters: [length(100)],
    bodies: [{ name: 'Body', label: 'Part' }],
    features,
    ...more,
  });
}

const TWO = {
  bodies: [
    { name: 'Body', label: 'Part' },
    { name: 'Lid', label: 'Lid' },
  ],
};
const lid: FeatureInput = { kind: 'box', name: 'Cover', body: 'Lid', length: 20, width: 10, height: 5 };
const gallery = (title: string, size: Record<string, number> = {}): Plan => {
  const found = Plan.parse(PLANS.find((fixture) => fixture.plan.title === title)?.plan);
  return {
    ...found,
    parameters: found.parameters.map((parameter) => ({
      ...parameter,
      value: size[parameter.name] ?? parameter.value,
    })),
  };
};

const CASES: readonly (readonly [what: string, before: Plan, after: Plan])[] = [
  ['an original that a row copies', plan([block, hole(0), row(4)]), plan([block, hole(5), row(4)])],
  [
    'an original below a chamfer of its copies',
    plan([block, hole(0), row(2), rims]),
    plan([block, hole(5), row(3), rims]),
  ],
  [
    'the number of copies, a size',
    plan([block, hole(0), row('holes'), rims], { parameters: [length(100), count(2)] }),
    plan([block, hole(0), row('holes'), rims], { parameters: [length(100), count(3)] }),
  ],
  ['a depth under chosen edges', plan([block, pocket(4), rims]), plan([block, pocket('through'), rims])],
  ['a body that is added', plan([block]), plan([block, lid], TWO)],
  ['a body that is taken away', plan([block, lid], TWO), plan([block])],
  [
    'a material and a place that come and go',
    plan([block], { bodies: [{ name: 'Body', label: 'Part', place: { at: [0, 0, 5] } }] }),
    plan([block], { bodies: [{ name: 'Body', label: 'Part', material: 'steel' }] }),
  ],
  [
    'bodies in another order',
    plan([block, lid], TWO),
    plan([{ ...block, body: 'Body' }, lid] as FeatureInput[], { bodies: TWO.bodies.toReversed() }),
  ],
  ['a text', plan([block, text('AB')]), plan([block, text('ABC')])],
  ['a text that goes', plan([block, text('AB')]), plan([block])],
  [
    'a size below two bores',
    gallery('Box with a stem and a cross bore'),
    gallery('Box with a stem and a cross bore', { length: 42 }),
  ],
];

async function run(document: string | null, steps: readonly Step[]): Promise<DocumentState> {
  const { peer } = bench.live;
  const request = { document, revision: null, label: '', steps: [...steps] };
  const ran = await peer.request('freecad/execute', request);
  return peer.request('freecad/readState', {
    document: ran.document,
    objects: 'all',
    faces: false,
    treeLimit: 5_000,
  });
}

/** What a document holds, as far as it has to be the same whichever way it came about. */
function facts({ tree, objects, results, problems, plans }: DocumentState) {
  const round = (value: number) => Number(value.toFixed(3));
  return {
    problems,
    plans: plans.map(({ text: kept }) => readKept(kept)?.plan),
    types: tree.map(({ type }) => type).toSorted(),
    results: objects
      .filter(({ name }) => results.includes(name))
      .map(({ shape }) => ({ volume: round(shape?.volume ?? 0), bbox: shape?.bbox.flat().map(round) }))
      .toSorted((a, b) => a.volume - b.volume),
  };
}

test.each(CASES)('%s: changed, it is as if it had been made so', async (_what, before, after) => {
  const { peer } = bench.live;
  const fresh = await run(null, compile(after, ORIGIN).steps);
  const built = await run(null, compile(before, ORIGIN).steps);
  const [model] = built.plans;
  const kept = readKept(model?.text ?? '');
  if (!kept || !model) throw new Error('no plan is kept');
  const revised = await run(built.document, revise({ before: kept, after, made: model.made }, ORIGIN).steps);
  for (const { document } of [fresh, built]) await peer.request('freecad/closeDocument', { document });
  expect(facts(revised)).toEqual(facts(fresh));
});

test('a text that reaches beyond what it is cut into is refused', async () => {
  const long = plan([block, text('A TEXT THAT IS LONGER THAN ITS BLOCK')]);
  await expect(run(null, compile(long, ORIGIN).steps)).rejects.toThrow(
    /does not fit: it takes .* mm along X/,
  );
});
