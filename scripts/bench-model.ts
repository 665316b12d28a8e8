// `npm run bench:model -- --model provider/model`: how much of what is asked a model gets right by writing FreeCAD scripts,
// and by planning for Partwright. Prints the tables of docs/benchmarks.md. --base-url for another address than the provider's
// usual one, --rows FILE.jsonl adds 40 of its rows to the 40 short requests, --modes a,b,c, --limit N of each kind of request,
// --rounds N tries at each, --out where results are kept: what is there already is not asked again.
// --wire only tries the provider's wire format on the real server: lists, answers, streams, schemas, limits, stopping.
import { parseArgs } from 'node:util';
import { openPlanner } from '../sidecar/agents/open-planner.ts';
import { BUILTIN } from '../sidecar/application.ts';
import { forAll } from '../sidecar/config/agents.ts';
import type { DesignScope, Planner } from '../sidecar/design/planner.ts';
import { MAX_ROUNDS } from '../sidecar/design/route.ts';
import { readModelName } from '../sidecar/llm/model-name.ts';
import { openTestBench } from '../test/freecad/application.ts';
import { evenly } from './bench-model/evenly.ts';
import { Meter } from './bench-model/meter.ts';
import { type Answer, MODES, type Mode, type Outcome } from './bench-model/mode.ts';
import { pipelineMode, recorded } from './bench-model/pipeline-mode.ts';
import { Results } from './bench-model/results.ts';
import { scriptMode } from './bench-model/script-mode.ts';
import { SHORT } from './bench-model/short.ts';
import { tableOf } from './bench-model/table.ts';
import { tryWire } from './bench-model/wire.ts';
import type { Trial } from './prompts/judge.ts';
import { rowsOf } from './prompts/rows.ts';

const ROWS = 40;

const { values: options } = parseArgs({
  options: {
    model: { type: 'string' },
    'base-url': { type: 'string' },
    rows: { type: 'string' },
    modes: { type: 'string', default: 'a,b,c' },
    limit: { type: 'string', default: String(ROWS) },
    rounds: { type: 'string', default: String(MAX_ROUNDS) },
    out: { type: 'string', default: 'bench-model' },
    wire: { type: 'boolean' },
  },
});
const print = (line: string) => process.stdout.write(`${line}\n`);
const fail = (problem: string): never => {
  process.stderr.write(`${problem}\n`);
  process.exit(2);
};

if (options.model === undefined) fail('Name a model: --model provider/model, such as ollama/qwen3:8b.');
const model = readModelName(options.model ?? '');
const provider = model.provider === 'builtin' ? fail('builtin is no model to measure.') : model.provider;
if (options['base-url'] !== undefined)
  process.env[`${provider.toUpperCase().replaceAll('-', '_')}_BASE_URL`] = options['base-url'];
const isMode = (text: string): text is Mode => Object.hasOwn(MODES, text);
const modes = options.modes.split(',').filter(isMode);
const [limit, rounds] = [Number(options.limit), Number(options.rounds)];

const rows = options.rows === undefined ? [] : evenly(await rowsOf(options.rows), ROWS);
if (rows.length === 0) print('Without --rows FILE.jsonl only the short requests are asked.');
const groups = [
  { name: 'short requests', trials: evenly(SHORT, limit) },
  { name: 'descriptions', trials: evenly(rows, limit) },
].filter(({ trials }) => trials.length > 0);

const bench = await openTestBench({ overrides: [forAll(options.model ?? '', '--model')] });
const { models } = bench.application.models;
const meter = new Meter();
if (options.wire) {
  const opened = await bench.application.models.connections.open(provider);
  for await (const line of tryWire(opened, model.model)) {
    print(line);
    if (line.startsWith('FAILED')) process.exitCode = 1;
  }
  await bench.close();
  process.exit();
}
const results = new Results(options.out);

function answerer(mode: Mode): Answer {
  const keep = results.keeper(mode);
  const { application } = bench;
  if (mode !== 'a') return pipelineMode({ bench, planner: (id) => plannerFor(mode, id), meter, rounds });
  return scriptMode({ models, model, meter, application, rounds, keep });
}

/** The planner that people get, its calls counted and its answers kept. */
function plannerFor(mode: 'b' | 'c', id: string): Planner {
  const { models: opened } = bench.application;
  const planner = openPlanner({
    opened: { ...opened, budget: () => meter.budget },
    builtin: BUILTIN,
    alone: mode === 'b',
  });
  return recorded(planner, record(mode, id));
}

function record(mode: Mode, id: string): DesignScope['record'] {
  const keep = results.keeper(mode);
  let calls = 0;
  return (_event, data) => {
    calls += 1;
    void keep(id, calls, 'json', JSON.stringify(data, null, 1));
  };
}

const outcomes = new Map<Mode, Outcome[]>();
for (const mode of modes) {
  const known = await results.read(mode);
  outcomes.set(mode, known);
  const answer = answerer(mode);
  for (const trial of groups.flatMap(({ trials }): readonly Trial[] => trials)) {
    if (known.some(({ id }) => id === trial.id)) continue;
    const start = performance.now();
    const answered = await answer(trial);
    const outcome: Outcome = {
      id: trial.id,
      ...answered,
      seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
    };
    known.push(outcome);
    await results.add(mode, outcome);
    process.stderr.write(
      `(${mode}) ${outcome.verdict.padEnd(8)}${outcome.seconds.toFixed(0).padStart(5)} s  ${trial.id}  ${outcome.why.slice(0, 120).replaceAll('\n', ' ')}\n`,
    );
  }
}
await bench.close();

print(`\n${options.model}, at most ${rounds} rounds\n`);
for (const { name, trials } of groups)
  print(`${tableOf({ name, ids: new Set(trials.map(({ id }) => id)) }, outcomes)}\n`);
