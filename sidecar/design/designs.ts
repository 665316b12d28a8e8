import { randomUUID } from 'node:crypto';
import type { Approval, DesignResult, DesignStatus, PlanInWords, Question } from '../../rpc-schema/design.ts';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Sending } from '../../rpc-schema/models.ts';
import type { Peer } from '../rpc/peer.ts';
import { type DesignOptions, type Ended, type Journal, type Listener, runDesign } from './design.ts';

/** Ended designs are kept so long that their macro can still be saved. */
const KEPT = 20;

interface Entry {
  readonly stop: AbortController;
  readonly answer: Waiting<string>;
  readonly approve: Waiting<boolean>;
  readonly allow: Waiting<boolean>;
  ended: Ended | null;
}

/** Whoever watches a design to its very end. */
export interface Watching extends Listener {
  finished?(result: DesignResult): void;
}

/** A design to be run: what is asked for, where, and who watches. */
export interface Asked extends Pick<DesignOptions, 'prompt' | 'turns' | 'target'> {
  readonly id: string;
  readonly listener: Watching;
  /** Left out: the usual one. */
  readonly planner?: DesignOptions['planner'];
}

/** Tells a workbench how a design goes that it shows. */
export const toldTo = (peer: Peer, designId: string) => ({
  progress: (status: DesignStatus, stage: string, fraction: number) =>
    peer.notify('design/progress', { designId, status, stage, fraction }),
  plan: (plan: PlanInWords) => peer.notify('design/plan', { designId, plan }),
  writing: (lines: readonly string[]) => peer.notify('design/text', { designId, lines: [...lines] }),
  finished: (result: DesignResult) => peer.notify('design/finished', { designId, result }),
});

interface DesignsOptions extends Pick<DesignOptions, 'planner' | 'reviewer' | 'stage' | 'version'> {
  readonly openJournal: (designId: string) => Journal;
}

/** The designs of this process: started, answered, stopped, remembered. */
export class Designs {
  readonly #options: DesignsOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(options: DesignsOptions) {
    this.#options = options;
  }

  /** Starts a design on a workbench's document and tells that workbench how it goes. Returns at once. */
  start(prompt: string, document: string | null, peer: Peer): string {
    const id = randomUUID().slice(0, 8);
    const entry = this.#enter(id);
    const target = { live: async () => peer, document };
    const listener = this.#listener(id, entry, peer);
    void this.#toItsEnd(entry, { id, prompt, target, listener }, peer.closed);
    return id;
  }

  /** Runs a design of this process's own; a workbench that shows it may stop it. Never throws. */
  run(asked: Asked, signal: AbortSignal): Promise<Ended> {
    return this.#toItsEnd(this.#enter(asked.id), asked, signal);
  }

  /** False where the design is not waiting for an answer. */
  answer(designId: string, text: string): boolean {
    return this.#entry(designId).answer.end(text);
  }

  /** False where the design is not waiting for the person's word. */
  approve(designId: string, approved: boolean): boolean {
    return this.#entry(designId).approve.end(approved);
  }

  /** False where the design is not waiting for the person's word on what is sent. */
  allow(designId: string, allowed: boolean): boolean {
    return this.#entry(designId).allow.end(allowed);
  }

  /** False where it had ended before. */
  cancel(designId: string): boolean {
    const entry = this.#entry(designId);
    if (entry.ended) return false;
    entry.stop.abort();
    return true;
  }

  /** @throws {PartwrightError} DesignUnknown, DesignNotReady while it runs */
  ended(designId: string): Ended {
    const { ended } = this.#entry(designId);
    if (!ended) throw new PartwrightError('DesignNotReady', 'The design is still under way.');
    return ended;
  }

  #entry(designId: string): Entry {
    const entry = this.#entries.get(designId);
    if (!entry) throw new PartwrightError('DesignUnknown', `There is no design "${designId}".`);
    return entry;
  }

  #enter(designId: string): Entry {
    const entry: Entry = {
      stop: new AbortController(),
      answer: new Waiting(),
      approve: new Waiting(),
      allow: new Waiting(),
      ended: null,
    };
    this.#entries.set(designId, entry);
    this.#forgetOldest();
    return entry;
  }

  async #toItsEnd(entry: Entry, asked: Asked, signal: AbortSignal): Promise<Ended> {
    const { openJournal, planner, reviewer, stage, version } = this.#options;
    const date = new Date().toISOString().slice(0, 10);
    const journal = openJournal(asked.id);
    const ended = await runDesign(
      { planner, reviewer, stage, version, date, journal, ...asked },
      AbortSignal.any([entry.stop.signal, signal]),
    );
    entry.ended = ended;
    asked.listener.finished?.(ended.result);
    stage.warm();
    return ended;
  }

  #listener(designId: string, entry: Entry, peer: Peer): Watching {
    return {
      ...toldTo(peer, designId),
      ask: (question: Question, signal: AbortSignal) =>
        entry.answer.begin(signal, () => peer.notify('design/question', { designId, question })),
      approve: (approval: Approval, signal: AbortSignal) =>
        entry.approve.begin(signal, () => peer.notify('design/approval', { designId, approval })),
      allow: (sending: Sending, signal: AbortSignal) =>
        entry.allow.begin(signal, () => peer.notify('design/sending', { designId, sending })),
    };
  }

  #forgetOldest(): void {
    for (const [designId, { ended }] of this.#entries) {
      if (this.#entries.size <= KEPT) return;
      if (ended) this.#entries.delete(designId);
    }
  }
}

/** Waits for the person's word, who may also stop the design instead. */
class Waiting<T> {
  #end: ((word: T) => void) | null = null;

  /** @param tell says what is waited for */
  begin(signal: AbortSignal, tell: () => void): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const stop = () => reject(new PartwrightError('Cancelled', 'It was stopped.'));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    this.#end = resolve;
    tell();
    return promise.finally(() => {
      this.#end = null;
    });
  }

  /** False where nothing is waited for. */
  end(word: T): boolean {
    const end = this.#end;
    this.#end = null;
    end?.(word);
    return end !== null;
  }
}
