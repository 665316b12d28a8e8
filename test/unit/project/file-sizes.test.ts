import { expect, test } from 'vitest';
import { findLongFiles } from '../../../scripts/checks/file-sizes.ts';
import { projectFiles } from '../../../scripts/checks/files.ts';
import { planted, REPOSITORY } from './planted.ts';

test('no source file of the sidecar or the workbench has more than 400 lines', () => {
  expect(findLongFiles(REPOSITORY, projectFiles(REPOSITORY))).toEqual([]);
});

test('one line too many is found, in either language', () => {
  const files = {
    'sidecar/plan/long.ts': '\n'.repeat(401),
    'sidecar/plan/full.ts': '\n'.repeat(400),
    'workbench/partwright/host/long.py': '\n'.repeat(401),
  };
  const found = findLongFiles(planted(files), Object.keys(files));
  expect(found.map(({ file }) => file)).toEqual([
    'sidecar/plan/long.ts',
    'workbench/partwright/host/long.py',
  ]);
});
