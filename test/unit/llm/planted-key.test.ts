import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeError, failed, NOT_BEGUN } from '../../../sidecar/design/result.ts';
import { readModelName } from '../../../sidecar/llm/model-name.ts';
import { MODEL_PROVIDERS, type ModelProviderName } from '../../../sidecar/llm/schema.ts';
import { openJournal } from '../../../sidecar/store/journal.ts';
import { DIALECTS } from './dialects.ts';
import { opened } from './opened.ts';
import { events, json, lines, type Received, serve } from './wire.ts';

/** Put together here, so that this file itself does not hold it. */
const KEY = ['planted', 'key', '4f9a1c77e0b2'].join('-');

afterEach(() => vi.restoreAllMocks());

/** The key as the request brought it; the planted one where the package sends none. */
const keyOf = ({ headers }: Received) =>
  String(headers['x-api-key'] ?? headers.authorization ?? `Bearer ${KEY}`).replace(/^Bearer /, '');
const dialectOf = (name: ModelProviderName) =>
  DIALECTS.find((each) => each.name === name) ?? DIALECTS[0] ?? expect.unreachable();

type Echo = (name: ModelProviderName, key: string, response: ServerResponse, request: Received) => void;

/** Everything a server may do with the key that it was sent. */
const ECHOES: Record<string, Echo> = {
  ...Object.fromEntries(
    [400, 401, 403, 404, 408, 409, 413, 418, 422, 429, 500, 529].map((status): [string, Echo] => [
      `error ${status}`,
      (name, key, response) =>
        dialectOf(name).error(response, status, `bad key ${key}; you sent Authorization: Bearer ${key}`, {
          'x-your-key': key,
          'retry-after': '60', // Longer than it is sat out.
        }),
    ]),
  ),
  'an error that is no JSON': (_, key, response) => {
    response.writeHead(502, { 'content-type': 'text/html', 'x-your-key': key });
    response.end(`<h1>Bad gateway</h1><pre>x-api-key: ${key}</pre>`);
  },
  'an answer that is no JSON': (_, key, response) => json(response, 200, `<p>${key}</p>`),
  'JSON of another shape': (_, key, response) => json(response, 200, { sent: { key } }),
  'an answer with it': (name, key, response, { body }) =>
    body.stream === false || body.stream === undefined
      ? dialectOf(name).answer(response, `{"key": "${key}"}`, { reasoning: `I was sent ${key}.` })
      : dialectOf(name).stream(response, [
          `{"key": "${key.slice(0, 9)}`,
          key.slice(9, 13),
          `${key.slice(13)}"}`,
        ]),
  'a stream that ends in the middle of it': (name, key, response) =>
    dialectOf(name).stream(response, [`{"key": "${key.slice(0, 9)}`, key.slice(9)], 'cut'),
  'an error within a stream': (name, key, response) =>
    name === 'ollama'
      ? lines(response, [{ error: `your key ${key} ran out` }])
      : events(response, [
          [
            name === 'anthropic' ? 'error' : null,
            { type: 'error', error: { type: 'overloaded_error', message: `your key ${key} ran out` } },
          ],
        ]),
  'a line that breaks': (_, key, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'x-your-key': key });
    response.write(`{"model": "${key}`);
    setTimeout(() => response.destroy(), 10);
  },
  'a redirect with it': (_, key, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:1/${key}` });
    response.end();
  },
};

/** Every file below a folder but the one that keeps keys. */
function written(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.endsWith('keys.json') && statSync(join(folder, file)).isFile())
    .map((file) => `${file}: ${readFileSync(join(folder, file), 'utf8')}`)
    .join('\n');
}

/** All ways in which an error comes before somebody's eyes, an uncaught one included. */
const shown = (error: unknown) => [
  inspect(error, { depth: 20, showHidden: true, getters: true }),
  JSON.stringify(error),
  error instanceof Error ? error.stack : '',
  JSON.stringify(describeError(error)),
  JSON.stringify(failed(NOT_BEGUN, error)),
];

describe.each(Object.entries(ECHOES))('%s', (_title, echo) => {
  test.each(MODEL_PROVIDERS)('from %s does not give the key away', async (name) => {
    const printed = (['log', 'info', 'warn', 'error', 'debug'] as const).map((how) => vi.spyOn(console, how));
    const { url } = await serve((request, response) => echo(name, keyOf(request), response, request));
    const { models, said, folder } = opened({
      agents: { planner: { primary: `${name}/m-1` } },
      providers: { [name]: { baseUrl: `${url}/v1` } },
      budget: { perDesign: null, perDay: null },
    });
    await models.keys.set(name, KEY);
    const journal = openJournal(join(folder, 'data/journal'), 'd1', (line) => said.push(line));
    const seen: unknown[] = [];
    const note = (event: string, data: unknown) => {
      seen.push(data);
      journal.record(event, data);
    };
    const ended = (asked: Promise<unknown>) =>
      asked.then(
        (answer) => note('answer', answer),
        (error: unknown) => {
          seen.push(...shown(error));
          note('failed', describeError(error));
        },
      );
    const request = {
      messages: [{ role: 'user' as const, text: 'a plate' }],
      temperature: 0,
      maxTokens: 100,
    };
    const never = new AbortController().signal;
    const provider = await models.connections.open(name);
    await ended(provider.complete({ ...request, model: 'm-1', timeoutMs: 10_000 }, never));
    await ended(provider.models(never));
    await ended(
      models.models.ask({
        agent: 'planner',
        primary: readModelName(`${name}/m-1`),
        fallback: null,
        request,
        budget: models.budget('d1'),
        signal: never,
        onDelta: (delta) => note('delta', delta),
        once: true,
      }),
    );
    expect(printed.flatMap((spy) => spy.mock.calls)).toEqual([]);
    expect(seen.length).toBeGreaterThan(2);
    for (const all of [
      inspect(seen, { depth: 20, maxStringLength: null }),
      said.join('\n'),
      written(folder),
    ]) {
      expect(all).not.toContain(KEY);
      // Nor in pieces: what came of a stream, put together.
      expect(pieced(seen)).not.toContain(KEY);
    }
    expect(statSync(join(folder, 'config/keys.json')).mode & 0o777).toBe(0o600);
  });
});

const pieced = (seen: readonly unknown[]) =>
  seen.map((each) => (typeof each === 'object' && each && 'text' in each ? String(each.text) : '')).join('');

test('nothing that the program prints or writes holds a key, however it came to it', async () => {
  const { url } = await serve((request, response) => {
    const key = keyOf(request);
    if (request.path.endsWith('/models')) json(response, 200, { data: [{ id: `model-of-${key}` }] });
    else json(response, 401, { error: { message: `bad key ${key}` } });
  });
  const { folder } = opened({
    agents: { planner: { primary: 'gemini/m-1', fallback: 'openai/m-1' } },
    providers: { gemini: { baseUrl: url }, openai: { baseUrl: url } },
    budget: { perDesign: null, perDay: null },
  });
  const environment = {
    PATH: process.env.PATH,
    HOME: folder,
    PARTWRIGHT_CONFIG: join(folder, 'config'),
    PARTWRIGHT_DATA: join(folder, 'data'),
    PARTWRIGHT_KEYCHAIN: 'off',
    OPENAI_API_KEY: KEY,
  };
  const partwright = (args: readonly string[], input = '') =>
    new Promise<string>((resolve) => {
      const main = join(import.meta.dirname, '../../../sidecar/main.ts');
      const child = execFile(process.execPath, [main, ...args], { env: environment }, (error, out, err) =>
        resolve(`${error?.code ?? 0}\n${out}\n${err}`),
      );
      child.stdin?.end(input);
    });
  const said = [
    await partwright(['models', 'key', 'set', 'gemini'], `${KEY}\n`),
    await partwright(['models', 'key', 'set', 'anthropic'], `${KEY} ${KEY}\n`),
    await partwright(['models', 'list', 'gemini', '--json']),
    await partwright(['models', 'test', '--json']),
  ];
  expect(said[0]).toMatch(/^0\nKept in .*keys\.json/);
  expect(said[1]).toMatch(/^2\n\nThat is no key/);
  expect(said[2]).toContain('model-of-[key]');
  expect(said[3]?.match(/bad key \[key\]/g)).toHaveLength(2);
  expect(said.join('\n')).not.toContain(KEY);
  expect(written(folder)).not.toContain(KEY);
  expect(readFileSync(join(folder, 'config/keys.json'), 'utf8')).toContain(KEY);
}, 300_000);
