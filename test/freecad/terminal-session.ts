import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { onTestFinished } from 'vitest';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));

/** Keys as a terminal sends them. */
export const [CTRL_C, CTRL_D, UP, LEFT, TAB] = ['\x03', '\x04', '\x1b[A', '\x1b[D', '\t'];

/** So long nothing new is shown only where nothing more will be. */
const PATIENCE_MS = 50_000;

/** A session in a terminal of its own, which `script` of util-linux makes. */
export class TerminalSession {
  readonly #child: ChildProcess;
  readonly ended: Promise<number | null>;
  #seen = '';
  #from = 0;
  #arrived = () => {};

  /** @param more of the environment */
  constructor(folder: string, options: readonly string[], more: NodeJS.ProcessEnv) {
    const command = [process.execPath, MAIN].map((path) => JSON.stringify(path));
    this.#child = spawn('script', ['-qec', [...command, 'chat', ...options].join(' '), '/dev/null'], {
      cwd: folder,
      env: {
        ...process.env,
        ...more,
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

  kill(signal?: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  async says(keys: string, text: string): Promise<string> {
    this.type(keys);
    return this.shown(text);
  }
}
