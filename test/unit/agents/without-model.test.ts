import { expect, test } from 'vitest';
import { withoutModel } from '../../../sidecar/agents/without-model.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';

const told = (request: string) => {
  const outcome = withoutModel(planRequest(request, []), request);
  if (outcome.type === 'refused') return outcome.reason;
  return outcome.type === 'question' ? (outcome.questions[0]?.text ?? '') : '';
};

test.each(['dragon mug', 'planetary gearbox with 3 planets, ratio 4', 'NACA 2412 blade 100 mm chord'])(
  'what lacks words names what would help: %s',
  (request) => expect(told(request)).toContain('partwright models use'),
);

test.each(['plate 80x40', 'plate 80x40x5', 'how heavy is it?', 'what is the volume'])(
  'what a model would not help with does not: %s',
  (request) => expect(told(request)).not.toContain('models use'),
);

test.each(['how heavy is it?', 'what is the volume', 'tell me the mass'])(
  'a question about a part is sent to what answers it: %s',
  (request) => expect(told(request)).toContain('/state'),
);

test('of shapes the nearest come first', () => {
  const outcome = planRequest('hex nut M8', []);
  expect(outcome).toMatchObject({ type: 'question' });
  if (outcome.type === 'question')
    expect(outcome.questions[0]?.options.slice(0, 2)).toEqual(['hexagonal prism', 'hexagonal spacer']);
});
