import type { PlanOutcome } from '../../design/planner.ts';
import type { Blueprint } from '../../plan/blueprint.ts';
import type { Sheet } from '../planner/sheet.ts';

/** What comes of a sheet, and what is wrong with it before anything is built. */
export interface Candidate {
  readonly sheet: Sheet;
  readonly outcome: PlanOutcome;
  readonly findings: readonly string[];
  /** Sizes of the base that it lacks. */
  readonly missing: readonly string[];
}

/**
 * Of several candidates the plan with which to begin, with the others behind it: rehearsal decides among them. What more of
 * them agree on comes first. Null where something is wrong with each of them.
 */
export function bestOf(candidates: readonly Candidate[]): PlanOutcome | null {
  const alike = new Map<string, { readonly blueprint: Blueprint; count: number }>();
  for (const { sheet, outcome, findings } of candidates) {
    if (findings.length > 0 || outcome.type === 'question' || outcome.type === 'refused') continue;
    const { assumptions: _, ...plan } = sheet;
    const key = JSON.stringify(plan);
    const known = alike.get(key);
    if (known) known.count += 1;
    else alike.set(key, { blueprint: outcome, count: 1 });
  }
  const [first, ...others] = [...alike.values()]
    .toSorted((one, other) => other.count - one.count)
    .map(({ blueprint }) => blueprint);
  if (first === undefined) return null;
  return others.length === 0 ? first : { ...first, others };
}
