import { execFile } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { openModels } from '../../../sidecar/llm/open-models.ts';
import { dayOf, UsageLog } from '../../../sidecar/store/usage-log.ts';
import { planted } from '../project/planted.ts';
import { json, type Received, serve } from './wire.ts';

const run = promisify(execFile);
/** What each call uses: all that it may write, and as many tokens in as it has bytes. */
const usageOf = ({ body }: Received) => ({
  input_tokens: 0,
  cache_creation_input_tokens: Buffer.byteLength(JSON.stringify(body.messages)),
  cache_read_input_tokens: 0,
  output_tokens: Number(body.max_tokens),
});
const costOf = (request: Received) => {
  const { cache_creation_input_tokens, output_tokens } = usageOf(request);
  return (cache_creation_input_tokens * 2.5 + output_tokens * 10) / 1e6;
};

/** A service that bills everything it can, breaks off every fifth stream, and keeps its own accounts. */
async function dearService() {
  const server = await serve((request, response, n) => {
    const message = { id: 'm', type: 'message', role: 'assistant', model: 'claude-sonnet-5-5' };
    const usage = usageOf(request);
    if (!request.body.stream) {
      json(response, 200, {
        ...message,
        content: [{ type: 'text', text: 'x' }],
        stop_reason: 'end_turn',
        usage,
      });
      return;
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const event = (type: string, data: object) =>
      response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
    event('message_start', {
      message: { ...message, content: [], stop_reason: null, usage: { ...usage, output_tokens: 1 } },
    });
    event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } });
    event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: 'x' } });
    if (n % 5 === 0) {
      response.destroy();
      return;
    }
    event('message_delta', {
      delta: { stop_reason: 'end_turn' },
      usage: { output_tokens: usage.output_tokens },
    });
    event('message_stop', {});
    response.end();
  });
  return { ...server, billed: () => server.received.reduce((sum, request) => sum + costOf(request), 0) };
}

function folders(url: string, budget: object) {
  const root = planted({});
  const config = join(root, 'config');
  mkdirSync(config);
  writeFileSync(
    join(config, 'config.json'),
    JSON.stringify({
      agents: { planner: { primary: 'anthropic/claude-sonnet-5-5' } },
      providers: { anthropic: { baseUrl: url } },
      consent: { anthropic: true },
      budget,
    }),
  );
  return { config, data: join(root, 'data') };
}

const ENVIRONMENT = { ...process.env, ANTHROPIC_API_KEY: 'k', PARTWRIGHT_KEYCHAIN: 'off' };

async function spend({ config, data }: ReturnType<typeof folders>, calls: number) {
  const script = join(import.meta.dirname, 'spender.ts');
  const { stdout } = await run(process.execPath, [script, config, data, String(calls)], { env: ENVIRONMENT });
  return JSON.parse(stdout) as { answered: number; refused: number; broken: number };
}

describe('the budget of a day', () => {
  test('is never exceeded by processes that spend at the same time, nor by those after them', async () => {
    const service = await dearService();
    const places = folders(service.url, { perDesign: null, perDay: 0.1 });
    // So many that none of them has enough, even where it comes before the others.
    const together = await Promise.all([spend(places, 24), spend(places, 24), spend(places, 24)]);
    expect(together.every(({ refused }) => refused > 0)).toBe(true);
    expect(service.received.length).toBeGreaterThan(5);
    const log = new UsageLog(join(places.data, 'usage'));
    expect(service.billed()).toBeLessThanOrEqual(log.today());
    expect(log.today()).toBeLessThanOrEqual(0.1);
    const before = service.received.length;
    for (let n = 0; n < 3; n++) await spend(places, 4);
    expect(service.billed()).toBeLessThanOrEqual(0.1);
    // What is left may do for one or two more; then there is nothing.
    expect(service.received.length - before).toBeLessThanOrEqual(6);
    expect(await spend(places, 4)).toMatchObject({ answered: 0, refused: 4 });
  }, 120_000);

  test('counts what a process that died had set aside', () => {
    const folder = planted({});
    const order = { design: 'd', agent: 'planner', provider: 'openai', model: 'm' } as const;
    expect(new UsageLog(folder).reserve(order, 0.6, 1)).not.toHaveProperty('spent');
    const later = new UsageLog(folder);
    expect(later.today()).toBeCloseTo(0.6);
    expect(later.reserve(order, 0.6, 1)).toEqual({ spent: 0.6 });
    expect(later.reserve(order, 0.3, 1)).toHaveProperty('settle');
  });

  test('begins anew with the day of the person', () => {
    let now = new Date(2026, 10, 23, 23, 59);
    const log = new UsageLog(planted({}), () => now);
    const order = { design: 'd', agent: 'planner', provider: 'openai', model: 'm' } as const;
    expect(log.reserve(order, 0.9, 1)).toHaveProperty('settle');
    expect(log.reserve(order, 0.9, 1)).toEqual({ spent: 0.9 });
    now = new Date(2026, 10, 24, 0, 1);
    expect(log.reserve(order, 0.9, 1)).toHaveProperty('settle');
    expect(readdirSync(log.folder)).toEqual(['2026-11-23.jsonl', '2026-11-24.jsonl']);
    expect(dayOf(now)).toBe('2026-11-24');
  });

  test('a line that was cut off is no entry, and the call behind it is not made', () => {
    const log = new UsageLog(planted({}));
    const order = { design: 'd', agent: 'planner', provider: 'openai', model: 'm' } as const;
    log.reserve(order, 0.2, 1);
    appendFileSync(join(log.folder, `${dayOf(new Date())}.jsonl`), '{"entry":"reserved","id":"x","mo');
    expect(() => log.reserve(order, 0.2, 1)).toThrow('cut off');
    expect(log.reserve(order, 0.9, 1)).toEqual({ spent: 0.2 });
  });

  test('without books nothing that costs is asked', async () => {
    const service = await dearService();
    const { config, data } = folders(service.url, { perDesign: null, perDay: 1 });
    writeFileSync(data, 'a file where the folder should be');
    const opened = openModels({
      environment: ENVIRONMENT,
      configFolder: config,
      dataFolder: data,
      announce: () => {},
    });
    const { primary } = opened.settings.planner;
    const asking = opened.models.ask({
      agent: 'planner',
      primary: primary ?? expect.unreachable(),
      fallback: null,
      request: { messages: [{ role: 'user', text: 'x' }], temperature: 0, maxTokens: 10 },
      budget: opened.budget('d'),
      signal: new AbortController().signal,
    });
    await expect(asking).rejects.toMatchObject({
      kind: 'budget',
      cure: expect.stringContaining('data folder'),
    });
    expect(service.received).toHaveLength(0);
  });
});

test('the budget of a design holds for its calls side by side, streamed or not', async () => {
  const service = await dearService();
  const { config, data } = folders(service.url, { perDesign: 0.03, perDay: null });
  const opened = openModels({
    environment: ENVIRONMENT,
    configFolder: config,
    dataFolder: data,
    announce: () => {},
  });
  const { primary } = opened.settings.planner;
  const ask = (n: number) =>
    opened.models.ask({
      agent: 'planner',
      primary: primary ?? expect.unreachable(),
      fallback: null,
      request: { messages: [{ role: 'user', text: `${n}` }], temperature: 0, maxTokens: 300 },
      budget: opened.budget('one design'),
      signal: new AbortController().signal,
      ...(n % 2 ? { onDelta: () => {} } : {}),
    });
  const all = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => ask(n)));
  expect(all.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThan(2);
  expect(all.filter(({ status }) => status === 'rejected').length).toBeGreaterThan(2);
  expect(service.billed()).toBeLessThanOrEqual(opened.budget('one design').spent + 1e-12);
  expect(opened.budget('one design').spent).toBeLessThanOrEqual(0.03);
});
