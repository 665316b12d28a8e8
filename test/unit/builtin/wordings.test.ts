import { describe, expect, test } from 'vitest';
import { planRequest } from '../../../sidecar/builtin/plan-request.ts';
import { compile } from '../../../sidecar/plan/compile.ts';
import { NOUNS } from '../../../sidecar/plan/nouns/registry.ts';
import type { Requirement } from '../../../sidecar/plan/requirement.ts';
import { GROUPS } from './wordings.ts';

const ORIGIN = { prompt: 'a test', date: '2026-11-23', version: '0.0.0' };

const sizeAlong = (requirements: readonly Requirement[], axis: string) =>
  requirements.find((each) => each.kind === 'size' && each.axis === axis);

describe('however it is worded', () => {
  test.each(
    GROUPS.flatMap(({ what, expected, wordings }) => wordings.map((prompt) => ({ what, prompt, expected }))),
  )('$what: $prompt', ({ prompt, expected }) => {
    const result = planRequest(prompt, []);
    expect(result).toMatchObject({ type: 'plan' });
    if (result.type !== 'plan') return;
    const { requirements } = result.plan;
    expect(compile(result.plan, ORIGIN).steps.length).toBeGreaterThan(0);
    expect(result.outline.base.noun).toBe(expected.noun);
    expected.size.forEach((value, n) => {
      const size = sizeAlong(requirements, 'XYZ'[n] ?? '');
      expect(size && 'value' in size ? size.value : null).toBeCloseTo(value, 6);
    });
    const volume = requirements.find((each) => each.kind === 'volume');
    if (expected.volume !== null) expect(volume?.value).toBeCloseTo(expected.volume, 6);
    const holes = requirements.filter((each) => each.kind === 'holes');
    expect(holes.map(({ diameter, count }) => [Number(diameter.toFixed(6)), count])).toEqual(
      expected.holes ?? [],
    );
    if (expected.centres) {
      const sorted = (points: readonly (readonly number[])[]) =>
        points
          .map((point) => point.map((value) => (value + 0).toFixed(4)).join())
          .map((text) => text.replace(/-0\.0000/g, '0.0000'))
          .toSorted();
      expect(sorted(holes[0]?.centres ?? [])).toEqual(sorted(expected.centres));
    }
  });

  test.each(NOUNS.map(({ name, example }) => ({ name, example })))(
    'the example of $name: $example',
    ({ name, example }) => {
      const result = planRequest(example, []);
      expect(result).toMatchObject({ type: 'plan', outline: { base: { noun: name } } });
    },
  );

  test('there are enough of them to be a specification', () => {
    expect(GROUPS.flatMap(({ wordings }) => wordings).length).toBeGreaterThanOrEqual(250);
  });
});
