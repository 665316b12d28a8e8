// `npm run benchmark`: the main job against freecadcmd running the exported macro by itself, as ratios of paired runs.
// Prints the table of docs/benchmarks.md. PARTWRIGHT_FREECAD chooses the FreeCAD; the window's row needs Xvfb.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createApplication } from '../../sidecar/application.ts';
import { runDesign } from '../../sidecar/design/design.ts';
import { findFreecad } from '../../sidecar/freecad/find.ts';
import { FILE_SYSTEM } from '../../sidecar/freecad/find-files.ts';
import { probeFreecad } from '../../sidecar/freecad/probe.ts';
import { FreecadWindow } from '../../test/gui/window.ts';
import { compare, row } from './ratio.ts';

const PROMPT = '80x40x5 mm plate with four M5 clearance holes 8 mm from the edges and 4 mm corner radii';
const RUNS = Number(process.argv[2] ?? 7);
const run = promisify(execFile);
const main = fileURLToPath(new URL('../../sidecar/main.ts', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'partwright-benchmark-'));
const environment = { ...process.env, PARTWRIGHT_DATA: folder };
const print = (line: string) => process.stdout.write(`${line}\n`);

const found = await findFreecad({ environment, platform: process.platform, files: FILE_SYSTEM });
if (!('command' in found)) throw new Error(found.problem);
const { command } = found;
const { version } = await probeFreecad(command);

async function make(...options: string[]): Promise<void> {
  await run(process.execPath, [main, 'make', PROMPT, '--out', folder, ...options], { env: environment });
}
await make();
const macro = join(folder, 'model.FCMacro');
// Standard input that is at its end makes freecadcmd leave when the macro is done.
const alone = async () => {
  const child = run(command.program, [...command.args, macro], { env: environment });
  child.child.stdin?.end();
  await child;
};

print(`FreeCAD ${version}, Node ${process.version}, ${RUNS} pairs after one to warm up.`);
print('');
print('| | time | freecadcmd, macro alone | ratio (lowest to highest) |');
print('|---|---|---|---|');
print(row(await compare('command line, cold, no files', () => make('--formats', ''), alone, RUNS)));
print(row(await compare('command line, cold, all files and the macro verified', () => make(), alone, RUNS)));

const application = await createApplication({ environment, log: () => {} });
const live = await application.startFreecad(new AbortController().signal);
const warm = async () => {
  const { result } = await runDesign(
    {
      prompt: PROMPT,
      target: { live: async () => live.peer, document: null },
      planner: application.planner,
      stage: application.stage,
      journal: { path: null, record: () => {} },
      listener: { progress: () => {}, plan: () => {} },
      version: '0.0.0',
      date: '2026-01-01',
    },
    new AbortController().signal,
  );
  if (result.outcome !== 'done') throw new Error(result.summary);
  await live.peer.request('freecad/closeDocument', { document: result.document ?? '' });
};
print(row(await compare('sidecar and both FreeCADs warm, no window', warm, alone, RUNS)));
await live.kill();
await application.close();

const window = await FreecadWindow.open({ consent: true });
const type = async () => {
  await window.python('for name in list(App.listDocuments()): App.closeDocument(name)');
  await window.python('before = partwright.session.design');
  await window.press('ctrl+shift+d');
  await window.type(PROMPT);
};
const enter = async () => {
  await window.press('Return');
  await window.until('partwright.session.design is not before and not partwright.session.design.running');
};
print(row(await compare('FreeCAD window, warm: from Enter to the checked model', enter, alone, RUNS, type)));
await window.close();
await rm(folder, { recursive: true, force: true });
