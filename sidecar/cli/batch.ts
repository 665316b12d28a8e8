import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { Outcome } from '../../rpc-schema/design.ts';
import type { Application } from '../application.ts';
import { failed, NOT_BEGUN } from '../design/result.ts';
import type { HeadlessFreecad } from '../freecad/headless.ts';
import { type Format, parseFormats, USUAL_FORMATS } from './formats.ts';
import { allowPythonOption, type CommandIo, modelOption, modelOverrides, plansOption } from './make.ts';
import { makeModel } from './make-model.ts';
import { type CliResult, cliResult, EXIT, EXIT_USAGE } from './result.ts';
import { type Progress, showProgress } from './terminal.ts';
import { writeResult } from './write-model.ts';

const id = z.string().regex(/^[A-Za-z0-9][\w.-]{0,99}$/, 'an id is a plain folder name');
const prompt = z.string().min(1).max(20_000);
/** One line of the rows file: a prompt, or turns on one document. Other fields are left alone. */
const Row = z.union([z.object({ id, prompt }), z.object({ id, turns: z.array(prompt).min(1).max(50) })]);
type Row = z.infer<typeof Row>;

interface BatchOptions {
  readonly out: string;
  readonly jobs: number;
  readonly formats: Format[];
  readonly freecad?: string;
  readonly model?: string;
  readonly plans?: number;
  readonly allowPython?: true;
}

/** @throws {Error} naming the line that is not a row, or an id that is there twice */
export function parseRows(text: string): Row[] {
  const seen = new Set<string>();
  return text.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    let row: Row;
    try {
      row = Row.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`Line ${index + 1} is not a row {"id", "prompt"} or {"id", "turns"}.`, { cause });
    }
    if (seen.has(row.id)) throw new Error(`Line ${index + 1}: the id "${row.id}" is used twice.`);
    seen.add(row.id);
    return [row];
  });
}

function parseJobs(value: string): number {
  const jobs = Number(value);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
    throw new InvalidArgumentError('a whole number from 1 to 64');
  return jobs;
}

/** `partwright batch ROWS.jsonl --out DIR`: many designs; rows that have a result already are left as they are. */
export function batchCommand(io: CommandIo): Command {
  return new Command('batch')
    .description('make a model for every row of a file; can be stopped and taken up again')
    .argument('<rows>', 'a .jsonl file of {"id", "prompt"} or {"id", "turns"}')
    .requiredOption('--out <folder>', 'gets a folder for each row')
    .option('--jobs <n>', 'how many at once', parseJobs, Math.max(1, Math.floor(availableParallelism() / 2)))
    .option('--formats <list>', 'which files to write', parseFormats, USUAL_FORMATS)
    .addOption(modelOption())
    .addOption(plansOption())
    .addOption(allowPythonOption())
    .option('--freecad <path>', "FreeCAD's command-line program, AppImage or folder")
    .action(async (file: string, options: BatchOptions) => {
      let rows: Row[];
      try {
        rows = parseRows(await readFile(file, 'utf8'));
      } catch (error) {
        const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
        io.terminal.note(
          missing ? `There is no file ${file}.` : String(error instanceof Error ? error.message : error),
        );
        return io.end(EXIT_USAGE);
      }
      const tally = await runBatch(rows, options, io);
      const counts = Object.entries(tally).map(([outcome, count]) => `${count} ${outcome}`);
      io.terminal.out(`${rows.length} rows: ${counts.join(', ') || 'nothing to do'}\n`);
      io.end(io.signal.aborted ? EXIT.cancelled : tally.failed ? EXIT.failed : EXIT.done);
    });
}

async function runBatch(
  rows: readonly Row[],
  options: BatchOptions,
  io: CommandIo,
): Promise<Record<string, number>> {
  const application = await io.start({
    freecad: options.freecad,
    overrides: modelOverrides(options.model),
    plans: options.plans,
    jobs: options.jobs,
  });
  const progress: Progress = showProgress(io.terminal);
  const tally: Record<string, number> = {};
  const queue = [...rows];
  let finished = 0;
  const count = (outcome: string, row: Row) => {
    tally[outcome] = (tally[outcome] ?? 0) + 1;
    finished += 1;
    progress.at(finished / rows.length, `${finished} of ${rows.length}  ${row.id}: ${outcome}`);
  };
  const worker = async () => {
    const live = new LiveFreecad(application, io.signal);
    try {
      for (let row = queue.shift(); row && !io.signal.aborted; row = queue.shift()) {
        if (await isFinished(join(options.out, row.id, 'result.json'))) count('done before', row);
        else count(await runRow(row, options, application, live, io.signal), row);
      }
    } finally {
      await live.end();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(options.jobs, rows.length) }, worker));
  } finally {
    progress.end();
    await application.close();
  }
  return tally;
}

/** The live FreeCAD of one worker, started when first needed and again when it has gone away. */
class LiveFreecad {
  readonly #application: Application;
  readonly #signal: AbortSignal;
  #freecad: HeadlessFreecad | null = null;

  constructor(application: Application, signal: AbortSignal) {
    this.#application = application;
    this.#signal = signal;
  }

  async get(): Promise<HeadlessFreecad> {
    if (this.#freecad && !this.#freecad.peer.closed.aborted) return this.#freecad;
    this.#freecad = await this.#application.startFreecad(this.#signal);
    return this.#freecad;
  }

  async end(): Promise<void> {
    await this.#freecad?.kill();
    this.#freecad = null;
  }
}

const SILENT = { progress: () => {}, plan: () => {} };

/** Runs the turns of a row one after the other on one document; gives the outcome of the last. */
async function runRow(
  row: Row,
  options: BatchOptions,
  application: Application,
  live: LiveFreecad,
  signal: AbortSignal,
): Promise<string> {
  const turns = 'turns' in row ? row.turns : [row.prompt];
  const listener = options.allowPython ? { ...SILENT, approve: async () => true } : SILENT;
  let last: CliResult | null = null;
  let document: string | null = null;
  for (const [index, turn] of turns.entries()) {
    const folder = join(options.out, row.id, ...('turns' in row ? [`turn-${index + 1}`] : []));
    try {
      const request = { prompt: turn, document, out: folder, formats: options.formats };
      last = await makeModel(application, async () => (await live.get()).peer, request, listener, signal);
    } catch (error) {
      last = cliResult(failed(NOT_BEGUN, error), {});
      await writeResult(folder, last);
    }
    document = last.document ?? document;
    if (last.outcome === 'cancelled') return last.outcome;
  }
  if (document !== null) await closeQuietly(document, live);
  if ('turns' in row && last) await writeResult(join(options.out, row.id), last);
  return last?.outcome ?? 'failed';
}

/** A document that cannot be closed goes with its FreeCAD. */
async function closeQuietly(document: string, live: LiveFreecad): Promise<void> {
  try {
    await (await live.get()).peer.request('freecad/closeDocument', { document });
  } catch {
    await live.end();
  }
}

/** A row that was stopped half-way is taken up again; so is one whose result cannot be read. */
async function isFinished(path: string): Promise<boolean> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return false;
  const result = Finished.safeParse(parseJson(text));
  return result.success && result.data.outcome !== 'cancelled';
}

const Finished = z.object({ outcome: Outcome });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not a result, then.
  }
}
