import { LLMError, type LLMErrorKind } from './llm-error.ts';

/** What a person is told of a status, and what to do about it. */
interface Meaning {
  readonly kind: LLMErrorKind;
  readonly says: string;
  readonly cure: string;
  readonly isRetryable?: true;
}

const KEY_CURE = 'Set a valid key: partwright models key set';
const SERVER: Meaning = {
  kind: 'server',
  says: 'has trouble of its own',
  cure: 'Try again in a while, or name another model.',
  isRetryable: true,
};
const ELSEWHERE: Meaning = {
  kind: 'request',
  says: 'sends on to another address, which is not followed',
  cure: 'Set the address that it really has (partwright models list shows the one that is set).',
};

/** A page where an answer of an API should be: whoever is there is no such service. */
const NO_API: Meaning = {
  kind: 'connection',
  says: 'is not what answers at the address that is set for it: a web page does',
  cure: 'Is the base URL right? partwright models list shows it.',
};
const PAGE = /^\W*(?:\d+\W+)?<(?:!doctype|html|head|body)\b/i;

const MEANINGS: Readonly<Record<number, Meaning>> = {
  400: { kind: 'request', says: 'did not take the request', cure: 'Try another model.' },
  401: { kind: 'key', says: 'refused the key', cure: KEY_CURE },
  402: {
    kind: 'limit',
    says: 'has no credit left for this key',
    cure: 'Add credit to the account, or name another model.',
  },
  403: { kind: 'key', says: 'does not let this key do that', cure: KEY_CURE },
  404: { kind: 'model', says: 'has no such model', cure: 'See which there are: partwright models list.' },
  408: { ...SERVER, says: 'took too long to answer' },
  409: { ...SERVER, says: 'was busy with a conflicting request' },
  413: {
    kind: 'request',
    says: 'found the request too large',
    cure: 'Ask in fewer words, or of a smaller part of the document.',
  },
  422: { kind: 'request', says: 'did not take the request', cure: 'Try another model.' },
  429: {
    kind: 'limit',
    says: 'is asked too much by this account',
    cure: 'Wait a little, or name another model.',
    isRetryable: true,
  },
  529: { ...SERVER, says: 'is overloaded' },
};

/** What a provider answered when it did not answer. */
export interface HttpFailure {
  readonly provider: string;
  readonly status: number;
  /** What the provider said about it. */
  readonly detail: string;
  readonly header: (name: string) => string | null;
  readonly cause: unknown;
}

/** The error of an HTTP status, with the provider's own word and how long it asks to wait. */
export function httpFailure(
  { provider, status, detail, header, cause }: HttpFailure,
  now = Date.now(),
): LLMError {
  const page = PAGE.test(detail);
  const meaning =
    (page && status === 404 ? NO_API : MEANINGS[status]) ??
    (status < 400 ? ELSEWHERE : status >= 500 ? SERVER : { ...SERVER, isRetryable: undefined });
  const word = page ? '' : detail.trim().slice(0, 300);
  return new LLMError(`${provider} ${meaning.says} (${status})${word ? `: ${word}` : '.'}`, {
    kind: meaning.kind,
    provider,
    cure: meaning.cure === KEY_CURE ? `${KEY_CURE} ${provider}.` : meaning.cure,
    isRetryable: meaning.isRetryable === true,
    retryAfterMs: meaning.isRetryable ? retryAfter(header, now) : undefined,
    status,
    cause,
  });
}

/** Milliseconds of `retry-after-ms`, or of `Retry-After` in seconds or as a date (RFC 9110, 10.2.3). */
function retryAfter(header: HttpFailure['header'], now: number): number | undefined {
  const milliseconds = Number(header('retry-after-ms') ?? Number.NaN);
  if (milliseconds >= 0) return milliseconds;
  const written = header('retry-after');
  if (written === null) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(written.trim())) return Number(written) * 1000;
  const date = Date.parse(written);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
