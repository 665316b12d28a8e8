import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { EVERYDAY } from './everyday-wordings.ts';

describe('as people write and say it', () => {
  test.each(EVERYDAY)('$prompt', ({ prompt, size, volume }) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type !== 'plan') return;
    const { requirements } = result.plan;
    const sizes = ['X', 'Y', 'Z'].map((axis) =>
      requirements.find((each) => each.kind === 'size' && each.axis === axis),
    );
    expect(sizes.map((each) => each && 'value' in each && Number(each.value.toFixed(6)))).toEqual(
      size.map((value) => Number(value.toFixed(6))),
    );
    const asked = requirements.find((each) => each.kind === 'volume');
    expect(asked && 'value' in asked ? asked.value : null).toBeCloseTo(volume, 5);
  });
});

describe('which way from the centre', () => {
  test.each([
    ['plate 80x40x5 with a 6 mm hole offset 10 mm to the right of the centre', [10, 0]],
    ['plate 80x40x5 with a 6 mm hole 10 mm to the left', [-10, 0]],
    ['plate 80x40x5 with a 6 mm hole 10 mm to the right and 5 mm to the front of the centre', [10, -5]],
    ['plate 80x40x5 with a 6 mm hole 10 mm from the right edge', [30, 0]],
  ])('%s', (prompt, at) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type !== 'plan') return;
    expect(result.plan.requirements.find((each) => each.kind === 'holes')).toMatchObject({ centres: [at] });
  });
});

describe('what the plan keeps of it', () => {
  test('a size that follows another one is an expression over it', () => {
    const result = planRequest('plate 40 wide, 5 thick, twice as long as wide', []);
    expect(result).toMatchObject({ type: 'plan', plan: { parameters: expect.any(Array) } });
    if (result.type !== 'plan') return;
    expect(result.plan.parameters).toContainEqual(
      expect.objectContaining({ name: 'length', value: '2 * width' }),
    );
  });

  test('tolerances are said not to be modelled', () => {
    const result = planRequest('rod Ø20 h7 x 50', []);
    expect(result).toMatchObject({
      plan: { assumptions: expect.arrayContaining([expect.stringContaining('"h7" is not modelled')]) },
    });
  });
});
