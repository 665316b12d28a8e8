import { expect, test } from 'vitest';
import { inWords } from '../../../sidecar/cli/models/list.ts';
import { listModels } from '../../../sidecar/llm/report/list-models.ts';
import { OF_TESTS, testModels } from '../../../sidecar/llm/report/test-models.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { type Script, serve } from './wire.ts';

const OPENAI = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
const { signal } = new AbortController();

/** A service and a server nearby, at the same address, and what is said while they are tested. */
async function serveBoth(script: Script) {
  const server = await serve(script);
  const { models } = opened(
    { providers: { openai: { baseUrl: `${server.url}/v1` }, vllm: { baseUrl: `${server.url}/v1` } } },
    { OPENAI_API_KEY: 'k1' },
  );
  const said: string[] = [];
  return { models, said, say: (line: string) => said.push(line) };
}

test('a model that says nothing is waited for shortly, and the call is ended', async () => {
  const gone: Promise<void>[] = [];
  const { models, said, say } = await serveBoth((request) => {
    gone.push(request.gone);
  });
  const names = [
    { provider: 'openai', model: 'gpt-6-luna' },
    { provider: 'vllm', model: 'qwen3' },
  ] as const;
  const tested = await testModels(models, names, signal, { say, patience: { service: 40, local: 60 } });
  expect(tested).toMatchObject([
    { ok: false, problem: 'It did not answer within 0.04 s.', cure: 'A design waits for 60 s.' },
    {
      ok: false,
      problem: 'It did not answer within 0.06 s.',
      cure: 'It may still be loading: test it again. A design waits for 600 s.',
    },
  ]);
  expect(said).toEqual(['Asking vllm/qwen3: it may have to be loaded first (at most 0.06 s).']);
  await Promise.all(gone);
});

test('a test waits less than a design, and longer for what may have to be loaded', () => {
  expect(OF_TESTS.service).toBeLessThanOrEqual(15_000);
  expect(OF_TESTS.local).toBeGreaterThan(OF_TESTS.service);
  expect(OF_TESTS.local).toBeLessThan(600_000);
});

test('one that answers is said to be asked once, even where it is asked again without a schema', async () => {
  const { models, said, say } = await serveBoth(({ body }, response) =>
    body.response_format
      ? OPENAI.error(response, 400, 'response_format is not supported')
      : OPENAI.stream(response, ['{"answer": 254}']),
  );
  const [tested] = await testModels(models, [{ provider: 'vllm', model: 'qwen3' }], signal, { say });
  expect(tested).toMatchObject({ ok: true, constrained: false });
  expect(said).toHaveLength(1);
});

test('an address of hundreds of characters is shown by its two ends', async () => {
  const nobody = await serve(() => {});
  await nobody.close();
  const long = `${nobody.url}/${'a'.repeat(900)}/the-end`;
  const { models } = opened({ providers: { vllm: { baseUrl: long } } });
  const [listed] = await listModels(models, ['vllm'], signal);
  const [tested] = await testModels(models, [{ provider: 'vllm', model: 'm' }], signal);
  const shown = [inWords(listed ? [listed] : [], false), tested?.problem ?? '', tested?.cure ?? ''];
  expect(shown.join(' ')).toContain(`${nobody.url}/aaa`);
  expect(shown.join(' ')).toContain('…');
  for (const text of shown) expect(text.length).toBeLessThan(300);
  // Nothing of it is lost where programs read it.
  expect(listed?.baseUrl).toBe(long);
});
