import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import type { Sending } from '../../../rpc-schema/models.ts';
import { AGENTS, forAll } from '../../../sidecar/config/agents.ts';
import type { Asking } from '../../../sidecar/llm/models.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { serve } from './wire.ts';

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

  /** OpenAI at a server of the test, and a person who is asked. */
  async function asking(allow: Asking['allow'], config: object = {}) {
    const { url, received } = await serve((_, response) => openai.answer(response, 'yes'));
    const { models, said } = opened(
      {
        agents: { planner: { primary: 'openai/gpt-6-luna' } },
        providers: { openai: { baseUrl: `${url}/v1` } },
        ...config,
      },
      { OPENAI_API_KEY: 'k1' },
    );
    const ask = (design = 'd1') =>
      models.models.ask({
        agent: 'planner',
        primary: models.settings.planner.primary ?? expect.unreachable('builtin'),
        fallback: null,
        request: { messages: [{ role: 'user', text: 'a plate' }], temperature: 0, maxTokens: 100 },
        budget: models.budget(design),
        signal: new AbortController().signal,
        allow,
      });
    return { ask, models, said, received };
  }

  test('where the person can be asked they are: to whom, what, and what it may cost; nothing goes before', async () => {
    const shown: [Sending, number][] = [];
    const { ask, models, said, received } = await asking(async (sending) => {
      shown.push([sending, received.length]);
      return true;
    });
    // Side by side, and again later: one question for all of them.
    await Promise.all([ask('d1'), ask('d2'), ask('d3')]);
    await ask();
    expect(shown).toMatchObject([
      [
        {
          provider: 'openai',
          title: 'OpenAI',
          host: expect.stringMatching(/^127\.0\.0\.1:/),
          model: 'openai/gpt-6-luna',
          most: { call: expect.closeTo(0.000113375, 9), perDesign: 1, perDay: 10 },
        },
        0,
      ],
    ]);
    expect(shown[0]?.[0].sent.join()).toContain('what you ask for');
    expect(received).toHaveLength(4);
    expect(said).toEqual([]);
    expect(models.config.read().consent).toEqual({ openai: true });
  });

  test('no: nothing is sent, now or later, and they are not asked again', async () => {
    let asked = 0;
    const { ask, models, received } = await asking(async () => {
      asked += 1;
      return false;
    });
    await expect(ask()).rejects.toMatchObject({ kind: 'consent' });
    await expect(ask('d2')).rejects.toMatchObject({ kind: 'consent', cure: expect.stringContaining('yes') });
    expect([asked, received.length]).toEqual([1, 0]);
    expect(models.config.read().consent).toEqual({ openai: false });
  });

  test('stopped before they answered, the next one asks', async () => {
    let asked = 0;
    const { ask, models, received } = await asking(async () => {
      asked += 1;
      if (asked === 1) throw new PartwrightError('Cancelled', 'It was stopped.');
      return true;
    });
    const both = await Promise.allSettled([ask('d1'), ask('d2')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect([asked, received.length, models.config.read().consent.openai]).toEqual([2, 1, true]);
  });

  test('without a key there is nothing to ask them', async () => {
    const { models } = opened({ agents: { planner: { primary: 'anthropic' } } });
    const allow = async () => expect.unreachable('asked');
    const named = { provider: 'anthropic', model: 'm' } as const;
    const never = new AbortController().signal;
    await expect(models.connections.forDesigns(named, never, allow)).rejects.toMatchObject({ kind: 'key' });
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
