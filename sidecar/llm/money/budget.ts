import { LLMError } from '../llm-error.ts';

/** What may be spent, USD; null: no limit. */
export interface Limits {
  readonly perDesign: number | null;
  readonly perDay: number | null;
}

/** What is known to have been spent today, by all designs. */
export interface Spending {
  today(): number;
}

const dollars = (amount: number) => `$${amount.toFixed(amount < 0.1 ? 4 : 2)}`;

/**
 * Holds the spending of designs within limits. Before each call the most that it can cost is set aside, so that calls side
 * by side cannot exceed the limit together; what it did cost takes that place afterwards.
 */
export class Budget {
  readonly #limits: Limits;
  readonly #spending: Spending;
  #setAside = 0;

  constructor(limits: Limits, spending: Spending) {
    this.#limits = limits;
    this.#spending = spending;
  }

  /** The account of one design. */
  open(): DesignBudget {
    return new DesignBudget(this.#limits, {
      take: (amount, provider) => {
        const { perDay } = this.#limits;
        if (perDay !== null && this.#spending.today() + this.#setAside + amount > perDay)
          throw spent('day', perDay, this.#spending.today(), amount, provider);
        this.#setAside += amount;
      },
      giveBack: (amount) => {
        this.#setAside -= amount;
      },
    });
  }
}

interface Day {
  readonly take: (amount: number, provider: string) => void;
  readonly giveBack: (amount: number) => void;
}

export class DesignBudget {
  readonly #limits: Limits;
  readonly #day: Day;
  #spent = 0;
  #setAside = 0;

  constructor(limits: Limits, day: Day) {
    this.#limits = limits;
    this.#day = day;
  }

  /** USD that this design has cost so far, as far as prices are known. */
  get spent(): number {
    return this.#spent;
  }

  /**
   * Sets the most aside that a call can cost, and returns how to say what it did cost.
   * @param most null: the price is not known, and no limit can hold it
   * @throws LLMError where it could exceed a limit
   */
  reserve(most: number | null, provider: string): (cost: number) => void {
    const { perDesign, perDay } = this.#limits;
    if (most === null) {
      if (perDesign !== null || perDay !== null) throw unknown(provider);
      return () => {};
    }
    if (perDesign !== null && this.#spent + this.#setAside + most > perDesign)
      throw spent('design', perDesign, this.#spent, most, provider);
    this.#day.take(most, provider);
    this.#setAside += most;
    return (cost) => {
      this.#day.giveBack(most);
      this.#setAside -= most;
      this.#spent += cost;
    };
  }
}

function spent(of: 'day' | 'design', limit: number, soFar: number, most: number, provider: string): LLMError {
  const whole = of === 'day' ? 'today' : 'for this design';
  return new LLMError(
    `The budget of ${dollars(limit)} ${of === 'day' ? 'a day' : 'a design'} would not hold: ${dollars(soFar)} spent ${whole}, and the next call may cost up to ${dollars(most)}.`,
    {
      kind: 'budget',
      provider,
      cure: `Raise the budget (partwright models budget), or name a cheaper model.`,
      isRetryable: false,
    },
  );
}

function unknown(provider: string): LLMError {
  return new LLMError(`The price of this model of ${provider} is not known, so the budget cannot be held.`, {
    kind: 'budget',
    provider,
    cure: 'Name a model with a known price (partwright models list), or take the budget away.',
    isRetryable: false,
  });
}
