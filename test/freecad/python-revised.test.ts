import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Step } from '../../rpc-schema/freecad.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { revise } from '../../sidecar/plan/revision/revise.ts';
import { PYTHON } from '../fixtures/plans/python.ts';
import { openTestBench, type TestBench } from './application.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };
const { PI } = Math;
const flute = Plan.parse(PYTHON[2]?.plan);
const plateVolume = (60 * 20 - (4 - PI) * 4) * 3;
const pins = (radius: number, count: number, shortest: number) =>
  PI * radius ** 2 * (count * shortest + count * (count - 1));

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const read = (document: string) =>
  bench.live.peer.request('freecad/readState', { document, objects: 'all', faces: false, treeLimit: 5_000 });

const run = (document: string | null, steps: readonly Step[]) =>
  bench.live.peer.request('freecad/execute', { document, revision: null, label: 'x', steps: [...steps] });

/** Builds the pan flute, changes its plan in the document, and looks. */
async function changed(edit: (plan: Plan) => Plan) {
  const { document } = await run(null, compile(flute, ORIGIN).steps);
  const [kept] = (await read(document)).plans;
  const before = readKept(kept?.text ?? '');
  if (!kept || !before) throw new Error('nothing is kept');
  const { steps } = revise({ before, after: edit(before.plan), made: kept.made }, ORIGIN);
  await run(document, steps);
  const state = await read(document);
  expect(state.problems).toEqual([]);
  const volume = state.objects.find(({ type }) => type === 'PartDesign::Body')?.shape?.volume ?? 0;
  return { steps, volume, names: state.tree.map(({ name }) => name) };
}

const withValue = (name: string, value: number) => (plan: Plan) => ({
  ...plan,
  parameters: plan.parameters.map((each) => (each.name === name ? { ...each, value } : each)),
});
const ofThePlan = (steps: readonly Step[]) => steps.filter(({ untrusted }) => untrusted);

test('a size that the Python was given runs it again, in its place', async () => {
  const { steps, volume, names } = await changed(withValue('shortest', 7));
  expect(volume).toBeCloseTo(plateVolume + pins(1.5, 6, 7), 3);
  expect(ofThePlan(steps)).toHaveLength(1);
  expect(names.filter((name) => name.startsWith('Pins')).sort()).toEqual(['Pins', 'PinsShape']);
});

test('a count does so too', async () => {
  const { volume } = await changed(withValue('pins', 4));
  expect(volume).toBeCloseTo(plateVolume + pins(1.5, 4, 5), 3);
});

test('other code makes it anew', async () => {
  const { steps, volume } = await changed((plan) => ({
    ...plan,
    features: plan.features.map((feature) =>
      feature.kind === 'python' ? { ...feature, code: feature.code.replace('1.5', '1.25') } : feature,
    ),
  }));
  expect(volume).toBeCloseTo(plateVolume + pins(1.25, 6, 5), 3);
  expect(ofThePlan(steps)[0]?.script).toContain('1.25');
});

test('what it does not use leaves it alone: nothing of its Python is run', async () => {
  const { steps, volume } = await changed(withValue('length', 70));
  expect(volume).toBeCloseTo(plateVolume + 10 * 20 * 3 + pins(1.5, 6, 5), 3);
  expect(ofThePlan(steps)).toEqual([]);
});
