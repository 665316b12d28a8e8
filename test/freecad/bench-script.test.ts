import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../../scripts/bench-model/disposable.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

const run = (script: string, timeLimitMs?: number) => runScript(script, bench.application, timeLimitMs);

test('what a script makes in a document of its own is measured, what it was made from is not', async () => {
  const ran = await run(`import FreeCAD
doc = FreeCAD.newDocument("Mine")
box = doc.addObject("Part::Box", "Box")
hole = doc.addObject("Part::Cylinder", "Hole")
cut = doc.addObject("Part::Cut", "Cut")
cut.Base, cut.Tool = box, hole`);
  if (ran.type !== 'made') throw new Error(ran.error);
  const [all] = ran.readings;
  expect(all?.volume).toBeCloseTo(1000 - Math.PI * 10, 3);
  expect(all?.bbox[1]).toEqual([10, 10, 10].map((length) => expect.closeTo(length, 6)));
  expect(all?.solids).toBe(1);
});

test('looking at the model as in a window does no harm', async () => {
  const ran = await run(`import FreeCAD, FreeCADGui, Part
Part.show(Part.makeBox(1, 2, 3))
FreeCADGui.SendMsgToActiveView("ViewFit")`);
  expect(ran.type).toBe('made');
});

test.each([
  ['an error says its line', 'import Part\nPart.makeBall(3)', /^line 2: Part\.makeBall\(3\)\nAttributeError/],
  ['a script that does not parse', 'import Part\nbox = (', /SyntaxError/],
  ['a script that makes nothing', 'x = 1', /made no object with a solid/],
  ['a script that ends its FreeCAD', 'import os\nos._exit(0)', /ended/],
])('%s', async (_what, script, error) => {
  expect(await run(script)).toEqual({ type: 'failed', error: expect.stringMatching(error) });
});

test('a script that does not end is ended', async () => {
  expect(await run('while True: pass', 2_000)).toEqual({
    type: 'failed',
    error: 'It took more than 2 s.',
  });
});
