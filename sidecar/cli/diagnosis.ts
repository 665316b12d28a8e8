import { constants } from 'node:fs';
import { access, lstat, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Found, findFreecad, type NotFound } from '../freecad/find.ts';
import type { Machine } from '../freecad/find-program.ts';
import { type Probe, ProbeError, probeFreecad } from '../freecad/probe.ts';

/** The FreeCADs that every release is tested with, from the oldest to the newest. */
export const SUPPORTED = { from: [0, 20], to: [1, 1] } as const;

/** One thing that was looked at. What is needed and wrong carries a cure; so may what is only worth having. */
export interface Fact {
  readonly about: 'Node' | 'FreeCAD' | 'Python' | 'Data' | 'Add-on';
  readonly state: 'good' | 'optional' | 'wrong';
  readonly text: string;
  /** One sentence a line. */
  readonly cure?: readonly string[];
}

/** Everything `partwright doctor` found, for people (facts) and for programs (the rest). */
export interface Diagnosis {
  readonly ok: boolean;
  readonly version: string;
  readonly node: string;
  readonly freecad: {
    readonly command: readonly string[];
    readonly source: string;
    readonly version: string | null;
    readonly python: string | null;
    readonly supported: boolean;
  } | null;
  readonly tried: readonly string[];
  readonly dataFolder: { readonly path: string; readonly writable: boolean };
  readonly addOn: {
    readonly path: string;
    readonly how: 'linked' | 'copied';
    readonly version: string | null;
  } | null;
  readonly facts: readonly Fact[];
}

export interface DiagnosisOptions {
  readonly machine: Machine;
  readonly option: string | undefined;
  readonly version: string;
  readonly dataFolder: string;
}

/** Looks at the whole installation. Starts FreeCAD once; changes nothing. */
export async function diagnose(options: DiagnosisOptions): Promise<Diagnosis> {
  const found = await findFreecad({ ...options.machine, option: options.option });
  const answer = 'command' in found ? await probe(found.command) : found.problem;
  const probed = typeof answer === 'string' ? undefined : answer;
  const dataFolder = { path: options.dataFolder, writable: await isWritable(options.dataFolder) };
  const addOn = probed === undefined ? null : await findAddOn(join(probed.userFolder, 'Mod'));
  const facts: Fact[] = [
    { about: 'Node', state: 'good', text: process.versions.node },
    ...(probed && 'command' in found
      ? freecadFacts(probed, `${found.command.program} (${found.source})`)
      : [noFreecad(String(answer), found)]),
    dataFact(dataFolder),
    ...(probed ? [addOnFact(addOn, join(probed.userFolder, 'Mod'))] : []),
  ];
  return {
    ok: facts.every(({ state }) => state !== 'wrong'),
    version: options.version,
    node: process.versions.node,
    freecad:
      'command' in found
        ? {
            command: [found.command.program, ...found.command.args],
            source: found.source,
            version: probed?.version ?? null,
            python: probed?.python ?? null,
            supported: probed !== undefined && age(probed.version) === 'supported',
          }
        : null,
    tried: found.tried,
    dataFolder,
    addOn,
    facts,
  };
}

const GET_FREECAD = [
  'Install FreeCAD 0.20 or newer: https://www.freecad.org/downloads.php',
  'or set PARTWRIGHT_FREECAD to its command-line program, freecadcmd.',
];

/** Nothing found, a setting that leads nowhere, or a program that is no FreeCAD. */
function noFreecad(problem: string, found: Found | NotFound): Fact {
  const { setting } = found;
  const cure =
    setting === undefined
      ? [`Looked at: ${found.tried.join(', ')}`, ...GET_FREECAD]
      : [`Correct ${setting}; without it, Partwright looks for FreeCAD itself.`];
  return { about: 'FreeCAD', state: 'wrong', text: problem, cure };
}

async function probe(command: Parameters<typeof probeFreecad>[0]): Promise<Probe | string> {
  try {
    return await probeFreecad(command);
  } catch (error) {
    if (error instanceof ProbeError) return error.message;
    throw error;
  }
}

function freecadFacts(probed: Probe, where: string): Fact[] {
  const python: Fact = { about: 'Python', state: 'good', text: `${probed.python}, FreeCAD's own` };
  const text = `${probed.version}, ${where}`;
  switch (age(probed.version)) {
    case 'supported':
      return [{ about: 'FreeCAD', state: 'good', text }, python];
    case 'older':
      return [{ about: 'FreeCAD', state: 'wrong', text: `${text}: too old`, cure: GET_FREECAD }, python];
    case 'newer': {
      const cure = ['It is newer than any that Partwright was tested with; it may well work.'];
      return [{ about: 'FreeCAD', state: 'optional', text, cure }, python];
    }
  }
}

/** Where a version such as "1.0.2" stands to the ones that are tested. */
export function age(version: string): 'older' | 'supported' | 'newer' {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [fromMajor, fromMinor] = SUPPORTED.from;
  const [toMajor, toMinor] = SUPPORTED.to;
  if (major < fromMajor || (major === fromMajor && minor < fromMinor)) return 'older';
  return major > toMajor || (major === toMajor && minor > toMinor) ? 'newer' : 'supported';
}

function dataFact({ path, writable }: Diagnosis['dataFolder']): Fact {
  if (writable) return { about: 'Data', state: 'good', text: path };
  const cure = ['Partwright keeps its journals there: make the folder writable for you.'];
  return { about: 'Data', state: 'wrong', text: `${path} cannot be written`, cure };
}

function addOnFact(addOn: Diagnosis['addOn'], modFolder: string): Fact {
  if (addOn !== null) {
    const version = addOn.version === null ? '' : `${addOn.version}, `;
    return { about: 'Add-on', state: 'good', text: `${version}${addOn.how} in ${addOn.path}` };
  }
  const cure = [
    "To use Partwright in FreeCAD's window, put or link its folder to",
    join(modFolder, 'Partwright'),
  ];
  return { about: 'Add-on', state: 'optional', text: 'not installed in this FreeCAD', cure };
}

/** Whether the folder, or where it is yet to be made the nearest one above it, can be written. */
async function isWritable(folder: string): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined);
  if (found === undefined && dirname(folder) !== folder) return isWritable(dirname(folder));
  return (
    found?.isDirectory() === true &&
    access(folder, constants.W_OK).then(
      () => true,
      () => false,
    )
  );
}

/** The add-on in FreeCAD's Mod folder, under whatever name it was put there. */
async function findAddOn(modFolder: string): Promise<Diagnosis['addOn']> {
  const names = await readdir(modFolder).catch(() => []);
  for (const name of names.toSorted()) {
    const path = join(modFolder, name);
    const source = await readFile(join(path, 'workbench/partwright/__init__.py'), 'utf8').catch(
      () => undefined,
    );
    if (source === undefined) continue;
    const how = (await lstat(path)).isSymbolicLink() ? 'linked' : 'copied';
    return { path, how, version: /^VERSION = "([^"]+)"/m.exec(source)?.[1] ?? null };
  }
  return null;
}
