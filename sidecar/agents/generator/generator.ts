import type { Fact } from '../../checks/fact.ts';
import type { AgentName } from '../../config/agents.ts';
import { type AgentContext, type AgentModel, type Ask, BaseAgent } from '../agent.ts';
import { sheetIn } from '../planner/answer.ts';
import { systemFor } from '../planner/prompt.ts';
import { readingOf } from '../planner/reading.ts';
import { type Narrowing, schemaFor } from '../planner/schema.ts';
import type { Sheet, SheetAnswer } from '../planner/sheet.ts';
import { mendingWords } from './prompt.ts';

/** A plan that failed, and all that is known of why. */
export interface GeneratorTask {
  /** The request with the answers to what was asked back. */
  readonly request: string;
  readonly sheet: Sheet;
  readonly facts: readonly Fact[];
  /** How often it was tried before. */
  readonly attempt: number;
}

/** Mends a plan from the exact failure. */
export class GeneratorAgent extends BaseAgent<GeneratorTask, SheetAnswer> {
  readonly name: AgentName = 'generator';
  readonly #narrowing: Narrowing;

  /** @param narrowing a fence for models that need one */
  constructor(model: AgentModel, context: AgentContext, narrowing: Narrowing) {
    super(model, context);
    this.#narrowing = narrowing;
  }

  buildRequest({ request, sheet, facts, attempt }: GeneratorTask): Ask {
    const reading = readingOf(request);
    const text = mendingWords(request, sheet, facts, reading.sizes, this.#narrowing);
    return {
      // The planner's own first message: a provider that keeps it has it already.
      messages: [systemFor(this.#narrowing), { role: 'user', text }],
      schema: { name: 'plan', schema: schemaFor(reading, this.#narrowing) },
      attempt,
    };
  }

  /** @throws LLMError; BadPlan where the answer is no plan */
  async execute(task: GeneratorTask, signal: AbortSignal): Promise<SheetAnswer> {
    return sheetIn(await this.callModel(this.buildRequest(task), signal));
  }
}
