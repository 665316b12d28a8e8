import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYTHING_OF, OWN_DOCUMENT } from './document.ts';
import { replay } from './headless.ts';
import { PANEL_TEXT, SAVE_MACRO, UNDO } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const SENTENCE = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const VOLUME = 15_456.16;
const BODY_VOLUME =
  'sum(o.Shape.Volume for o in App.ActiveDocument.Objects if o.TypeId == "PartDesign::Body")';

let freecad: FreecadWindow;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-macros-'));
  freecad = await FreecadWindow.open({ consent: true });
  await freecad.python(EVERYTHING_OF);
});
afterAll(async () => {
  await freecad?.close();
  await rm(folder, { recursive: true, force: true });
});

/** Types a request into the toolbar box, key by key, and waits for its end. */
async function design(request: string): Promise<void> {
  await freecad.press('ctrl+shift+d');
  await freecad.type(request);
  await freecad.press('Return');
  await freecad.until('partwright.session.design is not None and not partwright.session.design.running');
  expect(await freecad.value('partwright.session.design.problem')).toBe(null);
  expect(await freecad.value('partwright.session.design.outcome')).toBe('done');
}

const everything = () => freecad.value<unknown[]>('everything_of(App.ActiveDocument)');

test('a sentence typed into the toolbar becomes the model, in a document of its own', async () => {
  await design(SENTENCE);
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
  expect(await freecad.value('len(App.ActiveDocument.UndoNames)')).toBe(1);
  const checks = await freecad.value<{ ok: boolean }[]>('partwright.session.design.result["checks"]');
  expect(checks.length).toBeGreaterThan(3);
  expect(checks.filter((check) => !check.ok)).toEqual([]);
  expect(await freecad.value(PANEL_TEXT)).toContain('Done.');
  await freecad.screenshot('done');
  await freecad.python('App.closeDocument(App.ActiveDocument.Name)');
});

test('in an own document: one undo brings it back exactly, redo brings the model again', async () => {
  await freecad.python(OWN_DOCUMENT);
  const before = await everything();
  await design(SENTENCE);
  const after = await everything();
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
  await freecad.screenshot('done-own-document');

  await freecad.press('Escape', 'ctrl+z');
  await freecad.until('len(App.ActiveDocument.Objects) == 2');
  expect(await everything()).toEqual(before);
  expect(await freecad.value('App.ActiveDocument.UndoNames')).toEqual(['Make a box']);
  await freecad.until(`${UNDO}.text() == "Redo" and ${UNDO}.isEnabled()`);
  await freecad.screenshot('undone');

  await freecad.click(UNDO);
  await freecad.until(`${UNDO}.text() == "Undo" and ${UNDO}.isEnabled()`);
  expect(await everything()).toEqual(after);
  await freecad.screenshot('redone');
});

test('Undo is offered only while it would undo the design', async () => {
  await freecad.python(`
document.openTransaction("Raise the box")
document.Box.Height = 20
document.commitTransaction()`);
  await freecad.until(`not ${UNDO}.isEnabled()`);
  await freecad.python('document.undo()');
  await freecad.until(`${UNDO}.isEnabled() and ${UNDO}.text() == "Undo"`);
  await freecad.click(UNDO);
  await freecad.until('len(App.ActiveDocument.Objects) == 2');
  await freecad.click(UNDO);
  await freecad.until(`${UNDO}.text() == "Undo"`);
});

test('of two designs of the same name only the last is undone by the panel', async () => {
  await design(SENTENCE);
  const twice = await freecad.value<string[]>('App.ActiveDocument.UndoNames');
  expect(twice[0]).toBe(twice[1]);
  await freecad.click(UNDO);
  await freecad.until(`${UNDO}.text() == "Redo"`);
  await freecad.click(UNDO);
  await freecad.until(`${UNDO}.text() == "Undo"`);
  expect(await freecad.value('App.ActiveDocument.UndoNames')).toEqual(twice);
});

test('the saved macro is verified, and rebuilds the shape in a plain FreeCAD', async () => {
  const path = join(folder, 'saved.FCMacro');
  await freecad.click(SAVE_MACRO);
  const dialog = 'QtGui.QApplication.activeModalWidget()';
  await freecad.until(`${dialog} is not None and QtGui.QApplication.activeWindow() is ${dialog}`);
  await freecad.until('isinstance(QtGui.QApplication.focusWidget(), QtGui.QLineEdit)');
  await freecad.press('ctrl+a');
  await freecad.type(path);
  await freecad.press('Return');
  await freecad.until(
    'partwright.session.design.macro is not None and not partwright.session.design.macro.saving',
  );
  expect(await freecad.value('partwright.session.design.macro.problem')).toBe(null);
  expect(await freecad.value('partwright.session.design.macro.checks')).not.toEqual([]);
  expect(await freecad.value('partwright.session.design.macro.verified')).toBe(true);
  expect(await freecad.value(PANEL_TEXT)).toContain('Macro verified');
  await freecad.screenshot('macro-saved');
  const replayed = await replay(path, folder);
  expect(replayed.volume).toBeCloseTo(VOLUME, 1);
  await freecad.python('App.closeDocument(App.ActiveDocument.Name)');
});

test("FreeCAD's own macro recorder records the design, and the recording replays to the same shape", async () => {
  const path = join(folder, 'recorded.FCMacro');
  await freecad.python('App.newDocument("Recorded")');
  await freecad.python(`
def _fill():
    dialog = QtGui.QApplication.activeModalWidget()
    if dialog is None or dialog.findChild(QtGui.QPushButton, "buttonStart") is None:
        QtCore.QTimer.singleShot(100, _fill)  # it is not shown yet
        return
    dialog.findChild(QtGui.QLineEdit, "lineEditPath").setText("recorded.FCMacro")
    dialog.findChild(QtGui.QLineEdit, "lineEditMacroPath").setText(${JSON.stringify(`${folder}/`)})
    dialog.findChild(QtGui.QPushButton, "buttonStart").click()
QtCore.QTimer.singleShot(100, _fill)
Gui.runCommand("Std_DlgMacroRecord")`);
  await design(SENTENCE);
  // Since 1.0 one command starts and stops the recording.
  await freecad.python(`
stop = "Std_MacroStopRecord"
Gui.runCommand(stop if stop in Gui.listCommands() else "Std_DlgMacroRecord")`);
  const replayed = await replay(path, folder);
  expect(replayed.volume).toBeCloseTo(VOLUME, 1);
  expect(replayed.types).toEqual(await freecad.value('sorted(o.TypeId for o in App.ActiveDocument.Objects)'));
});
