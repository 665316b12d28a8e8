import { randomUUID } from 'node:crypto';
import type { DesignResult } from '../../../rpc-schema/design.ts';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { Application } from '../../application.ts';
import { parameterNames } from '../../builtin/changes/parameter-names.ts';
import type { Ended, Listener } from '../../design/design.ts';
import type { Watching } from '../../design/designs.ts';
import type { Planner, SaidBefore } from '../../design/planner.ts';
import { type Model, modelOf } from '../write-model.ts';
import { ChatProblem } from './chat-problem.ts';
import type { LiveDocument } from './live-document.ts';

/** One request of the session and what came of it. */
export interface Turn {
  readonly number: number;
  readonly said: string;
  readonly ended: Ended;
  readonly result: DesignResult;
  /** Which FreeCAD ran it, where it changed the document. */
  readonly life: number;
  /** Revision that the document is at while nobody changed it after this turn; null where it changed nothing. */
  left: string | null;
  undone: boolean;
}

const SAY_IT = 'Say it instead: "undo that" changes the model back by its plan.';

/** As the model that plans the next one is told of it. */
const saidBefore = ({ said, result }: Turn): SaidBefore => ({
  request: said,
  answers: [],
  outcome: result.outcome,
  summary: result.summary,
});

const changedIt = ({ result }: Pick<Turn, 'result'>) => result.outcome === 'done';

/** The turns of a session, one after the other on one live document. */
export class Session {
  readonly live: LiveDocument;
  readonly application: Application;
  readonly turns: Turn[] = [];
  /** Files that this session opened or wrote, which it may write again. */
  readonly own = new Set<string>();
  #parameters: readonly string[] = [];

  constructor(application: Application, live: LiveDocument) {
    this.application = application;
    this.live = live;
  }

  /** What the parameters of the document are called, for completion. */
  get parameters(): readonly string[] {
    return this.#parameters;
  }

  /** The newest turn that stands in the document, if any. */
  get standing(): Turn | undefined {
    return this.turns.findLast((turn) => changedIt(turn) && !turn.undone);
  }

  /** What the document holds now; null where nothing was made yet. */
  async look(): Promise<DocumentState | null> {
    const state = await this.live.state();
    this.#parameters = state ? parameterNames(state) : [];
    return state;
  }

  /** The document's internal name. @throws {ChatProblem} where nothing was made yet */
  async document(): Promise<string> {
    return (await this.#held()).document;
  }

  /**
   * The model as it stands, to be written to files. Its steps are those of the newest turn, if nobody changed the document since.
   * @throws {ChatProblem} where nothing was made yet
   */
  async model(): Promise<Model> {
    const { document, label, revision } = await this.#held();
    const { standing } = this;
    const made = standing && this.isAsLeftBy(standing, revision) ? modelOf(standing.ended) : null;
    return { steps: [], state: null, objects: [], title: label, ...made, document };
  }

  /** Whether nobody changed the document since: in a window somebody may. Where FreeCAD was started anew it was put back so. */
  isAsLeftBy({ life, left }: Turn, revision: string | undefined): boolean {
    return left === revision || life !== this.live.life;
  }

  /**
   * Runs one design on the document; whatever happens to it is its result.
   * @throws {PartwrightError} where it cannot begin: DesignUnderWay
   */
  async design(
    said: string,
    listener: Listener,
    signal: AbortSignal,
    planner: Planner = this.application.planner,
  ): Promise<Turn> {
    const { stage, designs } = this.application;
    stage.warm();
    const id = randomUUID().slice(0, 8);
    const { document, watching } = await this.live.begin(id, said);
    const ended = await designs.run(
      {
        id,
        prompt: said,
        turns: this.turns.map(saidBefore),
        target: { live: () => this.live.peer(), document },
        planner,
        listener: watching ? alsoTold(listener, watching) : listener,
      },
      signal,
    );
    const { result, state } = ended;
    if (result.document !== null && state) {
      this.#parameters = parameterNames(state);
      await this.live.changed(result.document);
    }
    const number = this.turns.length + 1;
    const left = changedIt({ result }) ? (state?.revision ?? null) : null;
    const turn = { number, said, ended, result, life: this.live.life, left, undone: false };
    this.turns.push(turn);
    return turn;
  }

  /** Takes the newest change that stands out of the document again. @throws {ChatProblem} where there is none to undo */
  async undo(): Promise<Turn> {
    const turn = this.standing;
    if (!turn)
      throw new ChatProblem('There is nothing to undo: nothing of this session stands in the document.');
    await this.live.peer();
    if (turn.life !== this.live.life) {
      throw new ChatProblem('FreeCAD was started anew since, and what it did before cannot be undone.', {
        cure: SAY_IT,
      });
    }
    const now = await this.live.undo(turn.result.document ?? '', turn.left ?? '').catch((error: unknown) => {
      // Somebody else changed the document since; and FreeCAD keeps the last changes only.
      if (!(error instanceof PartwrightError) || error.name !== 'DocumentChanged') throw error;
      throw new ChatProblem(error.message, { cure: SAY_IT });
    });
    turn.undone = true;
    // Those that had left the document as this one found it may be undone next: nothing was done in between.
    for (const earlier of this.turns) {
      if (earlier.left !== null && earlier.left === turn.ended.before) earlier.left = now;
    }
    await this.look();
    return turn;
  }

  async #held(): Promise<DocumentState> {
    const state = await this.look();
    if (state) return state;
    throw new ChatProblem('Nothing was made yet.');
  }
}

/** The session's own listener, with a window that shows the same. Questions are the session's. */
const alsoTold = (listener: Listener, watching: Watching): Watching => ({
  ...listener,
  progress: (...told) => {
    listener.progress(...told);
    watching.progress(...told);
  },
  plan: (plan) => {
    listener.plan(plan);
    watching.plan(plan);
  },
  writing: (lines) => {
    listener.writing?.(lines);
    watching.writing?.(lines);
  },
  finished: (result) => watching.finished?.(result),
});
