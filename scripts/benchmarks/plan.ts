// `npm run benchmark:plan`: what the plan language costs. Compile time (plan to script), and the time that FreeCAD takes
// for the script against one written by hand for the same part, as ratios of paired runs in one warm FreeCAD.
import { readFile } from 'node:fs/promises';
import { perturbations } from '../../sidecar/checks/perturbations.ts';
import { compile } from '../../sidecar/plan/compile.ts';
import { Plan } from '../../sidecar/plan/plan.ts';
import { PLANS } from '../../test/fixtures/plans/gallery.ts';
import { freecadVersion, openTestBench } from '../../test/freecad/application.ts';
import { compare, median, timed } from './ratio.ts';

const TITLE = 'Plate with corner holes';
const RUNS = Number(process.argv[2] ?? 15);
const ORIGIN = { prompt: 'a benchmark', date: '2026-01-01', version: '0.0.0' };
const print = (line: string) => process.stdout.write(`${line}\n`);

const fixture = PLANS.find(({ plan }) => plan.title === TITLE);
if (!fixture) throw new Error(`The gallery has no "${TITLE}".`);
const byHand = await readFile(new URL('plate_by_hand.py', import.meta.url), 'utf8');
const compiled = () => compile(Plan.parse(fixture.plan), ORIGIN).steps;

/** Milliseconds, of many compilations after as many to warm up. */
async function compileTime(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 400; run++) times.push(await timed(async () => compiled()));
  return median(times.slice(200));
}

const version = await freecadVersion();
const bench = await openTestBench();
const { peer } = bench.live;

/** Runs steps in a new document, and closes it. */
async function build(steps: { title: string; script: string }[]): Promise<void> {
  const { document } = await peer.request('freecad/execute', {
    document: null,
    revision: null,
    label: '',
    steps,
  });
  await peer.request('freecad/closeDocument', { document });
}

/** How many changes of a parameter what the steps build survives; first it must be the right part. */
async function survivors(steps: { title: string; script: string }[], volume: number): Promise<string> {
  const ran = await peer.request('freecad/execute', { document: null, revision: null, label: '', steps });
  const { document, created } = ran;
  const wanted = { document, objects: created, faces: false, treeLimit: 100 };
  const state = await peer.request('freecad/readState', wanted);
  const got = state.objects.find(({ type }) => type === 'PartDesign::Body')?.shape?.volume ?? 0;
  if (Math.abs(got - volume) > 1e-3) throw new Error(`volume ${got}, by formula ${volume}`);
  const edits = perturbations(compile(Plan.parse(fixture?.plan), ORIGIN).parameters, 'Parameters');
  const tried = await peer.request('freecad/perturb', { document, edits });
  await peer.request('freecad/closeDocument', { document });
  return `${tried.edits.filter(({ errors }) => errors.length === 0).length} of ${edits.length}`;
}

const hand = [{ title: 'By hand', script: byHand }];
const ours = await survivors([...compiled()], fixture.volume ?? 0);
const theirs = await survivors(hand, fixture.volume ?? 0);
const compiling = await compileTime();
const { ms, baselineMs, ratio, low, high } = await compare(
  'build',
  () => build([...compiled()]),
  () => build(hand),
  RUNS,
);
await bench.close();

const span = (value: number, digits: number) => value.toFixed(digits);
print(`${TITLE}; FreeCAD ${version}, Node ${process.version}, ${RUNS} pairs after one to warm up.`);
print('');
print('| | time | by hand | ratio (lowest to highest) |');
print('|---|---|---|---|');
print(
  `| compile: plan to script | ${span(compiling, 2)} ms | ${span(baselineMs, 0)} ms to build | ${span(compiling / baselineMs, 4)} |`,
);
print(
  `| build: the script in FreeCAD, compiling included | ${span(ms, 0)} ms | ${span(baselineMs, 0)} ms | ` +
    `${span(ratio, 2)} (${span(low, 2)} to ${span(high, 2)}) |`,
);
print(`| edits survived, each size 5 % down and up | ${ours} | ${theirs} | |`);
