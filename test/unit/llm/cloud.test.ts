import { describe, expect, test } from 'vitest';
import type { Sending } from '../../../rpc-schema/models.ts';
import { isHere } from '../../../sidecar/agents/agent-model.ts';
import type { Place } from '../../../sidecar/llm/place.ts';
import { listModels } from '../../../sidecar/llm/report/list-models.ts';
import { settingsView } from '../../../sidecar/llm/report/settings.ts';
import { testModels } from '../../../sidecar/llm/report/test-models.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { json, serve } from './wire.ts';

const ollama = DIALECTS.find(({ name }) => name === 'ollama') ?? expect.unreachable();
const never = new AbortController().signal;
const NO_LIMIT = { perDesign: null, perDay: null };

/** Ollama on this machine, with one model of its own and three that it sends on; nothing says so in the names of the last. */
async function here(model: string, config: object = { budget: NO_LIMIT }) {
  const server = await serve(({ path, body }, response) => {
    if (path === '/api/tags')
      json(response, 200, {
        models: [
          { name: 'qwen3:8b' },
          { name: 'gpt-oss:120b-cloud', remote_host: 'https://ollama.com:443' },
          { name: 'mine:latest', remote_host: 'https://ollama.com:443', remote_model: 'gpt-oss:120b' },
          { name: 'no-address:latest', remote_model: 'gpt-oss:120b' },
        ],
      });
    else if (body.stream) ollama.stream(response, ['{}']);
    else ollama.answer(response, '{}');
  });
  const { models, said } = opened(
    { agents: { planner: { primary: `ollama/${model}` } }, ...config },
    { OLLAMA_BASE_URL: server.url },
  );
  const asked: Sending[] = [];
  const ask = (allowed?: boolean) =>
    models.models.ask({
      agent: 'planner',
      primary: models.settings.planner.primary ?? expect.unreachable(),
      fallback: null,
      request: {
        messages: [{ role: 'user', text: 'a bracket for a secret customer' }],
        temperature: 0,
        maxTokens: 10,
      },
      budget: models.budget('d'),
      signal: never,
      ...(allowed === undefined
        ? {}
        : {
            allow: async (sending: Sending) => {
              asked.push(sending);
              return allowed;
            },
          }),
    });
  const sent = () => server.received.filter(({ body }) => JSON.stringify(body).includes('secret')).length;
  return { models, ask, asked, said, sent };
}

describe.each(['gpt-oss:120b-cloud', 'glm-4.6:cloud', 'mine', 'Mine:latest', 'no-address'])(
  'ollama/%s',
  (model) => {
    test('is asked after a yes only, who gets it being told', async () => {
      const { ask, asked, sent, models } = await here(model);
      await expect(ask(false)).rejects.toMatchObject({ kind: 'consent' });
      expect(asked).toMatchObject([
        {
          provider: 'ollama',
          title: "Ollama's cloud",
          host: 'ollama.com',
          via: expect.stringMatching(/^Ollama at 127\.0\.0\.1:\d+$/),
          most: { call: null },
        },
      ]);
      expect(sent()).toBe(0);
      expect(models.config.read().consent).toEqual({ 'ollama-cloud': false });
      models.config.change((written) => ({ ...written, consent: { 'ollama-cloud': true } }));
      expect((await ask(false)).cost_usd).toBeNull();
      expect(sent()).toBe(1);
      const planner = models.settings.planner.primary ?? expect.unreachable();
      expect(isHere(models, { primary: planner, fallback: null, temperature: 0, maxTokens: 1 })).toBe(false);
    });

    test('a word on the server is none on its cloud, unless it was a no', async () => {
      const { ask, asked, models, sent } = await here(model, {
        consent: { ollama: true },
        budget: NO_LIMIT,
      });
      await expect(ask(false)).rejects.toMatchObject({
        kind: 'consent',
        cure: expect.stringContaining('models consent ollama-cloud yes'),
      });
      expect(asked).toHaveLength(1);
      models.config.change((written) => ({ ...written, consent: { ollama: false } }));
      await expect(ask(true)).rejects.toMatchObject({ kind: 'consent' });
      expect([asked.length, sent()]).toEqual([1, 0]);
    });

    test('is given the time of a service', async () => {
      const { models } = await here(model, { consent: { 'ollama-cloud': true } });
      expect(await models.connections.forDesigns({ provider: 'ollama', model }, never)).toMatchObject({
        isLocal: false,
      });
    });

    test('has no known price, so that no budget can hold it', async () => {
      const { ask, sent } = await here(model, {
        consent: { 'ollama-cloud': true },
        budget: { perDesign: 1 },
      });
      await expect(ask()).rejects.toMatchObject({ kind: 'budget' });
      expect(sent()).toBe(0);
    });

    test('the terminal, where it was just named, is told', async () => {
      const { ask, said } = await here(model);
      await ask();
      expect(said).toEqual([
        expect.stringMatching(
          /^Ollama's cloud is asked from now on \(ollama\.com, by way of Ollama at 127\.0\.0\.1:\d+.*models consent ollama-cloud no\.$/,
        ),
      ]);
    });

    test('is not tested where it is forbidden, and costs what nobody knows', async () => {
      const { models } = await here(model, { consent: { 'ollama-cloud': false }, budget: NO_LIMIT });
      const name = { provider: 'ollama', model } as const;
      expect(await testModels(models, [name], never)).toMatchObject([{ ok: false }]);
      models.config.change((written) => ({ ...written, consent: {} }));
      expect(await testModels(models, [name], never)).toMatchObject([
        { ok: true, costUsd: null, sentTo: 'ollama.com' },
      ]);
    });
  },
);

test('a model of its own is asked as before: nothing leaves, nothing to pay', async () => {
  const { ask, asked, said, sent } = await here('qwen3:8b', { budget: { perDesign: 0, perDay: 0 } });
  expect((await ask(false)).cost_usd).toBe(0);
  expect([asked, said, sent()]).toEqual([[], [], 1]);
});

test('the list tells those that stay from those that leave', async () => {
  const { models } = await here('qwen3:8b');
  const [ollama] = await listModels(models, ['ollama'], never);
  const priceOf = (name: string) => ollama?.models.find((model) => model.name === name)?.price;
  expect(priceOf('qwen3:8b')).toBe('free');
  expect(priceOf('gpt-oss:120b-cloud')).toBeNull();
  expect(priceOf('mine:latest')).toBeNull();
  expect(ollama?.models.map(({ name, sentTo }) => [name, sentTo])).toEqual([
    ['qwen3:8b', null],
    ['gpt-oss:120b-cloud', 'ollama.com'],
    ['mine:latest', 'ollama.com'],
    ['no-address:latest', 'ollama.com'],
  ]);
});

test('settings tell the server, which may be asked as it is, from its cloud', async () => {
  const { models } = await here('qwen3:8b', { consent: { 'ollama-cloud': true } });
  const { providers } = await settingsView(models);
  expect(providers.find(({ name }) => name === 'ollama')).toMatchObject({
    local: true,
    consent: null,
    cloud: { name: 'ollama-cloud', title: "Ollama's cloud", host: 'ollama.com', consent: true },
  });
  expect(providers.find(({ name }) => name === 'openai')?.cloud).toBeNull();
});

test('a server elsewhere, and the cloud behind it, are two who get it: each is asked for', async () => {
  const { models } = opened(
    { agents: { planner: { primary: 'ollama/glm-4.6:cloud' } }, budget: NO_LIMIT },
    { OLLAMA_BASE_URL: 'https://ollama.example.com' },
  );
  const asked: Place[] = [];
  await models.connections.forDesigns(
    { provider: 'ollama', model: 'glm-4.6:cloud' },
    never,
    async (place) => {
      asked.push(place);
      return true;
    },
  );
  expect(asked).toMatchObject([
    { consent: 'ollama', host: 'ollama.example.com', via: null },
    { consent: 'ollama-cloud', host: 'ollama.com', via: 'Ollama at ollama.example.com' },
  ]);
  expect(models.config.read().consent).toEqual({ ollama: true, 'ollama-cloud': true });
});

test('a server that does not say what it has is sent nothing', async () => {
  const server = await serve(({ path }, response) => {
    if (path === '/api/tags') json(response, 404, { error: 'no such page' });
    else ollama.answer(response, '{}');
  });
  const { ask } = opened(
    { agents: { planner: { primary: 'ollama/qwen3' } } },
    { OLLAMA_BASE_URL: server.url },
  );
  await expect(ask()).rejects.toMatchObject({ provider: 'ollama' });
  expect(server.received.map(({ path }) => path)).toEqual(['/api/tags']);
});
