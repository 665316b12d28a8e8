import { z } from 'zod';

/** The four that may ask a model, each with a model, a fallback and figures of its own. */
export const AGENTS = ['planner', 'generator', 'validator', 'orchestrator'] as const;
export type AgentName = (typeof AGENTS)[number];

export const AgentSettings = z.strictObject({
  primary: z.string().min(1).describe('provider/model, a provider alone for its usual model, or builtin'),
  fallback: z.string().min(1).nullable(),
  temperature: z.number().min(0).max(2),
  max_tokens: z.int().min(64).max(200_000),
});
export type AgentSettings = z.infer<typeof AgentSettings>;
type Key = keyof AgentSettings;
const KEYS = Object.keys(AgentSettings.shape) as Key[];

type AgentValues = Readonly<Record<string, unknown>>;

/** A setting of one layer, with the place that it comes from, for messages. */
export interface Layer {
  readonly from: string;
  /** By agent and key; values as written there, text from the environment. */
  readonly agents: Readonly<Record<string, AgentValues | undefined>>;
}

/** A setting that is not known or cannot be; the message says where it stands and what can be there. */
export class SettingError extends Error {
  override readonly name = 'SettingError';
}

const built = (temperature: number, max_tokens: number): AgentSettings => ({
  primary: 'builtin',
  fallback: null,
  temperature,
  max_tokens,
});

export const DEFAULTS: Readonly<Record<AgentName, AgentSettings>> = {
  planner: built(0.3, 4096),
  generator: built(0.2, 8192),
  validator: built(0.3, 2048),
  orchestrator: built(0.4, 2048),
};

/** The settings of all agents: each layer over those before it. @throws SettingError */
export function agentSettings(layers: readonly Layer[]): Record<AgentName, AgentSettings> {
  const settings = structuredClone(DEFAULTS) as Record<AgentName, AgentSettings>;
  for (const { from, agents } of layers) {
    for (const [agent, values = {}] of Object.entries(agents)) {
      if (!isAgent(agent))
        throw new SettingError(`${from}: there is no agent "${agent}". Agents: ${AGENTS.join(', ')}.`);
      settings[agent] = { ...settings[agent], ...checked(values, agent, from) };
    }
  }
  return settings;
}

const isAgent = (name: string): name is AgentName => (AGENTS as readonly string[]).includes(name);

function checked(values: AgentValues, agent: string, from: string): Partial<AgentSettings> {
  for (const key of Object.keys(values)) {
    if (!(KEYS as string[]).includes(key))
      throw new SettingError(`${from}: ${agent} has no setting "${key}". Settings: ${KEYS.join(', ')}.`);
  }
  const read = AgentSettings.partial().safeParse(values);
  if (read.success) return withoutMissing(read.data);
  const [issue] = read.error.issues;
  throw new SettingError(`${from}: ${agent}.${issue?.path.join('.')}: ${issue?.message}.`, {
    cause: read.error,
  });
}

const withoutMissing = (values: object): Partial<AgentSettings> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Settings in the environment: AGENT_PLANNER_PRIMARY, AGENT_VALIDATOR_MAX_TOKENS and so on. @throws SettingError */
export function fromEnvironment(environment: NodeJS.ProcessEnv): Layer {
  const agents: Record<string, Record<string, unknown>> = {};
  for (const [variable, text = ''] of Object.entries(environment)) {
    const [, agent, key] = /^AGENT_([A-Z]+)_([A-Z_]+)$/.exec(variable) ?? [];
    if (agent === undefined || key === undefined) continue;
    const name = agent.toLowerCase();
    agents[name] = { ...agents[name], [key.toLowerCase()]: settingOf(key.toLowerCase(), text) };
  }
  return { from: 'the environment', agents };
}

function settingOf(key: string, text: string): unknown {
  if (key === 'temperature' || key === 'max_tokens') return text.trim() === '' ? Number.NaN : Number(text);
  return key === 'fallback' && (text === '' || text === 'none') ? null : text;
}

/** One model for every agent, as --model gives it. Another fallback would be a surprise. */
export function forAll(model: string, from: string): Layer {
  const each = { primary: model, fallback: null };
  return { from, agents: Object.fromEntries(AGENTS.map((agent) => [agent, each])) };
}
