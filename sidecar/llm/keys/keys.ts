import { PROVIDERS } from '../providers/registry.ts';
import type { ModelProviderName } from '../schema.ts';

/** A place that keeps keys: the system's keychain, or a file. */
export interface KeyStore {
  /** As a person is told: "the keychain", or the path of the file. */
  readonly title: string;
  /** Whether it is there at all. */
  isThere(): boolean;
  get(provider: ModelProviderName): string | null;
  set(provider: ModelProviderName, key: string): void;
  /** False where there was none. */
  delete(provider: ModelProviderName): boolean;
}

export interface FoundKey {
  readonly key: string;
  /** Where it was found, as a person is told. */
  readonly where: string;
}

/** Keys of providers: from the environment, else from the first store that has one. */
export class Keys {
  readonly #environment: NodeJS.ProcessEnv;
  readonly #stores: readonly KeyStore[];

  constructor(environment: NodeJS.ProcessEnv, stores: readonly KeyStore[]) {
    this.#environment = environment;
    this.#stores = stores;
  }

  find(provider: ModelProviderName): FoundKey | null {
    const variable = keyVariable(provider);
    const set = variable === null ? '' : (this.#environment[variable] ?? '').trim();
    if (set !== '') return { key: set, where: `${variable} in the environment` };
    for (const store of this.#there()) {
      const key = store.get(provider);
      if (key !== null) return { key, where: store.title };
    }
    return null;
  }

  /** Keeps a key in the best place there is, and nowhere else. Returns where that is. */
  set(provider: ModelProviderName, key: string): string {
    const [best, ...others] = this.#there();
    if (!best) throw new Error('there is no place for keys');
    best.set(provider, key);
    for (const store of others) store.delete(provider);
    return best.title;
  }

  /** Returns the places where it was. */
  delete(provider: ModelProviderName): string[] {
    return this.#there().flatMap((store) => (store.delete(provider) ? [store.title] : []));
  }

  /** Where keys are looked for, the first first. */
  places(): string[] {
    return ['the environment', ...this.#there().map(({ title }) => title)];
  }

  #there(): KeyStore[] {
    return this.#stores.filter((store) => store.isThere());
  }
}

/** The usual name of a provider's key in the environment. */
export function keyVariable(provider: ModelProviderName): string | null {
  return PROVIDERS.find(({ name }) => name === provider)?.keyVariable ?? null;
}
