import { LLMError } from '../llm-error.ts';
import type { LLMUsage } from '../schema.ts';
import type { Book, Call, Held, Order } from './book.ts';
import { dollars } from './dollars.ts';

/** What may be spent, USD; null: no limit. */
export interface Limits {
  readonly perDesign: number | null;
  readonly perDay: number | null;
}

/** What one design has used so far. */
export interface DesignUsage {
  readonly calls: number;
  readonly input: number;
  readonly output: number;
  /** USD, of the calls with a known price. */
  readonly cost: number;
  /** Calls whose price is not known. */
  readonly unpriced: number;
}

/**
 * The account of one design. Before each call the most that it can cost is set aside, in the books of the day too, so that
 * calls side by side cannot exceed a limit together; what it did cost takes that place afterwards.
 */
export class DesignBudget {
  readonly #design: string;
  readonly #limits: () => Limits;
  readonly #book: Book;
  readonly #log: (line: string) => void;
  #setAside = 0;
  #usage: DesignUsage = { calls: 0, input: 0, output: 0, cost: 0, unpriced: 0 };

  /** @param limits asked before each call, for a person may change them meanwhile */
  constructor(design: string, limits: () => Limits, book: Book, log: (line: string) => void) {
    this.#design = design;
    this.#limits = limits;
    this.#book = book;
    this.#log = log;
  }

  /** USD that this design has cost so far, as far as prices are known. */
  get spent(): number {
    return this.#usage.cost;
  }

  /** What may be spent, as it is set now. */
  get limits(): Limits {
    return this.#limits();
  }

  /** What its calls came to so far. */
  get usage(): DesignUsage {
    return this.#usage;
  }

  /**
   * Sets the most aside that a call can cost.
   * @param most null: the price is not known, and no limit can hold it
   * @throws LLMError where it could exceed a limit
   */
  reserve(order: Omit<Order, 'design'>, most: number | null): Held {
    const { perDesign, perDay } = this.#limits();
    if (most === null && (perDesign !== null || perDay !== null)) throw unknown(order);
    const amount = most ?? 0;
    if (perDesign !== null && amount > 0 && this.spent + this.#setAside + amount > perDesign)
      throw spent('design', perDesign, this.spent + this.#setAside, amount, order.provider);
    const held = this.#hold(order, amount, perDay);
    this.#setAside += amount;
    return {
      settle: (call) => {
        this.#setAside -= amount;
        this.#usage = plus(this.#usage, call);
        this.#inBooks(() => held.settle(call));
      },
      release: () => {
        this.#setAside -= amount;
        this.#inBooks(() => held.release());
      },
    };
  }

  #hold(order: Omit<Order, 'design'>, amount: number, perDay: number | null): Held {
    let held: ReturnType<Book['reserve']>;
    try {
      held = this.#book.reserve({ design: this.#design, ...order }, amount, perDay);
    } catch (error) {
      // Without books no limit of a day can be held; what costs nothing may go on.
      if (perDay !== null && amount > 0) throw noBooks(order.provider, error);
      this.#inBooks(() => {
        throw error;
      });
      return { settle: () => {}, release: () => {} };
    }
    if ('spent' in held) throw spent('day', perDay ?? 0, held.spent, amount, order.provider);
    return held;
  }

  /** What was set aside stands where its end cannot be written: too much rather than too little. */
  #inBooks(write: () => void): void {
    try {
      write();
    } catch (error) {
      this.#log(`The usage cannot be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}

function plus(sum: DesignUsage, { usage, cost }: { usage: LLMUsage; cost: Call['cost'] }): DesignUsage {
  return {
    calls: sum.calls + 1,
    input: sum.input + usage.input + usage.cachedInput + usage.cacheWrites,
    output: sum.output + usage.output,
    cost: sum.cost + (cost ?? 0),
    unpriced: sum.unpriced + (cost === null ? 1 : 0),
  };
}

const RAISE = 'Raise the budget (partwright models budget set), or name a cheaper model.';

function budgetError(message: string, provider: string, cure: string, cause?: unknown): LLMError {
  return new LLMError(message, { kind: 'budget', provider, cure, isRetryable: false, cause });
}

function spent(of: 'day' | 'design', limit: number, soFar: number, most: number, provider: string): LLMError {
  const whole = of === 'day' ? 'today' : 'for this design';
  return budgetError(
    `The budget of ${dollars(limit)} a ${of} would not hold: ${dollars(soFar)} spent or set aside ${whole}, and the next call may cost up to ${dollars(most)}.`,
    provider,
    RAISE,
  );
}

function unknown({ provider, model }: Omit<Order, 'design'>): LLMError {
  return budgetError(
    `The price of ${provider}/${model} is not known, so the budget cannot be held.`,
    provider,
    'Name a model with a known price (partwright models list), or take the budget away (partwright models budget set --design none --day none).',
  );
}

function noBooks(provider: string, cause: unknown): LLMError {
  return budgetError(
    'What was spent today cannot be written down, so the budget of the day cannot be held.',
    provider,
    'Make the data folder writable (partwright doctor), or take the budget of the day away.',
    cause,
  );
}
