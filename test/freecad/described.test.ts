import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../scripts/prompts/judge.ts';
import { DESCRIBED_GROUPS } from '../fixtures/described.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

/** Every fourth goes the whole way, with rehearsal and changed sizes; the others are built and measured. */
const inTurn = <T extends object>(all: readonly T[]) =>
  all.map((each, n) => ({ ...each, whole: n % 4 === 0 }));

describe.each(DESCRIBED_GROUPS)('descriptions: $what', ({ descriptions }) => {
  test.each(inTurn(descriptions))('$text', async ({ text, size, volume, whole }) => {
    const expected = { outcome: 'done' as const, size, volume, solids: 1 };
    const trial = { id: text, tier: 'descriptions', turns: [text], expect: expected, tolerance: 1e-4 };
    const { verdict, why } = await judge(bench, trial, whole);
    expect(verdict, why).toBe('right');
  });
});
