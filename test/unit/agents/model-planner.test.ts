import { describe, expect, test } from 'vitest';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import { ModelPlanner } from '../../../sidecar/agents/model-planner.ts';
import { PlannerAgent } from '../../../sidecar/agents/planner/planner.ts';
import type { Sheet } from '../../../sidecar/agents/planner/sheet.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { planWish } from '../../../sidecar/builtin/plan-wish.ts';
import type { Planner, Wish } from '../../../sidecar/design/planner.ts';
import { keptText } from '../../../sidecar/plan/kept.ts';
import { lower } from '../../../sidecar/plan/outline/lower.ts';
import type { Outline } from '../../../sidecar/plan/outline/outline.ts';
import { object, shape, stateOf } from '../checks/states.ts';
import { DIALECTS } from '../llm/dialects.ts';
import { wireServer } from '../llm/wire.ts';
import { contextOf, modelOf } from './context.ts';

const builtin: Planner = { plan: async (wish) => planWish(wish) };

interface Around {
  readonly answers?: Wish['answers'];
  readonly document?: DocumentState;
  readonly turns?: Wish['turns'];
  readonly plans?: number;
}

const wish = (prompt: string, { document, turns = [], answers = [] }: Around): Wish => ({
  prompt,
  answers,
  document: async () => document ?? null,
  turns,
  design: { id: 'd1', record: () => {}, remark: () => {}, writing: () => {} },
});

/** Plans with a model that answers with these sheets, one call after another, the last again and again. */
const planned = (prompt: string, ...sheets: Sheet[]) => plannedIn({}, prompt, ...sheets);

/** The same beside what a document holds, or after what was said. */
async function plannedIn(around: Around, prompt: string, ...sheets: Sheet[]) {
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
  const outcome = await new ModelPlanner({ agent, builtin, plans: around.plans ?? 1 })
    .plan(wish(prompt, around), new AbortController().signal)
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

test('who takes a request back is not planned for', async () => {
  const question = { text: 'What is "zibbledy"?', words: 'zibbledy', about: null, options: [] };
  const answers = [{ question, text: 'never mind' }];
  const { outcome, asked } = await plannedIn({ answers }, 'zibbledy block 40 x 30 x 10 mm', {
    base: BLOCK,
    features: [],
  });
  expect(outcome).toMatchObject({ type: 'refused', reason: 'Taken back: nothing was changed.' });
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

describe('a step in Python', () => {
  const SUNFLOWER =
    'wobbly block 40 x 30 x 10 mm with a sunflower of pins on top, 12 mm high and 3 mm in diameter';
  const nothing: Sheet = { base: BLOCK, features: [disc('20 mm', '8 mm', 'solid 7')] };
  const python = (code: string): Sheet => ({
    base: BLOCK,
    features: [
      {
        kind: 'python',
        operation: 'add',
        sizes: [
          { name: 'pin_height', size: '12 mm' },
          { name: 'pin_diameter', size: '3 mm' },
        ],
        code,
      },
    ],
  });
  const CODE = 'pins = [Part.makeCylinder(pin_diameter / 2, pin_height)]\nresult = pins[0]';

  test('is offered to a strong model when its plans come to nothing, and not before', async () => {
    const { outcome, asked } = await planned(SUNFLOWER, nothing, nothing, python(CODE));
    expect(asked.map((body) => body.includes('Only if no feature can be that shape'))).toEqual([
      false,
      false,
      true,
    ]);
    if (outcome.type !== 'plan') throw new Error(outcome.type);
    expect(outcome.plan.features.at(-1)).toMatchObject({
      kind: 'python',
      uses: ['pin_height', 'pin_diameter'],
      code: CODE,
    });
    expect(outcome.plan.parameters).toContainEqual(
      expect.objectContaining({ name: 'pin_height', value: 12 }),
    );
  });

  test('is not taken where it was not offered', async () => {
    const { outcome, asked } = await planned(SUNFLOWER, python(CODE));
    expect(asked).toHaveLength(3);
    // The third time it was.
    expect(outcome.type).toBe('plan');
  });

  const TURN = { request: 'a plate', answers: [], outcome: 'done', summary: 'Built.' } as const;
  test.each([
    ['a document holds anything', { document: stateOf([object('Box', 'Part::Box', {})]) }],
    ['anything was said before', { turns: [TURN] }],
  ])('is neither offered nor taken where %s, however often plans fail', async (_, around) => {
    const { outcome, asked } = await plannedIn(around, SUNFLOWER, nothing, nothing, python(CODE));
    expect(asked).toHaveLength(3);
    for (const body of asked) expect(body).not.toMatch(/Only if no feature can be that shape|\\*"python\\*"/);
    expect(outcome.type).toBe('question');
  });

  test('is no sample of several', async () => {
    const { asked } = await plannedIn({ plans: 3 }, SUNFLOWER, nothing);
    expect(asked.slice(0, 3).join()).not.toContain('Only if no feature');
  });

  test('with a figure that nobody said is no plan', async () => {
    const { outcome } = await planned(
      SUNFLOWER,
      nothing,
      nothing,
      python(CODE.replace('pin_height', '17.5')),
    );
    expect(outcome.type).toBe('question');
  });
});

test('a part that a model cannot give back whole is not changed by it', async () => {
  const made = planRequest('plate 100 x 60 x 8 mm', []);
  if (made.type !== 'plan') throw new Error(made.type);
  const lugs: Outline['features'][number] = {
    kind: 'python',
    words: 'lugs',
    operation: 'add',
    sizes: [],
    code: 'result = Part.Shape()',
  };
  const outline: Outline = { ...made.outline, features: [lugs] };
  const lowered = lower(outline);
  if (lowered.type !== 'plan') throw new Error(lowered.type);
  const text = keptText({ request: 'plate', plan: lowered.plan, outline, history: [] });
  const document = {
    ...stateOf([object('Plate', 'PartDesign::Body', { shape: shape(10) })]),
    plans: [{ object: 'Plate', text, made: {} }],
  };
  const plate = { noun: 'plate', sizes: { length: '90 mm', width: '60 mm', thickness: '8 mm' } };
  const { outcome, asked } = await plannedIn({ document }, 'make it wibbly and 90 mm long', {
    base: plate,
    features: [],
  });
  expect(asked).toEqual([]);
  expect(outcome.type).toBe('question');
});
