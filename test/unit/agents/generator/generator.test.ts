import { describe, expect, test } from 'vitest';
import { GeneratorAgent, type GeneratorTask } from '../../../../sidecar/agents/generator/generator.ts';
import { BadPlan } from '../../../../sidecar/agents/planner/answer.ts';
import type { Sheet } from '../../../../sidecar/agents/planner/sheet.ts';
import { plainFact } from '../../../../sidecar/checks/fact.ts';
import { LLMError } from '../../../../sidecar/llm/llm-error.ts';
import { DIALECTS } from '../../llm/dialects.ts';
import { type Script, wireServer } from '../../llm/wire.ts';
import { contextOf, modelOf } from '../context.ts';

const SHEET: Sheet = {
  base: { noun: 'plate', sizes: { length: '80 mm', width: '40 mm', thickness: '5 mm' } },
  features: [{ kind: 'hole', diameter: '6 mm', count: 2, place: { at: 'corners', edge_distance: '8 mm' } }],
};
const TASK: GeneratorTask = {
  request: '80 x 40 x 5 plate with four 6 mm holes 8 mm from the corners',
  sheet: SHEET,
  stands: null,
  facts: [
    {
      of: 'check',
      where: '4 holes of 6 mm',
      message: 'wanted 4, got 2 such',
      expected: '4',
      got: '2 such',
    },
  ],
  attempt: 1,
  python: false,
};

describe.each(DIALECTS)('over the wire of $name', ({ open, answer, error }) => {
  const mending = async (script: Script, signal = new AbortController().signal) => {
    const server = await wireServer(script);
    const provider = open(server.url);
    const { context, recorded } = contextOf(provider);
    const agent = new GeneratorAgent(modelOf(provider), context, 'form');
    const done = agent.execute(TASK, signal).finally(() => server.close());
    return { done, server, recorded };
  };

  test('a plan is mended from what was measured', async () => {
    const mended = { ...SHEET, features: [{ ...SHEET.features[0], count: 4 }] };
    const { done, server, recorded } = await mending((_request, response) =>
      answer(response, JSON.stringify(mended)),
    );
    expect(await done).toEqual(mended);
    expect(JSON.stringify(server.received[0]?.body)).toContain('wanted 4, got 2 such');
    expect(recorded).toMatchObject([['model', { agent: 'generator', attempt: 1 }]]);
  });

  test('an answer that is no plan says what is wrong with it', async () => {
    const { done } = await mending((_request, response) => answer(response, '{"base": 4}'));
    await expect(done).rejects.toThrow(BadPlan);
  });

  test('a refused key ends it at once', async () => {
    const { done, server } = await mending((_request, response) => error(response, 401, 'no'));
    await expect(done).rejects.toThrow(LLMError);
    expect(server.received).toHaveLength(1);
  });

  test('stopping it ends the request on the wire', async () => {
    const stop = new AbortController();
    const { done, server } = await mending(() => stop.abort(), stop.signal);
    await expect(done).rejects.toMatchObject({ kind: 'cancelled' });
    await server.received[0]?.gone;
  });
});

test('every try is a little bolder', () => {
  const provider = DIALECTS[0]?.open('http://127.0.0.1:9') ?? expect.unreachable();
  const agent = new GeneratorAgent(modelOf(provider), contextOf(provider).context, 'fence');
  expect([0, 1, 4].map((attempt) => agent.buildRequest({ ...TASK, attempt }).attempt)).toEqual([0, 1, 4]);
});

test('a small model is told one thing', () => {
  const provider = DIALECTS[0]?.open('http://127.0.0.1:9') ?? expect.unreachable();
  const agent = new GeneratorAgent(modelOf(provider), contextOf(provider).context, 'fence');
  const facts = [...TASK.facts, plainFact('shape', 'Plate', 'it is 2 solids where a body is one')];
  const { messages } = agent.buildRequest({ ...TASK, facts });
  expect(messages[1]?.text).toContain('2 solids');
  expect(messages[1]?.text).not.toContain('wanted 4');
});
