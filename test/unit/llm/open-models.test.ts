import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { AGENTS, forAll } from '../../../sidecar/config/agents.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { type Script, wireServer } from './wire.ts';

let close: (() => Promise<void>) | undefined;
afterEach(async () => {
  await close?.();
  close = undefined;
});

async function serve(script: Script) {
  const server = await wireServer(script);
  close = server.close;
  return server;
}

const openai = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();

describe('settings', () => {
  test('no agent asks a model unless told', () => {
    const { models } = opened({});
    for (const agent of AGENTS)
      expect(models.settings[agent]).toMatchObject({ primary: null, fallback: null });
  });

  test('file, environment, command line: each over those before; a provider alone is its usual model', () => {
    const { models } = opened(
      {
        agents: { planner: { primary: 'ollama/qwen3', temperature: 0.5 }, validator: { primary: 'openai' } },
      },
      { AGENT_PLANNER_FALLBACK: 'builtin', AGENT_VALIDATOR_MAX_TOKENS: '99' },
      [forAll('anthropic/claude-sonnet-5-5', '--model')],
    );
    expect(models.settings.planner).toEqual({
      primary: { provider: 'anthropic', model: 'claude-sonnet-5-5' },
      fallback: null,
      temperature: 0.5,
      max_tokens: 4096,
    });
    expect(models.settings.validator.max_tokens).toBe(99);
    expect(
      opened({ agents: { validator: { primary: 'openai' } } }).models.settings.validator.primary,
    ).toEqual({
      provider: 'openai',
      model: expect.stringMatching(/^gpt-/),
    });
  });

  test.each([
    [{ agent: {} }, 'there is no "agent". There can be: agents, providers, budget, consent'],
    [{ agents: { planer: {} } }, 'no "planer" in agents. There can be: planner, generator, validator, orch'],
    [
      { agents: { planner: { model: 'x' } } },
      'no "model" in agents.planner. There can be: primary, fallback',
    ],
    [{ providers: { claude: {} } }, 'no "claude" in providers. There can be: anthropic, openai'],
    [{ providers: { ollama: { url: 'x' } } }, 'There can be: baseUrl'],
    [{ providers: { ollama: { baseUrl: 'x' } } }, 'providers.ollama.baseUrl'],
    [{ providers: { openai: { baseUrl: `https://me:${'pass'}@x.org` } } }, 'without a key, a password'],
    [{ budget: { perWeek: 1 } }, 'There can be: perDesign, perDay'],
    [{ budget: { perDay: -1 } }, 'budget.perDay'],
  ])('%j says what can be', (config, message) => {
    expect(() => opened(config).models.settings).toThrow(message);
  });

  test('changing one leaves the others as they are, for their eyes only', () => {
    const { models } = opened({ agents: { planner: { primary: 'ollama/qwen3' } } });
    models.config.change((written) => ({ ...written, budget: { perDay: 3 } }));
    expect(models.limits).toEqual({ perDesign: 1, perDay: 3 });
    expect(models.settings.planner.primary?.provider).toBe('ollama');
    expect(statSync(models.config.path).mode & 0o777).toBe(0o600);
    expect(() => models.config.change(() => ({ budget: { perDay: 'much' } }))).toThrow('budget.perDay');
    expect(models.limits.perDay).toBe(3);
  });
});

describe('what leaves the machine', () => {
  test('goes to whom the person named; the first time they are told who and what', async () => {
    const { url, received } = await serve((_, response) => openai.answer(response, 'yes'));
    const { ask, said, models, folder } = opened(
      {
        agents: { planner: { primary: 'openai/gpt-6-luna' } },
        providers: { openai: { baseUrl: `${url}/v1` } },
      },
      { OPENAI_API_KEY: 'k1' },
    );
    await ask();
    await ask();
    expect(received[0]?.headers.authorization).toBe('Bearer k1');
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('OpenAI is asked from now on (127.0.0.1');
    expect(models.usage.calls()).toMatchObject([{ design: 'd1', model: 'gpt-6-luna' }, {}]);
    expect(models.budget('d1').usage).toMatchObject({ calls: 2, unpriced: 0 });
    expect(statSync(join(folder, 'config/config.json')).mode & 0o777).toBe(0o600);
  });

  test.each([
    ['a key alone is no consent', {}],
    ['no is no', { agents: { planner: { primary: 'openai/gpt-6-luna' } }, consent: { openai: false } }],
  ])('%s', async (_title, config) => {
    const { url, received } = await serve((__, response) => openai.answer(response, 'yes'));
    const { models } = opened(config, { OPENAI_API_KEY: 'k1', OPENAI_BASE_URL: `${url}/v1` });
    const asking = models.models.ask({
      agent: 'planner',
      primary: { provider: 'openai', model: 'gpt-6-luna' },
      fallback: null,
      request: { messages: [{ role: 'user', text: 'a plate' }], temperature: 0, maxTokens: 100 },
      budget: models.budget('d1'),
      signal: new AbortController().signal,
    });
    await expect(asking).rejects.toMatchObject({ kind: 'consent' });
    expect(received).toHaveLength(0);
  });

  test('a server of a local kind elsewhere is not local', () => {
    const at = (baseUrl: string) =>
      opened({ providers: { vllm: { baseUrl } } }).models.connections.place('vllm').leaves;
    expect(at('http://127.0.0.1:8000/v1')).toBe(false);
    expect(at('http://gpu:8000/v1')).toBe(false);
    expect(at('http://192.168.1.4:8000/v1')).toBe(false);
    expect(at('http://[::1]:8000/v1')).toBe(false);
    expect(at('https://models.example.org/v1')).toBe(true);
    expect(at('https://127.0.0.1.example.org/v1')).toBe(true);
  });

  test('without a key it says where to put one', async () => {
    const { ask } = opened({ agents: { planner: { primary: 'anthropic' } } });
    await expect(ask()).rejects.toMatchObject({
      kind: 'key',
      cure: expect.stringContaining('ANTHROPIC_API_KEY in the environment'),
    });
  });
});
