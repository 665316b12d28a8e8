import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { App } from '../../sidecar/cli/chat/app.ts';
import { CHAT_COMMANDS } from '../../sidecar/cli/chat/commands/registry.ts';
import { JsonDisplay } from '../../sidecar/cli/chat/display-json.ts';
import { OwnDocument } from '../../sidecar/cli/chat/own-document.ts';
import { Session } from '../../sidecar/cli/chat/session.ts';
import type { CliResult } from '../../sidecar/cli/result.ts';
import type { Planner } from '../../sidecar/design/planner.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PYTHON } from '../fixtures/plans/python.ts';
import { openTestBench, type TestBench } from './application.ts';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const PLATE = '80x40x5 plate with four M5 holes 8 mm from the corners';
const holes = (diameter: number, height: number) => Math.PI * diameter ** 2 * height;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright chat '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Printed {
  readonly type: string;
  readonly command?: string;
  readonly data?: Record<string, unknown>;
  readonly result?: CliResult;
  readonly message?: string;
}

/** A session with these lines piped in. */
function chat(lines: readonly string[], options: readonly string[] = []) {
  const child = spawn(process.execPath, [MAIN, 'chat', ...options], {
    cwd: folder,
    env: { ...process.env, PARTWRIGHT_DATA: join(folder, 'data') },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(lines.map((line) => `${line}\n`).join(''));
  return new Promise<{ status: number | null; out: string; err: string }>((resolve) => {
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('close', (status) => resolve({ status, out, err }));
  });
}

/** The same as a program reads it: what is printed but for the plans. */
async function chatJson(lines: readonly string[], options: readonly string[] = []) {
  const { status, out, err } = await chat(lines, ['--json', ...options]);
  const printed = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Printed)
    .filter(({ type }) => type !== 'plan');
  return { status, err, printed, volumes: printed.flatMap(({ result }) => result?.measured?.volume ?? []) };
}

describe('lines that are piped in', () => {
  test('are requests and commands on one document, and the last one gives the exit status', async () => {
    const { status, printed, volumes, err } = await chatJson([
      PLATE,
      'make the holes M6',
      'set length 90',
      '/parameters',
      'undo 2',
      'state',
      'add a 10 mm hole in the middle',
      '/script',
      'history',
      'analyze',
      'models',
      'usage',
      '/budget day 5',
      '/export step,macro first',
      '/save kept',
      '/frobnicate',
    ]);
    expect(
      volumes.map((volume) => Number(volume.toFixed(4))),
      err,
    ).toEqual(
      [
        16_000 - holes(5.5, 5),
        16_000 - holes(6.6, 5),
        18_000 - holes(6.6, 5),
        16_000 - holes(5.5, 5) - Math.PI * 25 * 5,
      ].map((volume) => Number(volume.toFixed(4))),
    );
    const data = (command: string) => printed.find((each) => each.command === command)?.data;
    expect(data('parameters')?.parameters).toContainEqual(
      expect.objectContaining({ name: 'length', value: 90, unit: 'mm' }),
    );
    expect(data('undo')?.undone).toEqual([
      { number: 3, said: 'set length to 90' },
      { number: 2, said: 'make the holes M6' },
    ]);
    expect(data('state')?.shapes).toEqual([expect.objectContaining({ size: [80, 40, 5] })]);
    expect(data('script')).toMatchObject({ number: 4, script: expect.stringContaining('import FreeCAD') });
    expect(data('history')?.turns).toMatchObject([
      { outcome: 'done' },
      { outcome: 'undone' },
      { outcome: 'undone' },
      { outcome: 'done' },
    ]);
    expect(data('analyze')?.summary).toContain('80 x 40 x 5 mm');
    expect(data('models')?.agents).toMatchObject({ planner: { primary: 'builtin' } });
    expect(data('usage')?.total).toMatchObject({ calls: 0, costUsd: 0 });
    expect(data('budget')).toMatchObject({ perDay: 5 });
    expect(data('export')?.files).toMatchObject({ step: join(folder, 'first', 'model.step') });
    expect(await readFile(join(folder, 'first', 'model.FCMacro'), 'utf8')).toMatch(/^# Verified/);
    expect(data('save')?.files).toEqual({ fcstd: join(folder, 'kept.FCStd') });
    expect(printed.at(-1)).toMatchObject({ type: 'problem', message: 'There is no command /frobnicate.' });
    expect(status).toBe(2);
  });

  test('work on a file that is there, which stays as it is', async () => {
    const file = join(folder, 'part.FCStd');
    await chat(['cube 20 mm', '/save part.FCStd']);
    const before = await readFile(file);
    const { status, volumes, err } = await chatJson(['make it 30 mm high'], ['--document', file]);
    expect(status, err).toBe(0);
    expect(volumes[0]).toBeCloseTo(12_000, 4);
    expect(await readFile(file)).toEqual(before);
  });

  test('answer questions where that is asked for, and are requests of their own where not', async () => {
    const lines = ['plate 80x40', '5 mm'];
    const answered = await chatJson(lines, ['--ask']);
    expect(answered.status, answered.err).toBe(0);
    expect(answered.volumes[0]).toBeCloseTo(16_000, 4);
    const open = await chatJson(lines);
    expect(open.printed.map(({ result }) => result?.outcome)).toEqual([
      'question',
      expect.not.stringMatching('done'),
    ]);
    expect(open.status).not.toBe(0);
  });

  test('in words leave only results on standard output, and a file of somebody else as it is', async () => {
    await writeFile(join(folder, 'mine.FCStd'), 'mine');
    const { status, out, err } = await chat(['cube 20 mm', '/save mine.FCStd', '/quit', 'cube 30 mm']);
    expect(status).toBe(1);
    expect(out).toContain('20 x 20 x 20 mm');
    expect(out).not.toContain('Rehearsing');
    expect(out).not.toContain('30 x 30');
    expect(err).toContain("none of this session's");
    expect(await readFile(join(folder, 'mine.FCStd'), 'utf8')).toBe('mine');
  });

  test('a document that is not there ends it at once', async () => {
    const { status, err } = await chat(['cube 20 mm'], ['--document', 'nowhere.FCStd']);
    expect(status).toBe(1);
    expect(err).toContain('There is no file');
  });
});

describe('on a live document', () => {
  let bench: TestBench;
  beforeAll(async () => {
    bench = await openTestBench();
  });
  afterAll(() => bench.close());
  const { signal } = new AbortController();
  const start = () => bench.application.startFreecad(signal);

  test('that lost its FreeCAD the session goes on in another, and undoes what that one did', async () => {
    const told: string[] = [];
    let started: ReturnType<typeof start> | undefined;
    const live = new OwnDocument({
      start: () => {
        started = start();
        return started;
      },
      tell: (text) => told.push(text),
    });
    const session = new Session(bench.application, live);
    const listener = { progress: () => {}, plan: () => {} };
    try {
      expect((await session.design('cube 20 mm', listener, signal)).result.outcome).toBe('done');
      await (await started)?.kill();
      const { result } = await session.design('make it 30 mm high', listener, signal);
      expect(result.measured?.volume).toBeCloseTo(12_000, 4);
      expect(told).toEqual([expect.stringContaining('FreeCAD had ended')]);
      expect((await session.undo()).said).toBe('make it 30 mm high');
      await expect(session.undo()).rejects.toThrow('started anew');
      expect((await live.state())?.parameters[0]?.value).toBe(20);
    } finally {
      await live.close();
    }
  });

  test('Python of a plan is shown, and runs only after yes', async () => {
    const cam = PYTHON[1];
    const planner: Planner = { plan: async () => ({ type: 'plan', plan: Plan.parse(cam?.plan) }) };
    const live = new OwnDocument({ start, tell: (text) => expect.fail(text) });
    const session = new Session({ ...bench.application, planner }, live);
    const lines = ['a cam', 'a cam', '/history'];
    const answers = ['no', '/state', '/undo', 'yes'];
    const input = {
      next: async () => lines.shift() ?? null,
      answer: async () => answers.shift() ?? null,
      close: () => {},
    };
    let [printed, noted] = ['', ''];
    const display = new JsonDisplay({
      out: (text) => {
        printed += text;
      },
      note: (text) => {
        noted += text;
      },
      interactive: false,
      colour: false,
      ask: async () => null,
    });
    const app = new App({
      session,
      input,
      display,
      commands: CHAT_COMMANDS,
      columns: () => 80,
      out: folder,
      asks: true,
      allowsPython: false,
      signal,
    });
    try {
      expect(await app.run(), noted).toBe(0);
    } finally {
      await live.close();
    }
    const shown = printed
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Printed);
    expect(shown.map(({ type }) => type)).toEqual(
      'plan approval result plan approval reply approval problem approval result reply'.split(' '),
    );
    expect(shown.flatMap(({ result }) => result?.outcome ?? [])).toEqual(['refused', 'done']);
    expect(shown[1]).toMatchObject({
      approval: { code: [{ text: expect.stringContaining('Part.makePolygon') }] },
    });
    expect(session.turns.map(({ result }) => result.document !== null)).toEqual([false, true]);
  });
});
