import { constants } from 'node:fs';
import { access, readdir, realpath, stat } from 'node:fs/promises';

/** What finding FreeCAD needs to know of a file system; tests plant their own. A path that is not there is no error. */
export interface Files {
  kind(path: string): Promise<'file' | 'directory' | undefined>;
  mayRun(path: string): Promise<boolean>;
  /** Names in a folder; none where there is no such folder or it may not be read. */
  list(folder: string): Promise<string[]>;
  /** The path with its links followed; the path itself where that fails. */
  resolve(path: string): Promise<string>;
}

/** The machine's own file system. */
export const FILE_SYSTEM: Files = {
  async kind(path) {
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) return undefined;
    return found.isDirectory() ? 'directory' : 'file';
  },
  mayRun: (path) =>
    access(path, constants.X_OK).then(
      () => true,
      () => false,
    ),
  list: (folder) => readdir(folder).catch(() => []),
  resolve: (path) => realpath(path).catch(() => path),
};
