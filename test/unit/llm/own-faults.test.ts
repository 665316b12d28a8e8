import { describe, expect, test } from 'vitest';
import type { LLMRequest } from '../../../sidecar/llm/schema.ts';
import { contextOf } from '../agents/context.ts';
import { DIALECTS } from './dialects.ts';
import { json, serve } from './wire.ts';

const never = new AbortController().signal;
const REQUEST: LLMRequest = {
  model: 'm-1',
  messages: [{ role: 'user', text: 'a plate' }],
  temperature: 0,
  maxTokens: 10,
  timeoutMs: 5_000,
};

describe.each(DIALECTS)('$name', ({ open, stream, answer }) => {
  test('a fault of whoever listens comes through as it is, and nobody is asked again', async () => {
    const { url, received } = await serve((_, response) => stream(response, ['{}', '{}']));
    const provider = open(url);
    const { context } = contextOf(provider);
    const fault = new RangeError('a slip of our own');
    const asking = context.models.ask({
      agent: 'planner',
      primary: { provider: provider.name, model: 'm-1' },
      fallback: { provider: provider.name, model: 'm-2' },
      request: { messages: [{ role: 'user', text: 'x' }], temperature: 0, maxTokens: 10 },
      budget: context.budget,
      signal: never,
      onDelta: () => {
        throw fault;
      },
    });
    await expect(asking).rejects.toBe(fault);
    expect(received).toHaveLength(1);
  });

  test('a request that cannot be written is no trouble of the line, and nothing is sent', async () => {
    const { url, received } = await serve((_, response) => answer(response, '{}'));
    const broken = { ...REQUEST, messages: undefined } as unknown as LLMRequest;
    for (const ask of [
      () => open(url).complete(broken, never),
      () => open(url).completeStream(broken, never, () => {}),
    ])
      await expect(ask()).rejects.toBeInstanceOf(TypeError);
    expect(received).toEqual([]);
  });
});

// Ollama's answer is one object: what is missing in it is an empty answer.
test.each(DIALECTS.filter(({ name }) => name !== 'ollama'))(
  'JSON of another shape by $name is no answer',
  async ({ open }) => {
    const { url } = await serve((_, response) => json(response, 200, { choices: 5, content: 5 }));
    await expect(open(url).complete(REQUEST, never)).rejects.toMatchObject({
      kind: 'answer',
      isRetryable: false,
    });
  },
);
