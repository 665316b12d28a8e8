import { spawnSync } from 'node:child_process';
import { isAvailable } from './processes.ts';

/** What a package manager calls the things Partwright may need, and how it is told to install them. */
interface PackageManager {
  readonly program: string;
  readonly refresh?: readonly string[];
  readonly install: readonly string[];
  readonly needsRoot: boolean;
  readonly freecad: readonly string[];
  readonly guiTestTools?: readonly string[];
  readonly pythonVenv?: readonly string[];
}

const MANAGERS: readonly PackageManager[] = [
  {
    program: 'apt-get',
    refresh: ['update', '-q'],
    install: ['install', '-q', '-y', '--no-install-recommends'],
    needsRoot: true,
    freecad: ['freecad'],
    guiTestTools: ['xvfb', 'xauth', 'xdotool', 'openbox', 'imagemagick'],
    pythonVenv: ['python3-venv'],
  },
  { program: 'dnf', install: ['install', '-y'], needsRoot: true, freecad: ['freecad'] },
  { program: 'zypper', install: ['--non-interactive', 'install'], needsRoot: true, freecad: ['FreeCAD'] },
  { program: 'pacman', install: ['-Sy', '--noconfirm', '--needed'], needsRoot: true, freecad: ['freecad'] },
  { program: 'brew', install: ['install', '--cask'], needsRoot: false, freecad: ['freecad'] },
  {
    program: 'winget',
    install: ['install', '--exact', '--accept-source-agreements', '--accept-package-agreements', '--id'],
    needsRoot: false,
    freecad: ['FreeCAD.FreeCAD'],
  },
];

export type Wanted = 'freecad' | 'guiTestTools' | 'pythonVenv';

/**
 * Installs what is wanted with the system's own package manager, talking on standard error.
 * Returns undefined when that worked, otherwise a sentence that says what the user can do instead.
 */
export function installSystemPackages(wanted: Wanted): string | undefined {
  const manager = MANAGERS.find((each) => isAvailable(each.program));
  const packages = manager?.[wanted];
  if (manager === undefined || packages === undefined) {
    return 'This system has no package manager that Partwright knows how to use.';
  }
  const asRoot = rootPrefix(manager);
  const install = [manager.program, ...manager.install, ...packages];
  if (asRoot === undefined) {
    return `Installing needs root. Run this, then try again: sudo ${install.join(' ')}`;
  }
  process.stderr.write(`Partwright: installing ${packages.join(', ')} (${manager.program}) ...\n`);
  if (manager.refresh !== undefined) run([...asRoot, manager.program, ...manager.refresh]);
  return run([...asRoot, ...install])
    ? undefined
    : `"${install.join(' ')}" failed; its message is above. Put that right, then try again.`;
}

/** What to put before the command to run it as root: nothing, sudo, or undefined where root cannot be had. */
function rootPrefix(manager: PackageManager): string[] | undefined {
  if (!manager.needsRoot || process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

/** Runs a command with its output on standard error; standard output is kept for results. */
function run(command: string[]): boolean {
  const [program = '', ...args] = command;
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { stdio: ['ignore', 2, 2], env: environment }).status === 0;
}
