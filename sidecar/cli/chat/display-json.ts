import type { Approval, PlanInWords, Question } from '../../../rpc-schema/design.ts';
import type { CliResult } from '../result.ts';
import type { Terminal } from '../terminal.ts';
import type { Reply } from './commands/command.ts';
import type { Display } from './display.ts';
import type { Turn } from './session.ts';

/** For a program: one line of JSON for each thing, its kind in `type`. Progress stays on standard error. */
export class JsonDisplay implements Display {
  readonly #terminal: Terminal;
  #stage = '';

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  greeting(): void {}

  progress(stage: string): void {
    if (stage !== this.#stage) this.note(stage);
    this.#stage = stage;
  }

  writing(lines: readonly string[]): void {
    this.#line({ type: 'writing', lines });
  }

  plan(plan: PlanInWords): void {
    this.#line({ type: 'plan', plan });
  }

  question(question: Question): void {
    this.#line({ type: 'question', question });
  }

  approval(approval: Approval): void {
    this.#line({ type: 'approval', approval });
  }

  result({ number, said }: Pick<Turn, 'number' | 'said'>, result: CliResult): void {
    this.#line({ type: 'result', turn: number, said, result });
  }

  reply(command: string, { data }: Reply): void {
    this.#line({ type: 'reply', command, data });
  }

  problem(message: string, cure: string | null): void {
    this.#line({ type: 'problem', message, cure });
  }

  note(text: string): void {
    this.#terminal.note(text);
  }

  #line(value: unknown): void {
    this.#terminal.out(`${JSON.stringify(value)}\n`);
  }
}
