import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LLMRequest } from '../../../sidecar/llm/schema.ts';
import { DIALECTS } from './dialects.ts';
import { type Script, wireServer } from './wire.ts';

const REQUEST: LLMRequest = {
  model: 'm-1',
  messages: [{ role: 'user', text: 'a plate' }],
  temperature: 0,
  maxTokens: 10,
  timeoutMs: 10_000,
};
const never = new AbortController().signal;

const servers: (() => Promise<void>)[] = [];
async function serve(script: Script) {
  const server = await wireServer(script);
  servers.push(server.close);
  return server;
}
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(servers.splice(0).map((close) => close()));
});

const SECRET = 'of-somebody-else';
const ENVIRONMENT = {
  OPENAI_ORG_ID: SECRET,
  OPENAI_PROJECT_ID: SECRET,
  OPENAI_ADMIN_KEY: SECRET,
  OPENAI_CUSTOM_HEADERS: `X-Corp: ${SECRET}\nAuthorization: Bearer ${SECRET}`,
  ANTHROPIC_AUTH_TOKEN: SECRET,
  ANTHROPIC_CUSTOM_HEADERS: `X-Corp: ${SECRET}\nAuthorization: Bearer ${SECRET}\nX-Api-Key: ${SECRET}`,
  OLLAMA_API_KEY: SECRET,
};

describe.each(DIALECTS)('$name', ({ name, open, answer, stream }) => {
  test('nothing of the environment goes out, only what the interface needs', async () => {
    for (const [variable, value] of Object.entries(ENVIRONMENT)) vi.stubEnv(variable, value);
    const { url, received } = await serve(({ body }, response) =>
      body.stream === true ? stream(response, ['{}']) : answer(response, '{}'),
    );
    const provider = open(url);
    await provider.complete(REQUEST, never);
    await provider.completeStream(REQUEST, never, () => {});
    expect(received).toHaveLength(2);
    for (const { headers } of received) {
      expect(JSON.stringify(headers)).not.toContain(SECRET);
      expect(headers.authorization).toBe(name === 'ollama' ? undefined : 'Bearer test-key');
      expect(headers['user-agent']).toBe('partwright');
      expect(Object.keys(headers).filter((header) => /stainless|organization|project/.test(header))).toEqual(
        [],
      );
    }
  });

  test.each([301, 302, 303, 307, 308])('a redirect by %i is not followed', async (status) => {
    const elsewhere = await serve((_, response) => answer(response, '{}'));
    const { url } = await serve(({ path }, response) => {
      response.writeHead(status, { location: `${elsewhere.url}${path}` });
      response.end();
    });
    for (const ask of [
      () => open(url).complete(REQUEST, never),
      () => open(url).completeStream(REQUEST, never, () => {}),
      () => open(url).models(never),
    ])
      await expect(ask()).rejects.toMatchObject({
        kind: 'request',
        isRetryable: false,
        message: expect.stringContaining('sends on to another address, which is not followed'),
      });
    expect(elsewhere.received).toEqual([]);
  });

  describe('where requests of Node itself are given up after 100 ms', () => {
    const usual = getGlobalDispatcher();
    beforeEach(() => setGlobalDispatcher(new Agent({ headersTimeout: 100, bodyTimeout: 100 })));
    afterEach(() => setGlobalDispatcher(usual));

    test('a model that takes longer is waited for', async () => {
      const { url } = await serve(({ body }, response) => {
        setTimeout(() => {
          if (body.stream === true) stream(response, ['{}']);
          else answer(response, '{}');
        }, 1_500);
      });
      const both = [open(url).complete(REQUEST, never), open(url).completeStream(REQUEST, never, () => {})];
      expect((await Promise.all(both)).map(({ text }) => text)).toEqual(['{}', '{}']);
    });
  });
});
