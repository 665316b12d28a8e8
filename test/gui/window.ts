import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createConnection, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Display, end, openDisplay } from './display.ts';
import { type Home, type HomeOptions, makeHome, REPOSITORY } from './home.ts';
import { within } from './within.ts';

const run = promisify(execFile);

/** Far longer than anything here takes; a FreeCAD that needs more hangs. */
const LIMIT_MS = 60_000;

export interface WindowOptions extends HomeOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly size?: readonly [width: number, height: number];
}

/** A real FreeCAD with a window, on a display of its own, driven by key presses and by Python on its main thread. */
export class FreecadWindow {
  readonly #display: Display;
  readonly #home: Home;
  readonly #env: NodeJS.ProcessEnv;
  readonly #output: string[] = [];
  #running: Running | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(display: Display, home: Home, env: NodeJS.ProcessEnv) {
    this.#display = display;
    this.#home = home;
    this.#env = env;
  }

  /** Starts FreeCAD with a user folder of its own and waits until its window can be used. */
  static async open(options: WindowOptions): Promise<FreecadWindow> {
    const display = await openDisplay(...(options.size ?? [1280, 900]));
    // Named, so that a program packaged earlier and left in dist/ is not tested in place of the source.
    const source = join(REPOSITORY, 'sidecar', 'main.ts');
    const sidecar = options.sidecar ?? process.env.PARTWRIGHT_TEST_SIDECAR ?? source;
    const home = await makeHome({ ...options, sidecar });
    const window = new FreecadWindow(display, home, environment(display, home, options.env));
    try {
      await window.#start();
    } catch (error) {
      await window.close();
      throw error;
    }
    return window;
  }

  async #start(): Promise<void> {
    await rm(this.#home.portFile, { force: true });
    const freecad = spawn(process.env.PARTWRIGHT_FREECAD_GUI ?? 'freecad', [], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: this.#env,
    });
    for (const stream of [freecad.stdout, freecad.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => this.#output.push(text));
    }
    this.#running = { freecad };
    while (!existsSync(this.#home.portFile)) {
      if (freecad.exitCode !== null) throw new Error(`FreeCAD ended at its start:\n${this.output}`);
      await sleep(100);
    }
    const socket = createConnection(Number(await readFile(this.#home.portFile, 'utf8')), '127.0.0.1');
    await once(socket, 'connect');
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    this.#running = { freecad, driver: { socket, lines } };
    await this.until('Gui.activeWorkbench().name() != "NoneWorkbench" and Gui.getMainWindow().isVisible()');
    await this.python('from partwright.gui import start as _start');
    await this.until('_start.app() is not None');
    await this.python('partwright = _start.app()');
    await this.python('Gui.getMainWindow().showMaximized()\nGui.getMainWindow().activateWindow()');
  }

  /** Closes FreeCAD as a person does, and starts it again with the same user folder. */
  async restart(): Promise<void> {
    const { freecad, driver } = this.#running ?? {};
    if (freecad === undefined) throw new Error('FreeCAD is not running.');
    const gone = once(freecad, 'exit');
    await this.python('QtCore.QTimer.singleShot(100, Gui.getMainWindow().close)');
    await within(gone, LIMIT_MS, () => this.#picture('FreeCAD does not close.'));
    driver?.socket.destroy();
    await this.#start();
  }

  get home(): string {
    return this.#home.path;
  }

  /** What FreeCAD wrote to its terminal so far. */
  get output(): string {
    return this.#output.join('');
  }

  /** Runs Python on FreeCAD's main thread; gives the JSON value of its variable `result`. */
  python<T = unknown>(code: string): Promise<T> {
    const answer = this.#queue.then(async () => {
      const driver = this.#running?.driver;
      if (driver === undefined) throw new Error('FreeCAD is not running.');
      driver.socket.write(`${JSON.stringify({ code })}\n`);
      const line = await within(driver.lines.next(), LIMIT_MS, () => this.#picture(`No answer to: ${code}`));
      if (line.done) throw new Error(`FreeCAD ended.\n${this.output}`);
      const reply = JSON.parse(line.value) as { value?: T; error?: string };
      if (reply.error !== undefined) throw new Error(`${reply.error}\nin:\n${code}`);
      return reply.value as T;
    });
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** The value of one Python expression. */
  value<T = unknown>(expression: string): Promise<T> {
    return this.python<T>(`result = ${expression}`);
  }

  /** Waits until a Python expression is true; throws after the limit, with what the panel shows. */
  async until(expression: string): Promise<void> {
    const last = Date.now() + LIMIT_MS;
    while (!(await this.value<boolean>(`bool(${expression})`))) {
      if (Date.now() > last) throw new Error(await this.#picture(`Never true: ${expression}`));
      await sleep(50);
    }
  }

  /** Presses keys as a person does, such as "Return" or "ctrl+z". */
  async press(...keys: string[]): Promise<void> {
    await run('xdotool', ['key', '--delay', '20', ...keys], { env: this.#x11() });
  }

  /** Types text key by key into whatever has the focus. */
  async type(text: string): Promise<void> {
    await run('xdotool', ['type', '--delay', '8', text], { env: this.#x11() });
  }

  /** Clicks in the middle of the widget that a Python expression names, once it stays where it is. */
  async click(widget: string): Promise<void> {
    const where = () =>
      this.python<[number, number]>(
        `_w = ${widget}\n_p = _w.mapToGlobal(_w.rect().center())\nresult = [_p.x(), _p.y()]`,
      );
    let place = await where();
    for (let before = [-1, -1]; before.join() !== place.join(); ) {
      before = place;
      await sleep(150);
      place = await where();
    }
    const [x, y] = place;
    await run('xdotool', ['mousemove', `${x}`, `${y}`, 'click', '1'], { env: this.#x11() });
  }

  /** Saves a picture of the whole screen in out/screenshots/ and gives its path. */
  async screenshot(name: string): Promise<string> {
    return this.#capture(join(await this.value<string>('".".join(App.Version()[:2])'), name));
  }

  /** For an error: what was wrong, a picture of the screen, and FreeCAD's last words. Asks nothing of FreeCAD. */
  async #picture(trouble: string): Promise<string> {
    return `${trouble}\nPicture: ${await this.#capture('timed-out')}\n${this.output.slice(-4_000)}`;
  }

  async #capture(name: string): Promise<string> {
    const path = join(REPOSITORY, 'out', 'screenshots', `${name}.png`);
    await mkdir(dirname(path), { recursive: true });
    await run('import', ['-window', 'root', path], { env: this.#x11() });
    return path;
  }

  #x11(): NodeJS.ProcessEnv {
    return { ...process.env, DISPLAY: this.#display.name };
  }

  async close(): Promise<void> {
    this.#running?.driver?.socket.destroy();
    if (this.#running !== undefined) await end(this.#running.freecad);
    await this.#display.close();
    await this.#home.remove();
  }
}

interface Running {
  readonly freecad: ChildProcess;
  /** There as soon as the test driver inside FreeCAD listens. */
  readonly driver?: { readonly socket: Socket; readonly lines: AsyncIterator<string> };
}

/** What a FreeCAD started from a desktop would have, with this test's user folder in place of the person's. */
function environment(display: Display, home: Home, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { PARTWRIGHT_FREECAD: _headless, PARTWRIGHT_SIDECAR: _sidecar, ...inherited } = process.env;
  return {
    ...inherited,
    ...(process.getuid?.() === 0 ? { QTWEBENGINE_DISABLE_SANDBOX: '1' } : {}),
    DISPLAY: display.name,
    HOME: home.path,
    XDG_DATA_HOME: join(home.path, 'data'),
    XDG_CONFIG_HOME: join(home.path, 'config'),
    XDG_CACHE_HOME: join(home.path, 'cache'),
    XDG_STATE_HOME: join(home.path, 'state'),
    FREECAD_USER_HOME: home.path,
    PARTWRIGHT_TEST_PORT_FILE: home.portFile,
    LC_ALL: 'C.UTF-8',
    ...more,
  };
}
