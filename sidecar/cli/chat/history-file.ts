import { appendFileSync, chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../../config/make-folder.ts';

/** How many lines are kept from session to session. */
export const MOST_LINES = 1_000;

/** What was typed in earlier sessions, in a file that only its owner can read. */
export interface HistoryFile {
  /** The newest first, as node:readline takes them. */
  readonly lines: readonly string[];
  add(line: string): void;
}

/**
 * Opens the history. Lines are added one by one, so that sessions side by side lose none of each other's. A disk that cannot
 * take them is reported to `log` once and costs no session.
 */
export function openHistory(path: string, log: (line: string) => void): HistoryFile {
  let kept = true;
  const trying = (work: () => void) => {
    if (!kept) return;
    try {
      work();
    } catch (error) {
      kept = false;
      log(`What you type is not remembered: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  let lines: string[] = [];
  trying(() => {
    makeFolder(dirname(path));
    appendFileSync(path, '', { mode: 0o600 });
    chmodSync(path, 0o600);
    const all = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    lines = all.slice(-MOST_LINES);
    if (all.length > 2 * MOST_LINES) writeFileSync(path, `${lines.join('\n')}\n`, { mode: 0o600 });
  });
  return {
    lines: lines.toReversed(),
    add: (line) => trying(() => appendFileSync(path, `${line.replace(/[\r\n]+/g, ' ')}\n`)),
  };
}
