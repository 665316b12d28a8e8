import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const START = path.join(REPOSITORY, 'scripts/start.mjs');

// Journals stay out of the data folder of whoever runs the tests.
beforeAll(async () => {
  process.env.PARTWRIGHT_DATA = await mkdtemp(path.join(tmpdir(), 'partwright-data-'));
});
afterAll(() => rm(process.env.PARTWRIGHT_DATA ?? '', { recursive: true, force: true }));

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partwright-start-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Runs a program to its end, whatever its exit status. */
function run(program: string, args: string[]) {
  return new Promise<{ status: number | null; stdout: string }>((resolve) => {
    const child = execFile(program, args, { cwd: REPOSITORY }, (_error, stdout) =>
      resolve({ status: child.exitCode, stdout }),
    );
  });
}

test('standard output carries the result only', async () => {
  expect(await run('npm', ['start', '--silent', '--', '--version'])).toEqual({
    status: 0,
    stdout: '0.1.0\n',
  });
});

test('wrong usage ends with 2', async () => {
  expect(await run(process.execPath, [START, 'make', '--frobnicate'])).toMatchObject({ status: 2 });
});

test('a first word that is no command is a prompt; its quotes and blanks survive npm and the shell', async () => {
  const prompt = `30 mm cube, 'single'  "frobnicated" $HOME \\ part`;
  const out = await emptyFolder();
  const { status, stdout } = await run('npm', ['start', '--silent', '--', prompt, '--json', '--out', out]);
  expect(status).toBe(3);
  const { questions } = JSON.parse(stdout) as { questions: { words: string | null }[] };
  const asked = questions.map(({ words }) => words).join('\n');
  expect(asked).toContain('frobnicated');
  expect(asked).toContain('$HOME \\');
});

test('being told to stop is passed on: the work ends in good order', async () => {
  const out = await emptyFolder();
  const child = spawn(process.execPath, [START, '60x40x5 plate', '--json', '--out', out], {
    cwd: REPOSITORY,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (text) => {
    printed += text;
  });
  // The first progress line is there once the sidecar is at work.
  await once(child.stderr, 'data');
  child.stderr.resume();
  child.kill('SIGTERM');
  const [status] = await once(child, 'close');
  expect(JSON.parse(printed)).toMatchObject({ outcome: 'cancelled' });
  expect(status).toBe(130);
});
