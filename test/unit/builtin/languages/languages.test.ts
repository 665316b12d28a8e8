import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import { CHINESE } from './chinese.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

describe.each([
  ['German', GERMAN],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Chinese', CHINESE],
])('in %s', (_, requests) => {
  test.each(requests)('$prompt', ({ prompt, size, volume }) => {
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
    if (volume !== null) expect(asked && 'value' in asked ? asked.value : null).toBeCloseTo(volume, 5);
  });
});
