import { afterAll, beforeAll, expect, test } from 'vitest';
import { summarize } from '../../sidecar/agents/state/summarize.ts';
import { planRequest } from '../../sidecar/builtin/plan-request.ts';
import { tokensAtMost } from '../../sidecar/llm/tokens.ts';
import { compileBlueprint } from '../../sidecar/plan/blueprint.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const REQUEST = 'plate 100 x 60 x 8 mm with four 5 mm holes in the corners, 8 mm from the edges';

/** 2,000 boxes, some with labels and formulas of thousands of characters, and what cannot be built. */
const CROWD = `import FreeCAD as App
document = App.ActiveDocument
for n in range(2000):
    box = document.addObject("Part::Box", "Box")
    if n % 40 == 0:
        box.Label = "Thing %d " % n + "w" * 3000
        box.setExpression("Length", "1 mm" + " + 1 mm" * 200)
wrong = document.addObject("Part::Fillet", "Rounding")
wrong.Base = document.getObject("Box001")
wrong.Edges = [(1, 500.0, 500.0)]
document.recompute()`;

test('a plate among 2,000 objects is told of first, in 1,500 tokens', async () => {
  const { peer } = bench.live;
  const planned = planRequest(REQUEST, []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  const plate = compileBlueprint(planned, { prompt: REQUEST, version: '0', date: '2026-11-23' });
  const { document } = await peer.request('freecad/execute', {
    ...{ document: null, revision: null, label: 'Plate', steps: [...plate.steps] },
  });
  await peer.request('freecad/execute', {
    ...{ document, revision: null, label: 'Crowd', steps: [{ title: 'Crowd', script: CROWD }] },
  });
  const state = await peer.request('freecad/readState', {
    ...{ document, objects: 'all', faces: false, treeLimit: 5_000 },
  });
  const body = state.plans[0]?.object ?? '';
  const near = await peer.request('freecad/readState', {
    ...{ document, objects: [body], faces: true, treeLimit: 0 },
  });
  const objects = state.objects.map((each) => (each.name === body ? (near.objects[0] ?? each) : each));
  const selection = [{ object: body, elements: ['Face1'] }];
  const summary = summarize({ ...state, objects }, { request: 'make the holes larger', selection });
  await peer.request('freecad/closeDocument', { document });

  expect(state.objectCount).toBeGreaterThan(2_000);
  expect(tokensAtMost(summary)).toBeLessThanOrEqual(1_500);
  expect(summary).toMatch(/Selected:\n- Face1 of "[^"]+" \(?.*, a Body: plane, /);
  expect(summary).toMatch(/asked for as "plate 100 x 60 x 8 mm with four 5 mm holes/);
  expect(summary).toMatch(/- hole: diameter 5 mm, count 4/);
  expect(summary).toMatch(/hole_diameter = 5 mm/);
  expect(summary).toMatch(/\(sizes along X, Y, Z\):\n- "[^"]+".*, a Body: 100 x 60 x 8 mm from/);
  expect(summary).toMatch(/Errors:\n- .*"?Rounding/);
  expect(summary).toMatch(/other objects:\n(- .* in Body.*\n){2}/);
  expect(summary).toMatch(/- and \d{4} more$/);
});
