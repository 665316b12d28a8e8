import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { REPOSITORY } from './home.ts';
import { FreecadWindow } from './window.ts';

const SENTENCE = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const BODY_VOLUME =
  'sum(o.Shape.Volume for o in App.ActiveDocument.Objects if o.TypeId == "PartDesign::Body")';

let folder: string;
let freecad: FreecadWindow | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-program-'));
  await promisify(execFile)(process.execPath, [join(REPOSITORY, 'scripts/package.ts'), '--out', folder]);
  const program = (await readdir(folder)).find((name) => name.startsWith('partwright-'));
  freecad = await FreecadWindow.open({ consent: true, sidecar: join(folder, program ?? 'none was made') });
});
afterAll(async () => {
  await freecad?.close();
  await rm(folder, { recursive: true, force: true });
});

test('the one-file program serves the window: the sentence becomes the model', async () => {
  if (!freecad) throw new Error('FreeCAD did not open.');
  await freecad.press('ctrl+shift+d');
  await freecad.type(SENTENCE);
  await freecad.press('Return');
  await freecad.until('partwright.session.design is not None and not partwright.session.design.running');
  expect(await freecad.value('partwright.session.design.outcome')).toBe('done');
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(15_456.16, 1);
});
