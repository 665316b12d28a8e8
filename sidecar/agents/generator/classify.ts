import type { Fact } from '../../checks/fact.ts';
import type { FailureKind } from './failure-kind.ts';
import { FAILURE_KINDS } from './kinds/registry.ts';

/** All that is wrong of one kind. */
export interface Failure {
  readonly kind: FailureKind;
  readonly facts: readonly Fact[];
}

/** What is wrong, by kind, in the order in which it is to be mended. Pure: each fact is of exactly one kind. */
export function classified(facts: readonly Fact[]): Failure[] {
  return FAILURE_KINDS.map((kind) => ({ kind, facts: facts.filter(kind.owns) })).filter(
    (failure) => failure.facts.length > 0,
  );
}
