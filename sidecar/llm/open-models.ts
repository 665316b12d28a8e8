import { join } from 'node:path';
import {
  AGENTS,
  type AgentName,
  type AgentSettings,
  agentSettings,
  fromEnvironment,
  type Layer,
} from '../config/agents.ts';
import { ConfigFile } from '../config/config-file.ts';
import { UsageLog } from '../store/usage-log.ts';
import { Connections } from './connections.ts';
import { keyFile } from './keys/key-file.ts';
import { keychain } from './keys/keychain.ts';
import { Keys } from './keys/keys.ts';
import { type ModelName, readModelName } from './model-name.ts';
import { Models } from './models.ts';
import { DesignBudget, type Limits } from './money/budget.ts';
import type { ModelProviderName } from './schema.ts';

interface OpenModelsOptions {
  readonly environment: NodeJS.ProcessEnv;
  readonly configFolder: string;
  readonly dataFolder: string;
  /** Settings over those of the config file and the environment: of the command line, or of FreeCAD's preferences. */
  readonly overrides?: readonly Layer[];
  /** Limits over those of the config file. */
  readonly limits?: Partial<Limits>;
  /** Tells the person what they should know: the first use of a service, and what it is sent. */
  readonly announce: (line: string) => void;
}

/** Settings of an agent, with its models told apart; null where no model is asked. */
export interface ModelSettings extends Omit<AgentSettings, 'primary' | 'fallback'> {
  readonly primary: ModelName | null;
  readonly fallback: ModelName | null;
}

/** All that agents need to ask models, and what else is set about them. */
export interface OpenedModels {
  readonly models: Models;
  /** As they are set now: read anew each time. @throws SettingError, ModelNameError */
  readonly settings: Readonly<Record<AgentName, ModelSettings>>;
  /** What may be spent, as it is set now. */
  readonly limits: Limits;
  /** The account of a design: one for each id. */
  budget(designId: string): DesignBudget;
  readonly config: ConfigFile;
  readonly keys: Keys;
  readonly usage: UsageLog;
  readonly connections: Connections;
}

/** Puts the model layer together: settings, keys, books, providers. Reads and sends nothing yet. */
export function openModels(options: OpenModelsOptions): OpenedModels {
  const { environment, configFolder, dataFolder, overrides = [], announce } = options;
  const config = new ConfigFile(configFolder);
  const keys = new Keys(environment, [keychain(environment), keyFile(configFolder)]);
  const usage = new UsageLog(join(dataFolder, 'usage'));
  const budgets = new Map<string, DesignBudget>();

  const written = () =>
    agentSettings([
      { from: config.path, agents: config.read().agents },
      fromEnvironment(environment),
      ...overrides,
    ]);
  const settings = () => {
    const each = Object.entries(written()).map(([agent, values]) => [agent, withModels(values)] as const);
    return Object.fromEntries(each) as Record<AgentName, ModelSettings>;
  };
  const limits = (): Limits => ({ ...config.read().budget, ...options.limits });
  const connections = new Connections({
    config,
    keys,
    environment,
    announce,
    named: () => namedProviders(settings()),
  });

  return {
    models: new Models({ provider: (asked, signal, allow) => connections.forDesigns(asked, signal, allow) }),
    get settings() {
      return settings();
    },
    get limits() {
      return limits();
    },
    budget: (designId) => {
      const open = budgets.get(designId) ?? new DesignBudget(designId, limits, usage, announce);
      budgets.set(designId, open);
      return open;
    },
    config,
    keys,
    usage,
    connections,
  };
}

function withModels({ primary, fallback, ...figures }: AgentSettings): ModelSettings {
  const named = (written: string | null) => {
    const name = written === null ? null : readModelName(written);
    return name?.provider === 'builtin' ? null : name;
  };
  return { ...figures, primary: named(primary), fallback: named(fallback) };
}

/** The providers that the person named for an agent. */
function namedProviders(
  settings: Readonly<Record<AgentName, ModelSettings>>,
): ReadonlySet<ModelProviderName> {
  return new Set(
    AGENTS.flatMap((agent) => [settings[agent].primary, settings[agent].fallback]).flatMap((name) =>
      name === null || name.provider === 'builtin' ? [] : [name.provider],
    ),
  );
}
