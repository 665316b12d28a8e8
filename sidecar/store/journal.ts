import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../design/design.ts';

/**
 * Opens the journal of one design: a file of one JSON line for each event, in the user's data folder.
 * A disk that cannot take it is reported to `log` once and costs no design.
 */
export function openJournal(folder: string, designId: string, log: (line: string) => void): Journal {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    log(`No journal is kept: ${error instanceof Error ? error.message : String(error)}`);
    return { path: null, record: () => {} };
  }
  const day = new Date().toISOString().slice(0, 10);
  const path = join(folder, `${day}-${designId}.jsonl`);
  const stream = createWriteStream(path, { flags: 'a', mode: 0o600 });
  stream.once('error', (error) => log(`The journal ${path} is not complete: ${error.message}`));
  return {
    path,
    record: (event, data) => {
      stream.write(`${JSON.stringify({ time: new Date().toISOString(), event, data })}\n`);
      if (event === 'finished') stream.end();
    },
  };
}
