import { SettingError } from '../../config/agents.ts';
import { LLMError } from '../../llm/llm-error.ts';
import { ModelNameError } from '../../llm/model-name.ts';
import type { OpenedModels } from '../../llm/open-models.ts';
import { EXIT_USAGE } from '../result.ts';
import type { Terminal } from '../terminal.ts';

/** What the commands about models need of the world. */
export interface ModelsIo {
  readonly terminal: Terminal;
  readonly open: () => OpenedModels;
  /** Asks for what nobody may see on the screen; null at the end of input. */
  readonly askSecret: (question: string) => Promise<string | null>;
  readonly signal: AbortSignal;
  end(status: number): void;
}

/** Runs a command; what goes wrong with a setting or a model is said with its cure. */
export function saying(io: ModelsIo, run: () => Promise<number>): () => Promise<void> {
  return async () => {
    try {
      io.end(await run());
    } catch (error) {
      if (error instanceof LLMError) {
        io.terminal.note(error.message);
        if (error.cure) io.terminal.note(error.cure);
        io.end(1);
      } else if (error instanceof SettingError || error instanceof ModelNameError) {
        io.terminal.note(error.message);
        io.end(EXIT_USAGE);
      } else throw error;
    }
  };
}

/** The result as JSON, or in words. */
export function print(io: ModelsIo, json: true | undefined, value: unknown, words: () => string): void {
  io.terminal.out(json ? `${JSON.stringify(value, null, 2)}\n` : words());
}
