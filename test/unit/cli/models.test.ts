import { expect, test } from 'vitest';
import { modelsCommand } from '../../../sidecar/cli/models/models.ts';
import { costInWords } from '../../../sidecar/cli/models/usage.ts';
import { DIALECTS } from '../llm/dialects.ts';
import { opened } from '../llm/opened.ts';
import { json, wireServer } from '../llm/wire.ts';

/** `partwright models ...` on folders of its own. */
function commandLine(config: object = {}, environment: NodeJS.ProcessEnv = {}, secret: string | null = null) {
  const { models } = opened(config, environment);
  const run = async (...args: string[]) => {
    const came = { out: '', notes: '', status: -1 };
    const command = modelsCommand({
      terminal: {
        out: (text) => {
          came.out += text;
        },
        note: (line) => {
          came.notes += `${line}\n`;
        },
        interactive: false,
        colour: false,
        ask: async () => null,
      },
      open: () => models,
      askSecret: async () => secret,
      signal: new AbortController().signal,
      end: (status) => {
        came.status = status;
      },
    });
    await command.parseAsync(args, { from: 'user' });
    return came;
  };
  return { run, models };
}

test('list says of every provider whether it works, and never 0 for a price', async () => {
  const { url, close } = await wireServer((_, response) =>
    json(response, 200, { object: 'list', data: [{ id: 'new-1' }, { id: 'gpt-6-luna' }] }),
  );
  const { run } = commandLine(
    { agents: { validator: { primary: 'openai/gpt-6-luna' } } },
    {
      OPENAI_API_KEY: 'planted-key-1',
      OPENAI_BASE_URL: `${url}/v1`,
    },
  );
  const { out, status } = await run('list');
  expect(status).toBe(0);
  expect(out).toMatch(/^builtin /);
  expect(out).toContain('anthropic  no key. Set one: partwright models key set anthropic');
  expect(out).toMatch(/openai {2}works \(key: OPENAI_API_KEY in the environment/);
  expect(out).toMatch(
    /gpt-6-luna +\$0\.1 in, \$0\.01 cached, \$0\.5 out\+ \(2026-09-22\) +set for validator/,
  );
  expect(out).toMatch(/new-1 +price unknown/);
  expect(out).toMatch(/llama-server {2}(works|does not work)/);
  expect(out).not.toContain('planted-key');
  expect((await run('list', 'anthropic')).status).toBe(1);
  expect((await run('list', 'openia')).notes).toContain('Providers: anthropic, openai');
  expect(JSON.parse((await run('list', 'openai', '--json')).out).providers).toHaveLength(1);
  await close();
});

test('test makes one call, without trying again', async () => {
  const openai = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
  const { url, received, close } = await wireServer((request, response) => {
    if (request.body.model === 'busy') openai.error(response, 429, 'slow down');
    else if (request.body.response_format) openai.error(response, 400, 'response_format is not supported');
    else openai.stream(response, ['Sure: {"answer": 254}']);
  });
  const { run } = commandLine({ providers: { vllm: { baseUrl: `${url}/v1` } } });
  expect((await run('test')).out).toContain('No model is set');
  const plain = await run('test', 'vllm/plain');
  expect(plain).toMatchObject({
    status: 0,
    out: expect.stringMatching(/✓ {2}vllm\/plain .* \$0\.00 {2}does not hold to a schema/),
  });
  expect(received).toHaveLength(2);
  expect(await run('test', 'vllm/busy')).toMatchObject({
    status: 1,
    out: expect.stringContaining('slow down'),
  });
  expect(received).toHaveLength(3);
  await close();
});

test('use sets models for some agents or all, and warns of what is missing', async () => {
  const { run, models } = commandLine();
  expect(await run('use', 'ollama/qwen3', '--agent', 'planner', '--fallback', 'openai')).toMatchObject({
    status: 0,
  });
  expect(models.settings.planner).toMatchObject({
    primary: { provider: 'ollama', model: 'qwen3' },
    fallback: { provider: 'openai' },
  });
  expect(models.settings.generator.primary).toBeNull();
  expect((await run('use', 'openrouter/some/model')).notes).toMatch(
    /needs a key.*\n.*price of openrouter\/some\/model is not known/,
  );
  expect(await run('use', 'gpt-5')).toMatchObject({
    status: 2,
    notes: expect.stringContaining('Providers:'),
  });
  expect(await run('use', 'openai', '--agent', 'planer')).toMatchObject({
    status: 2,
    notes: expect.stringContaining('There can be: planner'),
  });
  expect((await run('use', 'builtin')).status).toBe(0);
  expect(models.settings.planner.primary).toBeNull();
});

test('consent is given and taken', async () => {
  const { run, models } = commandLine();
  expect((await run('consent', 'openai', 'no')).out).toContain('Nothing is sent to openai');
  expect(models.config.read().consent).toEqual({ openai: false });
  expect((await run('consent', 'vllm', 'yes')).status).toBe(2);
});

test('a cloud behind a server nearby is said wherever its models are, and has a consent of its own', async () => {
  const ollama = DIALECTS.find(({ name }) => name === 'ollama') ?? expect.unreachable();
  const { url, close } = await wireServer(({ path }, response) => {
    const models = [{ name: 'here:8b' }, { name: 'mine:latest', remote_host: 'https://ollama.com:443' }];
    if (path === '/api/tags') json(response, 200, { models });
    else ollama.stream(response, ['{"answer": 254}']);
  });
  const config = { providers: { ollama: { baseUrl: url } }, budget: { perDesign: null, perDay: null } };
  const { run, models } = commandLine(config);
  const { out } = await run('list', 'ollama');
  expect(out).toContain('stays here, but for models that it passes on: http://127.0.0.1');
  expect(out).toMatch(/here:8b +free \(local\)/);
  expect(out).toMatch(/mine:latest +price unknown +passed on to ollama\.com/);
  expect((await run('test', 'ollama/mine')).out).toMatch(/cost unknown .*passed on to ollama\.com/);
  expect((await run('test', 'ollama/here:8b')).out).not.toContain('passed on');
  expect((await run('use', 'ollama/mine')).notes).toMatch(
    /runs in Ollama's cloud: .* goes to ollama\.com by way of Ollama at 127\.0\.0\.1/,
  );
  expect(await run('consent', 'ollama', 'no')).toMatchObject({
    status: 2,
    notes: expect.stringContaining('models consent ollama-cloud'),
  });
  expect((await run('consent', 'ollama-cloud', 'no')).status).toBe(0);
  expect(models.config.read().consent).toEqual({ 'ollama-cloud': false });
  await close();
});

test('a key is kept, found and forgotten without being shown', async () => {
  const { run, models } = commandLine({}, {}, ' planted-key-12345\n');
  const said = [await run('key', 'set', 'gemini'), await run('key', 'where')];
  expect(await models.keys.find('gemini')).toMatchObject({ key: 'planted-key-12345' });
  expect(said[1]?.out).toMatch(/gemini +.*keys\.json/);
  expect(JSON.stringify(said)).not.toContain('planted-key');
  expect((await run('key', 'delete', 'gemini')).out).toContain('Deleted from');
  expect((await run('key', 'delete', 'gemini')).status).toBe(1);
  expect((await commandLine({}, {}, 'two words').run('key', 'set', 'gemini')).status).toBe(2);
});

test('the budget is set and shown', async () => {
  const { run, models } = commandLine();
  expect((await run('budget')).out).toBe(
    'A design  $1.00\nA day     $10.00 (today $0.00 spent, $10.00 left)\n',
  );
  expect((await run('budget', 'set', '--design', 'none', '--day', '2.5')).out).toContain(
    'A design  no limit',
  );
  expect(models.limits).toEqual({ perDesign: null, perDay: 2.5 });
  expect((await run('budget', 'set')).status).toBe(2);
});

test('usage is shown by day, model and design, and begun anew', async () => {
  const { run, models } = commandLine();
  expect((await run('usage')).out).toContain('No model has been asked yet.');
  const usage = {
    input: 900,
    cachedInput: 100,
    cacheWrites: 0,
    output: 50,
    reasoning: null,
    estimated: false,
  };
  for (const [model, cost] of [
    ['a', 0.5],
    ['b', null],
  ] as const) {
    const held = models.budget('d1').reserve({ agent: 'planner', provider: 'openai', model }, 0);
    held.settle({ at: new Date().toISOString(), usage, cost, exact: true, ms: 5 });
  }
  const { out } = await run('usage');
  expect(out).toMatch(/openai\/a +1 +1000 +50 +\$0\.50/);
  expect(out).toMatch(/openai\/b +1 +1000 +50 +unknown/);
  expect(out).toMatch(/d1 +2 +2000 +100 +\$0\.50 \+ 1 unknown/);
  expect(out).toContain('today $0.50 spent + 1 unknown, $9.50 left');
  expect((await run('usage', '--calls')).out).toMatch(
    /d1 +planner +openai\/a +1000 +50 +\$0\.50\n.*d1 +planner +openai\/b +1000 +50 +unknown\n$/,
  );
  expect((await run('usage', 'reset')).out).toBe('2 calls are off the books.\n');
  expect(models.usage.calls()).toEqual([]);
});

test('a cost is never shown as less than it may be', () => {
  const sum = { calls: 2, input: 1, cachedInput: 0, output: 1, costUsd: 0.02, unpriced: 0, atMost: false };
  expect(costInWords(sum)).toBe('$0.0200');
  expect(costInWords({ ...sum, atMost: true })).toBe('at most $0.0200');
  expect(costInWords({ ...sum, costUsd: 0, unpriced: 2 })).toBe('unknown');
});
