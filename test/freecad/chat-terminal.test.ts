import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CTRL_C, CTRL_D, LEFT, TAB, TerminalSession, UP } from './terminal-session.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-terminal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('lines are edited, a design is stopped and not the session, and history lasts', async () => {
  const first = new TerminalSession(folder, [], { PARTWRIGHT_DATA: join(folder, 'data') });
  await first.shown('> ');
  // The 2 is put before the 0.
  expect(await first.says(`cube 0${LEFT}2\r`, '\n> ')).toContain('20 x 20 x 20 mm');

  await first.says('80x40x5 plate with four M5 holes 8 mm from the corners\r', 'Rehearsing');
  expect(await first.says(CTRL_C, '\n> ')).toContain('Stopped. The document is as it was.');
  await first.says('/hist', '/hist');
  await first.says(TAB, 'ory ');
  expect(await first.says('\r', '\n> ')).toContain('cancelled: Stopped');
  expect(await first.says(`a half-written line${CTRL_C}/state\r`, '\n> ')).toContain('20 x 20 x 20 mm');

  await first.says('plate 80x40\r', '? ');
  expect(await first.says('/undo\r', '? ')).toContain('This waits for an answer.');
  expect(await first.says(CTRL_C, '\n> ')).toContain('Stopped');

  await first.says(CTRL_C, 'Ctrl-C once more');
  first.type(CTRL_C);
  expect(await first.ended).toBe(0);

  const second = new TerminalSession(folder, [], { PARTWRIGHT_DATA: join(folder, 'data') });
  await second.shown('> ');
  await second.says(`${UP}${UP}`, '/state');
  await second.says(`${CTRL_C}/par`, '/par');
  await second.says(TAB, 'ameters ');
  second.type(CTRL_C);
  second.type(CTRL_D);
  expect(await second.ended).toBe(0);

  const history = join(folder, 'data', 'chat-history');
  expect((await stat(history)).mode & 0o777).toBe(0o600);
  expect((await readFile(history, 'utf8')).split('\n')).toEqual([
    'cube 20',
    '80x40x5 plate with four M5 holes 8 mm from the corners',
    '/history ',
    '/state',
    'plate 80x40',
    '',
  ]);
});
