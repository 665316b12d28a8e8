import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Argument, Command } from 'commander';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Planner } from '../design/planner.ts';
import { readPlan } from '../plan/read.ts';
import { withDrawnOutlines } from './drawn-outlines.ts';
import { type CommandIo, type MakeOptions, makeOptions, runMake } from './make.ts';

/** `partwright build PLAN.json`: a plan that somebody wrote or edited, rehearsed, checked and built like any other. */
export function buildCommand(io: CommandIo): Command {
  return makeOptions(
    new Command('build')
      .description('build a plan written as JSON')
      .addArgument(new Argument('<plan>', 'a .json file in the plan language')),
  ).action(async (path: string, options: MakeOptions) =>
    runMake(async () => planned(await withDrawnOutlines(await read(path), dirname(path))), options, io),
  );
}

async function read(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new PartwrightError('FileFailed', `${path} cannot be read.`, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PartwrightError('PlanInvalid', `${path} is not JSON.`, { cause, data: { details: why } });
  }
}

/** @throws {PlanError} naming what is wrong; where the file finds its schema is for editors only */
export function planned(json: unknown): { prompt: string; planner: Planner } {
  const plan = readPlan(withoutSchema(json));
  return { prompt: plan.title, planner: { plan: async () => ({ type: 'plan', plan }) } };
}

function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || !('$schema' in json)) return json;
  const { $schema: _editors, ...plan } = json;
  return plan;
}
