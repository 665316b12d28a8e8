import { isAvailable } from './processes.ts';
import { installSystemPackages } from './system-packages.ts';

const PROGRAMS = ['Xvfb', 'xdotool', 'openbox', 'import'];

/** Makes sure that a FreeCAD window can be tested on a display of its own. Returns what is in the way, if anything. */
export function ensureGuiTestTools(): string | undefined {
  if (process.platform !== 'linux') return 'the tests in the FreeCAD window need Linux and Xvfb';
  const missing = () => PROGRAMS.filter((program) => !isAvailable(program, ['-help']));
  if (missing().length === 0) return undefined;
  const obstacle = installSystemPackages('guiTestTools');
  if (obstacle !== undefined) return `${missing().join(', ')} missing. ${obstacle}`;
  return missing().length === 0 ? undefined : `${missing().join(', ')} still missing after the installation`;
}
