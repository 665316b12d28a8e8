import { expect, test } from 'vitest';
import { openPlanner } from '../../../sidecar/agents/open-planner.ts';
import { TAKE } from '../../../sidecar/agents/planner/offers.ts';
import type { Sheet } from '../../../sidecar/agents/planner/sheet.ts';
import { planWish } from '../../../sidecar/builtin/plan-wish.ts';
import type { PlanOutcome, Setback, Wish } from '../../../sidecar/design/planner.ts';
import { DIALECTS } from '../llm/dialects.ts';
import { opened } from '../llm/opened.ts';
import { serve } from '../llm/wire.ts';

const OPENAI = DIALECTS.find(({ name }) => name === 'openai') ?? expect.unreachable();
const { signal } = new AbortController();

const REQUEST = 'wibbly block 40 x 30 x 10 mm with two 6 mm holes';
const BLOCK: Sheet['base'] = { noun: 'block', sizes: { length: '40 mm', width: '30 mm', height: '10 mm' } };
const holes = (count: number, along: 'length' | 'width' = 'length'): Sheet => ({
  base: BLOCK,
  features: [{ kind: 'hole', diameter: '6 mm', count, place: { at: 'row', along, spacing: '10 mm' } }],
});
const OTHERWISE = holes(3);

/** A person with a planner that asks a service, which answers with these sheets, the last again and again. */
async function asking(...sheets: Sheet[]) {
  const server = await serve((request, response) => {
    const text = JSON.stringify(sheets[Math.min(server.received.length, sheets.length) - 1]);
    if (request.body.stream === true) OPENAI.stream(response, [text]);
    else OPENAI.answer(response, text);
  });
  const { models } = opened(
    {
      agents: { planner: { primary: 'openai/gpt-6-luna' } },
      providers: { openai: { baseUrl: `${server.url}/v1` } },
    },
    { OPENAI_API_KEY: 'k1' },
  );
  const planner = openPlanner({ opened: models, builtin: { plan: async (wish) => planWish(wish) } });
  const shown: (readonly string[])[] = [];
  const wish = (answers: Wish['answers']): Wish => ({
    prompt: REQUEST,
    answers,
    document: async () => null,
    turns: [],
    design: {
      id: 'd1',
      record: () => {},
      remark: () => {},
      writing: (lines) => shown.push(lines),
    },
  });
  return {
    shown,
    plan: (answers: Wish['answers'] = []) => planner.plan(wish(answers), signal),
    revise: (answers: Wish['answers'], setback: Setback) =>
      planner.revise?.(wish(answers), setback, signal) ?? expect.unreachable(),
    calls: () => server.received.length,
    told: () => JSON.stringify(server.received.at(-1)?.body),
  };
}

function questionOf(outcome: PlanOutcome) {
  if (outcome.type !== 'question') throw new Error(JSON.stringify(outcome));
  return outcome.questions[0] ?? expect.unreachable();
}

test('a plan that is read otherwise can be taken: no other call, and what was found is told', async () => {
  const { plan, calls, shown } = await asking(OTHERWISE);
  const question = questionOf(await plan());
  expect(question).toMatchObject({ options: [TAKE], open: true, words: null });
  expect(question.text).toMatch(/2 in all, and the plan has 3\. What is meant\?/);
  expect(shown.at(-1)?.join()).toContain('6 mm');
  const before = calls();
  const taken = await plan([{ question, text: TAKE }]);
  expect(calls()).toBe(before);
  if (taken.type !== 'plan') throw new Error(JSON.stringify(taken));
  for (const told of [taken.plan.assumptions, taken.outline?.assumptions])
    expect(told).toContainEqual(
      expect.stringMatching(
        /^You took it as the model planned it, though it was read otherwise: .*plan has 3/,
      ),
    );
  expect(JSON.stringify(taken.outline?.features)).toContain('"count":3');
});

test.each([
  'take it',
  'Take it as planned.',
  'take it as the model planned it.',
  ' Take it as the model planned it ',
])('"%s" takes it', async (text) => {
  const { plan } = await asking(OTHERWISE);
  const question = questionOf(await plan());
  expect((await plan([{ question, text }])).type).toBe('plan');
});

test.each(['two', '1', 'take it away', 'yes', 'ok', 'the holes are right', ''])(
  '"%s" does not take it',
  async (text) => {
    const { plan, calls } = await asking(OTHERWISE);
    const question = questionOf(await plan());
    const before = calls();
    expect((await plan([{ question, text }])).type).not.toBe('plan');
    expect(calls()).toBeGreaterThanOrEqual(before);
  },
);

test('the words mean nothing where nobody asked with them', async () => {
  const { plan } = await asking(OTHERWISE);
  const made = { text: 'What is meant?', words: null, about: null, options: [TAKE] };
  expect((await plan([{ question: made, text: TAKE }])).type).toBe('question');
});

test('other words are planned again by the model', async () => {
  const { plan, calls, told } = await asking(OTHERWISE, OTHERWISE, OTHERWISE, holes(2));
  const question = questionOf(await plan());
  expect(calls()).toBe(3);
  expect((await plan([{ question, text: 'two of them, side by side' }])).type).toBe('plan');
  expect(told()).toContain('side by side');
});

test('a plan that was taken and failed is mended, not handed out again, and what was settled is not asked again', async () => {
  const person = await asking(OTHERWISE, OTHERWISE, OTHERWISE, holes(3, 'width'));
  const question = questionOf(await person.plan());
  const answers = [{ question, text: TAKE }];
  const taken = await person.plan(answers);
  if (taken.type !== 'plan') throw new Error(JSON.stringify(taken));
  const setback: Setback = {
    blueprint: taken,
    failures: ['holes: wanted 3, got 2'],
    facts: [],
    round: 1,
    how: 'refine',
  };
  const { revise, calls, told } = person;
  const before = calls();
  const mended = await revise(answers, setback);
  expect(calls()).toBe(before + 1);
  expect(told()).not.toContain(TAKE);
  if (mended.type !== 'plan') throw new Error(JSON.stringify(mended));
  expect(mended.plan.assumptions.join()).toContain('read otherwise');
});

test('where there is no whole plan there is nothing to take', async () => {
  const { plan } = await asking({ base: { noun: 'block', sizes: { length: '40 mm' } }, features: [] });
  const outcome = await plan();
  expect(outcome.type).toBe('question');
  expect(JSON.stringify(outcome)).not.toContain(TAKE);
});
