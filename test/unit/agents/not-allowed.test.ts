import { expect, test } from 'vitest';
import type { Sending } from '../../../rpc-schema/models.ts';
import { openPlanner } from '../../../sidecar/agents/open-planner.ts';
import type { Planner, PlanOutcome, Setback, Wish } from '../../../sidecar/design/planner.ts';
import { opened } from '../llm/opened.ts';
import { wireServer } from '../llm/wire.ts';

const ASKED: PlanOutcome = {
  type: 'question',
  questions: [{ text: 'What is wibbly?', words: 'wibbly', about: null, options: [] }],
};
const builtin: Planner = { plan: async () => ASKED };

/** A planner with a service that the person does not allow to be asked. */
async function forbidden(config: object = {}) {
  const server = await wireServer((_, response) => {
    response.end();
  });
  const { models, said } = opened(
    {
      agents: { planner: { primary: 'openai/gpt-6-luna' } },
      providers: { openai: { baseUrl: `${server.url}/v1` } },
      ...config,
    },
    { OPENAI_API_KEY: 'k1' },
  );
  const shown: Sending[] = [];
  const wish: Wish = {
    prompt: 'a wibbly plate',
    answers: [],
    document: async () => null,
    turns: [],
    design: {
      id: 'd1',
      record: () => {},
      remark: () => {},
      writing: () => {},
      allow: async (sending) => {
        shown.push(sending);
        return false;
      },
    },
  };
  const planner = openPlanner({ opened: models, builtin });
  return { planner, wish, shown, said, received: server.received, close: server.close };
}

const { signal } = new AbortController();

test('a request that may not be sent stays with the built-in planner', async () => {
  const { planner, wish, shown, received, close } = await forbidden();
  expect(await planner.plan(wish, signal)).toEqual(ASKED);
  expect(await planner.plan(wish, signal)).toEqual(ASKED);
  expect(shown).toHaveLength(1);
  expect(received).toEqual([]);
  await close();
});

test('what was forbidden before is not asked for again, and said once', async () => {
  const { planner, wish, shown, said, received, close } = await forbidden({ consent: { openai: false } });
  expect(await planner.plan(wish, signal)).toEqual(ASKED);
  expect(await planner.plan(wish, signal)).toEqual(ASKED);
  expect(said).toEqual([expect.stringContaining('Nothing is sent to OpenAI')]);
  expect([shown, received]).toEqual([[], []]);
  await close();
});

test('a plan that nobody may mend fails for what it missed', async () => {
  const { planner, wish, received, close } = await forbidden();
  const plan = { title: 'Plate', parameters: [], features: [] };
  const setback = {
    blueprint: { type: 'plan', plan },
    failures: ['length (X): wanted 80 mm, got 79 mm'],
    facts: [],
    round: 1,
    how: 'refine',
  } as unknown as Setback;
  await expect(planner.revise?.(wish, setback, signal)).rejects.toMatchObject({
    name: 'RequirementMissed',
    data: { details: 'length (X): wanted 80 mm, got 79 mm' },
  });
  expect(received).toEqual([]);
  await close();
});
