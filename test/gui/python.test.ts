import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { PYTHON } from '../fixtures/plans/python.ts';
import { EVERYTHING_OF, OWN_DOCUMENT } from './document.ts';
import { replay } from './headless.ts';
import { NO_PYTHON, PANEL_STOP, PANEL_TEXT, PYTHON_TEXT, RUN_PYTHON } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const CAM = PYTHON[1];
const VOLUME = CAM?.volume ?? 0;
const DESIGN = 'partwright.session.design';
const BODY_VOLUME =
  'sum(o.Shape.Volume for o in App.ActiveDocument.Objects if o.TypeId == "PartDesign::Body")';

let freecad: FreecadWindow;
let folder: string;
let before: unknown;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-macros-'));
  freecad = await FreecadWindow.open({
    consent: true,
    sidecar: join(import.meta.dirname, 'planned-sidecar.ts'),
  });
  await freecad.python(EVERYTHING_OF);
});
afterAll(async () => {
  await freecad?.close();
  await rm(folder, { recursive: true, force: true });
});

const state = () => freecad.value('[everything_of(App.ActiveDocument), App.ActiveDocument.UndoNames]');
const ended = () => freecad.until(`not ${DESIGN}.running`);

beforeEach(async () => {
  await freecad.python('for name in list(App.listDocuments()): App.closeDocument(name)');
  await freecad.python(OWN_DOCUMENT);
  before = await state();
  await freecad.press('ctrl+shift+d', 'ctrl+a');
  await freecad.type(CAM?.plan.title ?? '');
  await freecad.press('Return');
  await freecad.until(`${DESIGN} is not None and ${DESIGN}.running and ${DESIGN}.approval is not None`);
});

test('Python is shown as it would run, with what came of it; nothing is in the document yet', async () => {
  expect(await freecad.value(`${PYTHON_TEXT}.toPlainText()`)).toContain('outline = Part.makePolygon(points');
  expect(await freecad.value(`${PYTHON_TEXT}.isReadOnly()`)).toBe(true);
  const shown = await freecad.value<string>(PANEL_TEXT);
  expect(shown).toContain('May this Python run?');
  expect(shown).toContain('Python of "Snail"');
  expect(shown).toContain('Waiting for your word');
  expect(await state()).toEqual(before);
  // In sight, with both buttons, once the panel has scrolled there.
  await freecad.until(`${NO_PYTHON}.visibleRegion().boundingRect() == ${NO_PYTHON}.rect()`);
  await freecad.screenshot('python-asked');
  // Typing on says neither yes nor no.
  await freecad.press('Return', 'space');
  expect(await freecad.value(`${DESIGN}.approval is not None`)).toBe(true);
  await freecad.click(NO_PYTHON);
  await ended();
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('refused');
  expect(await freecad.value(PANEL_TEXT)).toContain('did not allow its Python');
  expect(await state()).toEqual(before);
  await freecad.screenshot('python-denied');
});

test('once allowed, the model is built, in one step that can be undone', async () => {
  await freecad.click(RUN_PYTHON);
  await ended();
  expect(await freecad.value(`${DESIGN}.problem`)).toBe(null);
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('done');
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
  expect(await freecad.value(PANEL_TEXT)).toContain('does not follow them in the document');
  await freecad.screenshot('python-done');

  const macro = join(folder, 'cam.FCMacro');
  await freecad.python(`partwright.session.save_macro(${JSON.stringify(macro)})`);
  await freecad.until(`not ${DESIGN}.macro.saving`);
  expect(await freecad.value(`${DESIGN}.macro.verified`)).toBe(true);
  expect((await replay(macro, folder)).volume).toBeCloseTo(VOLUME, 1);

  await freecad.press('Escape', 'ctrl+z');
  await freecad.until('len(App.ActiveDocument.Objects) == 2');
  expect(await state()).toEqual(before);
  await freecad.python('App.ActiveDocument.redo()\nApp.ActiveDocument.recompute()');
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
});

test('stopped while it waits, it leaves nothing', async () => {
  await freecad.click(PANEL_STOP);
  await ended();
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('cancelled');
  expect(await freecad.value(`${RUN_PYTHON} is None or not ${RUN_PYTHON}.isVisible()`)).toBe(true);
  expect(await state()).toEqual(before);
});

test('a new request takes the place of the one that waits', async () => {
  await freecad.python(`partwright.session.start(${JSON.stringify(CAM?.plan.title)})`);
  await freecad.until(`${DESIGN}.running and ${DESIGN}.approval is not None`);
  await freecad.click(RUN_PYTHON);
  await ended();
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('done');
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
});
