// `npm run gallery`: builds every plan of the gallery in the FreeCAD found, measures it, changes each of its parameters,
// and prints who survived. `-- --all` does so on FreeCAD 1.0 and 1.1 as well (see freecad-versions.sh); any other words
// choose the plans whose titles hold them. `-- --docs` only builds and draws, and writes docs/gallery.md with its pictures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { PlanFixture } from '../test/fixtures/plans/fixture.ts';
import { PLANS } from '../test/fixtures/plans/gallery.ts';
import { freecadVersion, openTestBench } from '../test/freecad/application.ts';
import { isTooOld, type Trial, tryFixture } from '../test/freecad/trial.ts';
import { writePictures } from './gallery/pictures.ts';
import { ROOT } from './setup/processes.ts';

const { values: options, positionals: words } = parseArgs({
  options: { all: { type: 'boolean' }, docs: { type: 'boolean' } },
  allowPositionals: true,
});
const chosen = PLANS.filter(({ plan }) =>
  words.every((word) => plan.title.toLowerCase().includes(word.toLowerCase())),
);
const print = (line: string) => process.stdout.write(`${line}\n`);

/** The FreeCAD found, and with --all the others that this machine can have. */
function freecads(): NodeJS.ProcessEnv[] {
  if (!options.all) return [process.env];
  const script = path.join(ROOT, 'scripts/freecad-versions.sh');
  const { stdout, status } = spawnSync(script, { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' });
  if (status !== 0) throw new Error('The other FreeCADs could not be set up; see above.');
  const programs = stdout.split('\n').flatMap((line) => line.split('\t')[1] ?? []);
  return [process.env, ...programs.map((program) => ({ ...process.env, PARTWRIGHT_FREECAD: program }))];
}

interface Outcome {
  readonly fixture: PlanFixture;
  readonly trial: Trial;
}

/** A plan that a FreeCAD cannot build is one fault, not the end of the run. */
async function outcome(fixture: PlanFixture, trial: () => Promise<Trial>): Promise<Outcome> {
  try {
    return { fixture, trial: await trial() };
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    return { fixture, trial: { built: true, edits: [], faults: [fault] } };
  }
}

const survivors = ({ edits }: Trial) => edits.filter(({ errors }) => errors.length === 0).length;

function printOutcome({ fixture, trial }: Outcome): void {
  const { title, features, parameters } = fixture.plan;
  const cells = trial.built
    ? `${String(survivors(trial)).padStart(3)} of ${String(trial.edits.length).padStart(3)}`
    : `needs ${fixture.since}`.padStart(10);
  const what = `${features.length} features, ${parameters.length} parameters`;
  print(`${trial.faults.length === 0 ? 'ok    ' : 'FAILED'}  ${cells}  ${title} (${what})`);
  for (const fault of trial.faults) print(`                    ${fault}`);
}

/** Prints the totals of one FreeCAD; true where nothing is left unexplained. */
function printTotals(version: string, outcomes: readonly Outcome[]): boolean {
  const trials = outcomes.map(({ trial }) => trial);
  const tried = trials.reduce((sum, { edits }) => sum + edits.length, 0);
  const survived = trials.reduce((sum, trial) => sum + survivors(trial), 0);
  const built = trials.filter((trial) => trial.built).length;
  const failed = trials.filter(({ faults }) => faults.length > 0).length;
  print('');
  print(`FreeCAD ${version}: ${built} of ${outcomes.length} plans built, ${failed} with a fault`);
  for (const { fixture, trial } of outcomes) {
    if (!trial.built) print(`  ${fixture.plan.title} needs FreeCAD ${fixture.since}`);
    for (const [name, reason] of Object.entries(fixture.fragile ?? {})) {
      print(`  ${fixture.plan.title}: ${name} does not take every change: ${reason}`);
    }
  }
  print(`${survived} of ${tried} edits survived on FreeCAD ${version}`);
  return failed === 0 && tried > 0;
}

async function tryAll(environment: NodeJS.ProcessEnv): Promise<boolean> {
  const version = await freecadVersion(environment);
  print(`\nFreeCAD ${version}: edits survived of all tried`);
  const bench = await openTestBench({ environment });
  const outcomes: Outcome[] = [];
  for (const fixture of chosen) {
    const result = await outcome(fixture, () => tryFixture(bench.live.peer, fixture, version));
    printOutcome(result);
    outcomes.push(result);
  }
  await bench.close();
  return printTotals(version, outcomes);
}

if (options.docs) {
  const version = await freecadVersion();
  const bench = await openTestBench();
  const drawable = PLANS.filter((fixture) => !isTooOld(version, fixture));
  await writePictures(bench.live.peer, drawable, path.join(ROOT, 'docs'));
  await bench.close();
  print(`docs/gallery.md: ${drawable.length} of ${PLANS.length} parts, drawn by FreeCAD ${version}`);
} else {
  let sound = true;
  for (const environment of freecads()) sound = (await tryAll(environment)) && sound;
  process.exitCode = sound ? 0 : 1;
}
