import { expect, test } from 'vitest';
import { projectFiles } from '../../../scripts/checks/files.ts';
import { findMachinePaths } from '../../../scripts/checks/machine-paths.ts';
import { planted, REPOSITORY } from './planted.ts';

test('no file of the project carries a home or machine path', () => {
  expect(findMachinePaths(REPOSITORY, projectFiles(REPOSITORY))).toEqual([]);
});

// Put together here, so that this file itself stays clean.
const MACHINE_PATHS = [
  ['', 'home', 'ann', 'parts'].join('/'),
  ['', 'Users', 'ann'].join('/'),
  ['', 'root', 'x'].join('/'),
  ['', 'work', 'x'].join('/'),
  ['C:', 'Users', 'ann'].join('\\'),
  ['C:', 'Users', 'ann'].join('\\\\'),
];

test.each(MACHINE_PATHS)('%s is found, in tests too', (path) => {
  const text = `first\nopen("${path}")\n`;
  const root = planted({ 'docs/a.md': text, 'test/a.ts': text });
  expect(findMachinePaths(root, ['docs/a.md', 'test/a.ts'])).toMatchObject([
    { file: 'docs/a.md', line: 2 },
    { file: 'test/a.ts', line: 2 },
  ]);
});

test('a temporary path is found outside tests only', () => {
  const text = `open("${['', 'tmp', 'x'].join('/')}")\n`;
  const root = planted({ 'sidecar/a.ts': text, 'test/a.ts': text });
  expect(findMachinePaths(root, ['sidecar/a.ts', 'test/a.ts'])).toMatchObject([
    { file: 'sidecar/a.ts', line: 1 },
  ]);
});

test.each(['https://example.org/home/ann', '~/parts', '/usr/bin/freecadcmd', './work/x', '/tmp/.X11-unix'])(
  '%s is fine',
  (path) => {
    const root = planted({ 'a.ts': `open("${path}")\n` });
    expect(findMachinePaths(root, ['a.ts'])).toEqual([]);
  },
);
