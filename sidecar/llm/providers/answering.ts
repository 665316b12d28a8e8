import { LLMError } from '../llm-error.ts';
import type { LLMAnswer, LLMDelta } from '../provider.ts';
import { RepetitionWatch } from '../repetition.ts';
import { shortAddress } from '../short-address.ts';

/** No answer that a plan can be in is longer. */
const LONGEST_ANSWER = 2_000_000;

/** Collects what a model writes and hands it on; notices loops, and answers without an end. */
export class Watch {
  readonly #onDelta: (delta: LLMDelta) => void;
  readonly #loops = new RepetitionWatch();
  text = '';
  reasoning = '';
  loops = false;

  constructor(onDelta: (delta: LLMDelta) => void) {
    this.#onDelta = onDelta;
  }

  /** True where the rest need not be waited for. @throws LLMError */
  take(kind: LLMDelta['kind'], text: string): boolean {
    if (text === '') return false;
    this[kind] += text;
    if (this.text.length + this.reasoning.length > LONGEST_ANSWER) throw tooLong('The model');
    this.#onDelta({ kind, text });
    this.loops ||= this.#loops.push(text);
    return this.loops;
  }
}

/** An answer that holds something. @throws LLMError */
export function answered(
  provider: string,
  { cut = false, ...answer }: LLMAnswer & { readonly cut?: boolean },
): LLMAnswer {
  if (answer.text.length + answer.reasoning.length > LONGEST_ANSWER) throw tooLong(provider);
  if (answer.stop === 'refusal') {
    const word = answer.text.trim().slice(0, 300);
    throw new LLMError(`${provider}'s model declined${word ? `: ${word}` : '.'}`, {
      kind: 'refusal',
      provider,
      cure: 'Say it in other words, or name another model.',
      isRetryable: false,
    });
  }
  if (cut) {
    throw new LLMError(`The answer of ${provider} was cut off.`, {
      kind: 'answer',
      provider,
      cure: 'Try again.',
      isRetryable: true,
    });
  }
  if (answer.text.trim() === '' && answer.stop !== 'length') {
    throw new LLMError(`${provider} answered with nothing.`, {
      kind: 'answer',
      provider,
      cure: 'Try again, or name another model.',
      isRetryable: true,
    });
  }
  return answer;
}

function tooLong(provider: string): LLMError {
  return new LLMError(`${provider} answered with more than ${LONGEST_ANSWER / 1e6} million characters.`, {
    kind: 'answer',
    provider,
    cure: 'Name another model.',
    isRetryable: false,
  });
}

/** A call that was ended from here: by the person, or because it took too long. */
export function aborted(provider: string, signal: AbortSignal, cause: unknown): LLMError {
  return signal.aborted
    ? new LLMError('Cancelled.', { kind: 'cancelled', provider, cure: '', isRetryable: false, cause })
    : new LLMError(`${provider} did not answer in time.`, {
        kind: 'timeout',
        provider,
        cure: 'Try again, allow more time, or name another model.',
        isRetryable: true,
        cause,
      });
}

/** Nobody there, the line broke while an answer came, or what came is no answer. */
export function connectionFailure(provider: string, baseUrl: string, cause: unknown): LLMError {
  const address = shortAddress(baseUrl);
  if (cause instanceof SyntaxError)
    return new LLMError(`${provider} answered with something that is not JSON.`, {
      kind: 'answer',
      provider,
      cure: `Is ${address} the right address?`,
      isRetryable: false,
      cause,
    });
  if (isMisread(cause))
    return new LLMError(`${provider} answered in a form that is not that of its interface.`, {
      kind: 'answer',
      provider,
      cure: `Is ${address} the right address?`,
      isRetryable: false,
      cause,
    });
  return isUnreached(cause)
    ? new LLMError(`${provider} cannot be reached at ${address}.`, {
        kind: 'connection',
        provider,
        cure: 'Is the server running, and the network there?',
        isRetryable: true,
        cause,
      })
    : new LLMError(`The line to ${provider} broke.`, {
        kind: 'broken',
        provider,
        cure: 'Is the network there? Try again.',
        isRetryable: true,
        cause,
      });
}

/** What reading an answer of another shape ends with; a fetch that fails is a TypeError too, and says so. */
const isMisread = (error: unknown) =>
  error instanceof TypeError &&
  error.cause === undefined &&
  !/^(fetch failed|terminated)$/.test(error.message);

/** What Node says where no line came about, so that nothing was sent. */
const UNREACHED =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL|UND_ERR_CONNECT_TIMEOUT|CERT_\w+|ERR_TLS_\w+|ERR_INVALID_URL|DEPTH_ZERO_\w+|SELF_SIGNED_\w+|UNABLE_TO_\w+)$/;

function isUnreached(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && UNREACHED.test(String(error.code))) return true;
  const tried = error instanceof AggregateError ? error.errors : [];
  return (tried.length > 0 && tried.every(isUnreached)) || isUnreached(error.cause);
}
