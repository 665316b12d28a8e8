import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it("the workbench's parts hold (test_rpc.py)", () => {
  const script = join(import.meta.dirname, 'test_rpc.py');
  expect(() => execFileSync('python3', ['-B', script], { stdio: 'pipe' })).not.toThrow();
});
