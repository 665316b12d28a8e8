import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');

/** Runs a program in the checkout, output and all, to its end; this process's Ctrl-C and kill reach it too. */
export function run(
  program: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ ok: boolean }> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment,
    });
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
