import type { Sending } from '../../rpc-schema/models.ts';
import { cancelled, LLMError } from './llm-error.ts';
import { type ModelName, modelName } from './model-name.ts';
import type { DesignBudget } from './money/budget.ts';
import { costOf, type Price, priceOf, worstCost } from './money/price.ts';
import type { LLMAnswer, LLMDelta, ModelProvider } from './provider.ts';
import { retrying } from './retry.ts';
import { type LLMRequest, type LLMResponse, LLMUsage } from './schema.ts';
import { type Allow, sendingTo } from './sending.ts';

interface ModelsOptions {
  /** @throws LLMError where it is not set up, such as without a key */
  readonly provider: (
    asked: ModelName,
    signal: AbortSignal,
    allow?: Allow,
  ) => ModelProvider | Promise<ModelProvider>;
  readonly now?: () => Date;
  /** That of designs unless given. */
  readonly patience?: Patience;
}

/** What is asked, of whom, and on whose account. */
export interface Asking {
  readonly agent: string;
  readonly primary: ModelName;
  readonly fallback: ModelName | null;
  readonly request: Omit<LLMRequest, 'model' | 'timeoutMs'>;
  readonly budget: DesignBudget;
  readonly signal: AbortSignal;
  /** Given: the answer is streamed, and not asked for again once anything of it came. */
  readonly onDelta?: (delta: LLMDelta) => void;
  /** It is asked for once, whatever comes of it. */
  readonly once?: true;
  /** Asks the person before a service gets anything for the first time; left out: they are told. */
  readonly allow?: ((sending: Sending) => Promise<boolean>) | undefined;
}

/** How long an answer is waited for, ms. */
export interface Patience {
  readonly service: number;
  /** A model of one's own may have to be loaded first. */
  readonly local: number;
}

export const OF_DESIGNS: Patience = { service: 60_000, local: 600_000 };
/** Trouble that another model does not have. */
const GOES_ON: ReadonlySet<LLMError['kind']> = new Set([
  'key',
  'model',
  'request',
  'limit',
  'server',
  'connection',
  'broken',
  'consent',
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

  async #askOne(asking: Asking, asked: ModelName): Promise<LLMResponse> {
    const { provider: name, model } = asked;
    const { signal, onDelta } = asking;
    const provider = await this.#options.provider(asked, signal, this.#allow(asking, asked));
    const { patience = OF_DESIGNS } = this.#options;
    const timeoutMs = provider.isLocal ? patience.local : patience.service;
    const request: LLMRequest = { ...asking.request, model, timeoutMs };
    let isShown = false;
    let fault: { readonly thrown: unknown } | undefined;
    const show = (delta: LLMDelta) => {
      isShown = onDelta !== undefined;
      try {
        onDelta?.(delta);
      } catch (thrown) {
        fault = { thrown };
        throw thrown;
      }
    };
    // One on this machine is heard piece by piece even where nobody looks: a loop is cut off then, not waited for.
    const call = () =>
      onDelta || provider.isLocal
        ? provider.completeStream(request, signal, show)
        : provider.complete(request, signal);
    return retrying(
      () => this.#paid(asking, provider, request, call),
      signal,
      () => !asking.once && !isShown,
    ).catch((error: unknown) => {
      // A fault of whoever listens is theirs, and no trouble of the line: the call was made, and stands in the books.
      if (fault) throw fault.thrown;
      throw signal.aborted ? cancelled(name, error) : error;
    });
  }

  /** What the person is asked before that model is, if they are asked at all. */
  #allow({ allow, request, budget }: Asking, asked: ModelName): Allow | undefined {
    const { now = () => new Date() } = this.#options;
    const price = priceOf(asked.provider, asked.model);
    const most = price ? worstCost(price, request, now()) : null;
    return allow && ((place) => allow(sendingTo(place, asked, most, budget.limits)));
  }

  async #paid(
    { agent, budget }: Asking,
    provider: ModelProvider,
    request: LLMRequest,
    call: () => ReturnType<ModelProvider['complete']>,
  ): Promise<LLMResponse> {
    const { now = () => new Date() } = this.#options;
    const price = provider.isLocal ? FREE : priceOf(provider.name, request.model);
    const most = price === FREE ? 0 : price ? worstCost(price, request, now()) : null;
    const held = budget.reserve({ agent, provider: provider.name, model: request.model }, most);
    const started = performance.now();
    const book = (usage: LLMUsage, cost: number | null, exact: boolean) => {
      const ms = performance.now() - started;
      held.settle({ at: now().toISOString(), usage, cost, exact, ms });
      return ms;
    };
    try {
      const came = await call();
      // A server may send any figures: what cannot be is as good as none.
      const answer = LLMUsage.safeParse(came.usage).success ? came : { ...came, usage: UNKNOWN_USAGE };
      const exact = isCounted(answer);
      const cost = price === FREE ? 0 : exact ? costSaid(answer.usage, price, now()) : most;
      const ms = book(answer.usage, cost, exact || cost === 0);
      return { ...answer, provider: provider.name, cost_usd: cost, ms };
    } catch (error) {
      // What broke off may be billed all the same: the most that it can have cost stands in the books.
      if (error instanceof LLMError && mayHaveCost(error)) book(UNKNOWN_USAGE, most, most === 0);
      else held.release();
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

/** As the provider bills it, or by the table. */
const costSaid = (usage: LLMUsage, price: Price | undefined, at: Date): number | null =>
  usage.billed ?? (price ? costOf(price, usage, at) : null);

/** Whether the tokens are the provider's own count of the whole answer. */
const isCounted = ({ usage, stop }: LLMAnswer) => !usage.estimated && stop !== 'repetition';

const BILLED: ReadonlySet<LLMError['kind']> = new Set([
  'timeout',
  'cancelled',
  'answer',
  'refusal',
  'broken',
]);
/** A gateway that gave up waiting for the model. */
const GAVE_UP: ReadonlySet<number | undefined> = new Set([408, 504, 524]);

/** Whether a provider may bill a call that failed so. */
const mayHaveCost = ({ kind, status }: LLMError) => BILLED.has(kind) || GAVE_UP.has(status);

function withBoth(first: LLMError, last: LLMError, primary: ModelName, fallback: ModelName): LLMError {
  if (last.kind === 'cancelled') return last;
  return new LLMError(
    `${modelName(primary)}: ${first.message} Then ${modelName(fallback)}: ${last.message}`,
    { kind: last.kind, provider: last.provider, cure: first.cure, isRetryable: false, cause: last },
  );
}
