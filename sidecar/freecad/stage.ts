import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Peer } from '../rpc/peer.ts';
import type { HeadlessFreecad } from './headless.ts';

export interface StageOptions {
  readonly start: (signal: AbortSignal) => Promise<HeadlessFreecad>;
  /** How many FreeCADs may run at once. */
  readonly size: number;
  /** How long one use may take before its FreeCAD is ended, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Warm FreeCADs without a window in which scripts are rehearsed. Whoever uses one has it alone; one that was cancelled,
 * took too long or went away is ended whole and a fresh one takes its place.
 */
export class Stage {
  readonly #options: StageOptions;
  readonly #idle: Promise<HeadlessFreecad>[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #closing = new AbortController();
  readonly #uses = new Set<Promise<unknown>>();
  #inUse = 0;

  constructor(options: StageOptions) {
    this.#options = options;
  }

  /** Starts one ahead of time, where none is idle. A failure shows at the use that needs it. */
  warm(): void {
    if (this.#idle.length > 0 || this.#inUse >= this.#options.size || this.#closing.signal.aborted) return;
    const starting = this.#options.start(this.#closing.signal);
    starting.catch(() => {}); // Whoever takes it from #idle is told.
    this.#idle.push(starting);
  }

  /**
   * Lends a FreeCAD to `work`, which is not called any more once the signal has aborted.
   * @throws {PartwrightError} Cancelled, TimedOut, FreecadMissing, FreecadCrashed, or what `work` throws
   */
  use<T>(work: (peer: Peer) => Promise<T>, signal: AbortSignal): Promise<T> {
    const use = this.#use(work, signal);
    const settled = use.then(
      () => {},
      () => {},
    );
    this.#uses.add(settled);
    void settled.then(() => this.#uses.delete(settled));
    return use;
  }

  /** Ends every FreeCAD of the stage, also those in use; done when they are gone. */
  async close(): Promise<void> {
    this.#closing.abort();
    await Promise.all(this.#uses);
    const idle = await Promise.allSettled(this.#idle.splice(0));
    await Promise.all(
      idle.map((result) => (result.status === 'fulfilled' ? result.value.kill() : undefined)),
    );
  }

  async #use<T>(work: (peer: Peer) => Promise<T>, signal: AbortSignal): Promise<T> {
    const unlimited = AbortSignal.any([signal, this.#closing.signal]);
    let limit: AbortSignal | null = null;
    try {
      await this.#turn(unlimited);
      try {
        limit = AbortSignal.timeout(this.#options.timeoutMs);
        return await this.#lend(work, AbortSignal.any([unlimited, limit]));
      } finally {
        this.#inUse -= 1;
        this.#letNextIn();
      }
    } catch (error) {
      if (signal.aborted) throw new PartwrightError('Cancelled', 'It was stopped.', { cause: error });
      if (this.#closing.signal.aborted) {
        throw new PartwrightError('Disconnected', 'The sidecar is closing.', { cause: error });
      }
      if (!limit?.aborted) throw error;
      const seconds = Math.round(this.#options.timeoutMs / 1_000);
      const message = `The rehearsal took more than ${seconds} s and was ended.`;
      throw new PartwrightError('TimedOut', message, { cause: error });
    }
  }

  async #turn(stop: AbortSignal): Promise<void> {
    while (this.#inUse >= this.#options.size) {
      const free = Promise.withResolvers<void>();
      this.#waiting.add(free.resolve);
      try {
        await orAborted(free.promise, stop);
      } finally {
        // One that was let in and has gone lets in the next.
        if (!this.#waiting.delete(free.resolve) && stop.aborted) this.#letNextIn();
      }
    }
    stop.throwIfAborted();
    this.#inUse += 1;
  }

  #letNextIn(): void {
    const [next] = this.#waiting;
    if (next === undefined) return;
    this.#waiting.delete(next);
    next();
  }

  async #lend<T>(work: (peer: Peer) => Promise<T>, stop: AbortSignal): Promise<T> {
    const freecad = await this.#take(stop);
    let result: T;
    try {
      stop.throwIfAborted();
      result = await orAborted(orAborted(work(freecad.peer), freecad.peer.closed), stop);
    } catch (error) {
      // What an error left behind in it is not known.
      await freecad.kill();
      throw error;
    }
    if (!freecad.peer.closed.aborted) this.#idle.push(Promise.resolve(freecad));
    return result;
  }

  async #take(stop: AbortSignal): Promise<HeadlessFreecad> {
    for (let starting = this.#idle.shift(); starting; starting = this.#idle.shift()) {
      try {
        const freecad = await orAborted(starting, stop);
        if (!freecad.peer.closed.aborted) return freecad;
      } catch (error) {
        // It goes on starting, for the next.
        if (stop.aborted) this.#idle.push(starting);
        throw error;
      }
    }
    return this.#options.start(stop);
  }
}

/** The promise, unless the signal aborts first: then it rejects with the signal's reason. */
async function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  promise.catch(() => {}); // It may lose the race and fail later.
  const aborted = Promise.withResolvers<never>();
  const abort = () => aborted.reject(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([promise, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
    aborted.promise.catch(() => {});
  }
}
