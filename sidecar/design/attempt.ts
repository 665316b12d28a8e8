import type { Review } from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import { type Fact, factInWords, factsOf } from '../checks/fact.ts';
import { withReview } from '../checks/review.ts';
import type { Blueprint } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import { PlanError } from '../plan/problem.ts';
import { requirementMissed } from './endings.ts';
import type { PlanOutcome, Setback } from './planner.ts';
import type { Rehearsal } from './rehearse.ts';
import { route } from './route.ts';
import { planFacts, scriptFacts } from './setback-facts.ts';

/** A plan that passed its checks in rehearsal, with what a reviewer said of it. */
export interface Passed {
  readonly blueprint: Blueprint;
  readonly compiled: Compiled;
  readonly rehearsal: Rehearsal;
  readonly review: Review | null;
}

/** A plan that did not, and what becomes of it. */
export interface Missed {
  readonly blueprint: Blueprint;
  readonly facts: readonly Fact[];
  readonly how: Setback['how'] | 'give up';
  /** Ends the design where nobody can mend it. */
  readonly failure: Error;
  /** 0 where it came to no rehearsal. */
  readonly score: number;
}

/** How plans are tried. */
interface Trying {
  readonly round: number;
  readonly compile: (blueprint: Blueprint) => Compiled;
  readonly rehearse: (blueprint: Blueprint, compiled: Compiled) => Promise<Rehearsal>;
  readonly review: (blueprint: Blueprint, compiled: Compiled, rehearsal: Rehearsal) => Promise<Review | null>;
}

/**
 * Tries a plan and the others that came with it: of those that pass the one with the best score is taken, the earlier one
 * where they are equal. Where none passes, the one that came nearest is to be mended. Only the best are shown to a
 * reviewer, for that costs.
 */
export async function attempt(
  { others = [], ...first }: Extract<PlanOutcome, Blueprint>,
  trying: Trying,
): Promise<Passed | Missed> {
  const passed: Rehearsed[] = [];
  let nearest: Missed | null = null;
  for (const blueprint of [first, ...others]) {
    const tried = await tryOne(blueprint, trying);
    if ('rehearsal' in tried) passed.push(tried);
    else if (nearest === null || tried.score > nearest.score) nearest = tried;
  }
  const measured = Math.max(...passed.map(scoreOf));
  let best: Passed | null = null;
  for (const each of passed.filter((one) => scoreOf(one) > measured - EQUAL)) {
    const looked = await reviewed(each, trying);
    if (best === null || scoreOf(looked) > scoreOf(best)) best = looked;
    if (looked.review === null || scoreOf(best) > 1 - EQUAL) break;
  }
  return best ?? nearest ?? missedOf(first, []);
}

type Rehearsed = Omit<Passed, 'review'>;

const EQUAL = 1e-9;

const scoreOf = ({ rehearsal }: Rehearsed) => rehearsal.verdict.score;

async function tryOne(
  blueprint: Blueprint,
  { round, compile, rehearse }: Trying,
): Promise<Rehearsed | Missed> {
  let compiled: Compiled;
  let rehearsal: Rehearsal;
  try {
    compiled = compile(blueprint);
    rehearsal = await rehearse(blueprint, compiled);
  } catch (failure) {
    const common = { blueprint, how: 'refine', score: 0 } as const;
    if (failure instanceof PlanError) return { ...common, failure, facts: planFacts(failure) };
    if (failure instanceof PartwrightError && failure.name === 'ScriptFailed')
      return { ...common, failure, facts: scriptFacts(failure) };
    throw failure;
  }
  const { verdict } = rehearsal;
  const next = route(verdict, round);
  if (next !== 'live') return { ...missedOf(blueprint, factsOf(verdict)), how: next, score: verdict.score };
  return { blueprint, compiled, rehearsal };
}

/** What a reviewer says of it, and with that in its score. */
async function reviewed(tried: Rehearsed, { review }: Trying): Promise<Passed> {
  const { blueprint, compiled, rehearsal } = tried;
  const opinion = await review(blueprint, compiled, rehearsal);
  const verdict = withReview(rehearsal.verdict, opinion);
  return { ...tried, rehearsal: { ...rehearsal, verdict }, review: opinion };
}

/** A plan that was built and is not what was asked for. */
export function missedOf(blueprint: Blueprint, facts: readonly Fact[]): Missed {
  const failure = requirementMissed(facts.map(factInWords));
  return { blueprint, facts, how: 'give up', failure, score: 0 };
}
