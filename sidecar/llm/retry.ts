import { setTimeout as wait } from 'node:timers/promises';
import pRetry from 'p-retry';
import { LLMError } from './llm-error.ts';

const RETRIES = 3;
const FIRST_WAIT_MS = 1000;
/** A longer wait that a provider asks for is not sat out: the fallback model is there sooner. */
const LONGEST_WAIT_MS = 30_000;

/**
 * Runs a call again while its errors say that it may succeed: after 1, 2 and 4 s, each up to twice as long so that many do
 * not come back at once, and not before the provider asks for it. Aborting ends the waiting at once.
 * @param mayRetry asked after each error: no where the call must not be made again
 * @throws the last error; the signal's reason where it was aborted
 */
export function retrying<T>(
  call: (attempt: number) => Promise<T>,
  signal: AbortSignal,
  mayRetry = () => true,
): Promise<T> {
  return pRetry(call, {
    retries: RETRIES,
    minTimeout: FIRST_WAIT_MS,
    factor: 2,
    randomize: true,
    signal,
    shouldRetry: ({ error }) =>
      mayRetry() &&
      error instanceof LLMError &&
      error.isRetryable &&
      (error.retryAfterMs ?? 0) <= LONGEST_WAIT_MS,
    onFailedAttempt: async ({ error, retriesLeft, retryDelay }) => {
      const asked = error instanceof LLMError && error.isRetryable ? (error.retryAfterMs ?? 0) : 0;
      if (mayRetry() && retriesLeft > 0 && asked <= LONGEST_WAIT_MS && asked > retryDelay)
        await wait(asked - retryDelay, undefined, { signal });
    },
  });
}
