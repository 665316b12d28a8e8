import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../config/make-folder.ts';
import type { Journal } from '../design/design.ts';

/**
 * Opens the journal of one design: a file of one JSON line for each event, in the user's data folder. A line is on its way
 * to the disk before the design goes on, so that a crash can be explained too. A disk that cannot take it is reported to
 * `log` once and costs no design.
 */
export function openJournal(folder: string, designId: string, log: (line: string) => void): Journal {
  const day = new Date().toISOString().slice(0, 10);
  const path = join(folder, `${day}-${designId}.jsonl`);
  let kept = true;
  const write = (text: string) => {
    if (!kept) return;
    try {
      appendFileSync(path, text, { mode: 0o600 });
    } catch (error) {
      kept = false;
      log(`The journal ${path} cannot be kept: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  try {
    makeFolder(folder);
  } catch (error) {
    log(`No journal is kept: ${error instanceof Error ? error.message : String(error)}`);
    return { path: null, record: () => {} };
  }
  return {
    path,
    record: (event, data) => write(`${JSON.stringify({ time: new Date().toISOString(), event, data })}\n`),
  };
}
