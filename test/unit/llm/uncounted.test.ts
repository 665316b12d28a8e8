import { describe, expect, test } from 'vitest';
import { LLMError } from '../../../sidecar/llm/llm-error.ts';
import type { ModelProviderName } from '../../../sidecar/llm/schema.ts';
import { opened } from './opened.ts';
import { events, json, serve } from './wire.ts';

const MODELS = {
  anthropic: 'anthropic/claude-sonnet-5-5',
  openai: 'openai/gpt-6.2-sol',
  deepseek: 'deepseek/deepseek-flash',
} as const;
const LIMIT = 0.05;
const WORDS = 'x '.repeat(2000);
/** So that one call may cost a good part of the limit, whatever the price. */
const TOKENS = { anthropic: 1_000, openai: 1_000, deepseek: 10_000 } as const;

/** A service that answers at length and says that of the tokens. */
async function service(name: keyof typeof MODELS, usage: unknown) {
  const claude = { id: 'm', type: 'message', role: 'assistant', model: 'm', stop_sequence: null };
  const chunk = { id: 'c', object: 'chat.completion.chunk', model: 'm' };
  const server = await serve(({ body }, response) => {
    if (name === 'anthropic' && body.stream)
      events(
        response,
        [
          { type: 'message_start', message: { ...claude, content: [], stop_reason: null, usage } },
          { type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } },
          { type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: WORDS } },
          { type: 'message_delta', delta: { stop_reason: 'end_turn', stop_sequence: null }, usage: {} },
          { type: 'message_stop' },
        ].map((event) => [event.type, event] as const),
      );
    else if (name === 'anthropic')
      json(response, 200, {
        ...claude,
        content: [{ type: 'text', text: WORDS }],
        stop_reason: 'end_turn',
        usage,
      });
    else if (body.stream)
      events(response, [
        [null, { ...chunk, choices: [{ index: 0, delta: { content: WORDS }, finish_reason: null }] }],
        [null, { ...chunk, choices: [{ index: 0, delta: {}, finish_reason: 'stop' }], usage }],
        [null, '[DONE]'],
      ]);
    else
      json(response, 200, {
        model: 'm',
        choices: [{ index: 0, message: { role: 'assistant', content: WORDS }, finish_reason: 'stop' }],
        usage,
      });
  });
  return server;
}

/** Asks until the budget ends it. */
async function spend(name: ModelProviderName & keyof typeof MODELS, usage: unknown, streamed: boolean) {
  const { url } = await service(name, usage);
  const { models } = opened(
    {
      agents: { planner: { primary: MODELS[name] } },
      providers: { [name]: { baseUrl: url } },
      consent: { [name]: true },
      budget: { perDesign: LIMIT, perDay: LIMIT },
    },
    { [`${name.toUpperCase()}_API_KEY`]: 'k1234567' },
  );
  for (let calls = 0; calls < 40; calls++) {
    try {
      await models.models.ask({
        agent: 'planner',
        primary: models.settings.planner.primary ?? expect.unreachable(),
        fallback: null,
        request: {
          messages: [{ role: 'user', text: 'y'.repeat(4000) }],
          temperature: 0,
          maxTokens: TOKENS[name],
        },
        budget: models.budget('d'),
        signal: new AbortController().signal,
        ...(streamed ? { onDelta: () => {} } : {}),
      });
    } catch (error) {
      if (error instanceof LLMError && error.kind === 'budget') return { calls, usage: models.usage };
      throw error;
    }
  }
  return expect.unreachable('the budget never ended it');
}

describe.each([false, true])('streamed: %s', (streamed) => {
  test.each([
    ['anthropic', undefined],
    ['anthropic', {}],
    ['anthropic', { input_tokens: 0, output_tokens: 0 }],
    // What the beginning of a stream says, and no more.
    ['anthropic', { input_tokens: 0, output_tokens: 1 }],
    ['openai', undefined],
    ['openai', {}],
    ['openai', { prompt_tokens: 1_000 }],
    ['deepseek', { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 }],
  ] as const)('%s that counts %j is booked at the most', async (name, said) => {
    const { calls, usage } = await spend(name, said, streamed);
    expect(calls).toBeGreaterThan(0);
    const booked = usage.calls();
    expect(booked.every(({ exact, usage: tokens }) => !exact && tokens.estimated && tokens.output > 0)).toBe(
      true,
    );
    expect(usage.today()).toBeGreaterThan(LIMIT / 2);
    expect(usage.today()).toBeLessThanOrEqual(LIMIT);
  });
});

test('Claude that counts the prompt and not what it wrote is booked at the most', async () => {
  const { usage } = await spend('anthropic', { input_tokens: 900, output_tokens: 1 }, true);
  expect(usage.calls()[0]).toMatchObject({ exact: false, usage: { estimated: true } });
});
