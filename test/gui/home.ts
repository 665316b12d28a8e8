import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const REPOSITORY = resolve(import.meta.dirname, '../..');

export interface HomeOptions {
  /** Partwright's consent was given in an earlier run. */
  readonly consent: boolean;
  /** Name of a FreeCAD style sheet, such as "Behave-dark.qss". */
  readonly styleSheet?: string;
  /** Name of a FreeCAD 1.1 theme, such as "FreeCAD Dark". */
  readonly theme?: string;
  /** Path written into the preference for the sidecar. */
  readonly sidecar?: string;
}

/** A user folder for one FreeCAD, with the repository installed as an add-on the way a user's copy is. */
export interface Home {
  readonly path: string;
  readonly portFile: string;
  remove(): Promise<void>;
}

export async function makeHome(options: HomeOptions): Promise<Home> {
  const path = await mkdtemp(join(tmpdir(), 'partwright-gui-'));
  const mods = join(path, 'Mod');
  await mkdir(mods);
  await symlink(REPOSITORY, join(mods, 'partwright'));
  await symlink(join(import.meta.dirname, 'driver'), join(mods, 'partwright-test-driver'));
  await writeFile(join(path, 'user.cfg'), userConfiguration(options));
  return {
    path,
    portFile: join(path, 'driver.port'),
    remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }),
  };
}

function userConfiguration(options: HomeOptions): string {
  const group = (name: string, ...inner: string[]) =>
    `<FCParamGroup Name="${name}">${inner.join('')}</FCParamGroup>`;
  const text = (name: string, value: string) => `<FCText Name="${name}">${value}</FCText>`;
  const flag = (name: string, value: boolean) => `<FCBool Name="${name}" Value="${value ? 1 : 0}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="no" ?><FCParameters>',
    group(
      'Root',
      group(
        'BaseApp',
        group(
          'Preferences',
          group('General', text('AutoloadModule', 'PartDesignWorkbench'), flag('ShowSplasher', false)),
          group(
            'MainWindow',
            text('StyleSheet', options.styleSheet ?? ''),
            text('Theme', options.theme ?? ''),
          ),
          group(
            'Mod',
            group('Start', flag('FirstStart2024', false), flag('ShowOnStartup', false)),
            group(
              'Partwright',
              flag('Consent', options.consent),
              options.sidecar === undefined ? '' : text('SidecarPath', options.sidecar),
            ),
          ),
        ),
      ),
    ),
    '</FCParameters>',
  ].join('\n');
}
