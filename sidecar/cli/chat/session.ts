import { randomUUID } from 'node:crypto';
import type { DesignResult } from '../../../rpc-schema/design.ts';
import { PartwrightError } from '../../../rpc-schema/errors.ts';
import type { DocumentState } from '../../../rpc-schema/freecad.ts';
import type { Application } from '../../application.ts';
import { parameterNames } from '../../builtin/changes/parameter-names.ts';
import { type Ended, type Listener, runDesign } from '../../design/design.ts';
import type { Planner, SaidBefore } from '../../design/planner.ts';
import { VERSION } from '../../version.ts';
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

const changedIt = ({ result }: Turn) => result.outcome === 'done';

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

  /** The document's internal name. @throws {ChatProblem} where nothing was made yet */
  document(): string {
    if (this.live.name !== null) return this.live.name;
    throw new ChatProblem('Nothing was made yet.');
  }

  /** The model as it stands, to be written to files. @throws {ChatProblem} where nothing was made yet */
  model(): Model {
    const document = this.document();
    const made = this.standing && modelOf(this.standing.ended);
    return { steps: [], state: null, objects: [], title: document, ...made, document };
  }

  /** Runs one design on the document. Never throws: whatever happens is its result. */
  async design(
    said: string,
    listener: Listener,
    signal: AbortSignal,
    planner: Planner = this.application.planner,
  ): Promise<Turn> {
    const { stage, openJournal, reviewer } = this.application;
    stage.warm();
    const id = randomUUID().slice(0, 8);
    const ended = await runDesign(
      {
        id,
        prompt: said,
        turns: this.turns.map(saidBefore),
        target: { live: () => this.live.peer(), document: await this.#document() },
        planner,
        reviewer,
        stage,
        journal: openJournal(id),
        listener,
        version: VERSION,
        date: new Date().toISOString().slice(0, 10),
      },
      signal,
    );
    const { result, state } = ended;
    if (result.document !== null && state) await this.#changed(result.document, state);
    const number = this.turns.length + 1;
    const turn = { number, said, ended, result, life: this.live.life, undone: false };
    this.turns.push(turn);
    stage.warm();
    return turn;
  }

  /** Starts from a file, which is not touched. @throws {PartwrightError} FileFailed */
  async open(path: string): Promise<void> {
    await this.live.open(path);
    this.own.add(path);
    this.#know(await this.live.state());
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
    await this.live.undo().catch((error: unknown) => {
      // FreeCAD keeps the last changes only.
      if (!(error instanceof PartwrightError) || error.name !== 'DocumentChanged') throw error;
      throw new ChatProblem(error.message, { cure: SAY_IT });
    });
    turn.undone = true;
    this.#know(await this.live.state());
    return turn;
  }

  /** Takes note of what the document holds now. */
  #know(state: DocumentState | null): void {
    this.#parameters = state ? parameterNames(state) : [];
  }

  /** One that was lost with its FreeCAD is back under a name of its own before a design starts on it. */
  async #document(): Promise<string | null> {
    if (this.live.name !== null) await this.live.peer().catch(() => {}); // The design meets the same, and says it.
    return this.live.name;
  }

  async #changed(document: string, state: DocumentState): Promise<void> {
    this.#know(state);
    await this.live.changed(document, state.revision);
  }
}
