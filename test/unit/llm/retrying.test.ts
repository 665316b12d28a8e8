import { describe, expect, test } from 'vitest';
import { ModelPlanner } from '../../../sidecar/agents/model-planner.ts';
import { PlannerAgent } from '../../../sidecar/agents/planner/planner.ts';
import type { PlanOutcome, Wish } from '../../../sidecar/design/planner.ts';
import { LLMError } from '../../../sidecar/llm/llm-error.ts';
import { contextOf, modelOf } from '../agents/context.ts';
import { DIALECTS } from './dialects.ts';
import { type Script, serve } from './wire.ts';

const SHEET = JSON.stringify({
  base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
  features: [],
});

describe.each(DIALECTS)('a plan by $name', ({ open, answer, stream, error }) => {
  /** A server that does `trouble` once, and a request that is planned by it alone. */
  async function planned(trouble: Script, writing?: (lines: readonly string[]) => void) {
    const server = await serve((request, response, n) => {
      if (n === 0) return trouble(request, response, n);
      if (request.body.stream === true) stream(response, [SHEET]);
      else answer(response, SHEET);
    });
    const provider = open(server.url);
    const { context } = contextOf(provider);
    const planner = new ModelPlanner({
      agent: new PlannerAgent(modelOf(provider), context, 'form'),
      builtin: null,
    });
    const wish: Wish = {
      prompt: '80x40x5 plate',
      answers: [],
      document: async () => null,
      turns: [],
      design: { id: 'd', record: () => {}, remark: () => {}, ...(writing ? { writing } : {}) },
    };
    const signal = new AbortController().signal;
    const outcome = await planner.plan(wish, signal).catch((failed: unknown): PlanOutcome | LLMError => {
      if (!(failed instanceof LLMError)) throw failed;
      return failed;
    });
    return { outcome, received: server.received };
  }

  const tooMuch: Script = (_, response) => error(response, 429, 'slow down', { 'retry-after': '0' });

  const watching = (_: readonly string[]): void => {};
  test.each([
    [429, watching],
    [529, watching],
    [429, undefined],
  ] as const)('is asked for again after %i, before anything came', async (status, writing) => {
    const { outcome, received } = await planned(
      (_, response) => error(response, status, 'slow down', { 'retry-after': '0' }),
      writing,
    );
    expect(outcome).toMatchObject({ type: 'plan' });
    expect(received).toHaveLength(2);
  });

  test('of which something was shown is not asked for again', async () => {
    const shown: unknown[] = [];
    const { outcome, received } = await planned(
      (_, response) => stream(response, [SHEET], 'cut'),
      (lines) => shown.push(lines),
    );
    expect(outcome).toBeInstanceOf(LLMError);
    expect(received).toHaveLength(1);
  });

  test('that nobody watches does not come in pieces', async () => {
    const { received } = await planned(tooMuch);
    const { received: watched } = await planned(tooMuch, () => {});
    expect(received.map(({ body }) => body.stream === true)).toEqual(
      open('http://127.0.0.1').isLocal ? [true, true] : [false, false],
    );
    expect(watched.map(({ body }) => body.stream)).toEqual([true, true]);
  });
});

test.each([
  [{ error: { message: 'slow down' } }, 'slow down'],
  [{ error: { code: 7 } }, '{"code":7}'],
  [{ error: 'slow down' }, 'slow down'],
])('what a server before Ollama says comes through: %j', async (body, words) => {
  const server = await serve((_, response) => {
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  });
  const ollama = DIALECTS.find(({ name }) => name === 'ollama') ?? expect.unreachable();
  const request = {
    model: 'm',
    messages: [{ role: 'user' as const, text: 'x' }],
    temperature: 0,
    maxTokens: 10,
    timeoutMs: 5_000,
  };
  await expect(ollama.open(server.url).complete(request, new AbortController().signal)).rejects.toThrow(
    `(400): ${words}`,
  );
});
