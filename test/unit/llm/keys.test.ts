import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyFile } from '../../../sidecar/llm/keys/key-file.ts';
import { keychain } from '../../../sidecar/llm/keys/keychain.ts';
import { type KeyStore, Keys } from '../../../sidecar/llm/keys/keys.ts';
import { planted } from '../project/planted.ts';

/** A keychain, in place of the machine's own. */
function chain(isThere = true): KeyStore & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    title: 'the keychain',
    isThere: async () => isThere,
    get: async (provider) => held.get(provider) ?? null,
    set: async (provider, key) => void held.set(provider, key),
    delete: async (provider) => held.delete(provider),
  };
}

test('the environment comes first, then the keychain, then the file', async () => {
  const file = keyFile(planted({}));
  const safe = chain();
  const environment: NodeJS.ProcessEnv = { OPENAI_API_KEY: ' from-environment\n' };
  const keys = new Keys(environment, [safe, file]);
  await file.set('openai', 'from-file');
  await safe.set('openai', 'from-chain');
  expect(await keys.find('openai')).toEqual({
    key: 'from-environment',
    where: 'OPENAI_API_KEY in the environment',
    kept: false,
  });
  environment.OPENAI_API_KEY = '';
  expect(await keys.find('openai')).toMatchObject({ key: 'from-chain' });
  safe.held.clear();
  expect(await keys.find('openai')).toEqual({ key: 'from-file', where: file.title, kept: true });
  expect(await keys.find('vllm')).toBeNull();
});

test('a key is kept in one place only, the best there is', async () => {
  const file = keyFile(planted({}));
  await file.set('gemini', 'old');
  const safe = chain();
  expect(await new Keys({}, [safe, file]).set('gemini', 'new')).toBe('the keychain');
  expect(await file.get('gemini')).toBeNull();
  expect(safe.held.get('gemini')).toBe('new');
  const without = new Keys({}, [chain(false), file]);
  expect(await without.set('gemini', 'newer')).toBe(file.title);
  expect(await without.places()).toEqual(['the environment', file.title]);
  expect(await without.delete('gemini')).toEqual([file.title]);
  expect(await without.delete('gemini')).toEqual([]);
});

test('the file is for its owner only, and stays so', async () => {
  const folder = planted({});
  const file = keyFile(join(folder, 'new'));
  await file.set('openai', 'k1');
  const path = join(folder, 'new/keys.json');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  chmodSync(path, 0o644);
  expect(await file.get('openai')).toBe('k1');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a file that cannot be read says so without what is in it', async () => {
  const folder = planted({});
  writeFileSync(join(folder, 'keys.json'), '{"openai": "half-a-key');
  await expect(keyFile(folder).get('openai')).rejects.toThrow(/does not hold keys; delete it/);
  await expect(keyFile(folder).get('openai')).rejects.not.toThrow(/half-a-key/);
});

test('the keychain can be left alone', async () => {
  expect(await keychain({ PARTWRIGHT_KEYCHAIN: 'off' }).isThere()).toBe(false);
});
