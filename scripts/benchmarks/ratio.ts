/** Milliseconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export interface Ratio {
  readonly name: string;
  readonly ms: number;
  readonly baselineMs: number;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/** Runs a thing and its baseline in turn, so that a machine that speeds up or slows down moves both. */
export async function compare(
  name: string,
  work: () => Promise<unknown>,
  baseline: () => Promise<unknown>,
  runs: number,
  /** What has to be done before each run and is not counted. */
  prepare: () => Promise<unknown> = async () => {},
): Promise<Ratio> {
  await baseline();
  await prepare();
  await work();
  const pairs: { a: number; b: number }[] = [];
  for (let run = 0; run < runs; run++) {
    const b = await timed(baseline);
    await prepare();
    pairs.push({ b, a: await timed(work) });
  }
  const ratios = pairs.map(({ a, b }) => a / b);
  return {
    name,
    ms: median(pairs.map(({ a }) => a)),
    baselineMs: median(pairs.map(({ b }) => b)),
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
  };
}

/** One row of a Markdown table. */
export function row({ name, ms, baselineMs, ratio, low, high }: Ratio): string {
  const seconds = (value: number) => (value / 1_000).toFixed(2);
  return `| ${name} | ${seconds(ms)} s | ${seconds(baselineMs)} s | ${ratio.toFixed(1)} (${low.toFixed(1)} to ${high.toFixed(1)}) |`;
}
