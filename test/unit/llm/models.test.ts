import { describe, expect, test } from 'vitest';
import { LLMError } from '../../../sidecar/llm/llm-error.ts';
import { type ModelName, readModelName } from '../../../sidecar/llm/model-name.ts';
import { Models } from '../../../sidecar/llm/models.ts';
import { DesignBudget, type Limits } from '../../../sidecar/llm/money/budget.ts';
import type { LLMAnswer, ModelProvider } from '../../../sidecar/llm/provider.ts';
import type { LLMRequest, LLMUsage } from '../../../sidecar/llm/schema.ts';
import { UsageLog } from '../../../sidecar/store/usage-log.ts';
import { planted } from '../project/planted.ts';

const usage = (input: number, output: number, cachedInput = 0, cacheWrites = 0): LLMUsage => ({
  input,
  output,
  cachedInput,
  cacheWrites,
  reasoning: null,
  estimated: false,
});
const ANSWER: LLMAnswer = { model: 'm', text: 'x', reasoning: '', stop: 'end', usage: usage(1000, 100) };
const trouble = (kind: LLMError['kind'], isRetryable = false) =>
  new LLMError(`no: ${kind}`, { kind, provider: 'anthropic', cure: 'Do this.', isRetryable });

/** Sonnet that answers, or fails, as told; and books on the disk. */
function setUp(
  answers: readonly (LLMAnswer | LLMError)[],
  limits: Limits = { perDesign: null, perDay: null },
) {
  const asked: string[] = [];
  const provider = ({ provider: name }: ModelName): ModelProvider => {
    const complete = async (request: LLMRequest) => {
      const next = answers[asked.length] ?? ANSWER;
      asked.push(`${name}/${request.model}`);
      await Promise.resolve();
      if (next instanceof LLMError) throw next;
      return next;
    };
    return {
      name,
      isLocal: name === 'ollama',
      complete,
      completeStream: complete,
      models: async () => [],
    };
  };
  const log = new UsageLog(planted({}), () => new Date(0));
  let designs = 0;
  const budget = {
    open: () =>
      new DesignBudget(
        `d${++designs}`,
        () => limits,
        log,
        (line) => expect.unreachable(line),
      ),
  };
  const models = new Models({ provider, now: () => new Date(0) });
  const ask = (
    design = budget.open(),
    maxTokens = 1000,
    primary = 'anthropic/claude-sonnet-5-5',
    fallback: string | null = null,
  ) =>
    models.ask({
      agent: 'planner',
      primary: readModelName(primary),
      fallback: fallback === null ? null : readModelName(fallback),
      request: { messages: [{ role: 'user', text: 'a plate' }], temperature: 0, maxTokens },
      budget: design,
      signal: new AbortController().signal,
    });
  return { ask, asked, calls: () => log.calls(), budget, today: () => log.today() };
}

describe('asking', () => {
  test('keeps the books', async () => {
    const { ask, calls } = setUp([]);
    const response = await ask();
    expect(response.cost_usd).toBeCloseTo(0.003, 9);
    expect(calls()).toMatchObject([{ design: 'd1', agent: 'planner', provider: 'anthropic', cost: 0.003 }]);
  });

  test('a local model costs nothing', async () => {
    const { ask } = setUp([], { perDesign: 0, perDay: 0 });
    expect((await ask(undefined, 1000, 'ollama/qwen3')).cost_usd).toBe(0);
  });

  test('the fallback answers where the primary cannot', async () => {
    const { ask, asked } = setUp([trouble('model')]);
    await ask(undefined, 1000, 'anthropic/claude-x', 'ollama/qwen3');
    expect(asked).toEqual(['anthropic/claude-x', 'ollama/qwen3']);
  });

  test('both fail: both are told', async () => {
    const { ask } = setUp([trouble('key'), trouble('connection')]);
    await expect(ask(undefined, 1000, 'anthropic/claude-x', 'ollama/qwen3')).rejects.toThrow(
      'anthropic/claude-x: no: key Then ollama/qwen3: no: connection',
    );
  });

  test.each(['budget', 'cancelled'] as const)('%s is final', async (kind) => {
    const { ask, asked } = setUp([trouble(kind)]);
    await expect(ask(undefined, 1000, 'anthropic/claude-x', 'ollama/qwen3')).rejects.toThrow(kind);
    expect(asked).toHaveLength(1);
  });
});

describe('the budget', () => {
  test('of a design ends it before the call that could exceed it', async () => {
    const { ask, budget, asked } = setUp([], { perDesign: 0.02, perDay: null });
    const design = budget.open();
    for (let n = 0; n < 3; n++) await ask(design);
    await expect(ask(design)).rejects.toMatchObject({ kind: 'budget' });
    expect(asked).toHaveLength(3);
    await expect(ask(budget.open())).resolves.toBeDefined();
  });

  test('of a day holds for all designs together, side by side too', async () => {
    const { ask, budget, today } = setUp([], { perDesign: null, perDay: 0.1 });
    const all = await Promise.allSettled(Array.from({ length: 40 }, () => ask(budget.open(), 2000)));
    expect(all.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(0);
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(0);
    expect(today()).toBeLessThanOrEqual(0.1);
  });

  test('cannot be held where the price is not known', async () => {
    const { ask, asked } = setUp([], { perDesign: 1, perDay: null });
    await expect(ask(undefined, 100, 'openai/gpt-99')).rejects.toThrow('is not known');
    expect(asked).toHaveLength(0);
  });

  test.each([
    { input: -1_000_000, output: 0 },
    { input: 1.5, output: 0 },
    { input: 0, output: Number.NaN },
    { input: 0, output: 0, billed: -5 },
  ])('counts the most for figures that cannot be: %j', async (figures) => {
    const { ask, budget, today } = setUp([{ ...ANSWER, usage: { ...usage(0, 0), ...figures } }]);
    const design = budget.open();
    expect((await ask(design)).usage.estimated).toBe(true);
    expect(design.spent).toBeGreaterThan(0.01);
    expect(today()).toBeCloseTo(design.spent, 9);
  });

  test('takes what the provider says that it bills', async () => {
    const { ask } = setUp([{ ...ANSWER, usage: { ...usage(10, 10), billed: 0.123 } }]);
    expect((await ask(undefined, 100, 'openrouter/some/model')).cost_usd).toBe(0.123);
  });

  test('counts the most for a call that broke off', async () => {
    const { ask, budget, today } = setUp([trouble('timeout')]);
    const design = budget.open();
    await expect(ask(design)).rejects.toThrow();
    expect(design.spent).toBeGreaterThan(0.01);
    expect(today()).toBeCloseTo(design.spent, 9);
  });
});

test('a model that cannot be told lists the providers', () => {
  expect(() => readModelName('gpt-5')).toThrow('Providers: anthropic, openai');
  expect(readModelName('anthropic').model).toMatch(/^claude-/);
  expect(() => readModelName('ollama')).toThrow('partwright models list ollama');
  expect(readModelName('openrouter/qwen/qwen3')).toEqual({ provider: 'openrouter', model: 'qwen/qwen3' });
  expect(readModelName('builtin')).toEqual({ provider: 'builtin', model: '' });
});
