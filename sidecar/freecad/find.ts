import { usualPlaces } from './find-places.ts';
import {
  type Command,
  commandForFile,
  consoleNames,
  type Machine,
  onPath,
  windowNames,
} from './find-program.ts';
import { commandFromSetting } from './find-setting.ts';

export interface FindOptions extends Machine {
  /** What the command line or the preferences say; empty means that FreeCAD is to be looked for. */
  readonly option?: string | undefined;
}

export interface Found {
  readonly command: Command;
  /** Where it came from, in words, such as "PARTWRIGHT_FREECAD" or "PATH". */
  readonly source: string;
  /** The setting that named it; undefined where it was looked for. */
  readonly setting: string | undefined;
  readonly tried: readonly string[];
}

export interface NotFound {
  /** A sentence for the user. */
  readonly problem: string;
  /** The setting that is at fault; undefined where nothing was set and nothing was found. */
  readonly setting: string | undefined;
  readonly tried: readonly string[];
}

/**
 * Finds the command that starts FreeCAD without its window: the option, PARTWRIGHT_FREECAD, FREECAD_APPIMAGE_PATH,
 * PATH, then the system's usual places. A setting that leads nowhere is reported, never passed over in silence.
 */
export async function findFreecad(options: FindOptions): Promise<Found | NotFound> {
  const settings: [source: string, value: string | undefined][] = [
    ['the --freecad option', options.option],
    ['PARTWRIGHT_FREECAD', options.environment.PARTWRIGHT_FREECAD],
    ['FREECAD_APPIMAGE_PATH', options.environment.FREECAD_APPIMAGE_PATH],
  ];
  for (const [source, value] of settings) {
    const setting = value?.trim() ?? '';
    if (setting === '') continue;
    const command = await commandFromSetting(setting, options);
    if (typeof command !== 'string') return { command, source, setting: source, tried: [source] };
    return { problem: `${source}: ${command}.`, setting: source, tried: [source] };
  }

  const tried: string[] = [];
  for (const place of [pathPlace(options), ...usualPlaces(options)]) {
    tried.push(place.where);
    const command = await place.look();
    if (command !== undefined) return { command, source: place.where, setting: undefined, tried };
  }
  return { problem: 'No FreeCAD was found on this machine.', setting: undefined, tried };
}

function pathPlace(machine: Machine) {
  return {
    where: 'PATH',
    async look(): Promise<Command | undefined> {
      for (const name of [...consoleNames(machine.platform), ...windowNames(machine.platform)]) {
        const program = await onPath(name, machine);
        if (program !== undefined) return commandForFile(program, machine);
      }
      return undefined;
    },
  };
}
