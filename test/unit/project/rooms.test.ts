import { expect, test } from 'vitest';
import { projectFiles } from '../../../scripts/checks/files.ts';
import { findForbiddenImports } from '../../../scripts/checks/rooms.ts';
import { planted, REPOSITORY } from './planted.ts';

test('no room of the project knows a room that it should not', () => {
  expect(findForbiddenImports(REPOSITORY, projectFiles(REPOSITORY))).toEqual([]);
});

test.each([
  ['plan reads no files', 'sidecar/plan/a.ts', "import { readFileSync } from 'node:fs';"],
  ['builtin uses no SDK', 'sidecar/builtin/a.ts', "import { OpenAI } from 'openai';"],
  ['checks know no FreeCAD', 'sidecar/checks/a.ts', "import { run } from '../freecad/run.ts';"],
  ['a type counts as well', 'sidecar/plan/a.ts', "import type { Word } from '../builtin/word.ts';"],
  ['the end of a long import', 'sidecar/plan/a.ts', "import {\n  a,\n} from '../design/a.ts';"],
  ['a lazy import', 'sidecar/plan/a.ts', "const os = await import('node:os');"],
  ['an export', 'sidecar/plan/a.ts', "export * from '../cli/a.ts';"],
  ['only freecad/ starts processes', 'sidecar/design/a.ts', "import { spawn } from 'node:child_process';"],
  ['no room knows the command line', 'sidecar/design/a.ts', "import { make } from '../cli/make.ts';"],
  ['the sidecar leans on no script', 'sidecar/design/a.ts', "import { a } from '../../scripts/a.ts';"],
  ['agents read no files', 'sidecar/agents/a.ts', "import { readFile } from 'node:fs/promises';"],
  ['agents ask no service themselves', 'sidecar/agents/a.ts', "import OpenAI from 'openai';"],
  ['agents run nothing', 'sidecar/agents/a.ts', "import { Stage } from '../freecad/stage.ts';"],
  ['the contract stands alone', 'rpc-schema/a.ts', "import { a } from '../sidecar/plan/a.ts';"],
  ['host knows no window', 'workbench/partwright/host/a.py', 'from ..gui import panel'],
  ['nor by name', 'workbench/partwright/host/a.py', 'from .. import gui'],
  ['nor by its full path', 'workbench/partwright/host/a.py', 'import os, partwright.gui.panel'],
  ['nor inside a function', 'workbench/partwright/host/a.py', '    from partwright.gui.panel import show'],
])('%s', (_title, file, text) => {
  const root = planted({ [file]: `${text}\n` });
  expect(findForbiddenImports(root, [file])[0]).toMatchObject({ file, line: text.split('\n').length });
});

test.each([
  ['sidecar/plan/a.ts', "import { z } from 'zod';\nimport { b } from './features/b.ts';"],
  ['sidecar/builtin/a.ts', "import { b } from '../plan/b.ts';\nimport { Lexer } from 'chevrotain';"],
  [
    'sidecar/agents/a.ts',
    "import { randomBytes } from 'node:crypto';\nimport { Models } from '../llm/models.ts';",
  ],
  ['sidecar/freecad/a.ts', "import { spawn } from 'node:child_process';"],
  ['sidecar/main.ts', "import { program } from './cli/program.ts';"],
  ['workbench/partwright/host/a.py', 'import FreeCAD\nfrom . import state\nfrom ..rpc import client'],
])('%s may import what it needs', (file, text) => {
  expect(findForbiddenImports(planted({ [file]: text }), [file])).toEqual([]);
});
