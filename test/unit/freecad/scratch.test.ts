import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeScratch } from '../../../sidecar/freecad/scratch.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'partwright-test-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

it('makes a new folder each time', async () => {
  const parent = folder();
  const [first, second] = [await makeScratch(parent), await makeScratch(parent)];
  expect(first).not.toBe(second);
  expect(existsSync(first) && existsSync(second)).toBe(true);
});

it('deletes what processes left that are no more, and nothing else', async () => {
  const parent = folder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  const orphan = join(parent, `partwright-scratch-${pid}-abc`);
  const foreign = join(parent, `someone-${pid}-abc`);
  for (const path of [orphan, foreign]) {
    mkdirSync(path);
    writeFileSync(join(path, 'user.cfg'), '');
  }
  await makeScratch(parent);
  expect([existsSync(orphan), existsSync(foreign)]).toEqual([false, true]);
});
