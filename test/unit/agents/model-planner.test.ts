import { expect, test } from 'vitest';
import { ModelPlanner } from '../../../sidecar/agents/model-planner.ts';
import { PlannerAgent } from '../../../sidecar/agents/planner/planner.ts';
import type { Sheet } from '../../../sidecar/agents/planner/sheet.ts';
import { planWish } from '../../../sidecar/builtin/plan-wish.ts';
import type { Planner, Wish } from '../../../sidecar/design/planner.ts';
import { DIALECTS } from '../llm/dialects.ts';
import { wireServer } from '../llm/wire.ts';
import { contextOf, modelOf } from './context.ts';

const builtin: Planner = { plan: async (wish) => planWish(wish) };

const wish = (prompt: string): Wish => ({
  prompt,
  answers: [],
  document: async () => null,
  turns: [],
  design: { id: 'd1', record: () => {}, writing: () => {} },
});

/** Plans with a model that answers with these sheets, one call after another, the last again and again. */
async function planned(prompt: string, ...sheets: Sheet[]) {
  const [dialect] = DIALECTS;
  if (!dialect) throw new Error('no dialect');
  let calls = 0;
  const server = await wireServer((_request, response) => {
    const sheet = sheets[Math.min(calls, sheets.length - 1)];
    calls += 1;
    return dialect.stream(response, [JSON.stringify(sheet)]);
  });
  const provider = dialect.open(server.url);
  const { context } = contextOf(provider);
  const agent = new PlannerAgent(modelOf(provider), context, 'form');
  const outcome = await new ModelPlanner({ agent, builtin })
    .plan(wish(prompt), new AbortController().signal)
    .finally(() => server.close());
  return { outcome, asked: server.received.map(({ body }) => JSON.stringify(body)) };
}

const BLOCK: Sheet['base'] = { noun: 'block', sizes: { length: '40 mm', width: '30 mm', height: '10 mm' } };
const disc = (diameter: string, height: string, of?: string): Sheet['features'][number] => ({
  ...{ kind: 'solid', mode: 'add', noun: 'cylinder', side: 'top', sizes: { diameter, height } },
  ...(of === undefined ? {} : { of }),
});

test('what the reader made of a request goes to the model with it, and what it did not read', async () => {
  const prompt = 'block 40 x 30 x 10 mm with two 6 mm holes and a zibbledy flange-o-matic';
  const { asked } = await planned(prompt, { base: BLOCK, features: [] });
  expect(asked[0]).toContain('Read by rule so far');
  expect(asked[0]).toMatch(/Not read: [^\n]*zibbledy/);
});

test('a request that is read whole asks no model', async () => {
  const { outcome, asked } = await planned('block 40 x 30 x 10 mm', { base: BLOCK, features: [] });
  expect(outcome.type).toBe('plan');
  expect(asked).toEqual([]);
});

const WIBBLY = 'wibbly block 40 x 30 x 10 mm with two 6 mm holes 20 mm apart and a frobnicated crest';
const DRILLED: Sheet = {
  base: BLOCK,
  features: [
    { kind: 'hole', diameter: '6 mm', count: 2, place: { at: 'row', along: 'length', spacing: '20 mm' } },
  ],
};

test('words that neither the reader nor the plan knows are told to the person', async () => {
  const { outcome, asked } = await planned(WIBBLY, DRILLED);
  expect(asked).toHaveLength(1);
  if (outcome.type !== 'plan') throw new Error(JSON.stringify(outcome));
  const told = outcome.plan.assumptions.join('\n');
  for (const word of ['wibbly', 'frobnicated', 'crest']) expect(told).toContain(`"${word}"`);
  expect(told).toContain('were read by the model alone');
  expect(told).not.toContain('"holes"');
});

test('nothing is said of words that the model speaks of itself', async () => {
  const assumptions = ['Wibbly is left out.', 'The frobnicated crest is left out.'];
  const { outcome } = await planned(WIBBLY, { ...DRILLED, assumptions });
  if (outcome.type !== 'plan') throw new Error(JSON.stringify(outcome));
  expect(outcome.plan.assumptions.join('\n')).not.toContain('read by the model alone');
});

const STACK =
  'wibbly block 40 x 30 x 10 mm, a cylinder of 20 mm diameter 8 mm high upon that, on which sits one of 12 mm diameter 5 mm high';

test('solids told in the wrong order stand on one another all the same', async () => {
  const { outcome, asked } = await planned(STACK, {
    base: BLOCK,
    features: [disc('12 mm', '5 mm', 'solid 2'), disc('20 mm', '8 mm')],
  });
  expect(outcome.type).toBe('plan');
  if (outcome.type !== 'plan') return;
  expect(outcome.plan.requirements).toContainEqual(
    expect.objectContaining({ kind: 'size', axis: 'Z', value: 23 }),
  );
  expect(asked).toHaveLength(1);
});

test('a solid on one that there is not, or on itself, is sent back with what is wrong', async () => {
  const right: Sheet = { base: BLOCK, features: [disc('20 mm', '8 mm'), disc('12 mm', '5 mm', 'solid 1')] };
  const { outcome, asked } = await planned(
    STACK,
    { base: BLOCK, features: [disc('20 mm', '8 mm'), disc('12 mm', '5 mm', 'solid 7')] },
    { base: BLOCK, features: [disc('20 mm', '8 mm'), disc('12 mm', '5 mm', 'solid 2')] },
    right,
  );
  expect(asked[1]).toMatch(/is placed by \\*"solid 7\\*", and the plan has none/);
  expect(asked[2]).toContain('The cylinder 2 is placed by itself');
  expect(outcome.type).toBe('plan');
});
