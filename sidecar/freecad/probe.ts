import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { freecadEnvironment } from './environment.ts';
import type { Command } from './find-program.ts';
import { GROUP_OPTIONS, killGroup } from './process-group.ts';

const Probe = z.object({
  version: z.string().describe('Such as "0.20.2"'),
  python: z.string().describe('Such as "3.11.2"'),
  userFolder: z.string().describe("FreeCAD's folder for the user's own data; add-ons live in its Mod folder"),
});
/** What a FreeCAD says of itself. */
export type Probe = z.infer<typeof Probe>;

/** Why a FreeCAD did not answer, in a sentence for the user. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
}

/**
 * Starts FreeCAD for real and reads back its version. Its output and exit status are not to be trusted,
 * so the answer comes by way of a file.
 * @param timeLimitMs after which it is killed; a first start from a cold disk can take many seconds
 * @throws ProbeError where it cannot be started, does not answer in time or answers nonsense
 */
export async function probeFreecad(command: Command, timeLimitMs = 60_000): Promise<Probe> {
  const folder = await mkdtemp(join(tmpdir(), 'partwright-probe-'));
  try {
    const answer = join(folder, 'answer.json');
    const script = join(folder, 'probe.py');
    await writeFile(script, probeScript(answer));
    const ending = await runToEnd(command, [script], timeLimitMs);
    const text = await readFile(answer, 'utf8').catch((cause: unknown) => {
      throw new ProbeError(`${command.program} ${ending} without saying which FreeCAD it is.`, { cause });
    });
    return Probe.parse(JSON.parse(text));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** JSON text is Python text for strings; os._exit keeps FreeCAD from going on into its interactive prompt. */
function probeScript(answer: string): string {
  return [
    'import json, os, platform',
    'import FreeCAD',
    'version = ".".join(FreeCAD.Version()[:3])',
    'facts = {"version": version, "python": platform.python_version(), "userFolder": FreeCAD.getUserAppDataDir()}',
    `with open(${JSON.stringify(answer)}, "w", encoding="utf-8") as file:`,
    '    json.dump(facts, file)',
    'os._exit(0)',
    '',
  ].join('\n');
}

/** Runs it with everything it starts, and says in words how it ended. */
function runToEnd(command: Command, args: readonly string[], timeLimitMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.program, [...command.args, ...args], {
      ...GROUP_OPTIONS,
      env: freecadEnvironment(process.env),
      stdio: 'ignore',
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      killGroup(child).catch(reject);
    }, timeLimitMs);
    child.once('error', (cause) => {
      clearTimeout(timer);
      reject(new ProbeError(`${command.program} could not be started: ${cause.message}`, { cause }));
    });
    child.once('exit', (status, signal) => {
      clearTimeout(timer);
      if (late) resolve(`was stopped after ${timeLimitMs / 1000} s`);
      else resolve(`ended with ${signal ?? `status ${status}`}`);
    });
  });
}
