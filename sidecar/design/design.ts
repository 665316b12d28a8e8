import { randomUUID } from 'node:crypto';
import type {
  Approval,
  DesignResult,
  DesignStatus,
  PlanInWords,
  Question,
  Review,
} from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import type { Sending } from '../../rpc-schema/models.ts';
import { factInWords } from '../checks/fact.ts';
import { notUnderstood } from '../checks/numbers/guard.ts';
import { wholeRequest } from '../checks/numbers/request.ts';
import { figuresOf } from '../checks/numbers/steps.ts';
import { doubtsOf } from '../checks/review.ts';
import type { Verdict } from '../checks/validate.ts';
import type { Stage } from '../freecad/stage.ts';
import { type Blueprint, compileBlueprint, goalOf, standalone } from '../plan/blueprint.ts';
import type { Compiled } from '../plan/compile.ts';
import type { Origin } from '../plan/script/head.ts';
import { attempt, type Missed, missedOf, type Passed } from './attempt.ts';
import { cancelled, isLeftOver, isUnmended, unmended } from './endings.ts';
import { liveRun } from './live-run.ts';
import type { DesignScope, Planner, PlanOutcome, SaidBefore, Setback, Wish } from './planner.ts';
import { type Rehearsal, rehearse, type Target } from './rehearse.ts';
import { asks, type Common, done, failed, NO_USAGE, needsApproval, refused, shownOf } from './result.ts';
import { materialOf, type Reviewer } from './reviewer.ts';
import { MAX_ROUNDS } from './route.ts';
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
  /** Tells the person what a service is to be sent and waits for their word. Without it they are told, and it is sent. */
  allow?(sending: Sending, signal: AbortSignal): Promise<boolean>;
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
  /** What was said before in the same session, the oldest first. */
  readonly turns?: readonly SaidBefore[];
  readonly target: Target;
  readonly planner: Planner;
  /** Looks at what passed its checks; left out: nobody does. */
  readonly reviewer?: Reviewer | undefined;
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
  /** Revision of the document that the steps ran on; null where nothing ran, or in a new document. */
  readonly before: string | null;
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
  readonly #remarks = new Set<string>();
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
    // Passed its checks, and a reviewer doubts it: what there is where mending it comes to nothing.
    let doubted: Passed | null = null;
    for (;;) {
      this.#rounds += 1;
      this.#stopIfAsked();
      const outcome = await this.#planOr(setback, doubted);
      if (outcome === null || outcome.type === 'question' || outcome.type === 'refused') {
        if (doubted) return this.#goLive(doubted, outcome && 'The model asked back, or refused.');
        const result =
          outcome?.type === 'question'
            ? asks(this.#common(), outcome.questions)
            : refused(this.#common(), outcome?.reason ?? '');
        return [this.#over(result), 'completed'];
      }
      const tried = await attempt(outcome, {
        round: this.#rounds,
        compile: (blueprint) => {
          this.#stopIfAsked();
          return this.#compile(blueprint);
        },
        rehearse: (blueprint, compiled) => this.#rehearse(blueprint, compiled),
        review: (blueprint, compiled, rehearsal) => this.#review(blueprint, compiled, rehearsal),
      });
      if (!('rehearsal' in tried)) {
        if (doubted) return this.#goLive(doubted, 'What the model made of it failed its checks.');
        setback = this.#setback(tried);
        continue;
      }
      const doubts = doubtsOf(tried.review);
      const mendable = doubted === null && this.#options.planner.revise && this.#rounds < MAX_ROUNDS;
      if (doubts.length === 0 || !mendable) return this.#goLive(tried);
      doubted = tried;
      setback = this.#setback({ ...missedOf(tried.blueprint, doubts), how: 'refine' });
    }
  }

  /** A plan; null where a model fails that was only to clear a doubt. */
  async #planOr(setback: Setback | null, doubted: Passed | null): Promise<PlanOutcome | null> {
    try {
      return await this.#plan(setback);
    } catch (error) {
      if (!doubted || !isUnmended(error)) throw error;
      this.#remark(unmended(error.message));
      return null;
    }
  }

  /** What a reviewer says of a part that passed; null where there is none, or none who answers. */
  async #review(blueprint: Blueprint, compiled: Compiled, rehearsal: Rehearsal): Promise<Review | null> {
    const { reviewer, prompt, journal } = this.#options;
    if (!reviewer || reviewer.wants(this.#scope(), blueprint) === 'nothing') return null;
    this.#say('validating', 'Having it looked at', 0.7);
    const material = materialOf(wholeRequest(prompt, this.#answers), blueprint, compiled, rehearsal);
    const review = await this.#timed('review', () => reviewer.review(material, this.#scope(), this.#signal));
    this.#stopIfAsked();
    journal.record('review', review);
    return review;
  }

  /** @param why what was doubted was not mended */
  async #goLive(
    { blueprint, compiled, rehearsal, review }: Passed,
    why: string | null = null,
  ): Promise<[Ended, DesignStatus]> {
    if (why !== null) this.#remark(unmended(why));
    const held = await this.#approval(compiled, rehearsal);
    return [held ? this.#over(held) : await this.#live(blueprint, compiled, rehearsal, review), 'completed'];
  }

  async #plan(setback: Setback | null): Promise<PlanOutcome> {
    const { planner, prompt, listener, journal } = this.#options;
    this.#say(setback ? 'refining' : 'planning', setback ? 'Mending the plan' : 'Reading the request', 0.1);
    for (;;) {
      const wish: Wish = {
        prompt,
        answers: this.#answers,
        document: () => this.#document(),
        turns: this.#options.turns ?? [],
        design: this.#scope(),
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

  #scope(): DesignScope {
    const { journal, listener } = this.#options;
    return {
      id: this.#id,
      record: (event, data) => journal.record(event, data),
      remark: (text) => this.#remark(text),
      writing: listener.writing?.bind(listener),
      allow: listener.allow && ((sending) => this.#allowed(sending)),
    };
  }

  #remark(text: string): void {
    this.#remarks.add(text);
    this.#options.journal.record('remark', { text });
  }

  /** The person's word on what a service is to be sent. */
  async #allowed(sending: Sending): Promise<boolean> {
    const { listener, journal } = this.#options;
    this.#stopIfAsked();
    this.#say('waiting', `Waiting for your word on ${sending.title}`, 0.1);
    const allowed = (await listener.allow?.(sending, this.#signal)) ?? false;
    this.#stopIfAsked();
    journal.record('allowed', { sending, allowed });
    this.#say('planning', allowed ? `Asking ${sending.title}` : 'Going on without it', 0.1);
    return allowed;
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
    const { now, before } = figuresOf(blueprint);
    this.#notUnderstood = notUnderstood(wholeRequest(prompt, this.#answers), now, before);
    listener.plan(compiled.words);
    journal.record('script', compiled.steps);
    return compiled;
  }

  async #rehearse(blueprint: Blueprint, compiled: Compiled): Promise<Rehearsal> {
    const { target, stage, journal } = this.#options;
    this.#say('validating', 'Getting a copy ready', 0.3);
    const rehearsal = await this.#timed('rehearsal', () =>
      rehearse(
        target,
        goalOf(blueprint),
        compiled,
        stage,
        this.#signal,
        (text, fraction) => this.#say('validating', text, fraction),
        this.#options.reviewer?.wants(this.#scope(), blueprint) === 'picture',
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

  async #live(
    blueprint: Blueprint,
    compiled: Compiled,
    rehearsal: Rehearsal,
    review: Review | null,
  ): Promise<Ended> {
    const { target, journal } = this.#options;
    this.#stopIfAsked();
    this.#say('validating', 'Building it in the document', 0.75);
    const run = await this.#timed('live', () =>
      liveRun(target, goalOf(blueprint), compiled, rehearsal, this.#signal),
    );
    journal.record('live', { ran: run.ran, checks: run.checks, measured: run.measured });
    return {
      result: done(this.#common(), run, rehearsal.verdict, review),
      steps: standalone(blueprint, this.#origin()),
      ran: compiled.steps,
      state: run.state,
      objects: run.objects,
      before: rehearsal.revision,
    };
  }

  /** What the planner is told; where nobody can mend it, the failure itself ends the design. */
  #setback({ blueprint, facts, how, failure }: Missed): Setback {
    const failures = facts.map(factInWords);
    this.#options.journal.record('setback', { failures, how });
    if (how === 'give up' || !this.#options.planner.revise || this.#rounds >= MAX_ROUNDS) throw failure;
    return { blueprint, failures, facts, how, round: this.#rounds };
  }

  #over(result: DesignResult): Ended {
    return { result, steps: [], ran: [], state: null, objects: [], before: null };
  }

  #common(): Common {
    return {
      plan: this.#words,
      notUnderstood: this.#notUnderstood,
      rounds: this.#rounds,
      journal: this.#options.journal.path,
      timings: { ...this.#timings },
      usage: this.#options.planner.usage?.(this.#id) ?? NO_USAGE,
      remarks: [...this.#remarks],
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
