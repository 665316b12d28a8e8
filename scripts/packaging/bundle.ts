import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { ROOT } from '../setup/processes.ts';

const COMMON: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node24',
  legalComments: 'linked',
  logLevel: 'warning',
  absWorkingDir: ROOT,
};

/** The sidecar as one JavaScript module for a Node 24. Returns the native addons that belong beside it. */
export async function bundleModule(entry: string, outfile: string): Promise<string[]> {
  const addons: string[] = [];
  await build({
    ...COMMON,
    entryPoints: [entry],
    outfile,
    format: 'esm',
    // Packages in CommonJS expect `require`, which a module has to make for itself.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module';\nconst requireFile = makeRequire(import.meta.url);\nconst require = requireFile;",
    },
    plugins: [
      nativeAddons((file) => {
        addons.push(file);
        return `module.exports = requireFile('./${path.basename(file)}')`;
      }),
    ],
  });
  return addons;
}

/** The sidecar as the CommonJS that Node's one-file programs run. Returns the native addons to be packed with it. */
export async function bundleForProgram(entry: string, outfile: string): Promise<string[]> {
  const addons: string[] = [];
  const packed = path.join(ROOT, 'sidecar/packed.ts');
  await build({
    ...COMMON,
    entryPoints: [entry],
    outfile,
    format: 'cjs',
    minify: true,
    keepNames: true,
    legalComments: 'none',
    define: { 'import.meta.url': '__program_url' },
    banner: { js: "const __program_url = require('node:url').pathToFileURL(process.execPath).href;" },
    plugins: [
      nativeAddons((file) => {
        addons.push(file);
        const name = JSON.stringify(path.basename(file));
        return `process.dlopen(module, require(${JSON.stringify(packed)}).unpackedFile(${name}))`;
      }),
    ],
  });
  return addons;
}

/** Loads each native addon by the code given for its file. */
function nativeAddons(code: (file: string) => string): Plugin {
  return {
    name: 'native-addons',
    setup(builder) {
      builder.onLoad({ filter: /\.node$/ }, ({ path: file }) => ({ contents: code(file), resolveDir: ROOT }));
      // Each looks for its addon on the disk at run time; the one that npm installed for this system is the one.
      for (const { loader, scope, prefix } of LOADERS)
        builder.onLoad({ filter: loader }, () => ({
          contents: `module.exports = require(${JSON.stringify(installedAddon(scope, prefix))})`,
          resolveDir: ROOT,
        }));
    },
  };
}

/** Packages that come with an addon for each system: the file that chooses one, and how those packages are called. */
const LOADERS = [
  { loader: /@resvg[\\/]resvg-js[\\/]js-binding\.js$/, scope: '@resvg', prefix: 'resvg-js-' },
  { loader: /@napi-rs[\\/]keyring[\\/]index\.js$/, scope: '@napi-rs', prefix: 'keyring-' },
];

function installedAddon(scope: string, prefix: string): string {
  const installed = readdirSync(path.join(ROOT, 'node_modules', scope)).find((name) =>
    name.startsWith(prefix),
  );
  if (installed === undefined)
    throw new Error(`npm installed no ${scope}/${prefix}* for this system; run npm ci.`);
  return `${scope}/${installed}`;
}
