import type { Approval, PlanInWords, Question } from '../../../rpc-schema/design.ts';
import type { CliResult } from '../result.ts';
import type { Reply } from './commands/command.ts';
import type { Turn } from './session.ts';

/** What a session shows: in words for a person, or as lines of JSON for a program. */
export interface Display {
  /** Before the first line is read. */
  greeting(): void;
  /** How far a design is. */
  progress(stage: string, fraction: number): void;
  /** What a model has told of a plan so far, a line for each thing: called again as it grows. Nothing of it is run. */
  writing(lines: readonly string[]): void;
  /** The plan as it is run. */
  plan(plan: PlanInWords): void;
  question(question: Question): void;
  approval(approval: Approval): void;
  result(turn: Pick<Turn, 'number' | 'said'>, result: CliResult): void;
  reply(command: string, reply: Reply): void;
  /** Something that could not be done. */
  problem(message: string, cure: string | null): void;
  note(text: string): void;
}
