/** Something typed into a session that cannot be done: in words, with what to do about it. */
export class ChatProblem extends Error {
  override readonly name = 'ChatProblem';
  readonly cure: string | null;
  /** Exit status, where it was the last that was typed. */
  readonly status: number;

  constructor(message: string, { cure = null, status = 1 }: { cure?: string | null; status?: number } = {}) {
    super(message);
    this.cure = cure;
    this.status = status;
  }
}
