// `npm run package`: the sidecar as one program that needs no Node (dist/partwright-linux-x64 or the like),
// and as one module for a Node 24 (dist/sidecar.mjs, with the native addons that it loads beside it).
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleForProgram, bundleModule } from './packaging/bundle.ts';
import { makeProgram } from './packaging/program.ts';
import { ROOT } from './setup/processes.ts';

const { values } = parseArgs({
  options: {
    entry: { type: 'string', default: path.join(ROOT, 'sidecar/main.ts') },
    out: { type: 'string', default: path.join(ROOT, 'dist') },
  },
});
const out = path.resolve(values.out);
const system = process.platform === 'win32' ? 'win' : process.platform;
const program = path.join(out, `partwright-${system}-${process.arch}${system === 'win' ? '.exe' : ''}`);
const module = path.join(out, 'sidecar.mjs');

mkdirSync(out, { recursive: true });
for (const addon of await bundleModule(values.entry, module)) {
  copyFileSync(addon, path.join(out, path.basename(addon)));
}
const working = mkdtempSync(path.join(tmpdir(), 'partwright-package-'));
try {
  const bundle = path.join(working, 'sidecar.cjs');
  const addons = await bundleForProgram(values.entry, bundle);
  await makeProgram(bundle, addons, program);
} finally {
  rmSync(working, { recursive: true });
}
for (const file of [module, program]) {
  process.stdout.write(
    `${path.relative(process.cwd(), file)}  ${(statSync(file).size / 1e6).toFixed(1)} MB\n`,
  );
}
