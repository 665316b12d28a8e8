import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { ROOT, type RunOptions, run } from './processes.ts';
import { failed, type Tally } from './tally.ts';

const Report = z.object({
  numPassedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string(),
          failureMessages: z.array(z.string()).nullish(),
        }),
      ),
    }),
  ),
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
    if (text === undefined) return failed(`vitest ${args.join(' ')}: ended without a report`);
    return count(Report.parse(JSON.parse(text)), ok);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The failed tests and the files that could not be loaded, each with the first line of why. */
function failures({ testResults }: z.infer<typeof Report>): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(ROOT, name);
    if (status === 'failed' && assertionResults.length === 0) return [`${file}: ${firstLine(message)}`];
    return assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => `${file} > ${test.fullName}: ${firstLine(test.failureMessages?.[0] ?? '')}`);
  });
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 300);
}

function count(report: z.infer<typeof Report>, ok: boolean): Tally {
  const { numPassedTests: passed, numPendingTests } = report;
  if (numPendingTests > 0) process.stdout.write(`${numPendingTests} skipped\n`);
  const found = failures(report);
  const named = found.length === 0 && !ok ? ['an error outside every test'] : found;
  return { passed, failed: named.length, failures: named };
}
