import type { AgentName } from '../config/agents.ts';
import type { ModelName } from '../llm/model-name.ts';
import type { Asking, Models } from '../llm/models.ts';
import type { DesignBudget } from '../llm/money/budget.ts';
import type { LLMDelta } from '../llm/provider.ts';
import type { LLMMessage, LLMRequest, LLMResponse } from '../llm/schema.ts';

/** How one agent asks: which model, and with what figures. */
export interface AgentModel {
  readonly primary: ModelName;
  readonly fallback: ModelName | null;
  readonly temperature: number;
  readonly maxTokens: number;
}

/** What agents need of the world while one design is made. */
export interface AgentContext {
  readonly models: Models;
  /** On whose account: one for each design. */
  readonly budget: DesignBudget;
  /** What was asked and answered, for the journal: it may hold the person's words, and never a key. */
  readonly record: (event: string, data: unknown) => void;
  /** Asks the person before a service gets anything for the first time. */
  readonly allow?: Asking['allow'];
}

/** One call, told by the agent: what is said, and what the answer has to be like. */
export interface Ask {
  readonly messages: readonly LLMMessage[];
  readonly schema?: LLMRequest['schema'];
  /** How often this was tried before: each try is a little bolder than the last. */
  readonly attempt?: number;
  readonly onDelta?: (delta: LLMDelta) => void;
}

/** Added to the temperature with every further try, so that a model does not repeat itself. */
const BOLDER = 0.1;
const HOTTEST = 1;

/** One that asks a model: it builds the request from its task, and reads the answer. */
export abstract class BaseAgent<Task, Result> {
  abstract readonly name: AgentName;
  protected readonly model: AgentModel;
  readonly #context: AgentContext;

  constructor(model: AgentModel, context: AgentContext) {
    this.model = model;
    this.#context = context;
  }

  /** @throws LLMError where no model answers */
  abstract execute(task: Task, signal: AbortSignal): Promise<Result>;

  /** What the model is asked for a task. Pure: tests and the count of tokens use it as it is. */
  abstract buildRequest(task: Task): Ask;

  /** @throws LLMError */
  protected async callModel({ messages, schema, attempt = 0, onDelta }: Ask, signal: AbortSignal) {
    const { models, budget, record, allow } = this.#context;
    const { primary, fallback, temperature, maxTokens } = this.model;
    const response: LLMResponse = await models.ask({
      agent: this.name,
      primary,
      fallback,
      budget,
      signal,
      allow,
      request: {
        messages: [...messages],
        temperature: Math.min(HOTTEST, temperature + BOLDER * attempt),
        maxTokens,
        ...(schema ? { schema } : {}),
      },
      ...(onDelta ? { onDelta } : {}),
    });
    record('model', { agent: this.name, attempt, messages, response });
    return response;
  }
}
