import { describe, expect, test } from 'vitest';
import { TEMPLATES, templateFor } from '../../../sidecar/agents/templates/registry.ts';
import { inPrompt } from '../../../sidecar/agents/templates/template.ts';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { fromNowhere } from '../../../sidecar/checks/numbers/guard.ts';
import { tokensAtMost } from '../../../sidecar/llm/tokens.ts';

test.each([
  ['an L-shaped shelf bracket with two holes in each leg', 'bracket'],
  ['motor mount, 60 wide', 'bracket'],
  ['U-bracket with a row of holes', 'bracket'],
  ['ein Winkel 50 x 30 x 4 mm', 'bracket'],
  ['enclosure 100 x 60 x 40 with wall thickness 2 and a lid', 'housing'],
  ['Gehäuse 100 x 60 x 40 mm, 2 mm Wandstärke', 'housing'],
  ['un boîtier de 100 x 60 x 40 mm', 'housing'],
  ['plate with a grid of holes', 'pattern'],
  ['disc 80 with evenly spaced holes on a bolt circle', 'pattern'],
  ['hinge of two parts with a pin', 'assembly'],
  ['a block 20 x 20 x 10', 'generic'],
  ['', 'generic'],
  ['a staircase', 'generic'],
])('%s: %s', (request, name) => expect(templateFor(request).name).toBe(name));

describe.each(TEMPLATES)('$name', (template) => {
  const text = inPrompt(template);

  test('is under 150 tokens', () => expect(tokensAtMost(text)).toBeLessThan(150));

  test('has usual sizes that must be stated', () => {
    expect(template.defaults.length).toBeGreaterThan(0);
    expect(text).toContain('State each one used in "assumptions".');
  });
});

test('between them they have every usual size', () => {
  const all = TEMPLATES.map(inPrompt).join('\n');
  for (const size of [
    'height 10 mm',
    'diameter 5 mm',
    'spacing 20 mm',
    'radius 2 mm',
    '4 every 15 mm',
    '360 deg',
    '3 x 3',
  ])
    expect(all).toContain(size);
});

test('a usual size that is not stated is found in the plan, one that is stated passes', () => {
  const planned = planRequest('plate 100 x 60 x 10 mm', []);
  if (planned.type !== 'plan') throw new Error(planned.type);
  const { plan } = planned;
  const asked = 'plate 100 x 60 mm';
  expect(fromNowhere(asked, plan)).toEqual(['parameter thickness: 10']);
  expect(fromNowhere(asked, { ...plan, assumptions: ['height 10 mm, as usual'] })).toEqual([]);
});
