import { afterAll, beforeAll, expect, test } from 'vitest';
import { readObjects } from '../../sidecar/design/rehearse.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

test('more objects than are read at once are all read', async () => {
  const { peer } = bench.live;
  const script =
    'import FreeCAD as App\nfor n in range(1001):\n    App.ActiveDocument.addObject("App::FeaturePython", "Thing")';
  const steps = [{ title: 'Things', script }];
  const { document, created } = await peer.request('freecad/execute', {
    ...{ document: null, revision: null, label: '', steps },
  });
  expect(created).toHaveLength(1001);
  const state = await readObjects(peer, document, created, new AbortController().signal);
  expect(state.objects.map(({ name }) => name)).toEqual(created);
  await peer.request('freecad/closeDocument', { document });
});
