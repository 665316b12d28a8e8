import { describe, expect, test } from 'vitest';
import { LLMError } from '../../../sidecar/llm/llm-error.ts';
import type { LLMDelta } from '../../../sidecar/llm/provider.ts';
import { PROVIDERS } from '../../../sidecar/llm/providers/registry.ts';
import type { LLMRequest } from '../../../sidecar/llm/schema.ts';
import { DIALECTS } from './dialects.ts';
import { json, type Script, serve } from './wire.ts';

const REQUEST: LLMRequest = {
  model: 'm-1',
  messages: [
    { role: 'system', text: 'Plan parts.', cache: true },
    { role: 'user', text: 'a plate', images: [{ mediaType: 'image/png', base64: 'AAAA' }] },
  ],
  temperature: 0.3,
  maxTokens: 64,
  schema: { name: 'plan', schema: { type: 'object', properties: {}, additionalProperties: false } },
  timeoutMs: 5_000,
};

const never = () => new AbortController().signal;

async function failureOf(call: Promise<unknown>): Promise<LLMError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof LLMError)) throw new Error(`not an LLMError: ${error}`);
  return error;
}

describe.each(DIALECTS)('$name', ({ name, open, answer, stream, error }) => {
  test('an answer whole, reasoning apart, tokens counted', async () => {
    const { url, received } = await serve((_, response) => answer(response, '{"a":1}', { reasoning: 'hm' }));
    const came = await open(url).complete(REQUEST, never());
    expect(came).toMatchObject({ model: 'm-1', text: '{"a":1}', reasoning: 'hm', stop: 'end' });
    expect(came.usage.input + came.usage.cachedInput).toBe(100);
    expect(came.usage.output).toBe(20);
    expect(JSON.stringify(received[0]?.body)).toContain('"additionalProperties":false');
    expect(JSON.stringify(received[0]?.body)).toContain('AAAA');
  });

  test('reasoning in the text is told apart', async () => {
    const text = '<think>so {"b": 2}</think>\n{"a":1}';
    const { url } = await serve((_, response) => answer(response, text));
    // Claude reasons in blocks of its own: what stands in its text is text.
    expect(await open(url).complete(REQUEST, never())).toMatchObject(
      name === 'anthropic' ? { text, reasoning: '' } : { text: '{"a":1}', reasoning: 'so {"b": 2}' },
    );
  });

  test('an answer in pieces', async () => {
    const { url } = await serve((_, response) => stream(response, ['{"a"', ':1}']));
    const deltas: LLMDelta[] = [];
    const came = await open(url).completeStream(REQUEST, never(), (delta) => deltas.push(delta));
    expect(came).toMatchObject({ text: '{"a":1}', stop: 'end', usage: { input: 10, output: 3 } });
    expect(deltas.map(({ text }) => text).join('')).toBe('{"a":1}');
  });

  test('cut off at the limit of tokens', async () => {
    const { url } = await serve((_, response) => answer(response, '{"a":', { stop: 'length' }));
    expect(await open(url).complete(REQUEST, never())).toMatchObject({ stop: 'length' });
  });

  test.each([
    [400, 'request', false],
    [401, 'key', false],
    [403, 'key', false],
    [404, 'model', false],
    [408, 'server', true],
    [409, 'server', true],
    [413, 'request', false],
    [429, 'limit', true],
    [500, 'server', true],
    [529, 'server', true],
  ])('status %i', async (status, kind, isRetryable) => {
    const { url, received } = await serve((_, response) => error(response, status, 'because'));
    const failed = await failureOf(open(url, 'sk-secret-1').complete(REQUEST, never()));
    expect(failed).toMatchObject({ kind, isRetryable, status });
    expect(failed.message).toContain('because');
    expect(failed.cure).not.toBe('');
    expect(`${failed.message} ${failed.cure}`).not.toContain('sk-secret-1');
    expect(received).toHaveLength(1);
  });

  test('how long it asks to wait', async () => {
    const { url } = await serve((_, response) => error(response, 429, 'slow down', { 'retry-after': '7' }));
    const failed = await failureOf(open(url).complete(REQUEST, never()));
    expect(failed.retryAfterMs).toBe(7000);
  });

  test.each([
    ['garbage', (_, response) => json(response, 200, '<html>hello</html>')],
    ['truncated JSON', (_, response) => json(response, 200, '{"model": "m-1", "mess')],
    ['an empty body', (_, response) => json(response, 200, '')],
    ['an empty object', (_, response) => json(response, 200, {})],
    ['an empty answer', (_, response) => answer(response, '  ')],
    ['10 MB', (_, response) => answer(response, 'x'.repeat(10_000_000))],
  ] satisfies [string, Script][])('%s is no answer', async (_, script) => {
    const { url } = await serve(script);
    expect((await failureOf(open(url).complete(REQUEST, never()))).kind).toBe('answer');
  });

  test('a stream that is cut is no answer', async () => {
    const { url } = await serve((_, response) => stream(response, ['{"a"'], 'cut'));
    const failed = await failureOf(open(url).completeStream(REQUEST, never(), () => {}));
    expect(['answer', 'broken']).toContain(failed.kind);
  });

  test('a line that breaks', async () => {
    const { url } = await serve((_, response) => {
      stream(response, ['{"a"'], 'open');
      setTimeout(() => response.destroy(), 20);
    });
    const failed = await failureOf(open(url).completeStream(REQUEST, never(), () => {}));
    expect(['answer', 'broken']).toContain(failed.kind);
  });

  test('a model that loops is cut off on the wire', async () => {
    const { url, received } = await serve(async (request, response) => {
      stream(
        response,
        Array.from({ length: 60 }, () => '[0.028954, 0.028954], '),
        'open',
      );
      await request.gone;
    });
    const came = await open(url).completeStream(REQUEST, never(), () => {});
    expect(came.stop).toBe('repetition');
    await received[0]?.gone;
  });

  test('too slow a first byte', async () => {
    const { url, received } = await serve(() => {});
    const failed = await failureOf(open(url).complete({ ...REQUEST, timeoutMs: 50 }, never()));
    expect(failed).toMatchObject({ kind: 'timeout', isRetryable: true });
    await received[0]?.gone;
  });

  test.each(['complete', 'completeStream'] as const)('cancelling ends %s on the wire', async (how) => {
    const cancel = new AbortController();
    const { url, received } = await serve((_, response) => {
      if (how === 'completeStream') stream(response, ['{'], 'open');
      setTimeout(() => cancel.abort(), 20);
    });
    const failed = await failureOf(open(url)[how](REQUEST, cancel.signal, () => {}));
    expect(failed.kind).toBe('cancelled');
    await received[0]?.gone;
  });

  test('nobody there', async () => {
    const { url, close: shut } = await serve(() => {});
    await shut();
    const failed = await failureOf(open(url).complete(REQUEST, never()));
    expect(failed).toMatchObject({ kind: 'connection', isRetryable: true });
    expect(failed.message).toContain(url);
  });
});

test('a refusal of the OpenAI kind', async () => {
  const [openai] = DIALECTS;
  const { url } = await serve((_, response) =>
    json(response, 200, {
      model: 'm-1',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: null, refusal: 'I would rather not.' },
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
    }),
  );
  const failed = await failureOf(openai?.open(url).complete(REQUEST, never()) ?? Promise.resolve());
  expect(failed.kind).toBe('refusal');
  expect(failed.message).toContain('I would rather not.');
});

test('a service that takes no schema is asked for JSON, and the model told the schema', async () => {
  const [openai] = DIALECTS;
  const { url, received } = await serve((_, response) => openai?.answer(response, '{}'));
  const deepseek = PROVIDERS.find(({ name }) => name === 'deepseek');
  await deepseek?.open({ key: 'k', baseUrl: url }).complete(REQUEST, never());
  expect(received[0]?.body.response_format).toEqual({ type: 'json_object' });
  expect(received[0]?.body.messages).toMatchObject([
    { role: 'system', content: 'Plan parts.' },
    { role: 'system', content: expect.stringContaining('"additionalProperties":false') },
    { role: 'user' },
  ]);
});
