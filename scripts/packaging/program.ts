import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pkg from '@yao-pkg/pkg/lib-es5/sea.js';
import { WORKBENCH_ASSET } from '../../sidecar/packed.ts';
import { isAvailable, ROOT } from '../setup/processes.ts';

/** pkg's names of the systems that it makes programs for. */
const PKG_PLATFORMS = { linux: 'linux', darwin: 'macos', win32: 'win' } as const;

/**
 * Puts a Node and the bundle together into one program, without a network: pkg's one-file mode is given the Node
 * that runs this script, where its command line would download one.
 */
export async function makeProgram(bundle: string, addons: readonly string[], output: string): Promise<void> {
  const platform = PKG_PLATFORMS[process.platform as keyof typeof PKG_PLATFORMS];
  if (platform === undefined) throw new Error(`One-file programs cannot be made on ${process.platform}.`);
  const folder = path.dirname(bundle);
  const workbench = path.join(folder, WORKBENCH_ASSET);
  writeFileSync(workbench, JSON.stringify(hostFiles()));
  await pkg.default(bundle, {
    nodePath: smallNode(folder),
    seaConfig: {
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      useCodeCache: true,
      assets: {
        [WORKBENCH_ASSET]: workbench,
        ...Object.fromEntries(addons.map((file) => [path.basename(file), file])),
      },
    },
    targets: [{ platform, arch: process.arch, nodeRange: `node${process.versions.node}`, output }],
  });
}

/** What a FreeCAD without a window needs of the workbench: all of it but the window. */
function hostFiles(): Record<string, string> {
  const root = path.join(ROOT, 'workbench');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.py') && !file.startsWith(path.join('partwright', 'gui')))
    .toSorted();
  return Object.fromEntries(
    files.map((file) => [
      ['workbench', ...file.split(path.sep)].join('/'),
      readFileSync(path.join(root, file), 'utf8'),
    ]),
  );
}

/** A copy of this Node without its symbols, which are a fifth of it; stripping after packing would break the program. */
function smallNode(folder: string): string {
  const copy = path.join(folder, path.basename(process.execPath));
  mkdirSync(folder, { recursive: true });
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  if (process.platform === 'linux' && isAvailable('strip')) execFileSync('strip', [copy]);
  return copy;
}
