import { readAddress } from '../config/config.ts';
import type { ConfigFile } from '../config/config-file.ts';
import { Consents, noConsent } from './consents.ts';
import { withoutKey } from './keys/key-filter.ts';
import { type Keys, keyVariable } from './keys/keys.ts';
import { cancelled, LLMError } from './llm-error.ts';
import type { ModelName } from './model-name.ts';
import { type Place, placeOf, serverAt } from './place.ts';
import type { ModelProvider, OfferedModel } from './provider.ts';
import { PROVIDERS, type ProviderEntry } from './providers/registry.ts';
import { retrying } from './retry.ts';
import type { ModelProviderName } from './schema.ts';
import type { Allow } from './sending.ts';

interface ConnectionsOptions {
  readonly config: ConfigFile;
  readonly keys: Keys;
  readonly environment: NodeJS.ProcessEnv;
  readonly announce: (line: string) => void;
  /** Providers that the person named for an agent, which is what allows them to be asked. */
  readonly named: () => ReadonlySet<ModelProviderName>;
}

/** Opens providers: at their addresses, with their keys, and only where the person wants it. */
export class Connections {
  /** What the person said of who may be sent something. */
  readonly consents: Consents;
  readonly #options: ConnectionsOptions;
  /** Models that a server nearby sends on, by its address, with where to. */
  readonly #sentOn = new Map<string, ReadonlyMap<string, string>>();

  constructor(options: ConnectionsOptions) {
    this.#options = options;
    this.consents = new Consents(options.config, options.announce);
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
    return placeOf(serverAt(entry, baseUrl), model, sentTo);
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
   * told where nobody can be asked, who gets what: a server that is elsewhere, and who it passes it on to. @throws LLMError
   */
  async forDesigns(
    { provider: name, model }: ModelName,
    signal: AbortSignal,
    allow?: Allow,
  ): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const server = this.place(name);
    if (server.leaves) await this.#permit(server, name, allow);
    const place = await this.#placeNow(name, model, signal);
    if (place.via !== null) await this.#permit(place, name, allow);
    return this.open(name, model);
  }

  /** A provider for a test: whoever asks for one names it; what they forbade stays forbidden. @throws LLMError */
  async forTest({ provider: name, model }: ModelName, signal: AbortSignal): Promise<ModelProvider> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const server = this.place(name);
    const forbidden = (place: Place) => place.leaves && this.consents.of(place.consent) === false;
    if (forbidden(server)) throw noConsent(server, true);
    const place = await this.#placeNow(name, model, signal, () => false);
    if (forbidden(place)) throw noConsent(place, true);
    return this.open(name, model);
  }

  /** Where a model is, as far as its server says it now; where that does not answer, as its name says. */
  async placeSaid({ provider: name, model }: ModelName, signal: AbortSignal): Promise<Place> {
    if (name === 'builtin') throw new Error('the built-in planner is no model to ask');
    const place = this.place(name, model);
    if (place.leaves || !place.entry.cloud) return place;
    try {
      await this.list(name, signal);
    } catch (error) {
      if (!(error instanceof LLMError)) throw error;
    }
    return this.place(name, model);
  }

  async #permit(place: Place, name: ModelProviderName, allow: Allow | undefined): Promise<void> {
    const consent = this.consents.of(place.consent);
    if (consent === false) this.consents.remind(place);
    if (consent === false || !this.#options.named().has(name)) throw noConsent(place, consent === false);
    if (consent) return;
    await this.open(name); // Without a key there is nothing to ask the person.
    if (!(await this.consents.firstTime(place, allow))) throw noConsent(place, true);
  }

  /** Where a model is: a server that has a cloud behind it is asked first, for a name does not tell. */
  async #placeNow(
    name: ModelProviderName,
    model: string,
    signal: AbortSignal,
    mayRetry = () => true,
  ): Promise<Place> {
    const place = this.place(name, model);
    if (place.via !== null || !place.entry.cloud) return place;
    await retrying(() => this.list(name, signal), signal, mayRetry).catch((error: unknown) => {
      throw signal.aborted ? cancelled(name, error) : error;
    });
    return this.place(name, model);
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

function noKey({ name, title }: ProviderEntry): LLMError {
  const variable = keyVariable(name);
  return new LLMError(`There is no key for ${title}.`, {
    kind: 'key',
    provider: name,
    cure: `Set one: partwright models key set ${name}${variable ? `, or ${variable} in the environment` : ''}.`,
    isRetryable: false,
  });
}
