import type { DesignUsage, Outcome, Question } from '../../rpc-schema/design.ts';
import type { DocumentState } from '../../rpc-schema/freecad.ts';
import type { Sending } from '../../rpc-schema/models.ts';
import type { Fact } from '../checks/fact.ts';
import type { Blueprint } from '../plan/blueprint.ts';
import type { Outline } from '../plan/outline/outline.ts';

/** What the person said: the request, and answers to what was asked back. */
export interface Wish {
  readonly prompt: string;
  readonly answers: readonly { readonly question: Question; readonly text: string }[];
  /** What the document holds, with the details of its objects; null where there is none yet. */
  readonly document: () => Promise<DocumentState | null>;
  /** What was said before in the same session, the oldest first. */
  readonly turns: readonly SaidBefore[];
  readonly design: DesignScope;
}

/** A request of a session that has ended, and what came of it. */
export interface SaidBefore {
  readonly request: string;
  readonly answers: readonly { readonly question: string; readonly answer: string }[];
  readonly outcome: Outcome;
  /** What the person was told. */
  readonly summary: string;
}

/** The design that something is done for. */
export interface DesignScope {
  readonly id: string;
  /** Into its journal. */
  readonly record: (event: string, data: unknown) => void;
  /** Tells the person with the result, whatever that is. */
  readonly remark: (text: string) => void;
  /** Shows the plan while it is being written, a line for each thing. */
  readonly writing?: ((lines: readonly string[]) => void) | undefined;
  /** Asks the person whether a service may be sent what it needs; left out where nobody can be asked. */
  readonly allow?: ((sending: Sending) => Promise<boolean>) | undefined;
}

export type PlanOutcome =
  | (Blueprint & {
      /** Other plans for the same wish, the better ones first: tried where this one does not pass. */
      readonly others?: readonly Blueprint[] | undefined;
    })
  | {
      readonly type: 'question';
      readonly questions: readonly Question[];
      /** What was understood all the same, for a planner that knows more: never to be built. */
      readonly partial?: Outline | undefined;
      /** What was understood of its material and mass. */
      readonly said?: Pick<Outline, 'material' | 'masses'> | undefined;
      /** All words that nothing was made of, even those that no question is about. */
      readonly unread?: readonly string[] | undefined;
    }
  /** `takenBack`: the person wants nothing any more. */
  | { readonly type: 'refused'; readonly reason: string; readonly takenBack?: true };

/** A plan that did not hold, and why: one line for each failure, with the measured fact. */
export interface Setback {
  readonly blueprint: Blueprint;
  readonly failures: readonly string[];
  /** The same, with what was measured. */
  readonly facts: readonly Fact[];
  /** How many rounds there were. */
  readonly round: number;
  /** Mend the plan, or think again from the request. */
  readonly how: 'refine' | 'replan';
}

/** Turns a wish into a plan. The built-in one reads English by rule; a language model can stand in its place. */
export interface Planner {
  plan(wish: Wish, signal: AbortSignal): Promise<PlanOutcome>;
  /** Tries again after a setback. A planner that would only repeat itself has none. */
  readonly revise?: ((wish: Wish, setback: Setback, signal: AbortSignal) => Promise<PlanOutcome>) | undefined;
  /** What a design has used of models so far; left out by planners that ask none. */
  usage?(designId: string): DesignUsage;
}
