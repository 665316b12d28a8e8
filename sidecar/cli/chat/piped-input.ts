import { createInterface } from 'node:readline';
import type { Input } from './input.ts';

/** Lines as they come, answers among them. */
export function pipedInput(input: NodeJS.ReadableStream, signal: AbortSignal): Input {
  const reader = createInterface({ input, signal, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  /** A line that was waited for in vain is the next one all the same. */
  let coming: Promise<string | null> | null = null;
  const line = async () => {
    const { done, value } = await lines.next();
    coming = null;
    return done || signal.aborted ? null : value;
  };
  const next = async () => {
    if (signal.aborted) return null;
    coming ??= line();
    return coming;
  };
  const answer = async (taken: AbortSignal) => {
    const over = Promise.withResolvers<null>();
    const takeBack = () => over.resolve(null);
    taken.addEventListener('abort', takeBack, { once: true });
    try {
      return taken.aborted ? null : await Promise.race([next(), over.promise]);
    } finally {
      taken.removeEventListener('abort', takeBack);
    }
  };
  return { next, answer, close: () => reader.close() };
}
