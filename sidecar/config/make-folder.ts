import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Makes a folder, and those above it that are missing. Node's own `recursive` never comes back where a file system says that
 * a folder is missing which it will not make, such as in /proc.
 * @throws the system's error where one of them cannot be made
 */
export function makeFolder(path: string, mode = 0o777): void {
  for (const folder of missing(resolve(path))) {
    try {
      mkdirSync(folder, { mode });
    } catch (error) {
      // Another process may have been quicker.
      if (!isFolder(folder)) throw error;
    }
  }
}

/** The outermost first. */
function missing(path: string): string[] {
  if (isFolder(path)) return [];
  const above = dirname(path);
  return above === path ? [path] : [...missing(above), path];
}

const isFolder = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
