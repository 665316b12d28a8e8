import { setTimeout as sleep } from 'node:timers/promises';

/** The outcome of some work, or an error that says in words what took longer than the limit. */
export async function within<T>(work: Promise<T>, limitMs: number, late: () => Promise<string>): Promise<T> {
  const stop = new AbortController();
  const limit = sleep(limitMs, undefined, { signal: stop.signal }).then(async () => {
    throw new Error(await late());
  });
  // When the work wins, the stopped timer has nothing more to say.
  limit.catch(() => undefined);
  try {
    return await Promise.race([work, limit]);
  } finally {
    stop.abort();
  }
}
