import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../../sidecar/config/make-folder.ts';

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'partwright-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('all that is missing above it is made, with its rights', () => {
  const folder = join(scratch(), 'a', 'b');
  makeFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  makeFolder(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('a file in its place or on its way is an error', () => {
  const file = join(scratch(), 'file');
  writeFileSync(file, '');
  expect(() => makeFolder(file)).toThrow('EEXIST');
  expect(() => makeFolder(join(file, 'a', 'b'))).toThrow(/EEXIST|ENOTDIR/);
});

test.runIf(existsSync('/proc/self'))('where no folder can be made it ends', () => {
  expect(() => makeFolder('/proc/nope/deeper')).toThrow('ENOENT');
});
