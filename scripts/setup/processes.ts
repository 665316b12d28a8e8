import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

export interface RunOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Leaves out what the program prints. */
  readonly quiet?: boolean;
}

/** Runs a program in the checkout, output and all, to its end; this process's Ctrl-C and kill reach it too. */
export function run(
  program: string,
  args: readonly string[],
  { environment = process.env, quiet = false }: RunOptions = {},
): Promise<{ ok: boolean }> {
  return new Promise((resolve) => {
    const output = quiet ? 'ignore' : 'inherit';
    const child = spawn(program, args, { cwd: ROOT, stdio: ['ignore', output, output], env: environment });
    const stop = (signal: NodeJS.Signals) => child.kill(signal);
    process.once('SIGTERM', stop);
    child.once('error', (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      resolve({ ok: false });
    });
    child.once('exit', (status, signal) => {
      process.off('SIGTERM', stop);
      if (signal === 'SIGTERM' || signal === 'SIGINT') process.exit(130);
      resolve({ ok: status === 0 });
    });
  });
}

/** Whether a program is there and runs. */
export function isAvailable(program: string, args: readonly string[] = ['--version']): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).error === undefined;
}
