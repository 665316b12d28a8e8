import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ERRORS } from '../../rpc-schema/errors.ts';
import { METHODS } from '../../rpc-schema/methods.ts';

const PROJECT = join(import.meta.dirname, '../..');
const SCRIPT = join(PROJECT, 'scripts/generate-schema.ts');
const GENERATED = [
  'rpc-schema/generated/schema.json',
  'workbench/partwright/rpc/protocol.py',
  'docs/plan.schema.json',
];

const scratch = mkdtempSync(join(tmpdir(), 'partwright-schema-'));
afterAll(() => rmSync(scratch, { recursive: true }));

function check(root: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [SCRIPT, '--check', '--root', root], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

describe('the generated files', () => {
  it('are fresh', () => {
    expect(check(PROJECT)).toEqual({ status: 0, stderr: '' });
  });

  it.each(GENERATED)('%s is named when it is stale', (planted) => {
    for (const path of GENERATED) cpSync(join(PROJECT, path), join(scratch, path));
    appendFileSync(join(scratch, planted), '\n');
    const { status, stderr } = check(scratch);
    expect(status).toBe(1);
    expect(stderr).toBe(`${planted} is stale: run node scripts/generate-schema.ts\n`);
  });

  it('are named when they are missing', () => {
    rmSync(join(scratch, 'workbench'), { recursive: true, force: true });
    expect(check(scratch).stderr).toContain('workbench/partwright/rpc/protocol.py is stale');
  });

  it('give Python every method and error', () => {
    const script = 'import json, protocol; print(json.dumps([list(protocol.METHODS), protocol.ERRORS]))';
    const printed = execFileSync('python3', ['-B', '-c', script], {
      cwd: join(PROJECT, 'workbench/partwright/rpc'),
    });
    expect(JSON.parse(printed.toString())).toEqual([Object.keys(METHODS), ERRORS]);
  });
});
