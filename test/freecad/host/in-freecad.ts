import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8Locale } from '../../../sidecar/freecad/environment.ts';

const FOLDER = import.meta.dirname;

/** The tests of a Python file: name to what went wrong, or null. */
type Outcome = Readonly<Record<string, string | null>>;

/**
 * Declares one test for each test of FOLDER/name.py; all of them run in one FreeCAD.
 * `start` runs before it and gives environment variables to add.
 */
export function describeInFreecad(name: string, program: string, start = async () => ({})): void {
  describe(name, () => {
    let outcome: Outcome = {};
    beforeAll(async () => {
      outcome = await run(name, program, await start());
    });
    test.each(testsIn(name))('%s', (title) => {
      expect(outcome[title], outcome[title] ?? `It did not run: ${JSON.stringify(outcome)}`).toBeNull();
    });
  });
}

async function run(name: string, program: string, extra: NodeJS.ProcessEnv): Promise<Outcome> {
  const home = await mkdtemp(join(tmpdir(), 'partwright-host-'));
  const result = join(home, 'result.json');
  const env = {
    ...process.env,
    ...utf8Locale(process.env),
    HOME: home,
    PARTWRIGHT_TEST: name,
    PARTWRIGHT_TEST_FOLDER: FOLDER,
    PARTWRIGHT_TEST_RESULT: result,
    PYTHONDONTWRITEBYTECODE: '1',
    ...extra,
  };
  try {
    // Neither FreeCAD's output nor its exit status tells how it went: the result file does.
    const options = { env, timeout: 240_000, maxBuffer: 2 ** 26 };
    const ended = await promisify(execFile)(program, [join(FOLDER, 'run.py')], options).catch(
      (problem: unknown) => problem,
    );
    const found = await readFile(result, 'utf8').catch((cause: unknown) => {
      throw new Error(`FreeCAD left no result; it ended with: ${String(ended)}`, { cause });
    });
    return JSON.parse(found) as Outcome;
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function testsIn(name: string): string[] {
  const text = readFileSync(join(FOLDER, `${name}.py`), 'utf8');
  return [...text.matchAll(/^ {4}def (test_\w+)/gm)].map(([, found = '']) => found);
}
