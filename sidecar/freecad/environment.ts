type Environment = Readonly<Record<string, string | undefined>>;

/** Loader and interpreter settings that belong to the program that set them, never to its children. */
const FOREIGN = /^(LD_|DYLD_|PYTHON|QT_|QML)/i;
/** How an AppImage was started; a FreeCAD that is one sets its own. */
const APPIMAGE = new Set(['APPIMAGE', 'APPDIR', 'ARGV0', 'OWD']);
/** A FreeCAD runs scripts that a model may have written: neither keys nor our own settings are any of its business. */
const PRIVATE =
  /^PARTWRIGHT_|^FREECAD_USER_|(KEY|TOKEN|SECRET|PASS(WORD|WD|PHRASE)?|CREDENTIALS?|_PAT|_DSN|DATABASE_URL|CONNECTION_STRING)$/i;

/**
 * The environment in which to start a FreeCAD: the given one without what would make it load another program's
 * libraries, Python or Qt, and without secrets. Where we run inside an AppImage, its mounted folder is taken out of
 * every list of paths, and variables that point into it are left out.
 */
export function cleanEnvironment(base: Environment): NodeJS.ProcessEnv {
  const mounted = base.APPDIR;
  const kept = Object.entries(base).flatMap(([name, value]) => {
    if (value === undefined || FOREIGN.test(name) || APPIMAGE.has(name) || PRIVATE.test(name)) return [];
    const outside = mounted ? withoutPathsUnder(mounted, value) : value;
    return outside === undefined ? [] : [[name, outside] as const];
  });
  return Object.fromEntries(kept);
}

/** The environment to start a FreeCAD in: a clean one, in a locale in which every file name can be written. */
export function freecadEnvironment(base: Environment): NodeJS.ProcessEnv {
  return { ...cleanEnvironment(base), ...utf8Locale(base) };
}

/**
 * What to set where no UTF-8 locale is, as in services and containers: the Python inside FreeCAD 1.0 and newer would
 * take file names for ASCII, and fail on any other. Systems other than Linux pay no heed to it.
 */
export function utf8Locale(base: Environment): NodeJS.ProcessEnv {
  const deciding = base.LC_ALL || base.LC_CTYPE || base.LANG || '';
  if (/utf-?8/i.test(deciding)) return {};
  return base.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}

/** The value without its paths under that folder; undefined when it named nothing else. AppImages are a Linux thing. */
function withoutPathsUnder(folder: string, value: string): string | undefined {
  const paths = value.split(':');
  const outside = paths.filter((path) => path !== folder && !path.startsWith(`${folder}/`));
  if (outside.length === paths.length) return value;
  return outside.some((path) => path !== '') ? outside.join(':') : undefined;
}
