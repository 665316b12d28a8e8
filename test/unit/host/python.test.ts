import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tests = readdirSync(import.meta.dirname).filter((name) => /^test_.*\.py$/.test(name));

it.each(tests)("the host's parts that need no FreeCAD hold (%s)", (name) => {
  const script = join(import.meta.dirname, name);
  expect(() => execFileSync('python3', ['-B', script], { stdio: 'pipe' })).not.toThrow();
});
