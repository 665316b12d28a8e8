import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ROOT, type RunOptions, run } from './processes.ts';
import type { Tally } from './tally.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Runs vitest with its output shown, and counts from its own report. A file that could not be loaded counts as
 * one failure, and so does anything else that made vitest fail without a failed test.
 */
export async function runVitest(args: readonly string[], options: RunOptions = {}): Promise<Tally> {
  const folder = await mkdtemp(path.join(tmpdir(), 'partwright-vitest-'));
  try {
    const file = path.join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const vitest = path.join(ROOT, 'node_modules/vitest/vitest.mjs');
    const { ok } = await run(process.execPath, [vitest, 'run', ...reporters, ...args], options);
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return { passed: 0, failed: 1 };
    return count(Report.parse(JSON.parse(text)), ok);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function count(report: z.infer<typeof Report>, ok: boolean): Tally {
  const { numPassedTests: passed, numFailedTests, testResults } = report;
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = numFailedTests + unloaded;
  if (report.numPendingTests > 0) process.stdout.write(`${report.numPendingTests} skipped\n`);
  return { passed, failed: failed === 0 && !ok ? 1 : failed };
}
