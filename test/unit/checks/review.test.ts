import { describe, expect, test } from 'vitest';
import { doubtsOf, withReview } from '../../../sidecar/checks/review.ts';
import type { Verdict } from '../../../sidecar/checks/validate.ts';
import { MAX_ROUNDS, route } from '../../../sidecar/design/route.ts';

const verdict = (score: number, ok: boolean): Verdict => ({
  checks: [{ text: 'length', wanted: '80 mm', got: ok ? '80 mm' : '70 mm', ok }],
  findings: [],
  features: [],
  fragile: [],
  untried: 0,
  measured: null,
  score,
  ok,
});

describe('the score', () => {
  test('has a fifth of the review in it', () => {
    expect(withReview(verdict(1, true), { score: 0.5 }).score).toBeCloseTo(0.9);
    expect(withReview(verdict(0.5, false), { score: 1 }).score).toBeCloseTo(0.6);
  });

  test('is of the other two alone where nobody reviewed', () => {
    expect(withReview(verdict(0.5, false), null)).toEqual(verdict(0.5, false));
  });

  test('does not leave its bounds, whatever a reviewer says', () => {
    expect(withReview(verdict(1, true), { score: 99 }).score).toBe(1);
    expect(withReview(verdict(0, false), { score: -99 }).score).toBe(0);
  });
});

describe('no review makes good what a check has failed', () => {
  const opinions = [0, 0.5, 1, 99, Number.POSITIVE_INFINITY];
  const scores = [0, 0.2, 0.4, 0.79, 0.8, 0.99, 1];

  test.each(opinions)('not with %d', (score) => {
    for (const before of scores) {
      const reviewed = withReview(verdict(before, false), { score });
      expect(reviewed.ok).toBe(false);
      expect(reviewed.checks).toEqual(verdict(before, false).checks);
      for (let round = 1; round <= MAX_ROUNDS; round++) expect(route(reviewed, round)).not.toBe('live');
    }
  });

  test('nor does the worst review of a part that passed keep it for ever', () => {
    expect(route(withReview(verdict(1, true), { score: 0 }), MAX_ROUNDS)).toBe('live');
  });
});

test('errors alone are doubts; warnings are told and no more', () => {
  const findings = [
    { severity: 'error', words: 'on the left', text: 'The slot is on the right.' },
    { severity: 'warning', words: null, text: 'It may be too thin.' },
    { severity: 'info', words: null, text: 'It weighs little.' },
  ] as const;
  expect(doubtsOf({ findings: [...findings] })).toMatchObject([
    { of: 'review', where: 'on the left', message: 'The slot is on the right.' },
  ]);
  expect(doubtsOf(null)).toEqual([]);
});
