import type { Approval, Question } from '../../../rpc-schema/design.ts';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import { SettingError } from '../../config/agents.ts';
import type { Listener } from '../../design/design.ts';
import type { Planner } from '../../design/planner.ts';
import { describeError } from '../../design/result.ts';
import { ModelNameError } from '../../llm/model-name.ts';
import { optionMeant } from '../options.ts';
import { cliResult, EXIT, EXIT_USAGE, exitOf } from '../result.ts';
import { ChatProblem } from './chat-problem.ts';
import type { ChatCommand, CommandScope } from './commands/command.ts';
import type { Display } from './display.ts';
import type { Input } from './input.ts';
import { type Line, readLine } from './line.ts';
import type { Session, Turn } from './session.ts';

interface AppOptions {
  readonly session: Session;
  readonly input: Input;
  readonly display: Display;
  readonly commands: readonly ChatCommand[];
  readonly columns: () => number;
  readonly out: string;
  /** Somebody is there to answer; else a question is what came of the request. */
  readonly asks: boolean;
  /** Python of a plan runs without being shown first. */
  readonly allowsPython: boolean;
  /** Ends the session. */
  readonly signal: AbortSignal;
}

/** A session: reads line by line, does what each says, and shows what came of it. */
export class App {
  readonly #options: AppOptions;
  #work = new AbortController();
  /** How the last line ended, as an exit status. */
  #status = 0;
  #ending = false;

  constructor(options: AppOptions) {
    this.#options = options;
  }

  /** Runs until the input ends. @returns exit status of the last line */
  async run(): Promise<number> {
    const { input, display, signal } = this.#options;
    display.greeting();
    while (!this.#ending && !signal.aborted) {
      const text = await input.next();
      if (text === null) break;
      await this.#do(this.#read(text));
    }
    return signal.aborted ? EXIT.cancelled : this.#status;
  }

  /** Stops what is under way; the session goes on. */
  interrupt(): void {
    this.#work.abort();
  }

  #read(text: string): Line {
    const { commands, session } = this.#options;
    return readLine(text, commands, session);
  }

  async #do(line: Line): Promise<void> {
    this.#work = new AbortController();
    const { display } = this.#options;
    switch (line.type) {
      case 'nothing':
        return;
      case 'unknown':
        display.problem(
          `There is no command ${line.word}.`,
          line.nearest ? `Did you mean ${line.nearest}? /help lists them all.` : '/help lists them all.',
        );
        this.#status = EXIT_USAGE;
        return;
      case 'command':
        return this.#command(line.command, line.rest);
      case 'request':
        return this.#request(line.prompt);
    }
  }

  async #request(prompt: string): Promise<void> {
    try {
      this.#show(await this.#design(prompt));
    } catch (error) {
      this.#status = this.#explain(error);
    }
  }

  async #command(command: ChatCommand, rest: string): Promise<void> {
    const { display } = this.#options;
    try {
      const came = await command.run(rest, this.#scope());
      if (came === 'end') this.#ending = true;
      else if ('ended' in came) this.#show(came);
      else {
        display.reply(command.name, came);
        this.#status = EXIT.done;
      }
    } catch (error) {
      this.#status = this.#explain(error);
    }
  }

  /** Shows what went wrong. @returns its exit status */
  #explain(error: unknown): number {
    const { display } = this.#options;
    if (error instanceof ChatProblem) {
      display.problem(error.message, error.cure);
      return error.status;
    }
    if (error instanceof SettingError || error instanceof ModelNameError) {
      display.problem(error.message, null);
      return EXIT_USAGE;
    }
    const { message, cure, details } = describeError(error);
    const stopped = error instanceof PartwrightError && error.name === 'Cancelled';
    display.problem(details === null ? message : `${message}\n${details}`, stopped ? null : cure);
    return stopped ? EXIT.cancelled : EXIT.failed;
  }

  #scope(): CommandScope {
    const { session, commands, columns, out, display } = this.#options;
    return {
      session,
      commands,
      columns: columns(),
      out,
      signal: this.#stop(),
      tell: (stage) => display.progress(stage, 0.5),
      design: (said, planner) => this.#design(said, planner),
    };
  }

  #stop(): AbortSignal {
    return AbortSignal.any([this.#work.signal, this.#options.signal]);
  }

  #design(said: string, planner?: Planner): Promise<Turn> {
    return this.#options.session.design(said, this.#listener(), this.#stop(), planner);
  }

  #show(turn: Turn): void {
    this.#options.display.result(turn, cliResult(turn.result, {}));
    this.#status = exitOf(turn.result);
  }

  #listener(): Listener {
    const { display, asks, allowsPython } = this.#options;
    const approve = allowsPython
      ? async () => true
      : (approval: Approval, signal: AbortSignal) => this.#approve(approval, signal);
    return {
      progress: (status, stage, fraction) => {
        if (fraction < 1 && status !== 'waiting') display.progress(stage, fraction);
      },
      writing: (lines) => display.writing(lines),
      plan: (plan) => display.plan(plan),
      ...(asks
        ? {
            ask: async (question: Question, signal: AbortSignal) =>
              optionMeant(question, await this.#ask(() => display.question(question), signal)),
          }
        : {}),
      ...(asks || allowsPython ? { approve } : {}),
    };
  }

  async #approve(approval: Approval, signal: AbortSignal): Promise<boolean> {
    const answer = await this.#ask(() => this.#options.display.approval(approval), signal);
    return /^y(es)?$/i.test(answer.trim());
  }

  /**
   * The person's answer to what `show` asks. Commands that only look may be used before it is given. A window that shows the
   * design may stop it meanwhile.
   * @throws {PartwrightError} Cancelled where there is none
   */
  async #ask(show: () => void, signal: AbortSignal): Promise<string> {
    const { input, display } = this.#options;
    for (;;) {
      show();
      const text = await input.answer(signal);
      if (text === null) throw new PartwrightError('Cancelled', 'There was no answer.');
      if (!text.trimStart().startsWith('/')) return text;
      const line = this.#read(text);
      if (line.type !== 'command' || !line.command.looks) {
        display.problem(
          'This waits for an answer.',
          'Ctrl-C stops the design; /help, /state and the like can be used.',
        );
        continue;
      }
      await this.#command(line.command, line.rest);
      if (this.#ending) throw new PartwrightError('Cancelled', 'The session was ended.');
    }
  }
}
