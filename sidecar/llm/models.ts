import { LLMError } from './llm-error.ts';
import { type ModelName, modelName } from './model-name.ts';
import type { DesignBudget } from './money/budget.ts';
import { costOf, priceOf, worstCost } from './money/price.ts';
import type { LLMDelta, ModelProvider } from './provider.ts';
import { retrying } from './retry.ts';
import type { LLMProvider, LLMRequest, LLMResponse, LLMUsage } from './schema.ts';

/** One call that was answered, for the books. */
export interface Call {
  readonly at: Date;
  readonly agent: string;
  readonly provider: LLMProvider;
  readonly model: string;
  readonly usage: LLMUsage;
  /** USD; null where the price is not known. */
  readonly cost: number | null;
  readonly ms: number;
}

interface ModelsOptions {
  /** @throws LLMError where it is not set up, such as without a key */
  readonly provider: (name: LLMProvider) => ModelProvider;
  readonly record: (call: Call) => void;
  readonly now?: () => Date;
}

/** What is asked, of whom, and on whose account. */
export interface Asking {
  readonly agent: string;
  readonly primary: ModelName;
  readonly fallback: ModelName | null;
  readonly request: Omit<LLMRequest, 'model' | 'timeoutMs'>;
  readonly budget: DesignBudget;
  readonly signal: AbortSignal;
  /** Given: the answer is streamed, and not asked for again by itself. */
  readonly onDelta?: (delta: LLMDelta) => void;
}

const CLOUD_TIMEOUT_MS = 60_000;
const LOCAL_TIMEOUT_MS = 600_000;
/** Trouble that another model does not have. */
const GOES_ON: ReadonlySet<LLMError['kind']> = new Set([
  'key',
  'model',
  'request',
  'limit',
  'server',
  'connection',
  'timeout',
  'answer',
  'refusal',
]);

/** Asks models: within the budget, again where that may help, then the fallback, and keeps the books. */
export class Models {
  readonly #options: ModelsOptions;

  constructor(options: ModelsOptions) {
    this.#options = options;
  }

  /** @throws LLMError of the last model that was asked */
  async ask(asking: Asking): Promise<LLMResponse> {
    try {
      return await this.#askOne(asking, asking.primary);
    } catch (error) {
      if (!(error instanceof LLMError) || !asking.fallback || !GOES_ON.has(error.kind)) throw error;
      try {
        return await this.#askOne(asking, asking.fallback);
      } catch (again) {
        if (!(again instanceof LLMError)) throw again;
        throw withBoth(error, again, asking.primary, asking.fallback);
      }
    }
  }

  async #askOne(asking: Asking, { provider: name, model }: ModelName): Promise<LLMResponse> {
    const provider = this.#options.provider(name);
    const timeoutMs = provider.isLocal ? LOCAL_TIMEOUT_MS : CLOUD_TIMEOUT_MS;
    const request: LLMRequest = { ...asking.request, model, timeoutMs };
    const { signal, onDelta } = asking;
    if (onDelta)
      return this.#paid(asking, provider, request, () => provider.completeStream(request, signal, onDelta));
    return retrying(
      () => this.#paid(asking, provider, request, () => provider.complete(request, signal)),
      signal,
    ).catch((error: unknown) => {
      throw signal.aborted ? cancelled(name, error) : error;
    });
  }

  async #paid(
    { agent, budget }: Asking,
    provider: ModelProvider,
    request: LLMRequest,
    call: () => ReturnType<ModelProvider['complete']>,
  ): Promise<LLMResponse> {
    const { now = () => new Date() } = this.#options;
    const price = provider.isLocal ? FREE : priceOf(provider.name, request.model);
    const most = price === FREE ? 0 : price ? worstCost(price, request) : null;
    const settle = budget.reserve(most, provider.name);
    const started = performance.now();
    const book = (usage: LLMUsage, cost: number | null) => {
      const ms = performance.now() - started;
      this.#options.record({
        at: now(),
        agent,
        provider: provider.name,
        model: request.model,
        usage,
        cost,
        ms,
      });
      settle(cost ?? 0);
      return ms;
    };
    try {
      const answer = await call();
      const cost = price === FREE ? 0 : price ? costOf(price, answer.usage, now()) : null;
      const ms = book(answer.usage, cost);
      return { ...answer, provider: provider.name, cost_usd: cost, ms };
    } catch (error) {
      // What broke off may be billed all the same: the most that it can have cost stands in the books.
      if (error instanceof LLMError && mayHaveCost(error)) book(UNKNOWN_USAGE, most);
      else settle(0);
      throw error;
    }
  }
}

const UNKNOWN_USAGE: LLMUsage = {
  input: 0,
  cachedInput: 0,
  cacheWrites: 0,
  output: 0,
  reasoning: null,
  estimated: true,
};
const FREE = 'free';

/** Whether a provider may bill a call that failed so. */
const mayHaveCost = ({ kind }: LLMError) =>
  kind === 'timeout' || kind === 'cancelled' || kind === 'answer' || kind === 'refusal';

function cancelled(provider: string, cause: unknown): LLMError {
  if (cause instanceof LLMError && cause.kind === 'cancelled') return cause;
  return new LLMError('Cancelled.', { kind: 'cancelled', provider, cure: '', isRetryable: false, cause });
}

function withBoth(first: LLMError, last: LLMError, primary: ModelName, fallback: ModelName): LLMError {
  if (last.kind === 'cancelled') return last;
  return new LLMError(
    `${modelName(primary)}: ${first.message} Then ${modelName(fallback)}: ${last.message}`,
    { kind: last.kind, provider: last.provider, cure: first.cure, isRetryable: false, cause: last },
  );
}
