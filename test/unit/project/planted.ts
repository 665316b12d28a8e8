import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** The checkout that the tests belong to. */
export const REPOSITORY = path.resolve(import.meta.dirname, '../../..');

/** Makes a temporary folder with the given files, gone again when the test ends. Returns its path. */
export function planted(files: Record<string, string>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'partwright-planted-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  return root;
}
