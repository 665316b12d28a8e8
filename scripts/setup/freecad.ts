import { findFreecad } from '../../sidecar/freecad/find.ts';
import { FILE_SYSTEM } from '../../sidecar/freecad/find-files.ts';
import { installSystemPackages } from './system-packages.ts';

/**
 * Makes sure that there is a FreeCAD, installing one where the system's package manager can be used.
 * Returns undefined when there is one, otherwise what to tell the user.
 */
export async function ensureFreecad(): Promise<string | undefined> {
  const surroundings = { environment: process.env, platform: process.platform, files: FILE_SYSTEM };
  const found = await findFreecad(surroundings);
  if ('command' in found) return undefined;
  if (found.setting !== undefined) return found.problem;
  process.stderr.write('Partwright: no FreeCAD found.\n');
  const obstacle = installSystemPackages('freecad');
  if (obstacle !== undefined) return `${obstacle}\n${HOW_TO_INSTALL}`;
  const installed = await findFreecad(surroundings);
  return 'command' in installed ? undefined : `${installed.problem}\n${HOW_TO_INSTALL}`;
}

const HOW_TO_INSTALL =
  'Partwright needs FreeCAD 0.20 or newer: install it from your package manager or from\n' +
  'https://www.freecad.org/downloads.php, or set PARTWRIGHT_FREECAD to its command-line program (freecadcmd).';
