import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../../sidecar/builtin/plan-request.ts';
import { CHINESE } from './chinese.ts';
import { FRENCH } from './french.ts';
import { CHINESE_FRESH, FRENCH_FRESH, GERMAN_FRESH, SPANISH_FRESH, STILL_ASKED } from './fresh.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

describe.each([
  ['German', [...GERMAN, ...GERMAN_FRESH]],
  ['French', [...FRENCH, ...FRENCH_FRESH]],
  ['Spanish', [...SPANISH, ...SPANISH_FRESH]],
  ['Chinese', [...CHINESE, ...CHINESE_FRESH]],
])('in %s', (_, requests) => {
  test.each(requests)('$prompt', ({ prompt, size, volume }) => {
    const result = planRequest(prompt, []);
    if (STILL_ASKED.includes(prompt)) {
      expect(result).toMatchObject({ type: 'question' });
      return;
    }
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
