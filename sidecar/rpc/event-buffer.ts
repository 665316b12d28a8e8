export interface BufferedEvent {
  readonly id: number;
  readonly data: string;
}

/**
 * The latest events of one session, numbered from 1, so that a stream that broke can go on where it stopped.
 * Holds the newest within both bounds; the newest one always.
 */
export class EventBuffer {
  readonly #maxEvents: number;
  readonly #maxCharacters: number;
  #events: BufferedEvent[] = [];
  #characters = 0;
  #lastId = 0;

  constructor(maxEvents: number, maxCharacters: number) {
    this.#maxEvents = maxEvents;
    this.#maxCharacters = maxCharacters;
  }

  append(data: string): BufferedEvent {
    this.#lastId += 1;
    const event = { id: this.#lastId, data };
    this.#events.push(event);
    this.#characters += data.length;
    while (this.#events.length > 1 && this.#overfull()) {
      this.#characters -= this.#events.shift()?.data.length ?? 0;
    }
    return event;
  }

  /** The events after that id (0: from the first), or undefined when some of them are no longer held. */
  after(id: number): readonly BufferedEvent[] | undefined {
    const firstHeld = this.#lastId - this.#events.length + 1;
    const known = Number.isInteger(id) && id >= firstHeld - 1 && id <= this.#lastId;
    return known ? this.#events.slice(id - firstHeld + 1) : undefined;
  }

  #overfull(): boolean {
    return this.#events.length > this.#maxEvents || this.#characters > this.#maxCharacters;
  }
}
