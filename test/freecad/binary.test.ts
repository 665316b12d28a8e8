import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');
const PROMPT = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const run = promisify(execFile);

let folder: string;
let program: string;

/** The one-file program is made anew, away from the checkout, so that nothing beside it can help it. */
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'partwright-binary-'));
  await run(process.execPath, [
    path.join(REPOSITORY, 'scripts/package.ts'),
    '--out',
    path.join(folder, 'dist'),
  ]);
  const made = (await readdir(path.join(folder, 'dist'))).find((name) => name.startsWith('partwright-'));
  program = path.join(folder, 'dist', made ?? 'none was made');
  // Any attempt to use a Node of this machine ends badly.
  await mkdir(path.join(folder, 'bin'));
  for (const name of ['node', 'npm', 'npx']) {
    await writeFile(path.join(folder, 'bin', name), '#!/bin/sh\nexit 99\n', { mode: 0o755 });
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function start(file: string, ...args: string[]) {
  const environment = {
    HOME: folder,
    PARTWRIGHT_DATA: path.join(folder, 'data'),
    PARTWRIGHT_FREECAD: process.env.PARTWRIGHT_FREECAD,
    PATH: [path.join(folder, 'bin'), '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin'].join(':'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
  };
  return run(file, args, { cwd: folder, env: environment, timeout: 200_000 });
}

describe('the one-file program, without a Node and away from the checkout', () => {
  test('finds FreeCAD', async () => {
    const { stdout } = await start(program, 'doctor', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, version: '0.1.0', freecad: { supported: true } });
  });

  test('makes the model, with its picture', async () => {
    // No locale is set here: names beyond ASCII must be written all the same.
    const out = path.join(folder, 'Größe');
    const { stdout } = await start(program, 'make', PROMPT, '--out', out, '--json');
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ outcome: 'done' });
    expect(result.measured.volume).toBeCloseTo(15456.16, 1);
    expect(await readdir(out)).toEqual(
      expect.arrayContaining([
        'model.FCMacro',
        'model.FCStd',
        'model.png',
        'model.step',
        'model.stl',
        'result.json',
      ]),
    );
    expect((await readFile(path.join(out, 'model.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  test('unpacks what FreeCAD needs once, into the cache', async () => {
    const unpacked = await readdir(path.join(folder, 'cache/partwright/packed'));
    expect(unpacked.filter((name) => name.startsWith('workbench-'))).toHaveLength(1);
  });
});

test('the module does the same on a Node 24', async () => {
  const { stdout } = await start(process.execPath, path.join(folder, 'dist/sidecar.mjs'), 'doctor', '--json');
  expect(JSON.parse(stdout)).toMatchObject({ ok: true });
});
