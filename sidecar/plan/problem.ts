/** What is wrong with a plan: which feature or parameter, which field, and why, in words for a person. */
export interface Problem {
  readonly where: string;
  readonly field: string;
  readonly message: string;
}

/** A plan that cannot be compiled. Lists everything that is wrong, not just the first. */
export class PlanError extends Error {
  override readonly name = 'PlanError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], options?: ErrorOptions) {
    super(problems.map(({ where, field, message }) => `${where}: ${field}: ${message}`).join('\n'), options);
    this.problems = problems;
  }
}
