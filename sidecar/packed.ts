import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getRawAsset, isSea } from 'node:sea';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import { makeFolder } from './config/make-folder.ts';

/** Name of the folder of Python files inside the one-file program; JSON of path to text. */
export const WORKBENCH_ASSET = 'workbench.json';

/**
 * The script that makes a FreeCAD without a window our host: the checkout's or the add-on's own where this code runs
 * from there, otherwise the copy that the one-file program carries inside itself, unpacked.
 */
export function hostScript(): string {
  const inFolder = path.join('workbench', 'partwright', 'headless.py');
  // From sidecar/ in a checkout and from dist/ in a package, the project is one folder up.
  const places = isSea() ? [path.dirname(process.execPath)] : [path.dirname(fileURLToPath(import.meta.url))];
  const beside = places.flatMap((place) => [path.join(place, inFolder), path.join(place, '..', inFolder)]);
  const found = beside.find((file) => existsSync(file));
  if (found !== undefined) return found;
  if (!isSea()) throw new Error(`workbench/partwright is missing; looked at ${beside.join(', ')}`);
  const files: Record<string, string> = JSON.parse(asset(WORKBENCH_ASSET).toString('utf8'));
  return path.join(unpacked(WORKBENCH_ASSET, files), inFolder);
}

/** Absolute path of one of the packed files, for what can be loaded from a real file only. */
export function unpackedFile(name: string): string {
  return path.join(unpacked(name, { [name]: asset(name) }), name);
}

function asset(name: string): Buffer {
  return Buffer.from(getRawAsset(name));
}

/** Writes files once into the user's cache, in a folder named by their content; whole or not at all. */
function unpacked(name: string, files: Readonly<Record<string, string | Buffer>>): string {
  const hash = createHash('sha256');
  for (const [file, content] of Object.entries(files)) hash.update(file).update('\0').update(content);
  const cache = path.join(envPaths('partwright', { suffix: '' }).cache, 'packed');
  const folder = path.join(cache, `${path.parse(name).name}-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return folder;

  makeFolder(cache, 0o700);
  const making = mkdtempSync(`${folder}.`);
  for (const [file, content] of Object.entries(files)) {
    makeFolder(path.dirname(path.join(making, file)));
    writeFileSync(path.join(making, file), content);
  }
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another process was quicker; its folder has the same content.
    rmSync(making, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
