import { describe, expect, test } from 'vitest';
import { type FindOptions, findFreecad } from '../../../sidecar/freecad/find.ts';
import type { Files } from '../../../sidecar/freecad/find-files.ts';

type Environment = FindOptions['environment'];

/** A file system that holds just the given files (and their folders). A leading "!" marks one that may not be run. */
function planted(...entries: string[]): Files {
  const files = new Set(entries.map((entry) => entry.replace(/^!/, '')));
  const beneath = (folder: string) => {
    const prefix = folder.replace(/[\\/]$/, '') + (folder.includes('\\') ? '\\' : '/');
    return [...files].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  };
  return {
    kind: async (path) => {
      if (files.has(path)) return 'file';
      return beneath(path).length > 0 ? 'directory' : undefined;
    },
    mayRun: async (path) => files.has(path) && !entries.includes(`!${path}`),
    list: async (folder) => [...new Set(beneath(folder).map((name) => name.split(/[\\/]/)[0] ?? ''))],
    resolve: async (path) => path,
  };
}

function onLinux(environment: Environment, ...entries: string[]) {
  const defaults = { PATH: '/usr/bin', HOME: '/h' };
  return findFreecad({
    environment: { ...defaults, ...environment },
    platform: 'linux',
    files: planted(...entries),
  });
}

function onMac(...entries: string[]) {
  const environment = { PATH: '/usr/bin', HOME: '/h' };
  return findFreecad({ environment, platform: 'darwin', files: planted(...entries) });
}

function onWindows(environment: Environment, ...entries: string[]) {
  const defaults = { Path: 'C:\\Windows', ProgramFiles: 'C:\\Program Files' };
  return findFreecad({
    environment: { ...defaults, ...environment },
    platform: 'win32',
    files: planted(...entries),
  });
}

describe('order', () => {
  const everything = [
    '/a/freecadcmd',
    '/b/freecadcmd',
    '/c/F.AppImage',
    '/usr/bin/freecadcmd',
    '/snap/bin/freecad.cmd',
  ];
  const settings = { PARTWRIGHT_FREECAD: '/b/freecadcmd', FREECAD_APPIMAGE_PATH: '/c/F.AppImage' };

  test('the option comes first', async () => {
    const found = await findFreecad({
      option: '/a/freecadcmd',
      environment: { ...settings, PATH: '/usr/bin' },
      platform: 'linux',
      files: planted(...everything),
    });
    expect(found).toMatchObject({
      command: { program: '/a/freecadcmd', args: [] },
      source: 'the --freecad option',
    });
  });

  test('then PARTWRIGHT_FREECAD', async () => {
    expect(await onLinux(settings, ...everything)).toMatchObject({
      command: { program: '/b/freecadcmd' },
      source: 'PARTWRIGHT_FREECAD',
    });
  });

  test('then FREECAD_APPIMAGE_PATH, told to run its inner freecadcmd', async () => {
    expect(await onLinux({ ...settings, PARTWRIGHT_FREECAD: '' }, ...everything)).toMatchObject({
      command: { program: '/c/F.AppImage', args: ['freecadcmd'] },
      source: 'FREECAD_APPIMAGE_PATH',
    });
  });

  test('then PATH, with empty and blank settings meaning nothing', async () => {
    expect(
      await onLinux({ PARTWRIGHT_FREECAD: '', FREECAD_APPIMAGE_PATH: '  ' }, ...everything),
    ).toMatchObject({ command: { program: '/usr/bin/freecadcmd' }, source: 'PATH' });
  });

  test('then the usual places', async () => {
    expect(await onLinux({}, '/snap/bin/freecad.cmd')).toMatchObject({
      command: { program: '/snap/bin/freecad.cmd', args: [] },
      source: '/snap',
      tried: ['PATH', '/usr/local', '/usr', '/usr/lib/freecad', '/usr/lib64/freecad', '/snap'],
    });
  });

  test('nothing anywhere is said, with every place that was looked at', async () => {
    const found = await onLinux({});
    expect(found).toMatchObject({ problem: 'No FreeCAD was found on this machine.', setting: undefined });
    expect(found.tried).toEqual(expect.arrayContaining(['PATH', '/h/Downloads/FreeCAD*.AppImage', '/snap']));
  });
});

describe('a setting', () => {
  test('that does not exist is an error, though another FreeCAD is there', async () => {
    expect(await onLinux({ PARTWRIGHT_FREECAD: '/gone/freecadcmd' }, '/usr/bin/freecadcmd')).toEqual({
      problem: 'PARTWRIGHT_FREECAD: /gone/freecadcmd does not exist.',
      setting: 'PARTWRIGHT_FREECAD',
      tried: ['PARTWRIGHT_FREECAD'],
    });
  });

  test('that may not be run says how to change that', async () => {
    expect(await onLinux({ FREECAD_APPIMAGE_PATH: '/c/F.AppImage' }, '!/c/F.AppImage')).toMatchObject({
      problem: 'FREECAD_APPIMAGE_PATH: /c/F.AppImage may not be run; try: chmod +x "/c/F.AppImage".',
    });
  });

  test.each([
    [
      'the window program gives way to its twin',
      '/o/freecad',
      ['/o/freecad', '/o/freecadcmd'],
      '/o/freecadcmd',
      [],
    ],
    ['a suffix is kept', '/o/freecad-1.1', ['/o/freecad-1.1', '/o/freecadcmd-1.1'], '/o/freecadcmd-1.1', []],
    [
      'the window program alone is told to do without',
      '/o/freecad',
      ['/o/freecad'],
      '/o/freecad',
      ['--console'],
    ],
    ['a folder', '/o', ['/o/usr/bin/freecadcmd'], '/o/usr/bin/freecadcmd', []],
    ['a name on PATH', 'freecadcmd-daily', ['/usr/bin/freecadcmd-daily'], '/usr/bin/freecadcmd-daily', []],
    ['a wrapper of any name', '/o/my cad', ['/o/my cad'], '/o/my cad', []],
    ['the home folder', '~/F.AppImage', ['/h/F.AppImage'], '/h/F.AppImage', ['freecadcmd']],
    [
      'a whole command',
      'flatpak run --command=FreeCADCmd "org.freecad.FreeCAD"',
      ['/usr/bin/flatpak'],
      '/usr/bin/flatpak',
      ['run', '--command=FreeCADCmd', 'org.freecad.FreeCAD'],
    ],
  ])('%s', async (_title, setting, files, program, args) => {
    expect(await onLinux({ PARTWRIGHT_FREECAD: setting }, ...files)).toMatchObject({
      command: { program, args },
    });
  });

  test('that is a folder without a FreeCAD says so', async () => {
    expect(await onLinux({ PARTWRIGHT_FREECAD: '/o' }, '/o/readme')).toMatchObject({
      problem: 'PARTWRIGHT_FREECAD: there is no FreeCAD in the folder /o.',
    });
  });
});

describe('Linux', () => {
  test('the newest AppImage that may be run, releases before weekly builds', async () => {
    const files = ['0.21.2', '1.0.0', 'weekly-2026.01.01', '1.1.0'].map(
      (v) => `/h/Applications/FreeCAD_${v}.AppImage`,
    );
    expect(
      await onLinux({}, ...files.map((file) => (file.includes('1.1.0') ? `!${file}` : file))),
    ).toMatchObject({
      command: { program: '/h/Applications/FreeCAD_1.0.0.AppImage', args: ['freecadcmd'] },
    });
  });

  test('the flatpak is given a look at /tmp', async () => {
    const files = ['/usr/bin/flatpak', '/var/lib/flatpak/app/org.freecad.FreeCAD/current'];
    expect(await onLinux({}, ...files)).toMatchObject({
      command: {
        program: '/usr/bin/flatpak',
        args: ['run', '--filesystem=/tmp', '--command=FreeCADCmd', 'org.freecad.FreeCAD'],
      },
      source: 'flatpak org.freecad.FreeCAD',
    });
  });

  test('flatpak without the FreeCAD app is none', async () => {
    expect(await onLinux({}, '/usr/bin/flatpak')).toHaveProperty('problem');
  });
});

describe('macOS', () => {
  test('the newest bundle, by its console program', async () => {
    expect(
      await onMac(
        '/Applications/FreeCAD 0.21.app/Contents/MacOS/FreeCADCmd',
        '/Applications/FreeCAD 1.1.app/Contents/Resources/bin/freecadcmd',
      ),
    ).toMatchObject({
      command: { program: '/Applications/FreeCAD 1.1.app/Contents/Resources/bin/freecadcmd', args: [] },
      source: '/Applications/FreeCAD*.app',
    });
  });

  test('a bundle with nothing but its window', async () => {
    expect(await onMac('/h/Applications/FreeCAD.app/Contents/MacOS/FreeCAD')).toMatchObject({
      command: { program: '/h/Applications/FreeCAD.app/Contents/MacOS/FreeCAD', args: ['--console'] },
    });
  });
});

describe('Windows', () => {
  test('the newest under Program Files', async () => {
    expect(
      await onWindows(
        {},
        'C:\\Program Files\\FreeCAD 0.21\\bin\\freecadcmd.exe',
        'C:\\Program Files\\FreeCAD 1.0\\bin\\freecadcmd.exe',
      ),
    ).toMatchObject({
      command: { program: 'C:\\Program Files\\FreeCAD 1.0\\bin\\freecadcmd.exe', args: [] },
      source: 'C:\\Program Files\\FreeCAD*',
    });
  });

  test("a single user's installation", async () => {
    const program = 'D:\\me\\AppData\\Local\\Programs\\FreeCAD 1.1\\bin\\FreeCADCmd.exe';
    expect(await onWindows({ LOCALAPPDATA: 'D:\\me\\AppData\\Local' }, program)).toMatchObject({
      command: { program, args: [] },
    });
  });

  test('the window program set by hand', async () => {
    const folder = 'D:\\FreeCAD\\bin';
    expect(
      await onWindows(
        { PARTWRIGHT_FREECAD: `${folder}\\FreeCAD.exe` },
        `${folder}\\FreeCAD.exe`,
        `${folder}\\freecadcmd.exe`,
      ),
    ).toMatchObject({ command: { program: `${folder}\\freecadcmd.exe`, args: [] } });
  });
});
