import { describe, expect, test } from 'vitest';
import { ModelPlanner } from '../../../../sidecar/agents/model-planner.ts';
import { BadPlan, sheetIn } from '../../../../sidecar/agents/planner/answer.ts';
import { outlineOf } from '../../../../sidecar/agents/planner/outline.ts';
import { PlannerAgent } from '../../../../sidecar/agents/planner/planner.ts';
import type { Wish } from '../../../../sidecar/design/planner.ts';
import { DIALECTS } from '../../llm/dialects.ts';
import { wireServer } from '../../llm/wire.ts';
import { contextOf, modelOf } from '../context.ts';

const SIZES = { length: '80 mm', width: '40 mm', thickness: '5 mm' };
const GOOD = { base: { noun: 'plate', sizes: SIZES }, features: [] };
const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, n) => [`s${n}`, '5 mm']));

const BAD = [
  ['a base without a noun', { base: { noun: '', sizes: {} }, features: [] }],
  ['a solid without a noun', { ...GOOD, features: [{ kind: 'solid', mode: 'add', noun: '', sizes: SIZES }] }],
  ['a base of 500 sizes', { base: { noun: 'plate', sizes: many(500) }, features: [] }],
] as const;

describe.each(BAD)('%s', (_, sheet) => {
  test('is no plan', () => {
    expect(() => sheetIn({ stop: 'end', text: JSON.stringify(sheet) })).toThrow(BadPlan);
  });

  test.each([1, 2])('and the model is asked again, of %i side by side', async (plans) => {
    const [openai = expect.unreachable()] = DIALECTS;
    const server = await wireServer((__, response, n) =>
      openai.answer(response, JSON.stringify(n < plans ? sheet : GOOD)),
    );
    const provider = openai.open(server.url);
    const agent = new PlannerAgent(modelOf(provider), contextOf(provider).context, 'form');
    const wish: Wish = {
      prompt: '80x40x5 plate',
      answers: [],
      document: async () => null,
      turns: [],
      design: { id: 'd', record: () => {}, remark: () => {} },
    };
    const planner = new ModelPlanner({ agent, builtin: null, plans });
    expect(await planner.plan(wish, new AbortController().signal)).toMatchObject({ type: 'plan' });
    await server.close();
  });
});

test('what no outline can hold is no plan, and no fault of ours', () => {
  const sheet = { base: { noun: '', sizes: {} }, features: [] };
  expect(() => outlineOf(sheet, 'a plate')).toThrow(BadPlan);
});

test('as many sizes as any family has are taken', () => {
  const sheet = { base: { noun: 'plate', sizes: many(40) }, features: [] };
  expect(sheetIn({ stop: 'end', text: JSON.stringify(sheet) })).toMatchObject(sheet);
});
