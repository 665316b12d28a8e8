import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CliResult } from '../../sidecar/cli/result.ts';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const README = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const PLAIN = 'cube 20 mm';
const README_VOLUME = 15_456.16;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright cli '));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): { child: ChildProcess; ran: Promise<Ran> } {
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: folder,
    env: { ...process.env, PARTWRIGHT_DATA: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ran = new Promise<Ran>((resolve) => {
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.once('close', (status) => resolve({ status, out, err }));
  });
  return { child, ran };
}

const partwright = (args: readonly string[], env: NodeJS.ProcessEnv = {}) => start(args, env).ran;

describe('partwright make', () => {
  test('leaves every file of the README, with the right volume, and prints only the result', async () => {
    const out = join(folder, 'readme');
    const { status, out: printed, err } = await partwright(['make', README, '--out', out, '--json']);
    expect(status, err).toBe(0);
    const result = JSON.parse(printed) as CliResult;
    expect(result.outcome).toBe('done');
    expect(result.measured?.volume).toBeCloseTo(README_VOLUME, 2);
    expect(result.measured?.bbox).toEqual([80, 40, 5]);
    expect(result.checks.every(({ ok }) => ok)).toBe(true);
    expect(result.usage).toEqual({ calls: 0, tokens: 0, costUsd: 0 });
    expect((await readdir(out)).sort()).toEqual([
      'model.FCMacro',
      'model.FCStd',
      'model.png',
      'model.step',
      'model.stl',
      'result.json',
    ]);
    for (const path of Object.values(result.files)) expect((await stat(path)).size).toBeGreaterThan(100);
    expect(JSON.parse(await readFile(join(out, 'result.json'), 'utf8'))).toEqual(result);
    expect((await readFile(result.files.macro ?? '', 'utf8')).split('\n')[0]).toMatch(/^# Verified/);
    expect((await readFile(result.files.png ?? '')).subarray(1, 4).toString()).toBe('PNG');
  });

  test('takes nothing for selected without a document that it is of', async () => {
    const out = join(folder, 'selected');
    const { status, out: printed } = await partwright(['make', PLAIN, '--select', 'Face6', '--out', out]);
    expect(status).toBe(1);
    expect(printed).toContain('name it with --document');
  });

  test('takes the words without quotes and writes only the formats asked for', async () => {
    const out = join(folder, 'cube');
    const { status } = await partwright(['make', 'cube', '20', 'mm', '--out', out, '--formats', 'step']);
    expect(status).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['model.step', 'result.json']);
  });

  test('writes a drawing of a model that has none, and leaves the model without', async () => {
    const out = join(folder, 'drawn');
    const { status, err } = await partwright(['make', README, '--out', out, '--formats', 'fcstd,svg,pdf']);
    expect(status, err).toBe(0);
    expect((await readdir(out)).sort()).toEqual(['model.FCStd', 'model.pdf', 'model.svg', 'result.json']);
    expect((await readFile(join(out, 'model.pdf'))).toString('latin1', 0, 5)).toBe('%PDF-');
    const svg = await readFile(join(out, 'model.svg'), 'utf8');
    for (const text of ['80', '40', '5', '4× ⌀5.5', 'R4', 'Plate with holes', '1:1']) {
      expect(svg).toContain(`>${text}</`);
    }
    expect((await readFile(join(out, 'model.FCStd'))).includes('A4.svg')).toBe(false);
  });

  test.each([
    ['under 60 g', 0, 'done', { wanted: 'at most 60 g', got: '43.2 g', ok: true }],
    ['no heavier than 1.5 oz', 1, 'failed', { wanted: 'at most 42.5 g', got: '43.2 g', ok: false }],
  ])('weighs what comes out: 80x40x5 aluminium plate, %s', async (words, expected, outcome, check) => {
    const { status, out, err } = await partwright([
      ...['make', `80x40x5 aluminium plate, ${words}`, '--json'],
      ...['--out', join(folder, outcome), '--formats', 'step'],
    ]);
    expect(status, err).toBe(expected);
    const result = JSON.parse(out) as CliResult;
    expect(result.outcome).toBe(outcome);
    expect(result.checks).toContainEqual({ text: 'mass', ...check });
    expect(Object.keys(result.files)).toEqual(outcome === 'done' ? ['step'] : []);
  });

  test('works on a document that is there', async () => {
    const first = join(folder, 'first');
    await partwright(['make', 'cube 20 mm', '--out', first, '--formats', 'fcstd']);
    const document = join(first, 'model.FCStd');
    const before = await readFile(document);
    const { out } = await partwright([
      ...['make', 'plate 30x30x3 mm', '--document', document, '--json'],
      ...['--out', join(folder, 'second'), '--formats', 'fcstd'],
    ]);
    const result = JSON.parse(out) as CliResult;
    expect(result.error).toBeUndefined();
    expect(result.diff?.added.some(({ type }) => type === 'PartDesign::Body')).toBe(true);
    expect(await readFile(document)).toEqual(before);
  });

  test('ends with 3 and the words when it does not understand', async () => {
    const { status, out } = await partwright([
      'make',
      'plate 80x40x5 frobnicated',
      '--json',
      '--out',
      join(folder, 'q'),
    ]);
    expect(status).toBe(3);
    expect((JSON.parse(out) as CliResult).questions[0]?.words).toBe('frobnicated');
  });

  test('ends with 4 when it is asked for something else', async () => {
    const { status, out } = await partwright([
      'make',
      'what is the weather like',
      '--json',
      '--out',
      join(folder, 'r'),
    ]);
    expect(status, out).toBe(4);
  });

  test.each([
    [['make'], /missing required argument/],
    [['make', 'cube', '--formats', 'dwg'], /"dwg" is none of/],
    [['make', 'cube', '--model', 'gpt'], /builtin/],
    [['mkae'], /unknown command/],
  ])('%j ends with 2 and says why', async (args, reason) => {
    const { status, out, err } = await partwright(args);
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(reason);
  });

  test('without a FreeCAD ends with 1 and the cure', async () => {
    const { status, out } = await partwright(
      ['make', 'cube 20 mm', '--json', '--out', join(folder, 'none')],
      {
        PARTWRIGHT_FREECAD: join(folder, 'no-such-freecad'),
      },
    );
    expect(status).toBe(1);
    expect((JSON.parse(out) as CliResult).error).toMatchObject({ name: 'FreecadMissing' });
  });

  test('into a folder that cannot be written ends with 1 and says so', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { status, out } = await partwright(['make', 'cube 20 mm', '--json', '--out', join(file, 'inside')]);
    expect(status).toBe(1);
    expect((JSON.parse(out) as CliResult).error?.name).toBe('FileFailed');
  });

  test('stopped by Ctrl-C ends with 130 and leaves no model', async () => {
    const out = join(folder, 'stopped');
    const { child, ran } = start(['make', README, '--out', out]);
    child.stderr?.on('data', (text: string) => {
      if (text.includes('Rehearsing')) child.kill('SIGINT');
    });
    expect((await ran).status).toBe(130);
    expect(await readdir(out)).toEqual(['result.json']);
  });
});

describe('partwright make --document', () => {
  test('changes the model that is there, and leaves the file that it came from', async () => {
    const first = await partwright([
      'make',
      '80x40x5 plate with four M5 holes 8 mm from the corners',
      '--out',
      join(folder, 'first'),
      '--formats',
      'fcstd',
    ]);
    expect(first.status, first.err).toBe(0);
    const file = join(folder, 'first', 'model.FCStd');
    const before = await readFile(file);
    const say = async (words: string, from: string, to: string) => {
      const args = [
        'make',
        '--document',
        from,
        words,
        '--out',
        join(folder, to),
        '--formats',
        'fcstd',
        '--json',
      ];
      return JSON.parse((await partwright(args)).out) as CliResult;
    };
    const holes = (diameter: number, height: number) => Math.PI * diameter ** 2 * height;
    const second = await say('make the holes M6 and make it 8 mm thick', file, 'second');
    expect(second.measured?.volume).toBeCloseTo(25_600 - holes(6.6, 8), 6);
    expect(second.notUnderstood).toEqual([]);
    const third = await say('undo that', second.files.fcstd ?? '', 'third');
    expect(third.measured?.volume).toBeCloseTo(16_000 - holes(5.5, 5), 6);
    expect(await readFile(file)).toEqual(before);
  });
});

describe('partwright macro verify', () => {
  test('passes for a macro as it was saved, and not for one that was changed', async () => {
    const out = join(folder, 'macro');
    await partwright(['make', 'plate 50x30x4 mm', '--out', out, '--formats', 'macro']);
    const path = join(out, 'model.FCMacro');
    expect((await partwright(['macro', 'verify', path])).status).toBe(0);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"=4 mm"', '"=5 mm"'));
    const { status, out: printed } = await partwright(['macro', 'verify', path, '--json']);
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ verified: false });
  });

  test('says so when a file is not a macro of ours', async () => {
    const path = join(folder, 'other.FCMacro');
    await writeFile(path, 'import FreeCAD\n');
    const { status, err } = await partwright(['macro', 'verify', path]);
    expect(status).toBe(1);
    expect(err).toMatch(/does not say what it makes/);
  });
});

describe('partwright batch', () => {
  test('makes every row, says how each ended, and takes up where it was left', async () => {
    const rows = join(folder, 'rows.jsonl');
    await writeFile(
      rows,
      [
        { id: 'cube', prompt: 'cube 10 mm' },
        { id: 'unclear', prompt: 'a snork of 5 mm' },
        { id: 'turns', turns: ['cube 10 mm', 'plate 40x20x3 mm'] },
        { id: 'changes', turns: ['cube 10 mm', 'make it 20 mm', 'drill a 10 mm hole in the middle'] },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const args = ['batch', rows, '--out', join(folder, 'batch'), '--formats', 'step', '--jobs', '2'];
    const first = await partwright(args);
    expect(first.status, first.err).toBe(0);
    expect(first.out).toMatch(/4 rows: /);
    expect(first.out).toMatch(/3 done/);
    expect(first.out).toMatch(/1 question/);
    const read = async (...path: string[]) =>
      JSON.parse(await readFile(join(folder, 'batch', ...path, 'result.json'), 'utf8')) as CliResult;
    expect((await read('cube')).measured?.volume).toBeCloseTo(1_000, 6);
    expect((await read('turns', 'turn-1')).measured?.volume).toBeCloseTo(1_000, 6);
    expect((await read('turns', 'turn-2')).measured?.volume).toBeCloseTo(2_400, 6);
    expect((await read('changes', 'turn-2')).measured?.volume).toBeCloseTo(8_000, 6);
    expect((await read('changes', 'turn-3')).measured?.volume).toBeCloseTo(8_000 - Math.PI * 25 * 20, 6);
    expect((await partwright(args)).out).toMatch(/4 done before/);
  });

  test('refuses rows that are none, before it starts', async () => {
    const rows = join(folder, 'bad.jsonl');
    await writeFile(rows, '{"id":"a"}\n');
    const { status, err } = await partwright(['batch', rows, '--out', join(folder, 'bad')]);
    expect(status).toBe(2);
    expect(err).toMatch(/Line 1/);
  });
});
