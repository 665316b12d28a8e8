// `npm run matrix`: the tests that run a FreeCAD, headless and in its window, on FreeCAD 1.0 and 1.1 as well as on
// the one that `npm test` uses. `npm run matrix -- 1.1` runs one of them. Debian and root only; see freecad-versions.sh.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './setup/processes.ts';
import { failed, report, sum, type Tally } from './setup/tally.ts';
import { runVitest } from './setup/vitest.ts';

const script = path.join(ROOT, 'scripts/freecad-versions.sh');
const asked = process.argv.slice(2);
const { status, stdout } = spawnSync(script, asked, {
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
// What went wrong is above; whatever was set up is tested all the same.
const notSetUp = status === 0 ? [] : [failed('a FreeCAD could not be set up')];

const tallies: (Tally & { version: string })[] = [];
for (const line of stdout.split('\n').filter(Boolean)) {
  const [version = '', freecadcmd, freecad] = line.split('\t');
  process.stdout.write(`\n> FreeCAD ${version}\n`);
  const environment = { ...process.env, PARTWRIGHT_FREECAD: freecadcmd, PARTWRIGHT_FREECAD_GUI: freecad };
  tallies.push({ version, ...(await runVitest(['--project', 'freecad'], { environment })) });
}

for (const tally of tallies) {
  process.stdout.write(`FreeCAD ${tally.version}: ${tally.passed} passed, ${tally.failed} failed\n`);
}
const named = tallies.map((tally) => ({
  ...tally,
  failures: tally.failures.map((failure) => `FreeCAD ${tally.version}: ${failure}`),
}));
report(sum([...named, ...notSetUp]));
