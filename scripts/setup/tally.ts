/** How many tests and checks passed and failed. `failures`: which ones, a line each. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly string[];
}

export const PASSED: Tally = { passed: 1, failed: 0, failures: [] };

/** One failure, by its name. */
export function failed(failure: string): Tally {
  return { passed: 0, failed: 1, failures: [failure] };
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}

/** Names what failed, prints the plain last line and sets the exit status: a run in which nothing passed has failed as well. */
export function report(tally: Tally): void {
  for (const failure of tally.failures) process.stdout.write(`FAILED: ${failure}\n`);
  process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
  process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;
}
