import { NOT_A_PART } from '../builtin/plan-request.ts';
import type { PlanOutcome } from '../design/planner.ts';
import { unreadOf } from './planner/unread-words.ts';

const HINT =
  'A language model may know it: set one with "partwright models use", or in FreeCAD under "Models and budget…".';

/** What the built-in reader comes to where no model is set: where it lacks words, a model is what may help. */
export function withoutModel(outcome: PlanOutcome, request: string): PlanOutcome {
  if (outcome.type === 'refused') {
    const lacksWords = outcome.reason.startsWith(NOT_A_PART) && unreadOf(outcome, request).length > 0;
    return lacksWords ? { ...outcome, reason: `${outcome.reason} ${HINT}` } : outcome;
  }
  if (outcome.type !== 'question') return outcome;
  const [first, ...others] = outcome.questions;
  const unknownShape = outcome.partial === undefined && (outcome.unread?.length ?? 0) > 0;
  if (!first || !(first.optional || unknownShape)) return outcome;
  return { ...outcome, questions: [{ ...first, text: `${first.text} ${HINT}` }, ...others] };
}
