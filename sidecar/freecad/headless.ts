import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { PartwrightError } from '../../rpc-schema/errors.ts';
import type { Peer } from '../rpc/peer.ts';
import type { RpcServer } from '../rpc/server.ts';
import { freecadEnvironment } from './environment.ts';
import type { Command } from './find-program.ts';
import { GROUP_OPTIONS, killGroup } from './process-group.ts';
import { makeScratch } from './scratch.ts';

/** A first start from a cold disk can take many seconds. */
const START_TIMEOUT_MS = 60_000;
/** How much of the last output is kept to explain a crash. */
const OUTPUT_CHARACTERS = 20_000;

export interface HeadlessOptions {
  /** FreeCAD's command-line program. */
  readonly command: Command;
  readonly server: RpcServer;
  /** Absolute path of workbench/partwright/headless.py. */
  readonly hostScript: string;
  /** Address space, and size of any one file that is written. Not enforced on Windows. */
  readonly limits?: { readonly memoryBytes?: number; readonly fileBytes?: number };
  readonly environment?: NodeJS.ProcessEnv;
  /** Stops the start; once it is running, kill() does. */
  readonly signal?: AbortSignal;
  readonly startTimeoutMs?: number;
}

export interface Exit {
  readonly code: number | null;
  readonly signal: string | null;
  /** The last 20,000 characters of standard output and error, as they came. */
  readonly output: string;
}

export interface HeadlessFreecad {
  readonly peer: Peer;
  readonly pid: number;
  /** Ends it with everything it started; done when it is gone. */
  kill(): Promise<void>;
  readonly exited: Promise<Exit>;
}

/**
 * Starts a FreeCAD without a window which serves the host methods, in an own process group, with user folders of its own
 * that are deleted with it. It ends when this process does. Rejects with FreecadMissing, FreecadCrashed (data.output is
 * what it wrote last) or Cancelled. Requests that are pending when it dies reject with FreecadCrashed, too.
 */
export async function startHeadless(options: HeadlessOptions): Promise<HeadlessFreecad> {
  const { command, server, hostScript, limits = {}, startTimeoutMs = START_TIMEOUT_MS } = options;
  if (options.signal?.aborted) throw stopped();
  const home = await makeScratch();
  const expected = server.expectPeer();
  const child = spawn(command.program, [...command.args, hostScript], {
    ...GROUP_OPTIONS,
    env: {
      ...freecadEnvironment(options.environment ?? process.env),
      FREECAD_USER_HOME: home,
      PARTWRIGHT_PORT: String(server.port),
      PARTWRIGHT_TOKEN: expected.token,
      PARTWRIGHT_PARENT: String(process.pid),
      PARTWRIGHT_LIMITS: JSON.stringify(limits),
    },
    // Standard input is never written to: it ends when this process does.
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = keepTail(child.stdout, child.stderr);

  child.once('error', (cause) => {
    const message = `${command.program} could not be started: ${cause.message}.`;
    expected.forget(new PartwrightError('FreecadMissing', message, { cause }));
  });
  child.once('exit', (code, signal) => {
    void killGroup(child); // What it started must not outlive it, nor keep its output open.
    expected.forget(crashed(`FreeCAD ended with ${signal ?? `status ${code}`}.`, output()));
  });
  const exited = once(child, 'close').then(async ([code, signal]): Promise<Exit> => {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
    return { code, signal, output: output() };
  });
  exited.catch(() => {}); // Who waits for it gets the error; nobody has to.

  const kill = async () => {
    expected.forget(stopped());
    await killGroup(child);
    await exited;
  };
  const onAbort = () => expected.forget(stopped());
  options.signal?.addEventListener('abort', onAbort, { once: true });
  const timer = setTimeout(() => {
    expected.forget(crashed(`FreeCAD did not start within ${startTimeoutMs / 1000} s.`, output()));
  }, startTimeoutMs);

  try {
    const peer = await expected.opened;
    if (child.pid === undefined) throw new TypeError('A process without an id has opened a session.');
    return { peer, pid: child.pid, kill, exited };
  } catch (error) {
    if (child.pid === undefined) await rm(home, { recursive: true, force: true });
    else await kill();
    throw error;
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', onAbort);
  }
}

/** Reads streams to their end and returns what came last. */
function keepTail(...streams: Readable[]): () => string {
  let tail = '';
  for (const stream of streams) {
    stream.setEncoding('utf8');
    stream.on('data', (piece: string) => {
      tail = (tail + piece).slice(-OUTPUT_CHARACTERS);
    });
  }
  return () => tail;
}

function crashed(message: string, output: string): PartwrightError {
  return new PartwrightError('FreecadCrashed', message, { data: { output } });
}

function stopped(): PartwrightError {
  return new PartwrightError('Cancelled', 'The headless FreeCAD was stopped.');
}
