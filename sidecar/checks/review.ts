import type { Review } from '../../rpc-schema/design.ts';
import { type Fact, plainFact } from './fact.ts';
import type { Verdict } from './validate.ts';

const SHARE = 0.2;

/**
 * A verdict with the opinion of a reviewer in its score: .4 geometry, .4 what was asked, .2 review. Where nobody reviewed, the
 * other two share its weight. Whatever the reviewer says, what was measured stays as it is: `ok` is of the checks alone.
 */
export function withReview(verdict: Verdict, review: Pick<Review, 'score'> | null): Verdict {
  if (review === null) return verdict;
  const opinion = Math.min(1, Math.max(0, review.score));
  return { ...verdict, score: (1 - SHARE) * verdict.score + SHARE * opinion };
}

/** What a reviewer says is not as it was asked for, for whoever mends the plan. */
export function doubtsOf(review: Pick<Review, 'findings'> | null): Fact[] {
  const errors = review?.findings.filter(({ severity }) => severity === 'error') ?? [];
  return errors.map(({ words, text }) => plainFact('review', words ?? 'the part', text));
}
