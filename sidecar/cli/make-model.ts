import { randomUUID } from 'node:crypto';
import type { Application } from '../application.ts';
import { type Ended, type Listener, runDesign } from '../design/design.ts';
import { failed } from '../design/result.ts';
import type { Peer } from '../rpc/peer.ts';
import { VERSION } from '../version.ts';
import type { Format } from './formats.ts';
import { type CliResult, cliResult } from './result.ts';
import { modelOf, writeModel, writeResult } from './write-model.ts';

export interface ModelRequest {
  readonly prompt: string;
  /** Document of the live FreeCAD to work on; null for a new one. */
  readonly document: string | null;
  readonly select?: readonly string[] | undefined;
  /** Folder for the files and result.json. */
  readonly out: string;
  readonly formats: readonly Format[];
}

/** Runs one design in a headless FreeCAD and writes its files. Whatever goes wrong is in the result. */
export async function makeModel(
  application: Application,
  live: () => Promise<Peer>,
  request: ModelRequest,
  listener: Listener,
  signal: AbortSignal,
): Promise<CliResult> {
  const { planner, reviewer, stage } = application;
  const id = randomUUID().slice(0, 8);
  const ended = await runDesign(
    {
      id,
      prompt: request.prompt,
      target: { live, document: request.document, select: request.select },
      planner,
      reviewer,
      stage,
      journal: application.openJournal(id),
      listener,
      version: VERSION,
      date: new Date().toISOString().slice(0, 10),
    },
    signal,
  );
  const result = await withFiles(ended, application, live, request, listener, signal);
  await writeResult(request.out, result);
  return result;
}

async function withFiles(
  ended: Ended,
  { stage }: Application,
  live: () => Promise<Peer>,
  { out, formats }: ModelRequest,
  listener: Listener,
  signal: AbortSignal,
): Promise<CliResult> {
  const { result } = ended;
  if (result.outcome !== 'done') return cliResult(result, {});
  try {
    listener.progress('completed', 'Writing files', 0.95);
    return cliResult(result, await writeModel(modelOf(ended), await live(), out, formats, stage, signal));
  } catch (error) {
    const { plan, notUnderstood, rounds, journal, timings, usage, checks, features, measured, score } =
      result;
    const remarks = result.assumptions.filter((text) => !plan?.assumptions.includes(text));
    const common = { plan, notUnderstood, rounds, journal, timings, usage, remarks };
    return cliResult(failed(common, error, { checks, features, measured, score }), {});
  }
}
