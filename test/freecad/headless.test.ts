import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type HeadlessOptions, startHeadless } from '../../sidecar/freecad/headless.ts';
import { outcome, serve } from '../unit/rpc/support.ts';

const PROGRAM = process.env.PARTWRIGHT_FREECAD || 'freecadcmd';
const HOST = join(import.meta.dirname, '../../workbench/partwright/headless.py');
const MISBEHAVING = join(import.meta.dirname, 'headless/host.py');

/** What headless/host.py reports, in the data of an error. */
const reported = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ error: z.object({ data: z.object(shape) }) });
const Spawned = reported({ pid: z.int() });
const Told = reported({
  folder: z.string(),
  directory: z.string(),
  environment: z.record(z.string(), z.string()),
  path: z.array(z.string()),
});

async function start(options: Partial<HeadlessOptions> = {}) {
  const server = await serve();
  const command = { program: PROGRAM, args: [] };
  const freecad = await startHeadless({ command, server, hostScript: MISBEHAVING, ...options });
  onTestFinished(() => freecad.kill());
  const ask = (document: string, signal?: AbortSignal) =>
    outcome(freecad.peer.request('freecad/closeDocument', { document }, signal ? { signal } : {}));
  return { server, freecad, ask };
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const gone = (pid: number) => expect.poll(() => runs(pid), { timeout: 20_000 }).toBe(false);

describe('a headless FreeCAD', () => {
  it('serves the host methods', async () => {
    const { freecad } = await start({ hostScript: HOST });
    expect(freecad.peer.role).toBe('headless');
    expect(freecad.peer.freecadVersion).toMatch(/^\d+\.\d+\.\d+/);
    const { document } = await freecad.peer.request('freecad/openDocument', { path: null, name: 'Test' });
    const script = `import FreeCAD\nFreeCAD.getDocument("${document}").addObject("Part::Box", "Box")`;
    await freecad.peer.request('freecad/execute', {
      document,
      revision: null,
      label: 'Box',
      steps: [{ title: 'Box', script }],
    });
    const state = await freecad.peer.request('freecad/readState', {
      document,
      objects: 'all',
      faces: false,
      treeLimit: 10,
    });
    expect(state.objects[0]?.shape?.volume).toBeCloseTo(1_000, 6);
  });

  it("has folders of its own, and neither the user's settings nor keys", async () => {
    const environment = {
      ...process.env,
      OPENAI_API_KEY: 'secret',
      PYTHONPATH: '/nowhere',
      QT_PLUGIN_PATH: '/nowhere',
    };
    const { freecad, ask } = await start({ environment });
    const { folder, directory, environment: seen, path } = Told.parse(await ask('tell')).error.data;
    expect(folder.startsWith(tmpdir())).toBe(true);
    expect(folder).toBe(`${directory}/`);
    expect(Object.keys(seen)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/OPENAI|PYTHONPATH|QT_PLUGIN|PARTWRIGHT/)]),
    );
    expect(path).not.toContain(join(HOST, '..'));
    await freecad.kill();
    expect(existsSync(folder)).toBe(false);
  });

  it('sees that a request is cancelled while it runs, and serves the next', async () => {
    const { ask } = await start();
    const controller = new AbortController();
    const pending = ask('wait', controller.signal);
    controller.abort();
    expect(await pending).toMatchObject({ error: { name: 'Cancelled' } });
    expect(await ask('fine')).toEqual({ value: { closed: true } });
  });

  it.skipIf(process.platform === 'win32')('may not take all memory or disk', async () => {
    const limits = { memoryBytes: 8 * 1024 ** 3, fileBytes: 16 * 1024 ** 2 };
    const { ask } = await start({ limits });
    expect(await ask('fill memory')).toMatchObject({
      error: { message: expect.stringContaining('MemoryError') },
    });
    expect(await ask('fill disk')).toMatchObject({
      error: { message: expect.stringContaining('File too large') },
    });
    expect(await ask('fine')).toEqual({ value: { closed: true } });
  });

  it.each(['crash', 'leave'])('that dies at work (%s) says its last words', async (how) => {
    const { freecad, ask } = await start();
    expect(await ask(how)).toMatchObject({
      error: { name: 'FreecadCrashed', data: { output: expect.stringContaining('last words') } },
    });
    expect((await freecad.exited).output).toContain('last words');
    expect(await ask('fine')).toMatchObject({ error: { name: 'FreecadCrashed' } });
  });

  it('that does not start says why', async () => {
    const hostScript = join(import.meta.dirname, 'headless/refuses.py');
    expect(await outcome(start({ hostScript }))).toMatchObject({
      error: {
        name: 'FreecadCrashed',
        message: 'FreeCAD ended with status 3.',
        data: { output: expect.stringContaining('no room on this machine') },
      },
    });
  });

  it('that is not there is missing', async () => {
    const command = { program: '/nowhere/freecadcmd', args: [] };
    expect(await outcome(start({ command }))).toMatchObject({ error: { name: 'FreecadMissing' } });
  });

  const hostScript = join(import.meta.dirname, 'headless/sleeps.py');

  it('that starts for ever is stopped', async () => {
    expect(await outcome(start({ hostScript, startTimeoutMs: 1_000 }))).toMatchObject({
      error: { name: 'FreecadCrashed', message: 'FreeCAD did not start within 1 s.' },
    });
  });

  it('is not waited for once the start is cancelled', async () => {
    const signal = AbortSignal.timeout(500);
    expect(await outcome(start({ hostScript, signal }))).toMatchObject({ error: { name: 'Cancelled' } });
    expect(await outcome(start({ hostScript, signal }))).toMatchObject({ error: { name: 'Cancelled' } });
  });
});

describe('the end of a headless FreeCAD', () => {
  it('is the end of all it started', async () => {
    const { freecad, ask } = await start();
    const { pid } = Spawned.parse(await ask('spawn')).error.data;
    expect(runs(pid)).toBe(true);
    await freecad.kill();
    await gone(pid);
    expect(runs(freecad.pid)).toBe(false);
  });

  it.each(['loop', 'hold'])('comes when it is killed, whatever it does (%s)', async (behaviour) => {
    const { freecad, ask } = await start();
    const pending = ask(behaviour);
    await freecad.kill();
    expect(await pending).toMatchObject({ error: { name: 'Cancelled' } });
    expect(runs(freecad.pid)).toBe(false);
  });

  it('comes by itself when the server is no more', async () => {
    const { server, freecad } = await start();
    await server.close();
    expect((await freecad.exited).output).toContain('does not answer');
  });

  const behaviours = process.platform === 'linux' ? ['fine', 'loop', 'hold'] : ['fine', 'loop'];
  it.each(behaviours)('follows the sidecar being killed outright (%s)', async (behaviour) => {
    const parent = join(import.meta.dirname, 'headless/parent.ts');
    const sidecar = spawn(process.execPath, [parent, PROGRAM, behaviour], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = await once(createInterface({ input: sidecar.stdout }), 'line');
    const pid = Number(line);
    expect(runs(pid)).toBe(true);
    sidecar.kill('SIGKILL');
    await gone(pid);
  });
});
