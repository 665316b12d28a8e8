import type { ModelSettings, OpenedModels } from '../llm/open-models.ts';
import type { AgentModel } from './agent.ts';

/** What an agent asks with, as it is set; null where it asks no model. */
export function agentModel({ primary, fallback, temperature, max_tokens }: ModelSettings): AgentModel | null {
  return primary && { primary, fallback, temperature, maxTokens: max_tokens };
}

/** Whether a model is on this machine or in its network: a small one, mostly. */
export const isHere = ({ connections }: OpenedModels, { primary: { provider, model } }: AgentModel) =>
  provider !== 'builtin' && !connections.place(provider, model).leaves;
