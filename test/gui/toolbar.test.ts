import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AGREE, BOX, FOCUS, NOT_NOW, PANEL, PANEL_TEXT, TOOLBAR } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const REQUEST = 'plate 80x40x5 mm';
let freecad: FreecadWindow;

beforeAll(async () => {
  // A sidecar that is not there: everything in this file must work without one.
  freecad = await FreecadWindow.open({ consent: false, sidecar: '/nowhere/partwright' });
});
afterAll(() => freecad?.close());

describe('the prompt box', () => {
  test('is there in every workbench', async () => {
    for (const workbench of [
      'PartWorkbench',
      'SketcherWorkbench',
      'PartwrightWorkbench',
      'PartDesignWorkbench',
    ]) {
      await freecad.python(`Gui.activateWorkbench("${workbench}")`);
      await freecad.until(`${TOOLBAR}.isVisible() and ${TOOLBAR}.toggleViewAction().isVisible()`);
    }
  });

  test('stays away when the person hides it, and comes back when asked for', async () => {
    await freecad.python(`${TOOLBAR}.toggleViewAction().trigger()`);
    await freecad.python('Gui.activateWorkbench("PartWorkbench")');
    await freecad.until('Gui.activeWorkbench().name() == "PartWorkbench"');
    expect(await freecad.value(`${TOOLBAR}.isVisible()`)).toBe(false);
    await freecad.python(`${TOOLBAR}.toggleViewAction().trigger()`);
    await freecad.python('Gui.activateWorkbench("PartDesignWorkbench")');
    await freecad.until(`${TOOLBAR}.isVisible()`);
  });

  test('takes the focus by its shortcut only, and Escape gives it back', async () => {
    await freecad.python('App.newDocument("Focus")');
    await freecad.until('Gui.activeDocument() is not None and Gui.activeDocument().activeView() is not None');
    expect(await freecad.value(FOCUS)).not.toBe('PartwrightPrompt');
    await freecad.press('ctrl+shift+d');
    await freecad.until(`${FOCUS} == "PartwrightPrompt"`);
    await freecad.press('Escape');
    await freecad.until(`${FOCUS} != "PartwrightPrompt"`);
    const inView =
      'Gui.getMainWindow().findChild(QtGui.QMdiArea).isAncestorOf(QtGui.QApplication.focusWidget())';
    expect(await freecad.value(inView)).toBe(true);
    await freecad.python('App.closeDocument("Focus")');
  });
});

describe('the first run', () => {
  test('shows what Partwright does before anything is started', async () => {
    await freecad.press('ctrl+shift+d');
    await freecad.type(REQUEST);
    await freecad.press('Return');
    await freecad.until(`${AGREE}.isVisible()`);
    expect(await freecad.value(PANEL_TEXT)).toContain('nothing leaves this machine');
    expect(await freecad.value('partwright.session.sidecar_state')).toBe('stopped');
    expect(await freecad.value(FOCUS)).toBe('PartwrightPrompt');
    await freecad.screenshot('first-run');
  });

  test('"Not now" starts nothing and keeps what was typed', async () => {
    await freecad.click(NOT_NOW);
    await freecad.until(`not ${AGREE}.isVisible()`);
    expect(await freecad.value('partwright.session.sidecar_state')).toBe('stopped');
    expect(await freecad.value(`${BOX}.text()`)).toBe(REQUEST);
    expect(await freecad.value(PANEL_TEXT)).toContain('Say what you want to build');
    await freecad.screenshot('welcome');
  });

  test('"Agree" starts the request that waited', async () => {
    await freecad.press('ctrl+shift+d', 'Return');
    await freecad.until(`${AGREE}.isVisible()`);
    await freecad.click(AGREE);
    await freecad.until('partwright.session.design is not None and not partwright.session.design.running');
    expect(await freecad.value('partwright.session.design.prompt')).toBe(REQUEST);
    expect(await freecad.value(`${BOX}.text()`)).toBe('');
  });
});

describe('the panel without a sidecar', () => {
  test('says what is missing, where it looked and what to do', async () => {
    const text = await freecad.value<string>(PANEL_TEXT);
    expect(text).toContain('sidecar was not found');
    expect(text).toContain('put it into');
    expect(await freecad.value('partwright.session.sidecar_problem.details')).toContain(
      '/nowhere/partwright',
    );
    await freecad.screenshot('no-sidecar');
  });

  test('up and down walk through what was typed', async () => {
    await freecad.press('ctrl+shift+d');
    await freecad.type('draft');
    await freecad.press('Up');
    await freecad.until(`${BOX}.text() == "${REQUEST}"`);
    await freecad.press('Down');
    await freecad.until(`${BOX}.text() == "draft"`);
    await freecad.press('ctrl+a', 'BackSpace');
  });
});

test('after a restart of FreeCAD the toolbar, the open panel, the consent and the history are there', async () => {
  await freecad.restart();
  await freecad.until(`${TOOLBAR}.isVisible() and ${PANEL}.isVisible()`);
  expect(await freecad.value('partwright.session.consent_asked')).toBe(false);
  await freecad.press('ctrl+shift+d', 'Up');
  await freecad.until(`${BOX}.text() == "${REQUEST}"`);
  await freecad.screenshot('restarted');
});

test('the preferences page shows and keeps the settings', async () => {
  await freecad.python(`
def _look():
    dialog = QtGui.QApplication.activeModalWidget()
    if dialog is None or not dialog.findChildren(QtGui.QCheckBox, "consent"):
        QtCore.QTimer.singleShot(100, _look)  # it is not shown yet
        return
    found.append([w.objectName() for w in dialog.findChildren(QtGui.QWidget) if w.objectName() in
                  ("sidecarPath", "rehearsalFreecad", "consent", "showToolbar")])
    for box in dialog.findChildren(QtGui.QCheckBox, "consent"):
        found.append(box.isChecked())
    dialog.reject()
found = []
QtCore.QTimer.singleShot(100, _look)
Gui.showPreferences("Partwright", 0)`);
  const [names, consent] = await freecad.value<[string[], boolean]>('found');
  expect(names.toSorted()).toEqual(['consent', 'rehearsalFreecad', 'showToolbar', 'sidecarPath']);
  expect(consent).toBe(true);
});
