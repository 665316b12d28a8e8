import { spawn } from 'node:child_process';
import path from 'node:path';
import { installDependencies, NODE_24, ROOT } from './dependencies.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs one of the scripts on Node 24 with the rest of the command line, after installing what it needs.
 * This process then lives and dies with it: same input and output, same exit status, signals passed on.
 * @param {string} script path beside this folder, such as 'partwright.ts'
 */
export function runNode24(script) {
  try {
    installDependencies();
  } catch (error) {
    process.stderr.write(`Partwright: ${error.message}\n`);
    process.exitCode = 1;
    return;
  }
  const file = path.resolve(import.meta.dirname, '..', script);
  const child = spawn(NODE_24, [file, ...process.argv.slice(2)], {
    stdio: 'inherit',
    // What Node made of the TypeScript is kept: a fifth of a second less from the second start on.
    env: { NODE_COMPILE_CACHE: path.join(ROOT, 'node_modules/.cache/node'), ...process.env },
  });
  const onTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to the child as well, which takes a second one to mean "at once".
      if (signal !== 'SIGINT' || !onTerminal) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    process.stderr.write(`Partwright: Node 24 could not be started: ${error.message}\n`);
    process.exitCode = 1;
  });
  child.on('exit', (status, signal) => {
    process.exitCode = status ?? 1;
    if (signal === null) return;
    for (const each of SIGNALS) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  });
}
