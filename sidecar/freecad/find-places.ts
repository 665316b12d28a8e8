import { type Command, commandInFolder, type Machine, onPath, pathsOf } from './find-program.ts';

/** One place to look for a FreeCAD: in words, and what was found there. */
export interface Place {
  readonly where: string;
  look(): Promise<Command | undefined>;
}

/** Each system's usual places outside PATH, the likeliest first. */
export function usualPlaces(machine: Machine): Place[] {
  if (machine.platform === 'win32') return windowsPlaces(machine);
  if (machine.platform === 'darwin') return macPlaces(machine);
  return linuxPlaces(machine);
}

function linuxPlaces(machine: Machine): Place[] {
  const home = machine.environment.HOME ?? '/';
  const folders = ['/usr/local', '/usr', '/usr/lib/freecad', '/usr/lib64/freecad', '/snap', '/opt/freecad'];
  const appImages = ['Applications', 'AppImages', 'Downloads', '.local/bin', 'bin'].map(
    (name) => `${home}/${name}`,
  );
  return [
    ...folders.map((folder) => inFolder(folder, machine)),
    inFolder(`${home}/.local`, machine),
    ...[...appImages, '/opt'].map((folder) => appImageIn(folder, machine)),
    ...['org.freecad.FreeCAD', 'org.freecadweb.FreeCAD'].map((id) => flatpak(id, machine)),
  ];
}

function macPlaces(machine: Machine): Place[] {
  const home = machine.environment.HOME ?? '/';
  return [
    ...['/Applications', `${home}/Applications`].map((folder) =>
      newestIn(folder, /^FreeCAD.*\.app$/i, machine),
    ),
    ...['/opt/homebrew', '/usr/local', '/opt/local'].map((folder) => inFolder(folder, machine)),
  ];
}

function windowsPlaces(machine: Machine): Place[] {
  const { ProgramW6432, ProgramFiles, LOCALAPPDATA, USERPROFILE } = machine.environment;
  const roots = [ProgramW6432 ?? ProgramFiles ?? 'C:\\Program Files'];
  if (LOCALAPPDATA !== undefined) roots.push(`${LOCALAPPDATA}\\Programs`);
  const places = roots.map((root) => newestIn(root, /^FreeCAD/i, machine));
  if (USERPROFILE !== undefined)
    places.push(inFolder(`${USERPROFILE}\\scoop\\apps\\freecad\\current`, machine));
  return places;
}

function inFolder(folder: string, machine: Machine): Place {
  return { where: folder, look: () => commandInFolder(folder, machine) };
}

/** Folders such as "FreeCAD 1.0" and "FreeCAD 0.21": the newest that holds a FreeCAD. */
function newestIn(root: string, pattern: RegExp, machine: Machine): Place {
  const paths = pathsOf(machine);
  return {
    where: paths.join(root, machine.platform === 'darwin' ? 'FreeCAD*.app' : 'FreeCAD*'),
    async look() {
      for (const name of newestFirst((await machine.files.list(root)).filter((each) => pattern.test(each)))) {
        const command = await commandInFolder(paths.join(root, name), machine);
        if (command !== undefined) return command;
      }
      return undefined;
    },
  };
}

function appImageIn(folder: string, machine: Machine): Place {
  return {
    where: `${folder}/FreeCAD*.AppImage`,
    async look() {
      const names = (await machine.files.list(folder)).filter((name) => /^freecad.*\.appimage$/i.test(name));
      for (const name of newestFirst(names)) {
        const program = `${folder}/${name}`;
        if (await machine.files.mayRun(program)) return { program, args: ['freecadcmd'] };
      }
      return undefined;
    },
  };
}

/** The flatpak sees the whole host but keeps a /tmp of its own, where our scripts would be out of its sight. */
function flatpak(id: string, machine: Machine): Place {
  const home = machine.environment.HOME ?? '/';
  const folders = [`/var/lib/flatpak/app/${id}`, `${home}/.local/share/flatpak/app/${id}`];
  return {
    where: `flatpak ${id}`,
    async look() {
      const kinds = await Promise.all(folders.map((folder) => machine.files.kind(folder)));
      const program = await onPath('flatpak', machine);
      if (program === undefined || !kinds.includes('directory')) return undefined;
      return { program, args: ['run', '--filesystem=/tmp', '--command=FreeCADCmd', id] };
    },
  };
}

/** Newest release first by the version in the name; weekly and daily builds after all releases. */
function newestFirst(names: readonly string[]): string[] {
  const age = new Intl.Collator('en', { numeric: true });
  const version = (name: string) => /\d+(\.\d+)*/.exec(name)?.[0] ?? '';
  const isRelease = (name: string) => !/weekly|daily|nightly/i.test(name);
  return names.toSorted(
    (a, b) => Number(isRelease(b)) - Number(isRelease(a)) || age.compare(version(b), version(a)),
  );
}
