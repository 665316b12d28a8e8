import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'partwright-scratch-';

/**
 * Makes an empty folder for a headless FreeCAD or a copy of a document, named after this process, and deletes those of processes that were
 * killed before they could do it themselves.
 */
export async function makeScratch(parent = tmpdir()): Promise<string> {
  await deleteOrphans(parent);
  return mkdtemp(join(parent, `${PREFIX}${process.pid}-`));
}

async function deleteOrphans(parent: string): Promise<void> {
  for (const name of await readdir(parent)) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (owner === undefined || runs(Number(owner))) continue;
    // Another user's folder cannot be deleted, and need not be.
    await rm(join(parent, name), { recursive: true, force: true }).catch(() => {});
  }
}

function runs(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'; // another user's
  }
}
