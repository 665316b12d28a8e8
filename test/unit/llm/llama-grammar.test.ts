import { expect, test } from 'vitest';
import { PROVIDERS } from '../../../sidecar/llm/providers/registry.ts';
import { json, type Received, wireServer } from './wire.ts';

const SCHEMA = { name: 'sum', schema: { type: 'object', properties: { sum: { type: 'integer' } } } };
/** As llama-server b11669 tells it. */
const GRAMMAR = `root ::= "{" space sum-kv space "}"
space ::= | " " | "\\n"{1,2} [ \\t]{0,20}
sum-kv ::= "\\"sum\\"" space ":" space integer
`;
const ANSWER = {
  model: 'any',
  choices: [{ index: 0, message: { role: 'assistant', content: '{"sum":42}' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 20, completion_tokens: 5, total_tokens: 25 },
};

interface Server {
  readonly template: string | null;
  readonly grammar?: string;
}

/** Asks a server for a sum; what the server was asked in the end, and all that it was asked. */
async function asked({ template, grammar = GRAMMAR }: Server): Promise<readonly Received[]> {
  const server = await wireServer(({ path }, response) => {
    if (path.startsWith('/props'))
      return template === null ? json(response, 404, '{}') : json(response, 200, { chat_template: template });
    if (path === '/completion') return json(response, 200, { content: '', generation_settings: { grammar } });
    return json(response, 200, ANSWER);
  });
  const provider = PROVIDERS.find(({ name }) => name === 'llama-server')?.open({
    key: null,
    baseUrl: `${server.url}/v1`,
  });
  const answer = await provider
    ?.complete(
      {
        model: 'any',
        messages: [{ role: 'user', text: 'What is 17 + 25? As JSON.' }],
        temperature: 0,
        maxTokens: 40,
        schema: SCHEMA,
        timeoutMs: 10_000,
      },
      new AbortController().signal,
    )
    .finally(() => server.close());
  expect(answer?.text).toBe('{"sum":42}');
  return server.received;
}

test('the grammar of a schema is asked for without anything to evaluate, and sent without white space', async () => {
  const received = await asked({ template: '{{ messages }}' });
  expect(received.map(({ path }) => path)).toEqual([
    '/props?model=any',
    '/completion',
    '/v1/chat/completions',
  ]);
  expect(received[1]?.body).toMatchObject({ prompt: '', n_predict: 0, json_schema: SCHEMA.schema });
  const { grammar, response_format } = received[2]?.body ?? {};
  expect(grammar).toBe(GRAMMAR.replace(/^space.*$/m, 'space ::= ""'));
  expect(response_format).toBeUndefined();
});

test.each<[string, Server]>([
  ['a model that thinks aloud', { template: '{{ "<think>" }}' }],
  ['a server that does not tell its template', { template: null }],
  ['a server that tells no grammar', { template: '{{ messages }}', grammar: '' }],
  ['a grammar of another kind', { template: '{{ messages }}', grammar: 'root ::= "{}"' }],
])('%s: the schema is sent as it is', async (_, server) => {
  const { grammar, response_format } = (await asked(server)).at(-1)?.body ?? {};
  expect(grammar).toBeUndefined();
  expect(response_format).toMatchObject({ type: 'json_schema', json_schema: { schema: SCHEMA.schema } });
});
