import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sync as writeFileAtomic } from 'write-file-atomic';
import { SettingError } from './agents.ts';
import { type Config, readConfig } from './config.ts';
import { makeFolder } from './make-folder.ts';

/** The config file of a person: read anew each time, for other processes change it too; written whole, for their eyes only. */
export class ConfigFile {
  readonly path: string;

  constructor(folder: string) {
    this.path = join(folder, 'config.json');
  }

  /** @throws SettingError */
  read(): Config {
    return readConfig(this.#asWritten(), this.path);
  }

  /** Changes what is written there, and nothing else of it; what comes of it must hold. @throws SettingError */
  change(how: (written: Record<string, unknown>) => Record<string, unknown>): Config {
    const changed = how(this.#asWritten());
    const config = readConfig(changed, this.path);
    makeFolder(join(this.path, '..'), 0o700);
    writeFileAtomic(this.path, `${JSON.stringify(changed, null, 2)}\n`, { mode: 0o600 });
    return config;
  }

  #asWritten(): Record<string, unknown> {
    let text: string;
    try {
      text = readFileSync(this.path, 'utf8');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
      throw new SettingError(`${this.path} cannot be read.`, { cause: error });
    }
    try {
      const value: unknown = JSON.parse(text);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>;
    } catch {
      // Said below; the reason of JSON.parse quotes the text, which may hold what is nobody's business.
    }
    throw new SettingError(`${this.path} is not a JSON object. Correct it, or delete it to start afresh.`);
  }
}
