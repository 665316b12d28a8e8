import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const [CTRL_C, CTRL_D, UP, LEFT, TAB] = ['\x03', '\x04', '\x1b[A', '\x1b[D', '\t'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-terminal-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** So long nothing new is shown only where nothing more will be. */
const PATIENCE_MS = 50_000;

/** A session in a terminal of its own, which `script` of util-linux makes. */
class TerminalSession {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  #seen = '';
  #from = 0;
  #arrived = () => {};

  constructor() {
    const command = `${JSON.stringify(process.execPath)} ${JSON.stringify(MAIN)} chat`;
    this.#child = spawn('script', ['-qec', command, '/dev/null'], {
      cwd: folder,
      env: {
        ...process.env,
        PARTWRIGHT_DATA: join(folder, 'data'),
        NO_COLOR: '1',
        TERM: 'xterm',
        SHELL: '/bin/sh',
      },
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#seen += text;
      this.#arrived();
    });
    onTestFinished(() => this.kill());
    this.ended = new Promise((resolve) => this.#child.once('close', resolve));
  }

  type(keys: string): void {
    this.#child.stdin?.write(keys);
  }

  /** Waits until something new is shown; gives what came before it. */
  async shown(text: string): Promise<string> {
    for (;;) {
      const plain = stripVTControlCharacters(this.#seen.slice(this.#from));
      if (plain.includes(text)) {
        this.#from = this.#seen.length;
        return plain;
      }
      const over = await Promise.race([
        this.ended.then(() => 'It ended'),
        setTimeout(PATIENCE_MS, 'It waits', { ref: false }),
        new Promise<null>((resolve) => {
          this.#arrived = () => resolve(null);
        }),
      ]);
      if (over) throw new Error(`${over} without ${JSON.stringify(text)}:\n${this.#seen}`);
    }
  }

  kill(): void {
    this.#child.kill();
  }

  async says(keys: string, text: string): Promise<string> {
    this.type(keys);
    return this.shown(text);
  }
}

test('lines are edited, a design is stopped and not the session, and history lasts', async () => {
  const first = new TerminalSession();
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

  const second = new TerminalSession();
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
