// Plain JavaScript: this runs before anything is installed, on whatever Node (20 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The checkout. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
const WINDOWS = process.platform === 'win32';

/** The Node 24 that `npm ci` brings along; all of Partwright's TypeScript runs on it. */
export const NODE_24 = path.join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');

/** Runs `npm ci` unless node_modules is just what package-lock.json asks for. Throws when that fails. */
export function installDependencies() {
  if (isInstalled() && existsSync(NODE_24)) return;
  process.stderr.write('Partwright: installing its packages (npm ci) ...\n');
  const [program, ...args] = npm();
  const result = spawnSync(program, [...args, 'ci', '--include=dev', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    shell: WINDOWS && program === 'npm',
  });
  if (result.error)
    throw new Error('npm could not be started. Install Node 20 or newer.', { cause: result.error });
  if (result.status !== 0) {
    throw new Error('npm ci failed; its message is above. Check the network connection and try again.');
  }
  if (!existsSync(NODE_24)) {
    throw new Error('npm ci left no Node 24: run it without --ignore-scripts, then try again.');
  }
}

/** Compares what is installed with what is locked, package by package. */
function isInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  const wanted = lockedPackages('package-lock.json');
  if (installed === undefined || wanted === undefined) return false;
  return Object.entries(wanted).every(([folder, { version, optional, peer }]) => {
    const found = installed[folder];
    return folder === '' || (found === undefined ? Boolean(optional || peer) : found.version === version);
  });
}

function lockedPackages(file) {
  const absolute = path.join(ROOT, file);
  return existsSync(absolute) ? JSON.parse(readFileSync(absolute, 'utf8')).packages : undefined;
}

/** npm as it was called, so that `npm start` installs with the npm it runs under. */
function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith('npm-cli.js') ? [process.execPath, script] : ['npm'];
}
