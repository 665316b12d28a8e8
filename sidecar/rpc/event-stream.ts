import type { ServerResponse } from 'node:http';
import { type BufferedEvent, EventBuffer } from './event-buffer.ts';

/** What a stream that breaks may miss and still go on: more than a design sends in minutes. */
const MAX_EVENTS = 1_000;
const MAX_CHARACTERS = 32 * 1024 * 1024;
/** A reader this far behind has stopped reading: it is cut off, and may come back and go on from the buffer. */
const MAX_UNREAD_BYTES = 64 * 1024 * 1024;

export interface StreamTimes {
  /** How often an idle stream shows that it is alive, in milliseconds. */
  readonly keepAliveMs: number;
  /** How long a session may be without a stream before it counts as gone, in milliseconds. */
  readonly graceMs: number;
}

/** The events of one session: kept, sent to the stream that is attached, and sent again to one that comes back. */
export class EventStream {
  readonly #buffer = new EventBuffer(MAX_EVENTS, MAX_CHARACTERS);
  readonly #times: StreamTimes;
  readonly #onAbandoned: () => void;
  #response: ServerResponse | undefined;
  #keepAlive: NodeJS.Timeout | undefined;
  #grace: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(times: StreamTimes, onAbandoned: () => void) {
    this.#times = times;
    this.#onAbandoned = onAbandoned;
    this.#startGrace();
  }

  send(message: object): void {
    if (this.#closed) return;
    this.#write(this.#buffer.append(JSON.stringify(message)));
  }

  /** Sends what came after that event, and from now on all else. False when some of it is no longer held. */
  attach(response: ServerResponse, lastEventId: number): boolean {
    const missed = this.#buffer.after(lastEventId);
    if (missed === undefined) return false;
    this.#detach(); // The newer stream wins: the older one may be half dead.
    clearTimeout(this.#grace);
    this.#response = response;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(': connected\n\n');
    this.#keepAlive = setInterval(() => response.write(': alive\n\n'), this.#times.keepAliveMs);
    response.on('error', () => response.destroy()); // A reader that went away; 'close' follows.
    response.on('close', () => {
      if (this.#response !== response) return;
      this.#detach();
      this.#startGrace();
    });
    for (const event of missed) this.#write(event);
    return true;
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#grace);
    this.#detach();
  }

  #write({ id, data }: BufferedEvent): void {
    const response = this.#response;
    if (response === undefined) return;
    response.write(`id: ${id}\ndata: ${data}\n\n`);
    if (response.writableLength > MAX_UNREAD_BYTES) response.destroy();
  }

  #detach(): void {
    clearInterval(this.#keepAlive);
    const response = this.#response;
    this.#response = undefined;
    response?.end();
  }

  #startGrace(): void {
    if (!this.#closed) this.#grace = setTimeout(this.#onAbandoned, this.#times.graceMs);
  }
}
