import type { PartwrightError } from '../../rpc-schema/errors.ts';
import { ScriptFailedData } from '../../rpc-schema/freecad.ts';
import { type Fact, plainFact } from '../checks/fact.ts';
import type { PlanError } from '../plan/problem.ts';

/** What speaks of something that is not there, or not yet. */
const OUT_OF_ORDER =
  /\bthere (?:is|are) no\b|\bearlier\b|\bused twice\b|\btoo much alike\b|\bmade by another\b/;

/** What is wrong with a plan that cannot be compiled. */
export function planFacts({ problems }: PlanError): Fact[] {
  return problems.map(({ where, field, message }) =>
    plainFact(OUT_OF_ORDER.test(message) ? 'order' : 'plan', where, `${field}: ${message}`),
  );
}

/** The step that raised, and what it said. */
export function scriptFacts(failure: PartwrightError): Fact[] {
  const read = ScriptFailedData.safeParse(failure.data);
  if (!read.success) return [plainFact('script', 'the script', failure.message)];
  const { title, exception } = read.data;
  return [plainFact('script', title, exception)];
}
