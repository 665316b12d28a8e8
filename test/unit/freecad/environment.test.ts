import { describe, expect, it } from 'vitest';
import { cleanEnvironment, freecadEnvironment, utf8Locale } from '../../../sidecar/freecad/environment.ts';

describe('the environment of a FreeCAD', () => {
  it('keeps what a program needs to run', () => {
    const base = {
      PATH: '/usr/bin:/bin',
      HOME: '/h/eva',
      LANG: 'de_DE.UTF-8',
      DISPLAY: ':0',
      SystemRoot: 'C:\\Windows',
    };
    expect(cleanEnvironment(base)).toEqual(base);
  });

  it.each([
    'LD_LIBRARY_PATH',
    'LD_PRELOAD',
    'DYLD_LIBRARY_PATH',
    'PYTHONHOME',
    'PYTHONPATH',
    'PYTHONSTARTUP',
    'QT_PLUGIN_PATH',
    'QT_QPA_PLATFORM',
    'QML2_IMPORT_PATH',
    'QML_IMPORT_PATH',
    'APPIMAGE',
    'APPDIR',
    'ARGV0',
    'OWD',
    'FREECAD_USER_HOME',
  ])('drops %s', (name) => {
    expect(cleanEnvironment({ [name]: 'x', TERM: 'xterm' })).toEqual({ TERM: 'xterm' });
  });

  it.each([
    'OPENAI_API_KEY',
    'ANTHROPIC_APIKEY',
    'GITHUB_TOKEN',
    'AWS_SECRET',
    'PARTWRIGHT_TOKEN',
    'Db_Password',
  ])('keeps %s from scripts', (name) => {
    expect(cleanEnvironment({ [name]: 'x' })).toEqual({});
  });

  it('leaves out variables without a value', () => {
    expect(cleanEnvironment({ EMPTY: undefined, BLANK: '' })).toEqual({ BLANK: '' });
  });

  it('takes the folder of the AppImage that we run in out of paths', () => {
    const environment = cleanEnvironment({
      APPDIR: '/tmp/.mount_Fc1',
      PATH: '/tmp/.mount_Fc1/usr/bin:/usr/bin:/bin',
      XDG_DATA_DIRS: '/tmp/.mount_Fc1/usr/share',
      SSL_CERT_FILE: '/tmp/.mount_Fc1/usr/ssl/cacert.pem',
      NEIGHBOUR: '/tmp/.mount_Fc12/usr',
    });
    expect(environment).toEqual({ PATH: '/usr/bin:/bin', NEIGHBOUR: '/tmp/.mount_Fc12/usr' });
  });
});

describe('the locale of a FreeCAD', () => {
  it.each([{ LANG: 'de_DE.UTF-8' }, { LC_ALL: 'C.utf8', LANG: 'C' }, { LC_CTYPE: 'en_GB.UTF-8' }])(
    'is left as it is where it knows every file name: %j',
    (base) => expect(utf8Locale(base)).toEqual({}),
  );

  it.each([
    [{}, { LC_CTYPE: 'C.UTF-8' }],
    [{ LANG: 'C' }, { LC_CTYPE: 'C.UTF-8' }],
    [{ LC_ALL: 'POSIX', LANG: 'de_DE.UTF-8' }, { LC_ALL: 'C.UTF-8' }],
  ])('is made UTF-8 where it is not: %j', (base, added) => {
    expect(utf8Locale(base)).toEqual(added);
    expect(freecadEnvironment(base)).toEqual({ ...base, ...added });
  });
});
