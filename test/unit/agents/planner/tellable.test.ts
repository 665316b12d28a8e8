import { expect, test } from 'vitest';
import { isTellable } from '../../../../sidecar/agents/planner/tellable.ts';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import type { Outline } from '../../../../sidecar/plan/outline/outline.ts';

function outlineOf(request: string): Outline {
  const planned = planRequest(request, []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  return planned.outline;
}

test.each([
  'plate 100 x 60 x 8 mm with four 5 mm holes in the corners 8 mm from the edges',
  'disc 70 dia 8 thick, six 7 mm holes on a 52 mm circle and a 15 mm bore in the middle',
  'block 40 x 30 x 20 mm with a slot 20 x 5 mm, 4 mm deep, and 1 mm chamfer on the top',
  'plate 80 x 40 x 6 mm with four M5 counterbored holes 8 mm from the edges',
])('comes back whole: %s', (request) => {
  expect(isTellable(outlineOf(request))).toBe(true);
});

test('what a sheet has no words for would be lost', () => {
  const outline = outlineOf('plate 80 x 40 x 12 mm with a 22 mm round pocket 7 mm deep');
  const [pocket] = outline.features;
  if (pocket?.kind !== 'pocket') throw new Error(String(pocket?.kind));
  expect(isTellable(outline)).toBe(true);
  expect(isTellable({ ...outline, features: [{ ...pocket, bearing: '608' }] })).toBe(false);
});

test('Python is told to no model again', () => {
  const outline = outlineOf('plate 80 x 40 x 12 mm');
  const code = 'result = 1';
  expect(
    isTellable({ ...outline, features: [{ kind: 'python', words: 'x', operation: 'add', sizes: [], code }] }),
  ).toBe(false);
});
