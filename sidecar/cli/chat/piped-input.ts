import { createInterface } from 'node:readline';
import type { Input } from './input.ts';

/** Lines as they come, answers among them. */
export function pipedInput(input: NodeJS.ReadableStream, signal: AbortSignal): Input {
  const reader = createInterface({ input, signal, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = reader[Symbol.asyncIterator]();
  const next = async () => {
    if (signal.aborted) return null;
    const { done, value } = await lines.next();
    return done || signal.aborted ? null : value;
  };
  return { next, answer: next, close: () => reader.close() };
}
