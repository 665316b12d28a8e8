import { chmodSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { z } from 'zod';
import { makeFolder } from '../../config/make-folder.ts';
import { LLMProvider, type ModelProviderName } from '../schema.ts';
import type { KeyStore } from './keys.ts';

const KeyFile = z.partialRecord(LLMProvider, z.string());

/** Keys in a file that only the person may read, for systems without a keychain. */
export function keyFile(folder: string): KeyStore {
  const path = join(folder, 'keys.json');
  const read = (): z.infer<typeof KeyFile> => {
    let text: string;
    try {
      // Whoever loosened its rights, such as a copy from elsewhere: they are put right before it is used.
      chmodSync(path, 0o600);
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw error;
    }
    const keys = KeyFile.safeParse(jsonOf(text));
    if (keys.success) return keys.data;
    // Without the cause: it may quote a key.
    throw new Error(`${path} does not hold keys; delete it, and set them again.`);
  };
  const write = (keys: z.infer<typeof KeyFile>) => {
    makeFolder(dirname(path), 0o700);
    writeFileAtomic(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  };
  return {
    title: path,
    isThere: async () => true,
    get: async (provider: ModelProviderName) => read()[provider] ?? null,
    set: async (provider, key) => write({ ...read(), [provider]: key }),
    delete: async (provider) => {
      const { [provider]: had, ...others } = read();
      if (had !== undefined) write(others);
      return had !== undefined;
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
