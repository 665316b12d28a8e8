import type { Book } from '../../sidecar/llm/money/book.ts';
import { DesignBudget } from '../../sidecar/llm/money/budget.ts';

/** Tokens and calls of one row, and their account: nothing limits it. */
export class Meter {
  readonly #figures = { calls: 0, input: 0, cachedInput: 0, output: 0 };
  readonly #book: Book = {
    reserve: () => ({
      settle: ({ usage }) => {
        this.#figures.calls += 1;
        this.#figures.input += usage.input + usage.cacheWrites;
        this.#figures.cachedInput += usage.cachedInput;
        this.#figures.output += usage.output;
      },
      release: () => {},
    }),
  };
  readonly budget = new DesignBudget(
    'bench',
    () => ({ perDesign: null, perDay: null }),
    this.#book,
    (line) => process.stderr.write(`${line}\n`),
  );

  /** The figures since the last time. */
  take(): { calls: number; input: number; cachedInput: number; output: number } {
    const figures = { ...this.#figures };
    Object.assign(this.#figures, { calls: 0, input: 0, cachedInput: 0, output: 0 });
    return figures;
  }
}
