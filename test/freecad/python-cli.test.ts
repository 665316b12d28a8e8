import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CliResult } from '../../sidecar/cli/result.ts';
import { PYTHON } from '../fixtures/plans/python.ts';

const MAIN = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const CAM = PYTHON[1];

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partwright-python-'));
  plan = join(folder, 'cam.json');
  await writeFile(plan, JSON.stringify(CAM?.plan));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `partwright build` of the cam, with what is typed into it. */
function build(name: string, options: readonly string[], typed = '') {
  const out = join(folder, name);
  const args = [MAIN, 'build', plan, '--out', out, '--formats', 'fcstd,macro', ...options];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, PARTWRIGHT_DATA: join(folder, 'data') },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(typed);
  return new Promise<{ status: number | null; printed: string; told: string; files: string[] }>((resolve) => {
    let [printed, told] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
    });
    child.once('close', async (status) => resolve({ status, printed, told, files: await readdir(out) }));
  });
}

test('Python that nobody allowed is a question: its code is in the result, and nothing is built', async () => {
  const { status, printed, files } = await build('held', ['--json']);
  expect(status).toBe(3);
  const result = JSON.parse(printed) as CliResult;
  expect(result.outcome).toBe('question');
  expect(result.approval?.code[0]?.text).toContain('outline = Part.makePolygon(points');
  expect(files).toEqual(['result.json']);
});

test('in words it shows the code and how to allow it', async () => {
  const { printed } = await build('words', []);
  expect(printed).toContain('def snail_by_python(base_radius, lift, width):');
  expect(printed).toContain('--allow-python');
});

test('allowed beforehand it is built, and its macro is verified', async () => {
  const { status, printed, told, files } = await build('allowed', ['--json', '--allow-python']);
  expect(status, told).toBe(0);
  expect((JSON.parse(printed) as CliResult).measured?.volume).toBeCloseTo(CAM?.volume ?? 0, 3);
  expect(files.sort()).toEqual(['model.FCMacro', 'model.FCStd', 'result.json']);
  expect(await readFile(join(folder, 'allowed', 'model.FCMacro'), 'utf8')).toMatch(/^# Verified/);
});

test.each([
  ['yes\n', 0, 'done'],
  ['no\n', 4, 'refused'],
  ['\n', 4, 'refused'],
  ['', 4, 'refused'],
])('asked on the terminal and answered %j it ends with %i', async (typed, wanted, outcome) => {
  const { status, printed, told } = await build(
    `asked-${outcome}-${typed.length}`,
    ['--json', '--ask'],
    typed,
  );
  expect(told).toContain('outline = Part.makePolygon(points');
  expect(told).toContain('Run it? [yes / no]');
  expect((JSON.parse(printed) as CliResult).outcome).toBe(outcome);
  expect(status).toBe(wanted);
});
