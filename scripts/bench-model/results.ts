import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keep, type Mode, Outcome } from './mode.ts';

/** Results in a folder: MODE.jsonl with one line a row, and what the model wrote beside it. A run goes on where the last one ended. */
export class Results {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async read(mode: Mode): Promise<Outcome[]> {
    try {
      const lines = (await readFile(this.#file(mode), 'utf8')).split('\n');
      return lines.filter((line) => line !== '').map((line) => Outcome.parse(JSON.parse(line)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
      throw error;
    }
  }

  async add(mode: Mode, outcome: Outcome): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    await appendFile(this.#file(mode), `${JSON.stringify(outcome)}\n`);
  }

  /** Keeps texts of a mode as MODE/ID.ROUND.EXTENSION. */
  keeper(mode: Mode): Keep {
    return async (id, round, extension, text) => {
      const folder = join(this.#folder, mode);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${id.replaceAll(/[^\w-]/g, '_')}.${round}.${extension}`), text);
    };
  }

  #file(mode: Mode): string {
    return join(this.#folder, `${mode}.jsonl`);
  }
}
