import type { KeyStore } from './keys.ts';

const SERVICE = 'Partwright';
/** On Linux only a store that lasts: the kernel's own is gone with the next start of the machine. */
const LASTING = { linux: { store: 'secret-service' } } as const;
const TITLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'the keychain',
  win32: 'the credential manager of Windows',
};

/**
 * The system's own keychain: macOS's, Windows's credential manager, or a secret service of Linux (GNOME Keyring, KWallet,
 * KeePassXC). PARTWRIGHT_KEYCHAIN=off leaves it alone.
 */
export function keychain(environment: NodeJS.ProcessEnv): KeyStore {
  const entry = async (account: string) => {
    // A native addon, loaded when a key is first looked for.
    const { Entry } = await import('@napi-rs/keyring');
    return new Entry(SERVICE, account, LASTING);
  };
  return {
    title: TITLES[process.platform] ?? 'the keyring of the desktop',
    isThere: async () => {
      if (environment.PARTWRIGHT_KEYCHAIN === 'off') return false;
      try {
        (await entry('any')).getPassword();
        return true;
      } catch {
        return false; // No such service in this session, or no addon for this system: the file takes its place.
      }
    },
    get: async (provider) => (await entry(provider)).getPassword(),
    set: async (provider, key) => (await entry(provider)).setPassword(key),
    delete: async (provider) => (await entry(provider)).deletePassword(),
  };
}
