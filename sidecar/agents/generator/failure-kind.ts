import type { Fact } from '../../checks/fact.ts';

export type FailureName = 'syntax' | 'workflow' | 'recompute' | 'geometry' | 'intent';

/** One of the ways in which a plan fails, and what a model is told to do about it. */
export interface FailureKind {
  readonly name: FailureName;
  readonly owns: (fact: Fact) => boolean;
  /** What to change, in a sentence or two: small models read no more. */
  readonly instruction: string;
}
