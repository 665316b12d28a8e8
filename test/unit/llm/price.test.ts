import { describe, expect, test } from 'vitest';
import { costOf, priceOf, worstCost } from '../../../sidecar/llm/money/price.ts';
import { PROVIDERS } from '../../../sidecar/llm/providers/registry.ts';
import type { LLMUsage } from '../../../sidecar/llm/schema.ts';
import { json, serve } from './wire.ts';

const usage = (input: number, output: number, cachedInput = 0, cacheWrites = 0): LLMUsage => ({
  input,
  output,
  cachedInput,
  cacheWrites,
  reasoning: null,
  estimated: false,
});
const AT = '2026-11-23T12:00:00Z';

/** A price that must be there. */
const known = (provider: string, model: string) =>
  priceOf(provider, model) ?? expect.unreachable(`${provider}/${model}`);
const cost = (provider: string, model: string, tokens: LLMUsage, at = AT) =>
  costOf(known(provider, model), tokens, new Date(at));

// The rules that each provider documents, worked out by hand.
test.each([
  // Anthropic: reads and writes of the cache at prices of their own, output with all thinking in it.
  ['anthropic', 'claude-sonnet-5-5', usage(1_000_000, 0), 2],
  ['anthropic', 'claude-sonnet-5-5', usage(0, 1_000_000), 10],
  ['anthropic', 'claude-opus-5-5', usage(50, 500, 100_000, 10_000), 0.0002 + 0.01 + 0.02 + 0.05],
  // Anthropic: the prompt of a small model decides with what is cached in it, and for the output too.
  ['anthropic', 'claude-haiku-5-5', usage(100_000, 1_000), 0.01 + 0.0005],
  ['anthropic', 'claude-haiku-5-5', usage(100_001, 1_000), 0.0500005 + 0.0025],
  ['anthropic', 'claude-haiku-5-5', usage(1, 1_000, 60_000, 40_000), 0.0000005 + 0.003 + 0.025 + 0.0025],
  // OpenAI: above 272,000 tokens twice the input and cache, 1.5 times the output, of the whole request.
  ['openai', 'gpt-6.2-sol', usage(272_000, 2_000), 0.544 + 0.02],
  ['openai', 'gpt-6.2-sol', usage(272_001, 2_000), 1.088004 + 0.03],
  ['openai', 'gpt-6.1-terra', usage(1_000, 2_000, 8_000, 1_000), 0.001 + 0.01 + 0.0004 + 0.00125],
  ['openai', 'gpt-6-luna-2026-09-22', usage(250_000, 0), 0.025],
  // Google: above 200,000 tokens of one model; thinking is output.
  ['gemini', 'gemini-3.1-pro-preview', usage(200_000, 1_000), 0.4 + 0.012],
  ['gemini', 'gemini-3.1-pro-preview', usage(200_001, 1_000), 0.800004 + 0.018],
  ['gemini', 'gemini-3.8-flash', usage(10_000, 2_000, 10_000), 0.0075 + 0.0075 + 0.00075],
  // DeepSeek: a hit of the cache at a fiftieth, at a quiet hour.
  ['deepseek', 'deepseek-flash', usage(10_000, 1_000, 90_000), 0.0015 + 0.0006 + 0.00027],
])('%s/%s', (provider, model, tokens, dollars) => {
  expect(cost(provider, model, tokens)).toBeCloseTo(dollars, 9);
});

test('twice as much at peak hours, on working days', () => {
  const million = usage(1_000_000, 0);
  const at = (date: string) => cost('deepseek', 'deepseek-flash', million, date);
  expect(at('2026-11-23T00:59:59Z')).toBeCloseTo(0.15);
  expect(at('2026-11-23T01:00:00Z')).toBeCloseTo(0.3);
  expect(at('2026-11-23T04:00:00Z')).toBeCloseTo(0.15);
  expect(at('2026-11-23T09:59:59Z')).toBeCloseTo(0.3);
  expect(at('2026-11-22T02:00:00Z')).toBeCloseTo(0.15);
});

test('a price that was announced holds from its day', () => {
  const million = usage(1_000_000, 0);
  expect(cost('gemini', 'gemini-4-argon', million, '2026-11-30T23:59:59Z')).toBeCloseTo(2);
  expect(cost('gemini', 'gemini-4-argon', million, '2026-12-01T00:00:00Z')).toBeCloseTo(4);
});

test('one that is not in the table is not known', () => {
  expect(priceOf('openai', 'gpt-99')).toBeUndefined();
  expect(priceOf('openrouter', 'claude-sonnet-5-5')).toBeUndefined();
  expect(priceOf('openai', 'gpt-6-luna-fast')).toBeUndefined();
});

test('every usual model of a service with its own prices has one', () => {
  for (const { name, usual, isLocal } of PROVIDERS)
    if (!isLocal && usual !== null)
      expect([name, priceOf(name, usual)?.date]).toEqual([name, expect.any(String)]);
});

describe('the worst case', () => {
  const request = (text: string) => ({
    model: 'm',
    messages: [{ role: 'user' as const, text }],
    temperature: 0,
    maxTokens: 500,
    timeoutMs: 1,
  });

  test.each([
    'anthropic/claude-sonnet-5-5',
    'openai/gpt-6.2-sol',
    'deepseek/deepseek-flash',
    'gemini/gemini-4-argon',
  ])('of %s is never less than what comes', (name) => {
    const [provider = '', model = ''] = name.split('/');
    const price = known(provider, model);
    const text = 'Ein Flansch, 螺纹孔, 100 mm. '.repeat(50);
    for (const at of ['2026-11-23T02:00:00Z', '2026-11-30T23:59:00Z', '2026-12-01T00:01:00Z']) {
      const began = new Date('2026-11-30T23:59:00Z');
      const most = worstCost(price, request(text), began);
      for (const tokens of [
        usage(text.length, 500),
        usage(0, 500, 0, text.length),
        usage(0, 500, text.length),
      ])
        expect(most).toBeGreaterThan(costOf(price, tokens, new Date(at)));
    }
  });

  test('counts on the dearer price of a long prompt', () => {
    const price = known('anthropic', 'claude-haiku-5-5');
    const long = worstCost(price, request('x'.repeat(100_001)), new Date(AT));
    expect(long).toBeGreaterThan(costOf(price, usage(100_001, 500), new Date(AT)));
  });
});

describe('what each provider sends', () => {
  async function usageOnTheWire(provider: string, sent: object): Promise<LLMUsage> {
    const body =
      provider === 'anthropic'
        ? {
            id: 'm',
            type: 'message',
            role: 'assistant',
            model: 'm',
            content: [{ type: 'text', text: 'x' }],
            stop_reason: 'end_turn',
          }
        : {
            id: 'c',
            model: 'm',
            choices: [{ index: 0, message: { role: 'assistant', content: 'x' }, finish_reason: 'stop' }],
          };
    const server = await serve((_, response) => json(response, 200, { ...body, usage: sent }));
    const entry = PROVIDERS.find(({ name }) => name === provider) ?? expect.unreachable(provider);
    const request = {
      model: 'm',
      messages: [{ role: 'user' as const, text: 'x' }],
      temperature: 0,
      maxTokens: 10,
      timeoutMs: 5_000,
    };
    const answer = await entry
      .open({ key: 'k', baseUrl: server.url })
      .complete(request, new AbortController().signal);
    return answer.usage;
  }

  test.each([
    [
      'anthropic',
      {
        input_tokens: 50,
        cache_read_input_tokens: 100_000,
        cache_creation_input_tokens: 248,
        output_tokens: 503,
      },
      { input: 50, cachedInput: 100_000, cacheWrites: 248, output: 503, reasoning: null },
    ],
    [
      'openai',
      {
        prompt_tokens: 2_006,
        completion_tokens: 300,
        total_tokens: 2_306,
        prompt_tokens_details: { cached_tokens: 1_920, cache_write_tokens: 80 },
        completion_tokens_details: { reasoning_tokens: 256 },
      },
      { input: 6, cachedInput: 1_920, cacheWrites: 80, output: 300, reasoning: 256 },
    ],
    [
      // Thoughts stand in the total only.
      'gemini',
      { prompt_tokens: 12, completion_tokens: 40, total_tokens: 552 },
      { input: 12, cachedInput: 0, cacheWrites: 0, output: 540, reasoning: null },
    ],
    [
      'deepseek',
      {
        prompt_tokens: 1_000,
        completion_tokens: 90,
        total_tokens: 1_090,
        prompt_cache_hit_tokens: 960,
        prompt_cache_miss_tokens: 40,
        completion_tokens_details: { reasoning_tokens: 70 },
      },
      { input: 40, cachedInput: 960, cacheWrites: 0, output: 90, reasoning: 70 },
    ],
    [
      // Its own documentation's figures: credits are dollars.
      'openrouter',
      {
        prompt_tokens: 194,
        completion_tokens: 2,
        total_tokens: 196,
        cost: 0.95,
        prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 100 },
        completion_tokens_details: { reasoning_tokens: 0 },
      },
      { input: 94, cachedInput: 0, cacheWrites: 100, output: 2, reasoning: 0, billed: 0.95 },
    ],
  ])('%s', async (provider, sent, counted) => {
    expect(await usageOnTheWire(provider, sent)).toEqual({ ...counted, estimated: false });
  });
});
