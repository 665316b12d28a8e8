import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFixture } from '../fixtures/random/plans.ts';
import { freecadVersion, openTestBench, type TestBench } from './application.ts';
import { tryFixture } from './trial.ts';

/** Another one each time; PARTWRIGHT_SEED repeats a run. */
const seed = Number(process.env.PARTWRIGHT_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.PARTWRIGHT_RUNS ?? 12);

let bench: TestBench;
let version: string;
beforeAll(async () => {
  version = await freecadVersion();
  bench = await openTestBench();
});
afterAll(() => bench.close());

test(`random plans build, measure as the formulas say, and survive every change (PARTWRIGHT_SEED=${seed})`, async () => {
  await fc.assert(
    fc.asyncProperty(randomFixture, async (fixture) => {
      const { faults } = await tryFixture(bench.live.peer, fixture, version);
      expect(faults).toEqual([]);
    }),
    { numRuns: RUNS, seed },
  );
}, 600_000);
