import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CTRL_C, TerminalSession } from '../freecad/terminal-session.ts';
import { PANEL_TEXT } from './widgets.ts';
import { FreecadWindow } from './window.ts';

const DESIGN = 'partwright.session.design';
const UNDO_NAMES = 'App.ActiveDocument.UndoNames';
const VOLUME = 'sum(o.Shape.Volume for o in App.ActiveDocument.Objects if o.TypeId == "PartDesign::Body")';
const holes = (diameter: number) => Math.PI * diameter ** 2 * 5;

let freecad: FreecadWindow;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-join-'));
  freecad = await FreecadWindow.open({ consent: true });
});
afterAll(async () => {
  await freecad?.close();
  await rm(folder, { recursive: true, force: true });
});

function joined(): TerminalSession {
  const rehearsals = process.env.PARTWRIGHT_FREECAD;
  const options = ['--join', ...(rehearsals ? ['--freecad', rehearsals] : [])];
  return new TerminalSession(folder, options, {
    HOME: freecad.home,
    XDG_DATA_HOME: join(freecad.home, 'data'),
    XDG_CONFIG_HOME: join(freecad.home, 'config'),
  });
}

test('a terminal makes, changes and undoes in the window that it has joined, until that is closed', async () => {
  const windows = join(freecad.home, 'data', 'partwright', 'windows');
  const pid = await freecad.value<number>('__import__("os").getpid()');
  expect((await stat(windows)).mode & 0o777).toBe(0o700);
  expect(JSON.parse(await readFile(join(windows, `${pid}.json`), 'utf8'))).toMatchObject({
    pid,
    documents: [],
  });

  const chat = joined();
  expect(await chat.shown('\n> ')).toContain('Joined the window of FreeCAD');
  expect(await readdir(windows)).toEqual([`${pid}.json`]);

  expect(await chat.says('80x40x5 plate with four M5 holes 8 mm from the corners\r', '\n> ')).toContain(
    '80 x 40 x 5',
  );
  expect(await freecad.value(VOLUME)).toBeCloseTo(16_000 - holes(5.5), 1);
  expect(await freecad.value(`len(${UNDO_NAMES})`)).toBe(1);
  expect(await freecad.value(`${DESIGN}.outcome`)).toBe('done');
  expect(await freecad.value(PANEL_TEXT)).toContain('Request from a terminal');
  await freecad.screenshot('from-a-terminal');

  expect(await chat.says('/set hole_diameter 6.6\r', '\n> ')).toContain('6.6');
  expect(await freecad.value(VOLUME)).toBeCloseTo(16_000 - holes(6.6), 1);
  expect(await freecad.value(`len(${UNDO_NAMES})`)).toBe(2);
  expect(await chat.says('/undo\r', '\n> ')).toContain('Undone: set hole_diameter to 6.6');
  expect(await freecad.value(VOLUME)).toBeCloseTo(16_000 - holes(5.5), 1);
  expect(await freecad.value(`len(${UNDO_NAMES})`)).toBe(1);
  expect(await chat.says('/export step,svg parts\r', '\n> ')).toContain('model.svg');
  expect(await freecad.value('[App.ActiveDocument.Name, len(App.listDocuments())]')).toEqual(['Unnamed', 1]);

  // What the person did in between is not undone in its place.
  await freecad.python(
    'd = App.ActiveDocument\nd.openTransaction("Mine")\nd.addObject("Part::Box", "Mine")\nd.commitTransaction()\nd.recompute()',
  );
  await chat.says('drill a 10 mm hole in the middle of the plate\r', '\n> ');
  expect(await freecad.value(`len(${UNDO_NAMES})`)).toBe(3);
  expect(await chat.says('/undo\r', '\n> ')).toContain('Undone: drill');
  expect(await chat.says('/undo\r', '\n> ')).toContain('was changed meanwhile');
  expect(await freecad.value(UNDO_NAMES)).toHaveLength(2);

  // One design at a time, whoever asks for it; and either side can stop it.
  await freecad.python('partwright.session.start("plate 80x40")');
  await freecad.until(`${DESIGN}.question is not None`);
  expect(await chat.says('cube 20 mm\r', '\n> ')).toContain(
    'A design is under way in the FreeCAD window: plate 80x40',
  );
  await freecad.python('partwright.session.stop()');
  await freecad.until(`not ${DESIGN}.running`);
  await chat.says('plate 70x40\r', '? ');
  await freecad.python('partwright.session.start("cube 20 mm")');
  expect(await freecad.value(`[${DESIGN}.prompt, ${DESIGN}.running]`)).toEqual(['plate 70x40', true]);
  await freecad.python('partwright.session.stop()');
  expect(await chat.shown('\n> ')).toContain('Stopped');
  await freecad.until(`${DESIGN}.outcome == "cancelled"`);
  await chat.says('plate 60x40x5\r', 'Rehearsing');
  expect(await chat.says(CTRL_C, '\n> ')).toContain('Stopped. The document is as it was.');
  expect(await freecad.value(UNDO_NAMES)).toHaveLength(2);

  // A terminal that dies in the middle leaves the window usable.
  const other = joined();
  await other.shown('\n> ');
  await other.says('plate 60x40\r', '? ');
  other.kill('SIGKILL');
  await freecad.until(`${DESIGN}.status == "failed"`);
  expect(await freecad.value(`${DESIGN}.problem.message`)).toContain('has gone away');

  await freecad.python('for name in list(App.listDocuments()): App.closeDocument(name)');
  expect(await chat.says('/state\r', '\n> ')).toContain('Nothing was made yet.');
  await freecad.python('QtCore.QTimer.singleShot(100, Gui.getMainWindow().close)');
  expect(await chat.shown('join it again')).toContain(
    'The session has ended: The FreeCAD window was closed.',
  );
  expect(await chat.ended).toBe(1);
  expect(await readdir(windows)).toEqual([]);
  const late = joined();
  await late.shown('No FreeCAD window is open');
  expect(await late.ended).toBe(1);
});
