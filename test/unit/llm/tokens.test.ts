import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokensAtMost, withinTokens } from '../../../sidecar/llm/tokens.ts';
import recorded from './tokens.json' with { type: 'json' };

describe('tokens of a text', () => {
  test.each(recorded.rows)('$name: no fewer than models count', ({ text, cl100k, o200k, qwen2 }) => {
    expect(tokensAtMost(text)).toBeGreaterThanOrEqual(Math.max(cl100k, o200k, qwen2));
  });

  test.each(recorded.rows.slice(0, 4))('$name: no more than three times as many', ({ text, o200k }) => {
    expect(tokensAtMost(text)).toBeLessThanOrEqual(3 * o200k);
  });

  test('never more than bytes, and two texts no more than each', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, other) => {
        expect(tokensAtMost(one)).toBeLessThanOrEqual(Buffer.byteLength(one));
        expect(tokensAtMost(`${one}\n${other}`)).toBe(tokensAtMost(one) + 1 + tokensAtMost(other));
      }),
    );
  });
});

test('a text is cut to what fits, at a whole character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(200), (text, limit) => {
      const cut = withinTokens(text, limit);
      expect(text.startsWith(cut)).toBe(true);
      expect(tokensAtMost(cut)).toBeLessThanOrEqual(limit);
      expect(cut.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
  expect(withinTokens('🔩🔩', 5)).toBe('🔩');
});
