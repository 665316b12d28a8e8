import type { Verdict } from '../checks/validate.ts';

export type Route = 'live' | 'refine' | 'replan' | 'give up';

export const MAX_ROUNDS = 5;

/**
 * Where a rehearsed plan goes next, by its score: from .8 to the live document, from .4 to a mended plan, from .2 to a
 * new one. Whatever the score, nothing goes live that misses a size that was asked for or has a failure in it.
 */
export function route(verdict: Pick<Verdict, 'score' | 'ok'>, round: number): Route {
  if (verdict.ok && verdict.score >= 0.8) return 'live';
  if (round >= MAX_ROUNDS || verdict.score < 0.2) return 'give up';
  return verdict.score >= 0.4 ? 'refine' : 'replan';
}
