import {
  type Command,
  commandForFile,
  commandInFolder,
  type Machine,
  onPath,
  pathsOf,
} from './find-program.ts';

/**
 * Understands what a person set as their FreeCAD: a program, an AppImage, a folder, a name on PATH, or a whole
 * command such as "flatpak run --command=FreeCADCmd org.freecad.FreeCAD". Returns a sentence where it is none.
 */
export async function commandFromSetting(setting: string, machine: Machine): Promise<Command | string> {
  const { files } = machine;
  const paths = pathsOf(machine);
  const home = machine.environment.HOME ?? machine.environment.USERPROFILE;
  const value = home !== undefined && /^~[\\/]/.test(setting) ? paths.join(home, setting.slice(2)) : setting;

  const kind = await files.kind(value);
  if (kind === 'directory') {
    return (await commandInFolder(value, machine)) ?? `there is no FreeCAD in the folder ${value}`;
  }
  if (kind === 'file') {
    if (!(await files.mayRun(value))) return `${value} may not be run; try: chmod +x "${value}"`;
    return commandForFile(paths.resolve(value), machine);
  }

  const named = await onPath(value, machine);
  if (named !== undefined) return commandForFile(named, machine);

  const [program = '', ...args] = words(value);
  if (args.length > 0) {
    const found = (await files.kind(program)) === 'file' ? program : await onPath(program, machine);
    if (found !== undefined) return { program: found, args };
  }
  return `${value} does not exist`;
}

/** Splits a command at its blanks; double quotes keep a word with blanks together. */
function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);
}
