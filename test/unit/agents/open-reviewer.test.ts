import { expect, test } from 'vitest';
import { openReviewer } from '../../../sidecar/agents/open-reviewer.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import type { Blueprint } from '../../../sidecar/plan/blueprint.ts';
import { opened } from '../llm/opened.ts';

function planOf(request: string): Blueprint {
  const planned = planRequest(request, []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  return planned;
}

const SIMPLE = planOf('plate 80 x 40 x 5 mm with a 6 mm hole');
const MORE = planOf(
  'plate 80 x 40 x 5 mm with a 6 mm hole, a slot 20 x 4 mm 10 mm from the front edge and 1 mm chamfers',
);
const scope = { id: 'd1', record: () => {}, remark: () => {}, writing: () => {} };

test.each([
  ['nothing, where no model had a part in it', 0, MORE, 'nothing'],
  ['the words of a simple part', 1, SIMPLE, 'text'],
  ['a picture of one with more to it', 1, MORE, 'picture'],
])('it wants %s', (_, calls, blueprint, wanted) => {
  const { models } = opened(
    { agents: { validator: { primary: 'openai/gpt-6-luna' } }, budget: { perDesign: null, perDay: null } },
    { OPENAI_API_KEY: 'k1' },
  );
  for (let n = 0; n < calls; n++) {
    const order = { agent: 'planner', provider: 'openai', model: 'gpt-6-luna' } as const;
    const usage = { input: 1, cachedInput: 0, cacheWrites: 0, output: 1, reasoning: null, estimated: false };
    models
      .budget('d1')
      .reserve(order, 0)
      .settle({ at: new Date(0).toISOString(), usage, cost: 0, exact: true, ms: 1 });
  }
  expect(openReviewer(models).wants(scope, blueprint)).toBe(wanted);
});
