import { SettingError } from '../config/agents.ts';
import { readAddress } from '../config/config.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { withoutKey } from './keys/key-filter.ts';
import { type Keys, keyVariable } from './keys/keys.ts';
import { cancelled, LLMError } from './llm-error.ts';
import type { ModelName } from './model-name.ts';
import type { ModelProvider, OfferedModel } from './provider.ts';
import { PROVIDERS, type ProviderEntry } from './providers/registry.ts';
import { retrying } from './retry.ts';
import type { ModelProviderName } from './schema.ts';
import { type Allow, announcement } from './sending.ts';

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
  /** Who gets it in the end. */
  readonly title: string;
  readonly host: string;
}

/** Opens providers: at their addresses, with their keys, and only where the person wants it. */
export class Connections {
  readonly #options: ConnectionsOptions;
  /** Answers that could not be kept. */
  readonly #answers = new Map<ModelProviderName, boolean>();
  readonly #reminded = new Set<ModelProviderName>();
  /** Models that a server nearby sends on, by its address, with where to. */
  readonly #sentOn = new Map<string, ReadonlyMap<string, string>>();
  /** The last question to the person: the next waits for its answer, which may be its own. */
  #asked: Promise<unknown> = Promise.resolve();

  constructor(options: ConnectionsOptions) {
    this.#options = options;
  }

  /**
   * Where a provider is: as the config file has it, or the environment (OLLAMA_BASE_URL), or as usual. A model may be
   * elsewhere than the server that it is asked of, by its name or by what the server said of it.
   */
  place(name: ModelProviderName, model = ''): Place {
    const { config, environment } = this.#options;
    const entry = entryOf(name);
    const variable = `${name.toUpperCase().replaceAll('-', '_')}_BASE_URL`;
    const set = environment[variable];
    const baseUrl = set
      ? readAddress(set, variable)
      : (config.read().providers[name]?.baseUrl ?? entry.baseUrl);
    const sentTo = this.#sentOn.get(baseUrl)?.get(listed(model));
    const { cloud } = entry;
    if (cloud && (sentTo !== undefined || cloud.has(model)))
      return { entry, baseUrl, leaves: true, title: cloud.title, host: sentTo ?? cloud.host };
    const { host } = new URL(baseUrl);
    return { entry, baseUrl, leaves: !entry.isLocal || !isNearby(baseUrl), title: entry.title, host };
  }

  /** What a server lists; where it sends models on is known from then on. @throws LLMError */
  async list(name: ModelProviderName, signal: AbortSignal): Promise<OfferedModel[]> {
    const { baseUrl } = this.place(name);
    const models = await (await this.open(name)).models(signal);
    this.#sentOn.set(
      baseUrl,
      new Map(models.flatMap((model) => (model.sentTo ? [[listed(model.name), model.sentTo] as const] : []))),
    );
    return models;
  }

  /** A provider for what a person asked for by itself, such as a list of its models. @throws LLMError without a key */
  async open(name: ModelProviderName, model?: string): Promise<ModelProvider> {
    const { entry, baseUrl, leaves } = this.place(name, model);
    const key = (await this.#options.keys.find(name))?.key ?? null;
    if (key === null && !entry.isLocal) throw noKey(entry);
    return withoutKey({ ...entry.open({ key, baseUrl }), isLocal: !leaves }, key);
  }

  /**
   * A provider for designs. What leaves the machine goes only to whom the person named; the first time they are asked, or
   * told where nobody can be asked, who gets what. @throws LLMError
   */
  async forDesigns(
    { provider: name, model }: ModelName,
    signal: AbortSignal,
    allow?: Allow,
  ): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const place = await this.#placeNow(name, model, signal);
    if (!place.leaves) return this.open(name, model);
    const consent = this.#consent(name);
    if (consent === false) this.#remind(name, place);
    if (consent === false || !this.#options.named().has(name)) throw noConsent(place, consent === false);
    const provider = await this.open(name, model);
    if (consent === undefined && !(await this.#firstTime(name, place, allow))) throw noConsent(place, true);
    return provider;
  }

  /** A provider for a test: whoever asks for one names it; what they forbade stays forbidden. @throws LLMError */
  async forTest({ provider: name, model }: ModelName, signal: AbortSignal): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const place = await this.#placeNow(name, model, signal);
    if (place.leaves && this.#options.config.read().consent[name] === false) throw noConsent(place, true);
    return this.open(name, model);
  }

  /** Where a model is: a server nearby that has a cloud behind it is asked first, for a name does not tell. */
  async #placeNow(name: ModelProviderName, model: string, signal: AbortSignal): Promise<Place> {
    const place = this.place(name, model);
    if (place.leaves || !place.entry.cloud) return place;
    await retrying(() => this.list(name, signal), signal).catch((error: unknown) => {
      throw signal.aborted ? cancelled(name, error) : error;
    });
    return this.place(name, model);
  }

  #consent(name: ModelProviderName): boolean | undefined {
    return this.#options.config.read().consent[name] ?? this.#answers.get(name);
  }

  /** Asks once, whoever else wants to know it at the same time. */
  async #firstTime(name: ModelProviderName, place: Place, allow: Allow | undefined): Promise<boolean> {
    if (!allow) {
      this.#options.announce(announcement(place));
      this.#keep(name, true);
      return true;
    }
    const answer = this.#asked.then(async () => {
      const known = this.#consent(name);
      if (known !== undefined) return known;
      const allowed = await allow(place);
      this.#keep(name, allowed);
      return allowed;
    });
    // Whoever was stopped while asking leaves it to the next one to ask.
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  #keep(name: ModelProviderName, consent: boolean): void {
    const { config, announce } = this.#options;
    try {
      config.change((written) => ({ ...written, consent: { ...Object(written.consent), [name]: consent } }));
    } catch (error) {
      if (error instanceof SettingError) throw error;
      this.#answers.set(name, consent);
      const why = error instanceof Error ? error.message : String(error);
      announce(`What you allow is not kept (${why}): it holds until this ends.`);
    }
  }

  /** A model that is set and forbidden: said once, for what is planned without it comes out otherwise. */
  #remind(name: ModelProviderName, place: Place): void {
    if (this.#reminded.has(name)) return;
    this.#reminded.add(name);
    const { message, cure } = noConsent(place, true);
    this.#options.announce(`${message} ${cure}`);
  }
}

function entryOf(name: ModelProviderName): ProviderEntry {
  const entry = PROVIDERS.find((each) => each.name === name);
  if (!entry) throw new Error(`no provider ${name}`);
  return entry;
}

/** A model as a server lists it: the tag that is meant where there is none is said there. */
const listed = (model: string) =>
  (/:[^/]*$/.test(model.trim()) ? model.trim() : `${model.trim()}:latest`).toLowerCase();

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

function noConsent({ entry: { name }, title }: Place, wasRefused: boolean): LLMError {
  return new LLMError(`Nothing is sent to ${title}: you have not allowed it.`, {
    kind: 'consent',
    provider: name,
    cure: wasRefused
      ? `Allow it: partwright models consent ${name} yes, or under Models and budget in FreeCAD.`
      : `Name a model of it for an agent: partwright models use ${name}.`,
    isRetryable: false,
  });
}
