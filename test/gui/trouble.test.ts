import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { EVERYTHING_OF, OWN_DOCUMENT } from './document.ts';
import { ANSWER, PANEL_STOP, PANEL_TEXT, RESTART, TOOLBAR_STOP } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const SENTENCE = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const VOLUME = 15_456.16;
const BODY_VOLUME =
  'sum(o.Shape.Volume for o in App.ActiveDocument.Objects if o.TypeId == "PartDesign::Body")';
const DESIGN = 'partwright.session.design';
const KILL_SIDECAR = 'import os, signal\nos.kill(partwright.link._sidecar._process.pid, signal.SIGKILL)';

let freecad: FreecadWindow;
let before: unknown;

beforeAll(async () => {
  freecad = await FreecadWindow.open({ consent: true });
  await freecad.python(EVERYTHING_OF);
});
afterAll(() => freecad?.close());

/** Each test starts from a document of the person's own and must leave it as it was, or say why not. */
beforeEach(async () => {
  await freecad.python('for name in list(App.listDocuments()): App.closeDocument(name)');
  await freecad.python(OWN_DOCUMENT);
  before = await state();
});

const state = () => freecad.value('[everything_of(App.ActiveDocument), App.ActiveDocument.UndoNames]');

async function type(request: string): Promise<void> {
  await freecad.press('ctrl+shift+d', 'ctrl+a');
  await freecad.type(request);
  await freecad.press('Return');
  await freecad.until(`${DESIGN} is not None and ${DESIGN}.prompt == ${JSON.stringify(request)}`);
}

const ended = () => freecad.until(`not ${DESIGN}.running`);
const outcome = () => freecad.value(`${DESIGN}.outcome`);

/** Runs Python on the main thread as soon as a design shows a stage whose words begin so. */
async function atStage(words: string, python: string): Promise<void> {
  await freecad.python(`
def _act():
    ${python.replaceAll('\n', '\n    ')}
def _look():
    if ${DESIGN}.stage.startswith(${JSON.stringify(words)}):
        partwright.session.design_changed.disconnect(_look)
        QtCore.QTimer.singleShot(0, _act)
partwright.session.design_changed.connect(_look)`);
}

async function nextRequestWorks(): Promise<void> {
  await freecad.python('App.newDocument("Next")');
  await type(SENTENCE);
  await ended();
  expect(await freecad.value(`${DESIGN}.problem`)).toBe(null);
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
}

describe('Stop', () => {
  test('before the sidecar has answered', async () => {
    await freecad.python(`partwright.session.start(${JSON.stringify(SENTENCE)})\npartwright.session.stop()`);
    await ended();
    expect(await outcome()).toBe('cancelled');
    expect(await state()).toEqual(before);
  });

  test('while rehearsing, by the button in the toolbar', async () => {
    await atStage('Rehearsing', `${TOOLBAR_STOP}.click()`);
    await type(SENTENCE);
    await ended();
    expect(await outcome()).toBe('cancelled');
    expect(await freecad.value(PANEL_TEXT)).toContain('Stopped. Nothing was changed.');
    expect(await state()).toEqual(before);
    await freecad.screenshot('stopped');
  });

  test('while the script changes the document: the button works, all other input is dropped', async () => {
    await freecad.python(`
from partwright.gui import incoming as _incoming
steps = []
original = _incoming.InputGate.__enter__
def _send(widget, place):
    for kind in (QtCore.QEvent.MouseButtonPress, QtCore.QEvent.MouseButtonRelease):
        where = widget.mapToGlobal(place)
        QtGui.QApplication.postEvent(widget, QtGui.QMouseEvent(
            kind, QtCore.QPointF(place), QtCore.QPointF(where), QtCore.Qt.LeftButton, QtCore.Qt.LeftButton,
            QtCore.Qt.NoModifier))
def _enter(gate):
    inside = original(gate)
    steps.append(len(App.ActiveDocument.Objects))
    probe.setParent(Gui.getMainWindow()); probe.show()
    _send(probe, probe.rect().center())
    QtCore.QTimer.singleShot(0, lambda: _send(${PANEL_STOP}, ${PANEL_STOP}.rect().center()))
    return inside
clicked = []
probe = QtGui.QPushButton("probe"); probe.clicked.connect(lambda *_: clicked.append(1))
_incoming.InputGate.__enter__ = _enter`);
    await type(SENTENCE);
    await ended();
    await freecad.python('_incoming.InputGate.__enter__ = original; probe.hide(); probe.setParent(None)');
    expect(await freecad.value('len(steps)')).toBe(1);
    expect(await freecad.value('clicked')).toEqual([]);
    expect(await outcome()).toBe('cancelled');
    expect(await state()).toEqual(before);
  });

  test('the next request works', nextRequestWorks);
});

describe('a sidecar that is killed', () => {
  test('in the middle of a design: says so, and the document is as it was', async () => {
    await atStage('Rehearsing', KILL_SIDECAR);
    await type(SENTENCE);
    await ended();
    expect(await outcome()).toBe('failed');
    expect(await freecad.value(PANEL_TEXT)).toContain('ended unexpectedly');
    expect(await freecad.value(`${RESTART}.isVisible()`)).toBe(true);
    expect(await state()).toEqual(before);
    await freecad.screenshot('sidecar-killed');
  });

  test('the next request starts it again', nextRequestWorks);

  test('after the script ran, before the result was checked: what was made is taken out again', async () => {
    await freecad.python(`
import os, signal
def _kill(_result):
    os.kill(partwright.link._sidecar._process.pid, signal.SIGKILL)
    partwright.incoming.executed.disconnect(_kill)
partwright.incoming.executed.connect(_kill)`);
    await type(SENTENCE);
    await ended();
    expect(await outcome()).toBe('failed');
    expect(await freecad.value(PANEL_TEXT)).toContain('Nothing was changed');
    expect(await state()).toEqual(before);
  });

  test('while nothing goes on: the button starts it again', async () => {
    await freecad.python('Gui.runCommand("Partwright_RestartSidecar")');
    await freecad.until('partwright.session.sidecar_state == "ready"');
    await freecad.python(KILL_SIDECAR);
    await freecad.until(`${RESTART} is not None and ${RESTART}.isVisible()`);
    await freecad.click(RESTART);
    await freecad.until('partwright.session.sidecar_state == "ready"');
    expect(await freecad.value('partwright.session.sidecar_problem')).toBe(null);
  });
});

describe('a FreeCAD for rehearsals', () => {
  test('that is killed: the design says so, the document is as it was, the next request works', async () => {
    await atStage(
      'Rehearsing',
      `import os, signal
sidecar = partwright.link._sidecar._process.pid
def _parent(pid):
    with open("/proc/%d/stat" % pid) as file:
        return int(file.read().rpartition(")")[2].split()[1])
family = {int(name): _parent(int(name)) for name in os.listdir("/proc") if name.isdigit()}
def _below(pid):
    return pid in family and (family[pid] == sidecar or _below(family[pid]))
for pid in filter(_below, family):
    os.kill(pid, signal.SIGKILL)`,
    );
    await type(SENTENCE);
    await ended();
    expect(await outcome()).toBe('failed');
    expect(await freecad.value(`${DESIGN}.problem.message`)).toMatch(/FreeCAD/);
    expect(await state()).toEqual(before);
    await freecad.screenshot('rehearsal-killed');
    await nextRequestWorks();
  });

  test('that is not there: the panel says so before anything is tried', async () => {
    const preference = 'App.ParamGet("User parameter:BaseApp/Preferences/Mod/Partwright")';
    await freecad.python(`${preference}.SetString("RehearsalFreecad", "/nowhere/freecadcmd")`);
    await freecad.python('Gui.runCommand("Partwright_RestartSidecar")');
    await freecad.until('partwright.session.sidecar_problem is not None');
    expect(await freecad.value(PANEL_TEXT)).toContain('no FreeCAD for rehearsals');
    await freecad.screenshot('no-rehearsal-freecad');
    await freecad.python(`${preference}.RemString("RehearsalFreecad")`);
    await freecad.python('Gui.runCommand("Partwright_RestartSidecar")');
    await freecad.until(
      'partwright.session.sidecar_state == "ready" and partwright.session.sidecar_problem is None',
    );
  });
});

describe('a person who goes on working', () => {
  test('edits the document during planning: the edit stays, nothing is run, the message says so', async () => {
    await atStage(
      'Rehearsing',
      'document.openTransaction("Edit")\ndocument.Box.Height = 99\ndocument.commitTransaction()',
    );
    await type(SENTENCE);
    await ended();
    expect(await outcome()).toBe('failed');
    expect(await freecad.value(`${DESIGN}.problem.message`)).toContain('changed');
    expect(await freecad.value('float(document.Box.Height)')).toBe(99);
    expect(await freecad.value('[len(document.Objects), document.UndoNames]')).toEqual([
      2,
      ['Edit', 'Make a box'],
    ]);
    await freecad.screenshot('edited-meanwhile');
  });

  test('has a dialog open: the design waits for it, says so, and goes on', async () => {
    await atStage(
      'Rehearsing',
      'box_dialog = QtGui.QMessageBox(Gui.getMainWindow())\nglobals()["asked"] = box_dialog\nbox_dialog.setText("Mine")\nbox_dialog.open()',
    );
    await type(SENTENCE);
    await freecad.until(`${DESIGN}.waits_for is not None`);
    expect(await freecad.value(PANEL_TEXT)).toContain('Close it to go on');
    await freecad.screenshot('waits-for-dialog');
    await freecad.python('asked.close()');
    await ended();
    expect(await outcome()).toBe('done');
  });

  test('edits a sketch: the design waits until that is done', async () => {
    await atStage(
      'Rehearsing',
      'document.addObject("Sketcher::SketchObject", "Mine")\nGui.activeDocument().setEdit("Mine")',
    );
    await freecad.python('App.closeDocument("Own")\ndocument = App.newDocument("Own")');
    await type(SENTENCE);
    await freecad.until(`${DESIGN}.waits_for is not None or not ${DESIGN}.running`);
    expect(await freecad.value(PANEL_TEXT)).toContain('task panel');
    await freecad.python('Gui.activeDocument().resetEdit()');
    await ended();
    expect(await outcome()).toBe('failed');
    expect(await freecad.value('[o.TypeId for o in document.Objects]')).toEqual(['Sketcher::SketchObject']);
  });
});

test('a new request takes the place of one that waits for an answer', async () => {
  await freecad.python('App.newDocument("Second")');
  await freecad.press('ctrl+shift+d');
  await freecad.type('20 mm wibbly cube');
  await freecad.press('Return');
  await freecad.until(`${DESIGN}.question is not None`);
  await freecad.press('ctrl+shift+d', 'ctrl+a');
  await freecad.type('30 mm cube');
  await freecad.press('Return');
  await freecad.until(`${DESIGN}.prompt == "30 mm cube" and not ${DESIGN}.running`);
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('done');
  expect(await freecad.value('len(App.ActiveDocument.UndoNames)')).toBe(1);
  await freecad.python('App.closeDocument("Second")');
});

test('a question is asked with its words, the answer goes on to the model', async () => {
  await type(
    '80x40x5 mm wibbly plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii',
  );
  await freecad.until(`${DESIGN}.question is not None or not ${DESIGN}.running`);
  expect(await freecad.value(PANEL_TEXT)).toContain('wibbly');
  await freecad.screenshot('question');
  await freecad.click(ANSWER);
  await freecad.type('rectangular');
  await freecad.press('Return');
  await ended();
  expect(await freecad.value(`${DESIGN}.problem`)).toBe(null);
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
});

test('a document with 5,000 objects is planned for and changed like any other', async () => {
  await freecad.python(`
document.UndoMode = 0
for number in range(5000):
    document.addObject("App::FeaturePython", "Thing")
document.UndoMode = 1
document.recompute()`);
  await type(SENTENCE);
  await ended();
  expect(await freecad.value(`${DESIGN}.problem`)).toBe(null);
  expect(await freecad.value(BODY_VOLUME)).toBeCloseTo(VOLUME, 1);
  await freecad.screenshot('huge-document');
});

test('when FreeCAD closes, the sidecar and its FreeCADs are gone', async () => {
  await freecad.until('partwright.session.sidecar_state == "ready"');
  const sidecar = await freecad.value<number>('partwright.link._sidecar._process.pid');
  await freecad.python('for name in list(App.listDocuments()): App.closeDocument(name)');
  await freecad.restart();
  await freecad.until(`not __import__("os").path.exists("/proc/${sidecar}/cwd")`);
});
