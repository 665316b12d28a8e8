import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Application } from '../application.ts';
import { forAll, type Layer } from '../config/agents.ts';
import type { Listener } from '../design/design.ts';
import type { Planner } from '../design/planner.ts';
import { failed, NOT_BEGUN } from '../design/result.ts';
import { ModelNameError, readModelName } from '../llm/model-name.ts';
import type { Peer } from '../rpc/peer.ts';
import { type Format, parseFormats, USUAL_FORMATS } from './formats.ts';
import { makeModel } from './make-model.ts';
import { optionLines, optionMeant } from './options.ts';
import { type CliResult, cliResult, exitOf } from './result.ts';
import { inWords } from './result-in-words.ts';
import { type Progress, showProgress, type Terminal } from './terminal.ts';
import { ensureFolder } from './write-model.ts';

interface StartOptions {
  readonly freecad?: string | undefined;
  readonly jobs?: number;
  readonly planner?: Planner | undefined;
  readonly overrides?: readonly Layer[];
  readonly plans?: number | undefined;
}

/** What every command that builds something needs of the world. */
export interface CommandIo {
  readonly terminal: Terminal;
  readonly start: (options: StartOptions) => Promise<Application>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  end(status: number): void;
}

export interface MakeOptions {
  readonly document?: string;
  readonly select?: string[];
  readonly out: string;
  readonly formats: Format[];
  readonly freecad?: string;
  readonly model?: string;
  readonly plans?: number;
  readonly json?: true;
  readonly ask?: true;
  readonly allowPython?: true;
}

/** Who plans what the built-in reader cannot; left out: as it is set. */
export function modelOption(): Option {
  return new Option(
    '--model <provider/model>',
    'who plans what the built-in reader does not understand, such as ollama/qwen3:8b; builtin: nobody',
  ).argParser((written: string) => {
    try {
      readModelName(written);
    } catch (error) {
      throw error instanceof ModelNameError ? new InvalidArgumentError(error.message) : error;
    }
    return written;
  });
}

/** How many plans a model makes for a request; more cost more. */
export function plansOption(): Option {
  return new Option(
    '--plans <n>',
    'plans that the model makes side by side; the best is taken, all are paid for',
  ).argParser((written: string) => {
    const plans = Number(written);
    if (Number.isInteger(plans) && plans >= 1 && plans <= MOST_PLANS) return plans;
    throw new InvalidArgumentError(`It has to be a whole number from 1 to ${MOST_PLANS}.`);
  });
}
const MOST_PLANS = 8;

/** Settings over those that are set, for one run. */
export const modelOverrides = (model: string | undefined): Layer[] =>
  model === undefined ? [] : [forAll(model, '--model')];

/** The word on Python that a plan brings, given beforehand. */
export function allowPythonOption(): Option {
  return new Option('--allow-python', 'run Python that a plan brings without showing it first');
}

/** What both commands that make one model can be told. */
export function makeOptions(command: Command): Command {
  return command
    .option('--document <file>', 'work on this .FCStd instead of a new document')
    .option('--out <folder>', 'where the files go', 'out')
    .option('--formats <list>', 'which files to write', parseFormats, USUAL_FORMATS)
    .option('--freecad <path>', "FreeCAD's command-line program, AppImage or folder")
    .option('--ask', 'ask on the terminal instead of ending with a question')
    .addOption(allowPythonOption())
    .option('--json', 'print the result as JSON');
}

/** `partwright make "<prompt>"`: one design, from the sentence to the files. */
export function makeCommand(io: CommandIo): Command {
  return makeOptions(
    new Command('make')
      .description('make a model from a sentence')
      .argument('<prompt...>', 'what to make, such as "80 x 40 x 5 plate, M5 holes 8 mm from the corners"'),
  )
    .addOption(modelOption())
    .addOption(plansOption())
    .option(
      '--select <what>',
      'as if it were selected in the window: Face6, Body.Face6, Pad.Edge3 (several times for several)',
      (what: string, sofar: string[] | undefined) => [...(sofar ?? []), what],
    )
    .action(async (words: string[], options: MakeOptions) =>
      runMake(async () => ({ prompt: words.join(' ') }), options, io),
    );
}

/** What is to be made; the planner where it is not the application's own. */
interface Order {
  readonly prompt: string;
  readonly planner?: Planner;
}

/** Takes an order, makes it, prints the result and ends with its status. Whatever goes wrong is in the result. */
export async function runMake(
  order: () => Promise<Order>,
  options: MakeOptions,
  io: CommandIo,
): Promise<void> {
  const progress = showProgress(io.terminal);
  let result: CliResult;
  try {
    result = await make(await order(), options, io, progress);
  } catch (error) {
    result = cliResult(failed(NOT_BEGUN, error), {});
  } finally {
    progress.end();
  }
  io.terminal.out(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result, io.terminal.colour),
  );
  io.end(exitOf(result));
}

async function make(
  order: Order,
  options: MakeOptions,
  io: CommandIo,
  progress: Progress,
): Promise<CliResult> {
  // Before anything is built: a folder that cannot be written to is no place for the result.
  await ensureFolder(options.out);
  if (options.select && options.document === undefined)
    throw new PartwrightError('InvalidParams', '--select is of a document: name it with --document.');
  const application = await io.start({
    freecad: options.freecad,
    planner: order.planner,
    overrides: modelOverrides(options.model),
    plans: options.plans,
  });
  // Both FreeCADs start while the request is read.
  application.stage.warm();
  const over = new AbortController();
  const starting = application.startFreecad(AbortSignal.any([io.signal, over.signal]));
  starting.catch(() => {}); // Whoever waits for it is told.
  const live = async () => (await starting).peer;
  try {
    const document = options.document ? await open(resolve(options.document), await live()) : null;
    const { out, formats, select } = options;
    const request = { prompt: order.prompt, document, out, formats, select };
    return await makeModel(application, live, request, listener(options, io.terminal, progress), io.signal);
  } finally {
    over.abort();
    const [started] = await Promise.allSettled([starting]);
    if (started.status === 'fulfilled') await started.value.kill();
    await application.close();
  }
}

async function open(path: string, peer: Peer): Promise<string> {
  const { document } = await peer.request('freecad/openDocument', { path, name: 'Model' });
  return document;
}

function listener(options: MakeOptions, terminal: Terminal, progress: Progress): Listener {
  return {
    // The last word is the result itself; a question is asked, not shown as progress.
    progress: (status, stage, fraction) => {
      if (fraction < 1 && status !== 'waiting') progress.at(fraction, stage);
    },
    plan: () => {},
    // While a model writes: the plan as far as it is told.
    writing: (lines) => progress.at(0.15, lines.at(-1) ?? ''),
    ...approver(options, terminal, progress),
    ...(options.ask
      ? {
          ask: async (question) => {
            progress.end();
            const choices = optionLines(question).map((line) => `\n  ${line}`);
            const asked =
              choices.length > 0 ? `${question.text}${choices.join('')}\n> ` : `${question.text} `;
            const answer = await terminal.ask(asked);
            if (answer === null) throw new PartwrightError('Cancelled', 'There was no answer.');
            return optionMeant(question, answer);
          },
        }
      : {}),
  };
}

/** Who says whether Python of a plan may run: the option, the person at the terminal, or nobody. */
function approver(options: MakeOptions, terminal: Terminal, progress: Progress): Pick<Listener, 'approve'> {
  if (options.allowPython) return { approve: async () => true };
  if (!options.ask) return {};
  return {
    approve: async ({ code }) => {
      progress.end();
      for (const { title, text } of code) terminal.note(`\n${title}:\n\n${text}\n`);
      const answer = await terminal.ask('It passed rehearsal on a copy. Run it? [yes / no] ');
      return answer !== null && /^y(es)?$/i.test(answer.trim());
    },
  };
}
