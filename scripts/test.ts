// `npm test`: sets up what the tests need, runs every check and every test, and ends with a line that counts them.
// `npm test -- ARGS` hands ARGS to vitest and runs nothing else.
import path from 'node:path';
import { ensureFreecad } from './setup/freecad.ts';
import { ensureGuiTestTools } from './setup/gui-tests.ts';
import { ROOT, run } from './setup/processes.ts';
import { ensureRuff } from './setup/ruff.ts';
import { failed, PASSED, report, sum, type Tally } from './setup/tally.ts';
import { runVitest } from './setup/vitest.ts';

const PYTHON = ['workbench', 'test', 'InitGui.py'];
const mustHaveAll = Boolean(process.env.CI);

/** Runs one of the checks that are programs of their own. */
async function check(name: string, program: string, args: readonly string[]): Promise<Tally> {
  process.stdout.write(`\n> ${name}\n`);
  const { ok } = await run(program, args);
  process.stdout.write(ok ? `  ok: ${name}\n` : `  FAILED: ${name}\n`);
  return ok ? PASSED : failed(name);
}

/** What cannot be set up fails in CI; elsewhere it is left out, and said so. */
function leftOut(what: string, why: string): Tally {
  process.stdout.write(`\n> ${what} ${mustHaveAll ? 'FAILED' : 'left out'}: ${why}\n`);
  return mustHaveAll ? failed(`${what}: ${why}`) : sum([]);
}

async function pythonChecks(): Promise<Tally[]> {
  try {
    const ruff = await ensureRuff();
    return [
      await check('ruff check', ruff, ['check', '--output-format=concise', ...PYTHON]),
      await check('ruff format', ruff, ['format', '--check', ...PYTHON]),
    ];
  } catch (error) {
    return [leftOut('ruff', error instanceof Error ? error.message : String(error))];
  }
}

async function everything(): Promise<Tally[]> {
  const packageScript = (name: string) => path.join(ROOT, 'node_modules', name);
  const node = (name: string, ...args: string[]) => check(name, process.execPath, args);
  const tallies = [
    await node('biome', packageScript('@biomejs/biome/bin/biome'), 'ci', '--colors=off', '.'),
    await node('tsc', packageScript('typescript/bin/tsc'), '-p', '.'),
    await node('generated files', 'scripts/generate-schema.ts', '--check'),
    ...(await pythonChecks()),
  ];
  const without = ensureGuiTestTools();
  if (without !== undefined) tallies.push(leftOut('tests in the FreeCAD window', without));
  const tests = await runVitest(without === undefined ? [] : ['--exclude', 'test/gui/**']);
  return [...tallies, tests];
}

const withoutFreecad = await ensureFreecad();
if (withoutFreecad !== undefined) {
  report(failed(`The tests run a real FreeCAD. ${withoutFreecad}`));
} else {
  const only = process.argv.slice(2);
  report(sum(only.length > 0 ? [await runVitest(only)] : await everything()));
}
