import type { Call } from '../../sidecar/llm/models.ts';

/** What the calls of one row came to. */
export class Meter {
  calls = 0;
  input = 0;
  cachedInput = 0;
  output = 0;

  readonly record = ({ usage }: Pick<Call, 'usage'>): void => {
    this.calls += 1;
    this.input += usage.input + usage.cacheWrites;
    this.cachedInput += usage.cachedInput;
    this.output += usage.output;
  };

  /** The figures since the last time. */
  take(): { calls: number; input: number; cachedInput: number; output: number } {
    const { calls, input, cachedInput, output } = this;
    this.calls = this.input = this.cachedInput = this.output = 0;
    return { calls, input, cachedInput, output };
  }
}
