import { join, resolve } from 'node:path';
import type { Application } from '../../application.ts';
import { describeError } from '../../design/result.ts';
import type { FreecadWindow } from '../../freecad/windows.ts';
import { type CommandIo, modelOverrides } from '../make.ts';
import { EXIT } from '../result.ts';
import { App } from './app.ts';
import { ChatProblem } from './chat-problem.ts';
import { chooseWindow } from './choose-window.ts';
import { CHAT_COMMANDS } from './commands/registry.ts';
import { complete } from './completion.ts';
import { JsonDisplay } from './display-json.ts';
import { WordsDisplay } from './display-words.ts';
import { openHistory } from './history-file.ts';
import type { LiveDocument } from './live-document.ts';
import { openDocument } from './open-document.ts';
import { pipedInput } from './piped-input.ts';
import { Session } from './session.ts';
import { TypedInput } from './typed-input.ts';

export interface ChatOptions {
  /** Process or document of an open window; true: the only one. */
  readonly join?: string | true;
  readonly document?: string;
  readonly out: string;
  readonly freecad?: string;
  readonly model?: string;
  readonly plans?: number;
  readonly json?: true;
  readonly ask?: true;
  readonly allowPython?: true;
}

/** What a session needs of the world besides. */
export interface ChatIo {
  /** Where lines come from, and where a person sees what is typed. */
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
  /** The FreeCAD windows that are open. */
  readonly windows: () => readonly FreecadWindow[];
}

const NARROWEST = 20;
const USUAL_WIDTH = 80;

/** Runs a session to its end. @returns its exit status */
export async function runChat(
  options: ChatOptions,
  io: CommandIo,
  { input, output, windows }: ChatIo,
): Promise<number> {
  const { terminal, signal } = io;
  const typed = input.isTTY === true && output.isTTY === true;
  const columns = () =>
    typed ? Math.max(NARROWEST, output.columns || USUAL_WIDTH) : Number.POSITIVE_INFINITY;
  const display = options.json ? new JsonDisplay(terminal) : new WordsDisplay(terminal, columns);
  let application: Application | null = null;
  let live: LiveDocument | null = null;
  try {
    const window = options.join === undefined ? null : chooseWindow(windows(), options.join);
    application = await io.start({
      freecad: options.freecad ?? window?.freecad,
      overrides: modelOverrides(options.model),
      plans: options.plans,
    });
    application.stage.warm();
    const opened = await openDocument(options, window, application, (text) => display.note(text), signal);
    live = opened.live;
    const session = new Session(application, live);
    if (options.document !== undefined) session.own.add(resolve(options.document));
    await session.look();
    // Without the window there is nothing more to be said; what is under way ends by itself, and says why.
    const over = AbortSignal.any([signal, ...opened.closed]);
    const lines = typed
      ? new TypedInput({
          input,
          output,
          history: openHistory(join(application.dataFolder, 'chat-history'), terminal.note),
          complete: (line) => complete(line, CHAT_COMMANDS, session),
          interrupt: () => app.interrupt(),
          signal: over,
        })
      : pipedInput(input, over);
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
      for (const { reason } of opened.closed.filter(({ aborted }) => aborted)) throw sessionOver(reason);
      // A person who leaves has not failed, whatever was said last.
      return typed && !signal.aborted ? EXIT.done : status;
    } finally {
      lines.close();
    }
  } catch (error) {
    const { message, cure } = error instanceof ChatProblem ? error : describeError(error);
    display.problem(message, cure);
    return error instanceof ChatProblem ? error.status : EXIT.failed;
  } finally {
    await live?.close();
    await application?.close();
  }
}

/** The window went away, and the session with it. */
const sessionOver = (reason: unknown) =>
  new ChatProblem(`The session has ended: ${describeError(reason).message}`, {
    cure: 'To go on, open FreeCAD and join it again.',
  });
