import { expect, test } from 'vitest';
import type { RequestsOf, Result } from '../../../rpc-schema/methods.ts';
import { modelHandlers } from '../../../sidecar/llm/model-handlers.ts';
import { call, FarEnd, serve } from '../rpc/support.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { json, wireServer } from './wire.ts';

const openai = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();

/** A sidecar's server over a model layer, and a workbench that asks it. */
async function workbench(
  config: object,
  environment: NodeJS.ProcessEnv = {},
  role: 'workbench' | 'headless' = 'workbench',
) {
  const { models, folder } = opened(config, environment);
  const server = await serve(modelHandlers(models));
  const far = await FarEnd.open(server, role);
  const stream = await far.listen();
  const ask = async <N extends RequestsOf<'sidecar'>>(method: N, params: object = {}) => {
    await far.post(call(method, params));
    const { result, error } = (await stream.next()).message;
    return { result: result as Result<N>, error };
  };
  return { ask, models, folder, server };
}

test('settings are read and set over the wire; the key goes in and never comes out', async () => {
  const { ask, models, server } = await workbench({});
  const { result } = await ask('config/set', {
    agents: { planner: { primary: 'ollama/qwen3', fallback: 'openai' } },
    budget: { perDay: null },
    consent: { openai: true },
    keys: { openai: 'planted-key-123' },
  });
  expect(result).toMatchObject({
    agents: {
      planner: {
        primary: 'ollama/qwen3',
        fallback: expect.stringMatching(/^openai\/gpt-/),
        temperature: 0.3,
      },
    },
    budget: { perDesign: 1, perDay: null },
  });
  expect(result.providers).toContainEqual(
    expect.objectContaining({ name: 'openai', consent: true, key: expect.stringContaining('keys.json') }),
  );
  expect(JSON.stringify([result, await ask('config/get')])).not.toContain('planted-key');
  expect((await models.keys.find('openai'))?.key).toBe('planted-key-123');

  const undone = await ask('config/set', {
    agents: { planner: null },
    consent: { openai: null },
    keys: { openai: null },
  });
  expect(undone.result.agents.planner).toMatchObject({ primary: 'builtin', fallback: null });
  expect(await models.keys.find('openai')).toBeNull();
  expect(server.logged).toEqual([]);
});

test.each([
  [{ agents: { planer: {} } }, 'planer'],
  [{ agents: { planner: { primary: 'gpt-5' } } }, 'Providers: anthropic'],
  [{ agents: { planner: { primary: 'ollama' } } }, 'planner.primary: Which model of ollama?'],
  [{ budget: { perDay: 'much' } }, 'budget.perDay'],
  [{ providers: { openai: { baseUrl: 'nowhere' } } }, 'providers.openai.baseUrl'],
  [{ keys: { openia: 'planted-key-123' } }, 'There is no provider "openia"'],
  [{ keys: { openai: 'two words planted-key-123' } }, 'That is no key'],
])('%j is not set', async (change, message) => {
  const { ask } = await workbench({});
  const before = await ask('config/get');
  const { error } = await ask('config/set', change);
  expect(error?.data?.name).toBe('SettingInvalid');
  expect(error?.message).toContain(message);
  expect(JSON.stringify(error)).not.toContain('planted-key');
  expect(await ask('config/get')).toEqual(before);
});

test('models are listed with whether they work and what they cost, and tested', async () => {
  const { url, close } = await wireServer(({ path }, response) => {
    if (path.endsWith('/models'))
      json(response, 200, { object: 'list', data: [{ id: 'tiny', object: 'model' }] });
    else openai.stream(response, ['{"answer":', ' 254}']);
  });
  const nowhere = await wireServer(() => {});
  await nowhere.close();
  const { ask } = await workbench(
    {
      agents: { planner: { primary: 'llama-server/tiny' } },
      providers: { 'llama-server': { baseUrl: `${url}/v1` }, ollama: { baseUrl: nowhere.url } },
    },
    { OPENAI_API_KEY: 'planted-key-123', OPENAI_BASE_URL: `${url}/v1` },
  );
  const { providers } = (await ask('models/list')).result;
  const named = (name: string) => providers.find((each) => each.name === name);
  expect(named('llama-server')).toMatchObject({
    local: true,
    answers: true,
    models: [{ name: 'tiny', price: 'free', usedBy: ['planner'] }],
  });
  expect(named('openai')).toMatchObject({
    answers: true,
    key: 'OPENAI_API_KEY in the environment',
    local: false,
  });
  expect(named('openai')?.models).toContainEqual({
    name: 'tiny',
    price: null,
    sentTo: null,
    usual: false,
    usedBy: [],
  });
  expect(named('openai')?.models).toContainEqual(
    expect.objectContaining({
      name: 'gpt-6-luna',
      price: expect.objectContaining({ input: 0.1, output: 0.5 }),
    }),
  );
  expect(named('anthropic')).toMatchObject({ answers: null, key: null, needsKey: true });
  expect(named('ollama')).toMatchObject({ answers: false, problem: expect.stringContaining(nowhere.url) });
  expect(JSON.stringify(providers)).not.toContain('planted-key');

  const tested = (
    await ask('models/test', { models: ['llama-server/tiny', 'openai/gpt-6-luna', 'anthropic'] })
  ).result;
  expect(tested.models).toMatchObject([
    { ok: true, constrained: true, costUsd: 0 },
    { ok: true, constrained: true, tokens: 13, costUsd: expect.closeTo(0.0000025, 9) },
    { ok: false, problem: 'There is no key for Anthropic.', costUsd: null },
  ]);
  const { result: usage } = await ask('usage/get');
  expect(usage).toMatchObject({ total: { calls: 2, unpriced: 0, atMost: false }, setAside: 0 });
  expect(usage.designs).toMatchObject([{ name: 'models test', calls: 2 }]);
  expect((await ask('usage/reset')).result.total.calls).toBe(0);
  await close();
});

test('a FreeCAD without a window gets nothing of it', async () => {
  const { ask } = await workbench({}, { OPENAI_API_KEY: 'planted-key-123' }, 'headless');
  const methods = [
    'config/get',
    'config/set',
    'models/list',
    'models/test',
    'usage/get',
    'usage/reset',
  ] as const;
  for (const method of methods) expect((await ask(method)).error?.data?.name).toBe('Unauthorized');
});
