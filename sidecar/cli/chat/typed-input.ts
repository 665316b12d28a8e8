import { createInterface, type Interface, type Key } from 'node:readline';
import { Writable } from 'node:stream';
import type { HistoryFile } from './history-file.ts';
import type { Input } from './input.ts';

interface TypedInputOptions {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  readonly history: HistoryFile;
  readonly complete: (line: string) => [string[], string];
  /** Ctrl-C while something is under way, or while a question is open. */
  readonly interrupt: () => void;
  readonly signal: AbortSignal;
}

const PROMPT = '> ';
const ANSWER = '? ';
const LEAVING = '(Ctrl-C once more ends the session, as /quit and Ctrl-D do.)';

/** What readline draws, or not: while a design is under way keys are taken, but not shown between its progress. */
class Screen extends Writable {
  readonly #to: NodeJS.WriteStream;
  quiet = false;

  constructor(to: NodeJS.WriteStream) {
    super();
    this.#to = to;
    to.on('resize', this.#resized);
  }

  get columns(): number {
    return this.#to.columns;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (!this.quiet) this.#to.write(chunk);
    done();
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#to.off('resize', this.#resized);
    done(error);
  }

  readonly #resized = () => this.emit('resize');
}

/** A person at a terminal: line editing, history, completion. Lines typed ahead wait for their turn, and answer no question. */
export class TypedInput implements Input {
  readonly #options: TypedInputOptions;
  readonly #screen: Screen;
  readonly #reader: Interface;
  readonly #ahead: string[] = [];
  #waiting: { readonly for: 'line' | 'answer'; readonly take: (line: string | null) => void } | null = null;
  #leaving = false;
  #over = false;

  constructor(options: TypedInputOptions) {
    const { input, output, history, complete, signal } = options;
    this.#options = options;
    this.#screen = new Screen(output);
    this.#reader = createInterface({
      input,
      output: this.#screen,
      terminal: true,
      history: [...history.lines],
      historySize: 1_000,
      removeHistoryDuplicates: true,
      completer: complete,
      signal,
    });
    this.#screen.quiet = true;
    this.#reader.on('history', (lines: string[]) => this.#remember(lines));
    this.#reader.on('line', (line) => this.#typed(line));
    this.#reader.on('SIGINT', () => this.#interrupted());
    this.#reader.on('close', () => {
      this.#over = true;
      if (this.#waiting) output.write('\n');
      this.#give(null);
    });
    input.on('keypress', this.#pressed);
  }

  next(): Promise<string | null> {
    const typed = this.#ahead.shift();
    if (typed !== undefined) {
      this.#options.output.write(`${PROMPT}${typed}\n`);
      return Promise.resolve(typed);
    }
    return this.#read('line', PROMPT);
  }

  async answer(signal: AbortSignal): Promise<string | null> {
    if (signal.aborted) return null;
    const takeBack = () => this.#giveUp();
    signal.addEventListener('abort', takeBack, { once: true });
    try {
      return await this.#read('answer', ANSWER);
    } finally {
      signal.removeEventListener('abort', takeBack);
    }
  }

  close(): void {
    this.#options.input.off('keypress', this.#pressed);
    this.#reader.close();
    this.#screen.destroy();
  }

  #read(what: 'line' | 'answer', prompt: string): Promise<string | null> {
    if (this.#over) return Promise.resolve(null);
    return new Promise((take) => {
      this.#waiting = { for: what, take };
      this.#screen.quiet = false;
      this.#reader.setPrompt(prompt);
      this.#reader.prompt(true);
    });
  }

  #typed(line: string): void {
    this.#leaving = false;
    if (this.#waiting) this.#give(line);
    else if (line.trim() !== '') this.#ahead.push(line);
  }

  #give(line: string | null): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#screen.quiet = true;
    waiting?.take(line);
  }

  /** Answers make no sense another time. */
  #remember(lines: string[]): void {
    if (this.#waiting?.for === 'answer') lines.shift();
    else if (lines[0] !== undefined) this.#options.history.add(lines[0]);
  }

  #interrupted(): void {
    if (this.#waiting?.for !== 'line') {
      this.#ahead.length = 0;
      this.#options.interrupt();
      this.#giveUp();
      return;
    }
    if (this.#reader.line !== '') {
      this.#clearLine();
      return;
    }
    if (this.#leaving) {
      this.#reader.close();
      return;
    }
    this.#leaving = true;
    this.#options.output.write(`\n${LEAVING}\n`);
    this.#reader.prompt();
  }

  /** Nothing more is said to a question that is open. */
  #giveUp(): void {
    this.#clearLine();
    if (this.#waiting) this.#options.output.write('\n');
    this.#give(null);
  }

  #clearLine(): void {
    this.#reader.write(null, { ctrl: true, name: 'e' });
    this.#reader.write(null, { ctrl: true, name: 'u' });
  }

  readonly #pressed = (_text: string | undefined, key: Key | undefined) => {
    if (!(key?.ctrl && key.name === 'c')) this.#leaving = false;
  };
}
