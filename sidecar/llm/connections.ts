import { SettingError } from '../config/agents.ts';
import { readAddress } from '../config/config.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { withoutKey } from './keys/key-filter.ts';
import { type Keys, keyVariable } from './keys/keys.ts';
import { LLMError } from './llm-error.ts';
import type { ModelProvider } from './provider.ts';
import { PROVIDERS, type ProviderEntry } from './providers/registry.ts';
import type { LLMProvider, ModelProviderName } from './schema.ts';

interface ConnectionsOptions {
  readonly config: ConfigFile;
  readonly keys: Keys;
  readonly environment: NodeJS.ProcessEnv;
  readonly announce: (line: string) => void;
  /** Providers that the person named for an agent, which is what allows them to be asked. */
  readonly named: () => ReadonlySet<ModelProviderName>;
}

/** Where a provider is, and whether what it is asked leaves this machine and its network. */
export interface Place {
  readonly entry: ProviderEntry;
  readonly baseUrl: string;
  readonly leaves: boolean;
}

/** Opens providers: at their addresses, with their keys, and only where the person wants it. */
export class Connections {
  readonly #options: ConnectionsOptions;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /** Where a provider is: as the config file has it, or the environment (OLLAMA_BASE_URL), or as usual. */
  place(name: ModelProviderName): Place {
    const { config, environment } = this.#options;
    const entry = entryOf(name);
    const variable = `${name.toUpperCase().replaceAll('-', '_')}_BASE_URL`;
    const set = environment[variable];
    const baseUrl = set
      ? readAddress(set, variable)
      : (config.read().providers[name]?.baseUrl ?? entry.baseUrl);
    return { entry, baseUrl, leaves: !entry.isLocal || !isNearby(baseUrl) };
  }

  /** A provider for what a person asked for by itself, such as a list of its models. @throws LLMError without a key */
  async open(name: ModelProviderName): Promise<ModelProvider> {
    const { entry, baseUrl, leaves } = this.place(name);
    const key = (await this.#options.keys.find(name))?.key ?? null;
    if (key === null && !entry.isLocal) throw noKey(entry);
    return withoutKey({ ...entry.open({ key, baseUrl }), isLocal: !leaves }, key);
  }

  /**
   * A provider for designs. What leaves the machine goes only to whom the person named; the first time they are told
   * who gets what. @throws LLMError
   */
  async forDesigns(name: LLMProvider): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const { entry, baseUrl, leaves } = this.place(name);
    if (!leaves) return this.open(name);
    const { config, named } = this.#options;
    const consent = config.read().consent[name];
    if (consent === false || !named().has(name)) throw noConsent(entry, consent === false);
    const provider = await this.open(name);
    if (consent === undefined) this.#tell(entry, baseUrl);
    return provider;
  }

  /** A provider for a test: whoever asks for one names it; what they forbade stays forbidden. @throws LLMError */
  async forTest(name: LLMProvider): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    if (this.#options.config.read().consent[name] === false) throw noConsent(entryOf(name), true);
    return this.open(name);
  }

  #tell({ name, title }: ProviderEntry, baseUrl: string): void {
    const { config, announce } = this.#options;
    announce(
      `${title} is asked from now on (${new URL(baseUrl).host}). It is sent the request, the plan and what it measures, ` +
        'names and sizes of the objects in the document, and pictures of the model; no file, and no other key than its own. ' +
        `To end it: partwright models consent ${name} no.`,
    );
    try {
      config.change((written) => ({ ...written, consent: { ...Object(written.consent), [name]: true } }));
    } catch (error) {
      if (error instanceof SettingError) throw error;
      announce(
        `That you know is not kept (${error instanceof Error ? error.message : error}): you will be told again.`,
      );
    }
  }
}

function entryOf(name: ModelProviderName): ProviderEntry {
  const entry = PROVIDERS.find((each) => each.name === name);
  if (!entry) throw new Error(`no provider ${name}`);
  return entry;
}

/** Whether an address is of this machine or its own network. */
function isNearby(address: string): boolean {
  const { hostname } = new URL(address);
  return /^(localhost|.+\.localhost|.+\.local|[^.:]+|127\.[\d.]+|10\.[\d.]+|192\.168\.[\d.]+|172\.(1[6-9]|2\d|3[01])\.[\d.]+|169\.254\.[\d.]+|\[::1\]|\[f[cd][\da-f:]+\]|\[fe80:[\da-f:]+\])$/.test(
    hostname,
  );
}

function noKey({ name, title }: ProviderEntry): LLMError {
  const variable = keyVariable(name);
  return new LLMError(`There is no key for ${title}.`, {
    kind: 'key',
    provider: name,
    cure: `Set one: partwright models key set ${name}${variable ? `, or ${variable} in the environment` : ''}.`,
    isRetryable: false,
  });
}

function noConsent({ name, title }: ProviderEntry, wasRefused: boolean): LLMError {
  return new LLMError(`Nothing is sent to ${title}: you have not allowed it.`, {
    kind: 'consent',
    provider: name,
    cure: wasRefused
      ? `Allow it: partwright models consent ${name} yes.`
      : `Name a model of it for an agent: partwright models use ${name}.`,
    isRetryable: false,
  });
}
