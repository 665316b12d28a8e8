import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing that a check found, as an editor's jump target. */
export interface Finding {
  readonly file: string;
  readonly line: number;
  readonly what: string;
}

/** Paths in a checkout of every file that is in git or, not being ignored, about to be. */
export function projectFiles(root: string): string[] {
  // safe.directory: a checkout that belongs to another user (a container's mount) is read like any other.
  const args = ['-c', 'safe.directory=*', 'ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 });
  const files = [...new Set(listed.split('\0').filter(Boolean))];
  return files.filter((file) => existsSync(path.join(root, file)));
}

/** The lines of a text file; none for a binary one. */
export function linesOf(root: string, file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return text.includes('\0') ? [] : text.split('\n');
}
