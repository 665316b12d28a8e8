import path from 'node:path';
import type { Files } from './find-files.ts';

/** A program to start and the arguments that come before ours. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
}

/** The machine as finding FreeCAD sees it. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly files: Files;
}

/** Path functions of the machine looked at, which in a test is not the one that looks. */
export function pathsOf(machine: Machine): path.PlatformPath {
  return machine.platform === 'win32' ? path.win32 : path.posix;
}

/** FreeCAD's command-line program, by the names that packages give it. */
export function consoleNames(platform: NodeJS.Platform): string[] {
  if (platform === 'win32') return ['freecadcmd.exe', 'FreeCADCmd.exe'];
  return ['freecadcmd', 'FreeCADCmd', 'freecad.cmd', 'freecadcmd-daily', 'freecadcmd-python3'];
}

/** FreeCAD with its window; it can do without when started with --console. */
export function windowNames(platform: NodeJS.Platform): string[] {
  return platform === 'win32' ? ['freecad.exe', 'FreeCAD.exe'] : ['freecad', 'FreeCAD', 'freecad-daily'];
}

/** Where a folder that holds a FreeCAD keeps its programs: installed, unpacked AppImage, macOS bundle. */
const PROGRAM_FOLDERS = ['.', 'bin', 'usr/bin', 'Contents/Resources/bin', 'Contents/MacOS'];

/** The command for a FreeCAD in a folder, or undefined where there is none. */
export async function commandInFolder(folder: string, machine: Machine): Promise<Command | undefined> {
  const paths = pathsOf(machine);
  for (const names of [consoleNames(machine.platform), windowNames(machine.platform)]) {
    for (const inner of PROGRAM_FOLDERS) {
      for (const name of names) {
        const candidate = paths.join(folder, ...inner.split('/'), name);
        if ((await machine.files.kind(candidate)) === 'file') return commandForFile(candidate, machine);
      }
    }
  }
  return undefined;
}

/**
 * The command for one file: an AppImage is told to run its inner freecadcmd, the program with the window gives
 * way to its console twin beside it or is started with --console, anything else is taken as it is.
 */
export async function commandForFile(file: string, machine: Machine): Promise<Command> {
  const paths = pathsOf(machine);
  const actual = await machine.files.resolve(file);
  if (/\.appimage$/i.test(actual)) return { program: file, args: ['freecadcmd'] };
  const window = /^(freecad)(?!cmd|\.cmd)(.*)$/i.exec(paths.basename(file));
  if (window === null) return { program: file, args: [] };
  const [, , rest = ''] = window;
  for (const name of [`freecadcmd${rest}`, `FreeCADCmd${rest}`]) {
    const twin = paths.join(paths.dirname(file), name);
    if ((await machine.files.kind(twin)) === 'file') return { program: twin, args: [] };
  }
  return { program: file, args: ['--console'] };
}

/** The full path of a program on PATH, or undefined. */
export async function onPath(name: string, machine: Machine): Promise<string | undefined> {
  const paths = pathsOf(machine);
  const { environment, files, platform } = machine;
  const folders = (environment.PATH ?? environment.Path ?? '').split(paths.delimiter).filter(Boolean);
  const names = platform === 'win32' && paths.extname(name) === '' ? [`${name}.exe`, name] : [name];
  for (const folder of folders) {
    for (const each of names) {
      const candidate = paths.join(folder, each);
      if ((await files.kind(candidate)) === 'file' && (await files.mayRun(candidate))) return candidate;
    }
  }
  return undefined;
}
