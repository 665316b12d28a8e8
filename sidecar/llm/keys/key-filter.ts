import { LLMError } from '../llm-error.ts';
import type { LLMAnswer, LLMDelta, ModelProvider } from '../provider.ts';

const INSTEAD = '[key]';

/**
 * A provider that never says its key: not in errors, whose servers may repeat what they were sent, nor in answers. What
 * comes of it can be logged, kept and shown.
 */
export function withoutKey(provider: ModelProvider, key: string | null): ModelProvider {
  if (key === null || key === '') return provider;
  const clean = (text: string) => text.replaceAll(key, INSTEAD);
  const quietly = <T>(call: Promise<T>): Promise<T> =>
    call.catch((error: unknown) => {
      throw cleanError(error, clean);
    });
  const cleanAnswer = (answer: LLMAnswer): LLMAnswer => ({
    ...answer,
    model: clean(answer.model),
    text: clean(answer.text),
    reasoning: clean(answer.reasoning),
  });
  return {
    ...provider,
    complete: async (request, signal) => cleanAnswer(await quietly(provider.complete(request, signal))),
    completeStream: async (request, signal, onDelta) => {
      const stream = new KeyFilter(key, onDelta);
      const answer = await quietly(provider.completeStream(request, signal, (delta) => stream.push(delta)));
      stream.end();
      return cleanAnswer(answer);
    },
    models: async (signal) =>
      (await quietly(provider.models(signal))).map((model) => ({ ...model, name: clean(model.name) })),
  };
}

/** The same error without the key, and without what lies behind it: SDKs keep whole bodies and headers there. */
function cleanError(error: unknown, clean: (text: string) => string): unknown {
  if (error instanceof LLMError)
    return new LLMError(clean(error.message), { ...error, cure: clean(error.cure), cause: undefined });
  return new Error(clean(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
}

/** Hands pieces on without the key, also where it comes cut in two: what may be its beginning waits for the next. */
class KeyFilter {
  readonly #key: string;
  readonly #onDelta: (delta: LLMDelta) => void;
  readonly #held: Record<LLMDelta['kind'], string> = { text: '', reasoning: '' };

  constructor(key: string, onDelta: (delta: LLMDelta) => void) {
    this.#key = key;
    this.#onDelta = onDelta;
  }

  push({ kind, text }: LLMDelta): void {
    const clean = (this.#held[kind] + text).replaceAll(this.#key, INSTEAD);
    let held = Math.min(this.#key.length - 1, clean.length);
    while (held > 0 && !this.#key.startsWith(clean.slice(-held))) held -= 1;
    this.#held[kind] = clean.slice(clean.length - held);
    this.#give(kind, clean.slice(0, clean.length - held));
  }

  end(): void {
    for (const kind of ['reasoning', 'text'] as const) this.#give(kind, this.#held[kind]);
  }

  #give(kind: LLMDelta['kind'], text: string): void {
    if (text !== '') this.#onDelta({ kind, text });
  }
}
