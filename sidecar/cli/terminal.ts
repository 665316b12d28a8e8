import cliProgress from 'cli-progress';

/** The two streams of a command: the result goes to one, everything else to the other. */
export interface Terminal {
  /** Standard output: the result only. */
  out(text: string): void;
  /** Standard error: progress, notes and errors. */
  note(line: string): void;
  /** Standard error is a terminal on which a bar can be drawn. */
  readonly interactive: boolean;
  /** Standard output may be coloured. */
  readonly colour: boolean;
  /** Asks on the terminal; null at the end of input. */
  ask(question: string): Promise<string | null>;
}

/** Shows how far something is: a bar on a terminal, a line for each new stage elsewhere. */
export interface Progress {
  at(fraction: number, text: string): void;
  end(): void;
}

export function showProgress(terminal: Terminal): Progress {
  if (!terminal.interactive) {
    let last = '';
    return {
      at: (_fraction, text) => {
        if (text !== last) terminal.note(text);
        last = text;
      },
      end: () => {},
    };
  }
  const bar = new cliProgress.SingleBar({
    format: '{bar} {percentage}%  {text}',
    barCompleteChar: '━',
    barIncompleteChar: '─',
    barsize: 24,
    hideCursor: true,
    clearOnComplete: true,
    stopOnComplete: false,
    linewrap: false,
    stream: process.stderr,
  });
  bar.start(100, 0, { text: '' });
  return {
    at: (fraction, text) => bar.update(Math.round(fraction * 100), { text }),
    end: () => bar.stop(),
  };
}
