import type { Fact } from '../../checks/fact.ts';
import type { AgentName } from '../../config/agents.ts';
import { type AgentContext, type AgentModel, type Ask, BaseAgent } from '../agent.ts';
import { sheetIn } from '../planner/answer.ts';
import { neededBy } from '../planner/planner.ts';
import { systemFor } from '../planner/prompt.ts';
import { PYTHON_WORDS } from '../planner/python-step.ts';
import { type Narrowing, schemaFor } from '../planner/schema.ts';
import type { Sheet, SheetAnswer } from '../planner/sheet.ts';
import { mendingWords } from './prompt.ts';

/** A plan that failed, and all that is known of why. */
export interface GeneratorTask {
  /** The request with the answers to what was asked back. */
  readonly request: string;
  readonly sheet: Sheet;
  /** The part that is to be changed, as it stands; null where it is a new one. */
  readonly stands: Sheet | null;
  readonly facts: readonly Fact[];
  /** How often it was tried before. */
  readonly attempt: number;
  /** Whether a step may be in Python, if the model is one that can: see `mayOfferPython`. */
  readonly python: boolean;
}

/** Mends a plan from the exact failure; where plans come to nothing, with a step in Python. */
export class GeneratorAgent extends BaseAgent<GeneratorTask, SheetAnswer> {
  readonly name: AgentName = 'generator';
  readonly #narrowing: Narrowing;

  /** @param narrowing a fence for models that need one */
  constructor(model: AgentModel, context: AgentContext, narrowing: Narrowing) {
    super(model, context);
    this.#narrowing = narrowing;
  }

  buildRequest(task: GeneratorTask): Ask {
    const { request, sheet, facts, attempt } = task;
    const reading = neededBy(task);
    const words = mendingWords(request, sheet, facts, reading.sizes, this.#narrowing);
    const python = this.#offersPython(task);
    const text = python ? `${PYTHON_WORDS}\n${words}` : words;
    return {
      // The planner's own first message: a provider that keeps it has it already.
      messages: [systemFor(this.#narrowing), { role: 'user', text }],
      schema: { name: 'plan', schema: schemaFor(reading, this.#narrowing, 0, python) },
      attempt,
    };
  }

  /** @throws LLMError; BadPlan where the answer is no plan */
  async execute(task: GeneratorTask, signal: AbortSignal): Promise<SheetAnswer> {
    return sheetIn(await this.callModel(this.buildRequest(task), signal), this.#offersPython(task));
  }

  #offersPython({ python }: GeneratorTask): boolean {
    return python && this.#narrowing === 'form';
  }
}
