import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compile } from '../../sidecar/plan/compile.ts';
import { readKept } from '../../sidecar/plan/kept.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PLANS } from '../fixtures/plans/gallery.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

test('a plan comes back from the document that it made, after saving and loading too', async () => {
  const { peer } = bench.live;
  const plan = Plan.parse({
    ...PLANS[0]?.plan,
    assumptions: ['Größe 5 µm, \u201cquoted\u201d, \u2028 and 漢字 🔩', 'back\\slash "quote" {brace} %s'],
  });
  const origin = { prompt: 'a test', date: '2026-11-22', version: '0.0.0' };
  const { document } = await peer.request('freecad/execute', {
    document: null,
    revision: null,
    label: '',
    steps: [...compile(plan, origin).steps],
  });
  const path = join(bench.folder, 'kept.FCStd');
  await peer.request('freecad/saveCopy', { document, path });
  const loaded = await peer.request('freecad/openDocument', { path, name: '' });
  for (const name of [document, loaded.document]) {
    const { plans } = await peer.request('freecad/readState', {
      document: name,
      objects: 'none',
      faces: false,
      treeLimit: 0,
    });
    expect(plans).toHaveLength(1);
    expect(readKept(plans[0]?.text ?? '')).toEqual({ request: 'a test', plan, history: [] });
    expect(plans[0]?.made).toEqual({
      Body: 'Body',
      Parameters: 'Parameters',
      Plate: 'Plate',
      PlateSketch: 'PlateSketch',
      Holes: 'Holes',
      HolesSketch: 'HolesSketch',
    });
    await peer.request('freecad/closeDocument', { document: name });
  }
});
