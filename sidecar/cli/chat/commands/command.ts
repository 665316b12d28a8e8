import type { Planner } from '../../../design/planner.ts';
import type { Colours } from '../../result-sections.ts';
import type { Session, Turn } from '../session.ts';

/** What a command answers: the same as data and in words. */
export interface Reply {
  readonly data: Readonly<Record<string, unknown>>;
  readonly words: (c: Colours) => readonly string[];
}

/** What a command may use. */
export interface CommandScope {
  readonly session: Session;
  readonly commands: readonly ChatCommand[];
  /** How wide the terminal is. */
  readonly columns: number;
  /** Where files go that no other place is named for. */
  readonly out: string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Says what is going on meanwhile. */
  tell(stage: string): void;
  /** Runs a design as a request would, with a planner of its own. */
  design(said: string, planner: Planner): Promise<Turn>;
}

/** What is known while a line is read or completed. */
export interface Known {
  /** Parameters of the document. */
  readonly parameters: readonly string[];
}

/** A command of the session: one file, one line in the registry. */
export interface ChatCommand {
  readonly name: string;
  readonly aliases?: readonly string[];
  /** What follows the name, such as "NAME VALUE"; empty where nothing does. */
  readonly follows: string;
  /** One line of /help. */
  readonly about: string;
  /** Whether words after the name, written without the slash, can be nothing but this command. By itself the name always is. */
  readonly bare?: (rest: string, known: Known) => boolean;
  /** Only looks: may be used while a question is open, too. */
  readonly looks?: true;
  /** Words that may come next, for completion. */
  readonly complete?: (rest: string, known: Known) => readonly string[];
  /**
   * A turn is shown as the result of a design; "end" ends the session.
   * @throws {ChatProblem | PartwrightError} what could not be done
   */
  readonly run: (rest: string, scope: CommandScope) => Promise<Reply | Turn | 'end'>;
}

/** A reply of lines that are the same in both. */
export const reply = (data: Reply['data'], words: Reply['words']): Reply => ({ data, words });

/** Text of several lines, as a reply has them. */
export const linesOf = (text: string): string[] => text.trimEnd().split('\n');
