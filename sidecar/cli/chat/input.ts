/** Where the lines of a session come from: a person at a terminal, or a pipe. */
export interface Input {
  /** The next line; null where there are no more. */
  next(): Promise<string | null>;
  /** What is said to a question that has just been asked; null where it is not answered, or the signal takes it back. */
  answer(signal: AbortSignal): Promise<string | null>;
  close(): void;
}
