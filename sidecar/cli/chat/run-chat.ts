import { join, resolve } from 'node:path';
import { describeError } from '../../design/result.ts';
import { type CommandIo, modelOverrides } from '../make.ts';
import { EXIT } from '../result.ts';
import { App } from './app.ts';
import { CHAT_COMMANDS } from './commands/registry.ts';
import { complete } from './completion.ts';
import { JsonDisplay } from './display-json.ts';
import { WordsDisplay } from './display-words.ts';
import { openHistory } from './history-file.ts';
import { LiveDocument } from './live-document.ts';
import { pipedInput } from './piped-input.ts';
import { Session } from './session.ts';
import { TypedInput } from './typed-input.ts';

export interface ChatOptions {
  readonly document?: string;
  readonly out: string;
  readonly freecad?: string;
  readonly model?: string;
  readonly plans?: number;
  readonly json?: true;
  readonly ask?: true;
  readonly allowPython?: true;
}

/** Where lines come from, and where a person sees what is typed. */
export interface ChatStreams {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

const NARROWEST = 20;
const USUAL_WIDTH = 80;

/** Runs a session to its end. @returns its exit status */
export async function runChat(
  options: ChatOptions,
  io: CommandIo,
  { input, output }: ChatStreams,
): Promise<number> {
  const { terminal, signal } = io;
  const typed = input.isTTY === true && output.isTTY === true;
  const columns = () =>
    typed ? Math.max(NARROWEST, output.columns || USUAL_WIDTH) : Number.POSITIVE_INFINITY;
  const display = options.json ? new JsonDisplay(terminal) : new WordsDisplay(terminal, columns);
  const application = await io.start({
    freecad: options.freecad,
    overrides: modelOverrides(options.model),
    plans: options.plans,
  });
  const live = new LiveDocument({
    start: () => application.startFreecad(signal),
    tell: (text) => display.note(text),
  });
  const session = new Session(application, live);
  try {
    live.warm();
    application.stage.warm();
    if (options.document !== undefined) {
      display.note(`Opening ${options.document}`);
      await session.open(resolve(options.document));
    }
    const lines = typed
      ? new TypedInput({
          input,
          output,
          history: openHistory(join(application.dataFolder, 'chat-history'), terminal.note),
          complete: (line) => complete(line, CHAT_COMMANDS, session),
          interrupt: () => app.interrupt(),
          signal,
        })
      : pipedInput(input, signal);
    const app = new App({
      session,
      input: lines,
      display,
      commands: CHAT_COMMANDS,
      columns,
      out: options.out,
      asks: typed || options.ask === true,
      allowsPython: options.allowPython === true,
      signal,
    });
    try {
      const status = await app.run();
      // A person who leaves has not failed, whatever was said last.
      return typed && !signal.aborted ? EXIT.done : status;
    } finally {
      lines.close();
    }
  } catch (error) {
    const { message, cure } = describeError(error);
    display.problem(message, cure);
    return EXIT.failed;
  } finally {
    await live.close();
    await application.close();
  }
}
