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
  readonly #waiting: (() => void)[] = [];
  readonly #closing = new AbortController();
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
   * Lends a FreeCAD to `work`.
   * @throws {PartwrightError} Cancelled, TimedOut, FreecadMissing, FreecadCrashed, or what `work` throws
   */
  async use<T>(work: (peer: Peer) => Promise<T>, signal: AbortSignal): Promise<T> {
    await this.#turn(signal);
    const limit = AbortSignal.timeout(this.#options.timeoutMs);
    const stop = AbortSignal.any([signal, limit, this.#closing.signal]);
    let freecad: HeadlessFreecad | undefined;
    try {
      freecad = await this.#take(stop);
      const { peer } = freecad;
      const stopped = Promise.withResolvers<never>();
      const end = () => stopped.reject(this.#reason(signal, limit));
      const gone = () => stopped.reject(peer.closed.reason);
      stop.addEventListener('abort', end, { once: true });
      peer.closed.addEventListener('abort', gone, { once: true });
      stopped.promise.catch(() => {}); // The race below may be over by then.
      try {
        if (stop.aborted) end();
        const result = await Promise.race([work(peer), stopped.promise]);
        if (!peer.closed.aborted) this.#idle.push(Promise.resolve(freecad));
        freecad = undefined;
        return result;
      } finally {
        stop.removeEventListener('abort', end);
        peer.closed.removeEventListener('abort', gone);
      }
    } catch (error) {
      if (stop.aborted) throw this.#reason(signal, limit, error);
      throw error;
    } finally {
      // Kept only after success: what an error left behind in it is not known.
      await freecad?.kill();
      this.#inUse -= 1;
      this.#waiting.shift()?.();
    }
  }

  /** Ends every FreeCAD of the stage. */
  async close(): Promise<void> {
    this.#closing.abort(new PartwrightError('Disconnected', 'The sidecar is closing.'));
    const idle = await Promise.allSettled(this.#idle.splice(0));
    await Promise.all(
      idle.map((result) => (result.status === 'fulfilled' ? result.value.kill() : undefined)),
    );
  }

  async #turn(signal: AbortSignal): Promise<void> {
    while (this.#inUse >= this.#options.size) {
      const free = Promise.withResolvers<void>();
      this.#waiting.push(free.resolve);
      await free.promise;
    }
    if (signal.aborted) {
      this.#waiting.shift()?.();
      throw this.#reason(signal, null);
    }
    this.#inUse += 1;
  }

  async #take(stop: AbortSignal): Promise<HeadlessFreecad> {
    for (let waiting = this.#idle.shift(); waiting; waiting = this.#idle.shift()) {
      const freecad = await waiting;
      if (!freecad.peer.closed.aborted) return freecad;
    }
    return this.#options.start(stop);
  }

  #reason(signal: AbortSignal, limit: AbortSignal | null, cause?: unknown): PartwrightError {
    if (signal.aborted)
      return new PartwrightError('Cancelled', 'It was stopped before anything was changed.', { cause });
    if (limit?.aborted) {
      const seconds = Math.round(this.#options.timeoutMs / 1_000);
      return new PartwrightError('TimedOut', `The rehearsal took more than ${seconds} s and was ended.`, {
        cause,
      });
    }
    return new PartwrightError('Disconnected', 'The sidecar is closing.', { cause });
  }
}
