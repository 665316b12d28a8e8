import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judge } from '../../scripts/prompts/judge.ts';
import { DESCRIBED_GROUPS } from '../fixtures/described.ts';
import { openTestBench, type TestBench } from './application.ts';

let bench: TestBench;
beforeAll(async () => {
  bench = await openTestBench();
});
afterAll(() => bench.close());

describe.each(DESCRIBED_GROUPS)('descriptions: $what', ({ descriptions }) => {
  test.each(descriptions)('$text', async ({ text, size, volume }) => {
    const expected = { outcome: 'done' as const, size, volume, solids: 1 };
    const trial = { id: text, tier: 'descriptions', turns: [text], expect: expected, tolerance: 1e-4 };
    const { verdict, why } = await judge(bench, trial, true);
    expect(verdict, why).toBe('right');
  });
});
