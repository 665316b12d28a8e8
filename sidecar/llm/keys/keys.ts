import { PROVIDERS } from '../providers/registry.ts';
import type { ModelProviderName } from '../schema.ts';

/** A place that keeps keys: the system's keychain, or a file. */
export interface KeyStore {
  /** As a person is told: "the keychain", or the path of the file. */
  readonly title: string;
  /** Whether it is there at all. */
  isThere(): Promise<boolean>;
  get(provider: ModelProviderName): Promise<string | null>;
  set(provider: ModelProviderName, key: string): Promise<void>;
  /** False where there was none. */
  delete(provider: ModelProviderName): Promise<boolean>;
}

export interface FoundKey {
  readonly key: string;
  /** Where it was found, as a person is told. */
  readonly where: string;
  /** It is in a store, which can forget it: the environment cannot. */
  readonly kept: boolean;
}

/** Keys of providers: from the environment, else from the first store that has one. */
export class Keys {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #stores: readonly KeyStore[];

  constructor(environment: NodeJS.ProcessEnv, stores: readonly KeyStore[]) {
    this.#environment = environment;
    this.#stores = stores;
  }

  async find(provider: ModelProviderName): Promise<FoundKey | null> {
    const variable = keyVariable(provider);
    const set = variable === null ? '' : (this.#environment[variable] ?? '').trim();
    if (set !== '') return { key: set, where: `${variable} in the environment`, kept: false };
    for (const store of await this.#there()) {
      const key = await store.get(provider);
      if (key !== null) return { key, where: store.title, kept: true };
    }
    return null;
  }

  /** Keeps a key in the best place there is, and nowhere else. Returns where that is. */
  async set(provider: ModelProviderName, key: string): Promise<string> {
    const [best, ...others] = await this.#there();
    if (!best) throw new Error('there is no place for keys');
    await best.set(provider, key);
    for (const store of others) await store.delete(provider);
    return best.title;
  }

  /** Returns the places where it was. */
  async delete(provider: ModelProviderName): Promise<string[]> {
    const from: string[] = [];
    for (const store of await this.#there()) if (await store.delete(provider)) from.push(store.title);
    return from;
  }

  /** Where keys are looked for, the first first. */
  async places(): Promise<string[]> {
    return ['the environment', ...(await this.#there()).map(({ title }) => title)];
  }

  async #there(): Promise<KeyStore[]> {
    const there: KeyStore[] = [];
    for (const store of this.#stores) if (await store.isThere()) there.push(store);
    return there;
  }
}

/** The usual name of a provider's key in the environment. */
export function keyVariable(provider: ModelProviderName): string | null {
  return PROVIDERS.find(({ name }) => name === provider)?.keyVariable ?? null;
}
