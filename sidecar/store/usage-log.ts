import { randomUUID } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../config/make-folder.ts';
import { type Book, type Call, Entry, type Held, type Order, spendingBefore } from '../llm/money/book.ts';

const DAY_FILE = /^\d{4}-\d{2}-\d{2}\.jsonl$/;

/** The day on the calendar of the person, such as 2026-11-23. */
export function dayOf(date: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A call in the books, and the day it counts for. */
export type BookedCall = Call & { readonly day: string };

/**
 * The books of all calls in a folder: a file a day, one JSON line an entry, only ever appended to. That needs no lock:
 * the order of the lines decides who of several processes came first, and what a process that died had set aside stays.
 */
export class UsageLog implements Book {
  readonly folder: string;
  readonly #now: () => Date;

  constructor(folder: string, now: () => Date = () => new Date()) {
    this.folder = folder;
    this.#now = now;
  }

  reserve(order: Order, most: number, perDay: number | null): Held | { readonly spent: number } {
    const id = randomUUID();
    const day = dayOf(this.#now());
    const append = (entry: Entry) => this.#append(day, entry);
    if (most > 0) append({ entry: 'reserved', id, at: this.#now().toISOString(), ...order, most });
    const release = () => {
      if (most > 0) append({ entry: 'released', id });
    };
    if (perDay !== null && most > 0) {
      const entries = this.#read(day);
      if (!entries.some((entry) => entry.id === id)) throw new Error('a line of the books was cut off');
      const spent = spendingBefore(entries, id);
      if (spent + most > perDay) {
        release();
        return { spent };
      }
    }
    return { settle: (call) => append({ entry: 'call', id, ...order, ...call }), release };
  }

  /** USD spent and set aside today. */
  today(): number {
    return spendingBefore(this.#read(dayOf(this.#now())), null);
  }

  /** Every call, the oldest first. */
  calls(): BookedCall[] {
    return this.#days().flatMap((day) =>
      this.#read(day).flatMap((each) => {
        if (each.entry !== 'call') return [];
        const { entry: _, id: __, ...call } = each;
        return [{ ...call, day }];
      }),
    );
  }

  /** Begins the books anew. */
  reset(): void {
    for (const day of this.#days()) rmSync(this.#path(day), { force: true });
  }

  #days(): string[] {
    try {
      return readdirSync(this.folder)
        .filter((name) => DAY_FILE.test(name))
        .toSorted()
        .map((name) => name.slice(0, -'.jsonl'.length));
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
  }

  #path(day: string): string {
    return join(this.folder, `${day}.jsonl`);
  }

  #append(day: string, entry: Entry): void {
    makeFolder(this.folder, 0o700);
    appendFileSync(this.#path(day), `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  }

  /** A line that a full disk cut off is no entry. */
  #read(day: string): Entry[] {
    let text: string;
    try {
      text = readFileSync(this.#path(day), 'utf8');
    } catch (error) {
      if (isMissing(error)) return [];
      throw error;
    }
    return text.split('\n').flatMap((line) => {
      const entry = Entry.safeParse(jsonOf(line));
      return entry.success ? [entry.data] : [];
    });
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
