import { z } from 'zod';

/** Why a call of a model came to nothing. */
export const LLMErrorKind = z.enum([
  /** No key, or one that is refused: 401, 403. */
  'key',
  /** The provider does not know the model, or it is not pulled: 404. */
  'model',
  /** The provider did not take the request as it is: 400, 413, 422. */
  'request',
  /** Too much asked in a time, or the account is empty: 429. */
  'limit',
  /** The provider has trouble: 408, 409, 5xx, 529. */
  'server',
  /** Nobody answers at that address. */
  'connection',
  /** The line broke after the request was sent. */
  'broken',
  /** Nothing may be sent to that service. */
  'consent',
  'timeout',
  /** What came was no answer: garbage, empty, too long, cut off. */
  'answer',
  /** The model declined. */
  'refusal',
  /** The next call could cost more than the budget has left. */
  'budget',
  'cancelled',
]);
export type LLMErrorKind = z.infer<typeof LLMErrorKind>;

interface Details {
  readonly kind: LLMErrorKind;
  readonly provider: string;
  /** What the person can do about it. */
  readonly cure: string;
  /** Whether the same request may succeed in a while. */
  readonly isRetryable: boolean;
  /** How long the provider asks to wait, ms. */
  readonly retryAfterMs?: number | undefined;
  readonly status?: number | undefined;
  readonly cause?: unknown;
}

/** A call of a model that failed; says so to a person, and to the retry policy. Holds no key and no prompt. */
export class LLMError extends Error {
  override readonly name = 'LLMError';
  readonly kind: LLMErrorKind;
  readonly provider: string;
  readonly cure: string;
  readonly isRetryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly status: number | undefined;

  constructor(message: string, { cause, ...details }: Details) {
    super(message, cause === undefined ? {} : { cause });
    this.kind = details.kind;
    this.provider = details.provider;
    this.cure = details.cure;
    this.isRetryable = details.isRetryable;
    this.retryAfterMs = details.retryAfterMs;
    this.status = details.status;
  }
}

/** What a call that was ended from here came to, whatever was thrown for it. */
export function cancelled(provider: string, cause: unknown): LLMError {
  if (cause instanceof LLMError && cause.kind === 'cancelled') return cause;
  return new LLMError('Cancelled.', { kind: 'cancelled', provider, cure: '', isRetryable: false, cause });
}
