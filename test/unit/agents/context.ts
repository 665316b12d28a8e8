import type { AgentContext, AgentModel } from '../../../sidecar/agents/agent.ts';
import { Models } from '../../../sidecar/llm/models.ts';
import { DesignBudget, type Limits } from '../../../sidecar/llm/money/budget.ts';
import type { ModelProvider } from '../../../sidecar/llm/provider.ts';

const BOOK = { reserve: () => ({ settle: () => {}, release: () => {} }) };

/** What an agent needs to ask one provider, with what was written into the journal. */
export function contextOf(
  provider: ModelProvider,
  limits: Limits = { perDesign: null, perDay: null },
): { context: AgentContext; recorded: [string, unknown][] } {
  const recorded: [string, unknown][] = [];
  return {
    recorded,
    context: {
      models: new Models({ provider: () => provider }),
      budget: new DesignBudget(
        'd1',
        () => limits,
        BOOK,
        () => {},
      ),
      record: (event, data) => recorded.push([event, data]),
    },
  };
}

export const modelOf = (provider: ModelProvider): AgentModel => ({
  primary: { provider: provider.name, model: 'm-1' },
  fallback: null,
  temperature: 0.2,
  maxTokens: 1_000,
});
