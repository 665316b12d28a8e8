import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isAvailable, ROOT, run } from './processes.ts';
import { installSystemPackages } from './system-packages.ts';

const REQUIREMENTS = path.join(ROOT, 'scripts/setup/requirements.txt');
const VENV = path.join(ROOT, '.cache/python');

/** The pinned ruff, from PyPI into a virtual environment in .cache. Throws, with the cure, where that cannot be. */
export async function ensureRuff(): Promise<string> {
  const bin = path.join(VENV, process.platform === 'win32' ? 'Scripts' : 'bin');
  const ruff = path.join(bin, 'ruff');
  if (isPinned(ruff)) return ruff;
  const python = ['python3', 'python'].find((name) => isAvailable(name));
  if (python === undefined) throw new Error('ruff, which checks the Python, needs Python 3.8 or newer.');
  process.stderr.write('Partwright: installing ruff (pip) ...\n');
  if (!(await makeEnvironment(python))) {
    const obstacle = installSystemPackages('pythonVenv');
    if (obstacle !== undefined) throw new Error(`Python's venv module is missing. ${obstacle}`);
    if (!(await makeEnvironment(python))) throw new Error("Python's venv module does not work here.");
  }
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', REQUIREMENTS];
  const { ok } = await run(path.join(bin, 'python'), pip);
  if (!ok || !existsSync(ruff)) throw new Error('ruff could not be installed from PyPI; see above.');
  return ruff;
}

async function makeEnvironment(python: string): Promise<boolean> {
  await rm(VENV, { recursive: true, force: true });
  return (await run(python, ['-m', 'venv', VENV])).ok;
}

function isPinned(ruff: string): boolean {
  const { stdout } = spawnSync(ruff, ['--version'], { encoding: 'utf8' });
  return stdout?.trim().replace(' ', '==') === readFileSync(REQUIREMENTS, 'utf8').trim();
}
