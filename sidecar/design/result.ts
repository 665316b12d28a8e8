import type {
  Approval,
  DesignError,
  DesignResult,
  DesignUsage,
  PlanInWords,
  Question,
  Review,
} from '../../rpc-schema/design.ts';
import { ERRORS, PartwrightError } from '../../rpc-schema/errors.ts';
import type { Verdict } from '../checks/validate.ts';
import { SettingError } from '../config/agents.ts';
import { LLMError } from '../llm/llm-error.ts';
import { ModelNameError } from '../llm/model-name.ts';
import { PlanError } from '../plan/problem.ts';
import type { LiveRun } from './live-run.ts';

/** What every result has, whatever its outcome. */
export interface Common {
  readonly plan: PlanInWords | null;
  /** Numbers of the request that the plan does not use. */
  readonly notUnderstood: readonly string[];
  readonly rounds: number;
  readonly journal: string | null;
  readonly timings: Record<string, number>;
  readonly usage: DesignUsage;
  /** What else the person is to know, such as what was left undone. */
  readonly remarks: readonly string[];
}

/** Of a design that asked no model. */
export const NO_USAGE: DesignUsage = { calls: 0, tokens: 0, costUsd: 0 };
/** Of a design that ended before it began. */
export const NOT_BEGUN: Common = {
  plan: null,
  notUnderstood: [],
  rounds: 0,
  journal: null,
  timings: {},
  usage: NO_USAGE,
  remarks: [],
};

function bare(common: Common): Omit<DesignResult, 'outcome' | 'summary'> {
  return {
    plan: common.plan,
    assumptions: [...(common.plan?.assumptions ?? []), ...common.remarks],
    notUnderstood: [...common.notUnderstood],
    questions: [],
    checks: [],
    features: [],
    fragile: [],
    untried: 0,
    measured: null,
    parameters: common.plan?.parameters ?? [],
    diff: null,
    document: null,
    score: null,
    rounds: common.rounds,
    journal: common.journal,
    timings: common.timings,
    usage: common.usage,
    error: null,
  };
}

/** An error as a person reads it, with what to do about it. */
export function describeError(error: unknown): DesignError {
  if (error instanceof PlanError) {
    return {
      name: 'PlanInvalid',
      message: 'The plan cannot be built.',
      cure: ERRORS.PlanInvalid.cure,
      details: error.message,
    };
  }
  if (error instanceof PartwrightError) {
    return { name: error.name, message: error.message, cure: error.cure, details: detailsOf(error.data) };
  }
  if (error instanceof LLMError)
    return { name: 'ModelFailed', message: error.message, cure: error.cure, details: null };
  if (error instanceof SettingError || error instanceof ModelNameError)
    return {
      name: 'SettingInvalid',
      message: error.message,
      cure: ERRORS.SettingInvalid.cure,
      details: null,
    };
  return {
    name: 'InternalError',
    message: error instanceof Error ? error.message : String(error),
    cure: ERRORS.InternalError.cure,
    details: error instanceof Error ? (error.stack ?? null) : null,
  };
}

function detailsOf(data: unknown): string | null {
  if (data === undefined || data === null) return null;
  if (typeof data !== 'object') return String(data);
  const known = data as Record<string, unknown>;
  if (typeof known.details === 'string') return known.details;
  if (typeof known.title === 'string' && typeof known.exception === 'string') {
    const line = typeof known.line === 'number' ? `, line ${known.line}` : '';
    return `In the step "${known.title}"${line}: ${known.exception}`;
  }
  return JSON.stringify(data);
}

/** Where nothing was asked in figures there is nothing to boast of. */
const passed = (checks: number) =>
  checks === 0 ? [] : [`${checks} ${checks === 1 ? 'check' : 'checks'} passed`];

export function done(
  common: Common,
  run: LiveRun,
  { score, fragile, untried }: Verdict,
  review: Review | null = null,
): DesignResult {
  const size = run.measured?.bbox.map((value) => Number(value.toFixed(3))).join(' x ');
  const title = common.plan?.title ?? 'Part';
  return {
    ...bare(common),
    outcome: 'done',
    summary: [size ? `${title}: ${size} mm` : title, ...passed(run.checks.length)].join(', '),
    checks: [...run.checks],
    features: [...run.features],
    fragile: [...fragile],
    measured: run.measured,
    diff: run.diff,
    document: run.ran.document,
    score,
    untried,
    ...(review === null ? {} : { review }),
  };
}

/** What is known of a model that was not built in the document. */
export function shownOf({
  checks,
  features,
  fragile,
  untried,
  measured,
  score,
}: Verdict): Partial<DesignResult> {
  return { checks: [...checks], features: [...features], fragile: [...fragile], untried, measured, score };
}

export function asks(common: Common, questions: readonly Question[]): DesignResult {
  return {
    ...bare(common),
    outcome: 'question',
    summary:
      questions.length === 1
        ? (questions[0]?.text ?? '')
        : `${questions.length} questions before it can be made.`,
    questions: [...questions],
  };
}

/** Python of the plan's own, and nobody there who could allow it. */
export function needsApproval(common: Common, approval: Approval): DesignResult {
  const titles = approval.code.map(({ title }) => title).join(', ');
  const text = `May it run in your document: ${titles}? It was written by whoever planned the part, and passed rehearsal on a copy.`;
  return {
    ...asks(common, [{ text, words: null, about: null, options: [] }]),
    checks: approval.checks,
    measured: approval.measured,
    approval,
  };
}

export function refused(common: Common, reason: string): DesignResult {
  return { ...bare(common), outcome: 'refused', summary: reason };
}

export function failed(common: Common, error: unknown, shown: Partial<DesignResult> = {}): DesignResult {
  const described = describeError(error);
  const cancelled =
    (error instanceof PartwrightError && error.name === 'Cancelled') ||
    (error instanceof LLMError && error.kind === 'cancelled');
  return {
    ...bare(common),
    ...shown,
    outcome: cancelled ? 'cancelled' : 'failed',
    summary: cancelled ? 'Stopped. The document is as it was.' : described.message,
    error: described,
  };
}
