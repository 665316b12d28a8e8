import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** What an open FreeCAD window says of itself in its file, for terminals that want to join it. Nothing of it is secret. */
const FreecadWindow = z.object({
  pid: z.int().min(1),
  protocol: z.int(),
  freecadVersion: z.string(),
  /** Its command-line program, for rehearsals in the same version; empty where it is not known. */
  freecad: z.string(),
  /** ISO time. */
  started: z.string(),
  /** Labels of its open documents. */
  documents: z.array(z.string()),
  active: z.string().nullable(),
});
export type FreecadWindow = z.infer<typeof FreecadWindow>;

const ENDING = '.json';

/** Where windows say that they are open, and are invited to join. */
export const windowsFolder = (dataFolder: string) => join(dataFolder, 'windows');

/** The open FreeCAD windows of this person on this machine, the newest first. */
export function findWindows(dataFolder: string): FreecadWindow[] {
  const folder = windowsFolder(dataFolder);
  const files = namesIn(folder).filter((name) => name.endsWith(ENDING));
  return files
    .flatMap((name) => readWindow(join(folder, name)) ?? [])
    .filter(({ pid }) => isRunning(pid))
    .sort((one, other) => other.started.localeCompare(one.started));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (isMissing(error)) return []; // No window has ever been open.
    throw error;
  }
}

/** Null where it is none, or somebody else could have written it: it names a program that will be run. */
function readWindow(path: string): FreecadWindow | null {
  let text: string;
  try {
    const { mode, uid } = lstatSync(path);
    const own = process.getuid === undefined || (uid === process.getuid() && (mode & 0o170022) === 0o100000);
    if (!own) return null;
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return null; // Closed just now.
    throw error;
  }
  try {
    return FreecadWindow.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null; // Cut short by a full disk: no window to be joined.
  }
}

/** Whether there is such a process of this person's. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // Gone, or somebody else's by now.
  }
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';
