import type { LLMError } from '../../sidecar/llm/llm-error.ts';
import type { ModelProvider } from '../../sidecar/llm/provider.ts';
import type { LLMRequest } from '../../sidecar/llm/schema.ts';

const SCHEMA = {
  name: 'sum',
  schema: {
    type: 'object',
    properties: { sum: { type: 'integer' } },
    required: ['sum'],
    additionalProperties: false,
  },
};

/** What we rely on of a provider's wire format, each tried on the real server; a line for each, in order. */
export async function* tryWire(provider: ModelProvider, model: string): AsyncGenerator<string> {
  const never = new AbortController().signal;
  const request = (text: string, more: Partial<LLMRequest> = {}): LLMRequest => ({
    model,
    messages: [{ role: 'user', text }],
    temperature: 0,
    maxTokens: 40,
    timeoutMs: 300_000,
    ...more,
  });

  const models = await provider.models(never);
  yield line('models are listed', models.length > 0, models.map(({ name }) => name).join(', '));

  const whole = await provider.complete(request('Say the word yes.'), never);
  yield line('an answer comes whole', /yes/i.test(whole.text), whole.text);
  yield line('its tokens are told', !whole.usage.estimated, JSON.stringify(whole.usage));

  let pieces = 0;
  const streamed = await provider.completeStream(request('Count from one to nine in words.'), never, () => {
    pieces += 1;
  });
  yield line('an answer comes in pieces', pieces > 3, `${pieces}: ${streamed.text}`);
  yield line('its tokens are told too', !streamed.usage.estimated, JSON.stringify(streamed.usage));

  const held = await provider.complete(request('What is 17 + 25? As JSON.', { schema: SCHEMA }), never);
  yield line('an answer holds to a schema', Number.isInteger(JSON.parse(held.text)?.sum), held.text);

  if (provider.name === 'llama-server')
    yield line('and has no white space', !/\s/.test(held.text), held.text);

  const cut = await provider.complete(request('Write a long story.', { maxTokens: 8 }), never);
  yield line('an answer that is cut says so', cut.stop === 'length', cut.stop);

  const stop = new AbortController();
  let stopped = 0;
  const kind = await provider
    .completeStream(request('Write a long story.', { maxTokens: 2_000 }), stop.signal, () => {
      stopped ||= performance.now();
      stop.abort();
    })
    .then(
      () => 'it went on',
      (error: LLMError) => error.kind,
    );
  const seconds = ((performance.now() - stopped) / 1000).toFixed(1);
  yield line('an answer can be stopped', kind === 'cancelled', `${kind} ${seconds} s after it was stopped`);
}

const line = (what: string, held: boolean, shown: string) =>
  `${held ? 'ok    ' : 'FAILED'}  ${what}: ${shown.replaceAll(/\s+/g, ' ').slice(0, 160)}`;
