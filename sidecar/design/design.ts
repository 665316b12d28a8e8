import { randomUUID } from 'node:crypto';
import type { Approval, DesignResult, DesignStatus, PlanInWords, Question } from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { notUnderstood } from '../checks/numbers/guard.ts';
import { figured } from '../checks/numbers/plan-figures.ts';
import { wholeRequest } from '../checks/numbers/request.ts';
import { failuresOf, type Verdict } from '../checks/validate.ts';
import type { Stage } from '../freecad/stage.ts';
import { type Blueprint, compileBlueprint, goalOf, standalone } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import { PlanError } from '../plan/problem.ts';
import type { Origin } from '../plan/script/head.ts';
import { liveRun } from './live-run.ts';
import type { Planner, PlanOutcome, Setback, Wish } from './planner.ts';
import { type Rehearsal, rehearse, type Target } from './rehearse.ts';
import { asks, type Common, done, failed, NO_USAGE, needsApproval, refused, shownOf } from './result.ts';
import { MAX_ROUNDS, route } from './route.ts';
import { selected } from './selected.ts';

/** Whoever watches a design: a panel, a terminal, a test. */
export interface Listener {
  progress(status: DesignStatus, stage: string, fraction: number): void;
  plan(plan: PlanInWords): void;
  /** The plan while it is still being written. */
  writing?(lines: readonly string[]): void;
  /** Asks the person; the design waits. Without it the question is the outcome. */
  ask?(question: Question, signal: AbortSignal): Promise<string>;
  /** Shows Python that a planner wrote and waits for the person's word. Without it nothing of it runs live. */
  approve?(approval: Approval, signal: AbortSignal): Promise<boolean>;
}

/** One line for each thing that happened, enough to explain the design later. */
export interface Journal {
  readonly path: string | null;
  record(event: string, data: unknown): void;
}

export interface DesignOptions {
  /** In journal and books; left out: one of its own. */
  readonly id?: string | undefined;
  readonly prompt: string;
  readonly target: Target;
  readonly planner: Planner;
  readonly stage: Stage;
  readonly journal: Journal;
  readonly listener: Listener;
  readonly version: string;
  /** Today, ISO date, for the head of the script. */
  readonly date: string;
}

/** A design that has ended: its result, and what a macro is made of. */
export interface Ended {
  readonly result: DesignResult;
  /** They make the whole model in an empty document; none where what was done needs what was there. */
  readonly steps: readonly Step[];
  /** The very steps that ran in the document. */
  readonly ran: readonly Step[];
  readonly state: DocumentState | null;
  /** Names of all that the model is made of. */
  readonly objects: readonly string[];
}

/** Runs one design from the request to its end. Never throws: whatever happens is an outcome. */
export async function runDesign(options: DesignOptions, signal: AbortSignal): Promise<Ended> {
  const ended = await new Run(options, signal).toTheEnd();
  options.journal.record('finished', ended.result);
  return ended;
}

class Run {
  readonly #options: DesignOptions;
  readonly #id: string;
  readonly #signal: AbortSignal;
  readonly #timings: Record<string, number> = {};
  readonly #answers: { question: Question; text: string }[] = [];
  #words: PlanInWords | null = null;
  #notUnderstood: readonly string[] = [];
  #rounds = 0;
  #verdict: Verdict | null = null;
  /** Revision of the document that the planner looked at; null where it did not look. */
  #seen: string | null = null;

  constructor(options: DesignOptions, signal: AbortSignal) {
    this.#options = options;
    this.#id = options.id ?? randomUUID().slice(0, 8);
    this.#signal = signal;
  }

  async toTheEnd(): Promise<Ended> {
    const { prompt, journal, target } = this.#options;
    journal.record('request', { prompt, document: target.document });
    try {
      const [ended, status] = await this.#design();
      this.#say(status, ended.result.summary, 1);
      return ended;
    } catch (error) {
      journal.record('error', {
        error:
          error instanceof Error
            ? { name: error.name, message: error.message, stack: error.stack }
            : String(error),
      });
      const shown = this.#verdict ? shownOf(this.#verdict) : {};
      const result = failed(
        this.#common(),
        this.#signal.aborted && !isLeftOver(error) ? cancelled(error) : error,
        shown,
      );
      this.#say(result.outcome === 'cancelled' ? 'cancelled' : 'failed', result.summary, 1);
      return this.#over(result);
    }
  }

  async #design(): Promise<[Ended, DesignStatus]> {
    let setback: Setback | null = null;
    for (;;) {
      this.#rounds += 1;
      this.#stopIfAsked();
      const outcome = await this.#plan(setback);
      if (outcome.type === 'question')
        return [this.#over(asks(this.#common(), outcome.questions)), 'completed'];
      if (outcome.type === 'refused')
        return [this.#over(refused(this.#common(), outcome.reason)), 'completed'];
      let compiled: Compiled;
      try {
        compiled = this.#compile(outcome);
      } catch (error) {
        if (!(error instanceof PlanError)) throw error;
        setback = this.#setback(outcome, error.message.split('\n'), 'refine', error);
        continue;
      }
      let rehearsal: Rehearsal;
      try {
        rehearsal = await this.#rehearse(outcome, compiled);
      } catch (error) {
        if (!(error instanceof PartwrightError) || error.name !== 'ScriptFailed') throw error;
        setback = this.#setback(outcome, [error.message], 'refine', error);
        continue;
      }
      const next = route(rehearsal.verdict, this.#rounds);
      if (next === 'live') {
        const held = await this.#approval(compiled, rehearsal);
        return [held ? this.#over(held) : await this.#live(outcome, compiled, rehearsal), 'completed'];
      }
      const failures = failuresOf(rehearsal.verdict);
      const missed = new PartwrightError('RequirementMissed', 'The part would not come out as asked.', {
        data: { details: failures.join('\n') },
      });
      if (next === 'give up') throw missed;
      setback = this.#setback(outcome, failures, next, missed);
    }
  }

  async #plan(setback: Setback | null): Promise<PlanOutcome> {
    const { planner, prompt, listener, journal } = this.#options;
    this.#say(setback ? 'refining' : 'planning', setback ? 'Mending the plan' : 'Reading the request', 0.1);
    for (;;) {
      const wish: Wish = {
        prompt,
        answers: this.#answers,
        document: () => this.#document(),
        design: {
          id: this.#id,
          record: (event, data) => journal.record(event, data),
          writing: (lines) => listener.writing?.(lines),
        },
      };
      const outcome = await this.#timed('planning', async () =>
        setback && planner.revise
          ? planner.revise(wish, setback, this.#signal)
          : planner.plan(wish, this.#signal),
      );
      journal.record('planner', outcome);
      const [question] = outcome.type === 'question' ? outcome.questions : [];
      if (!question || !listener.ask) return outcome;
      this.#say('waiting', question.text, 0.1);
      const text = await listener.ask(question, this.#signal);
      this.#stopIfAsked();
      journal.record('answer', { question, text });
      this.#answers.push({ question, text });
    }
  }

  /** The document as the planner is to see it; what comes of it holds for this revision alone. */
  async #document(): Promise<DocumentState | null> {
    const { live, document, select } = this.#options.target;
    if (document === null) return null;
    const peer = await live();
    const state = await peer.request(
      'freecad/readState',
      { document, objects: 'all', faces: false, treeLimit: 5_000 },
      { signal: this.#signal },
    );
    this.#seen = state.revision;
    return select ? { ...state, selection: selected(select, state) } : state;
  }

  #origin(): Origin {
    const { prompt, version, date } = this.#options;
    return { prompt, version, date };
  }

  #compile(blueprint: Blueprint): Compiled {
    const { prompt, journal, listener } = this.#options;
    this.#say('generating', 'Writing the script', 0.2);
    const compiled = compileBlueprint(blueprint, this.#origin());
    this.#words = compiled.words;
    const figures = blueprint.type === 'edit' ? figured(blueprint.edit) : blueprint.plan;
    this.#notUnderstood = notUnderstood(wholeRequest(prompt, this.#answers), figures);
    listener.plan(compiled.words);
    journal.record('script', compiled.steps);
    return compiled;
  }

  async #rehearse(blueprint: Blueprint, compiled: Compiled): Promise<Rehearsal> {
    const { target, stage, journal } = this.#options;
    this.#say('validating', 'Getting a copy ready', 0.3);
    const rehearsal = await this.#timed('rehearsal', () =>
      rehearse(target, goalOf(blueprint), compiled, stage, this.#signal, (text, fraction) =>
        this.#say('validating', text, fraction),
      ),
    );
    if (this.#seen !== null && rehearsal.revision !== this.#seen) {
      throw new PartwrightError('DocumentChanged', 'The document was changed while the change was planned.');
    }
    this.#verdict = rehearsal.verdict;
    journal.record('rehearsal', { verdict: rehearsal.verdict, stepMs: rehearsal.ran.stepMs });
    return rehearsal;
  }

  /** The person's word on Python that the plan brought: null where it may run, else the result that ends the design. */
  async #approval({ steps }: Compiled, { verdict }: Rehearsal): Promise<DesignResult | null> {
    const { listener, journal } = this.#options;
    const code = steps
      .filter(({ untrusted }) => untrusted)
      .map(({ title, script: text }) => ({ title, text }));
    if (code.length === 0) return null;
    const approval: Approval = { code, checks: [...verdict.checks], measured: verdict.measured };
    if (!listener.approve) return needsApproval(this.#common(), approval);
    this.#stopIfAsked();
    this.#say('waiting', 'Waiting for your word on its Python', 0.7);
    const approved = await listener.approve(approval, this.#signal);
    this.#stopIfAsked();
    journal.record('approval', { approval, approved });
    return approved
      ? null
      : refused(this.#common(), 'You did not allow its Python to run. The document is as it was.');
  }

  async #live(blueprint: Blueprint, compiled: Compiled, rehearsal: Rehearsal): Promise<Ended> {
    const { target, journal } = this.#options;
    this.#stopIfAsked();
    this.#say('validating', 'Building it in the document', 0.75);
    const run = await this.#timed('live', () =>
      liveRun(target, goalOf(blueprint), compiled, rehearsal, this.#signal),
    );
    journal.record('live', { ran: run.ran, checks: run.checks, measured: run.measured });
    return {
      result: done(this.#common(), run, rehearsal.verdict),
      steps: standalone(blueprint, this.#origin()),
      ran: compiled.steps,
      state: run.state,
      objects: run.objects,
    };
  }

  /** What the planner is told; where it has nothing to mend with, the failure itself ends the design. */
  #setback(blueprint: Blueprint, failures: readonly string[], how: Setback['how'], failure: Error): Setback {
    this.#options.journal.record('setback', { failures, how });
    if (!this.#options.planner.revise || this.#rounds >= MAX_ROUNDS) throw failure;
    return { blueprint, failures, how };
  }

  #over(result: DesignResult): Ended {
    return { result, steps: [], ran: [], state: null, objects: [] };
  }

  #common(): Common {
    return {
      plan: this.#words,
      notUnderstood: this.#notUnderstood,
      rounds: this.#rounds,
      journal: this.#options.journal.path,
      timings: { ...this.#timings },
      usage: this.#options.planner.usage?.(this.#id) ?? NO_USAGE,
    };
  }

  async #timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#timings[stage] = Math.round((this.#timings[stage] ?? 0) + performance.now() - start);
    }
  }

  #say(status: DesignStatus, stage: string, fraction: number): void {
    this.#options.journal.record('status', { status, stage });
    this.#options.listener.progress(status, stage, fraction);
  }

  #stopIfAsked(): void {
    if (this.#signal.aborted) throw cancelled();
  }
}

/** Errors after which the document is not as it was: they outrank the wish to stop. */
function isLeftOver(error: unknown): boolean {
  return (
    error instanceof PartwrightError && (error.name === 'NotRestored' || error.name === 'LeftInDocument')
  );
}

function cancelled(cause?: unknown): PartwrightError {
  return new PartwrightError('Cancelled', 'It was stopped.', { cause });
}
