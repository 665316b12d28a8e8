// `npm run prompts`: says the requests of test/fixtures/prompts to the built-in planner, builds what it plans in the FreeCAD
// found, and prints how many came out right, were asked about or came out wrong, by tier, and the wrong ones. Words choose
// the requests whose id, tier or text holds them. --asked prints what was asked too, --whole goes the whole way with
// rehearsal and checks, --kept runs the split that nobody looks at while writing (figures only), --rows FILE.jsonl runs rows
// {id, prompt or turns, expected, tolerance} of others.
import { parseArgs } from 'node:util';
import { PromptCase, TOLERANCE } from '../test/fixtures/prompts/prompt-case.ts';
import { openTestBench } from '../test/freecad/application.ts';
import { type Judged, judge, type Trial, type Verdict } from './prompts/judge.ts';
import { rowsOf } from './prompts/rows.ts';

const { values: options, positionals: words } = parseArgs({
  options: {
    asked: { type: 'boolean' },
    whole: { type: 'boolean' },
    kept: { type: 'boolean' },
    rows: { type: 'string' },
  },
  allowPositionals: true,
});
const print = (line: string) => process.stdout.write(`${line}\n`);

async function trials(): Promise<Trial[]> {
  if (options.rows !== undefined) return rowsOf(options.rows);
  const { CASES } = options.kept
    ? await import('../test/fixtures/prompts/kept.ts')
    : await import('../test/fixtures/prompts/cases.ts');
  return CASES.map((draft) => ({ ...PromptCase.parse(draft), tolerance: TOLERANCE }));
}

const VERDICTS: readonly Verdict[] = ['right', 'asked', 'refused', 'failed', 'wrong'];
const line = (name: string, judged: readonly Judged[]) =>
  `${name.padEnd(16)}${String(judged.length).padStart(5)}${VERDICTS.map((verdict) =>
    String(judged.filter((each) => each.verdict === verdict).length).padStart(9),
  ).join('')}`;

const chosen = (await trials()).filter(({ id, tier, turns }) =>
  words.every((word) => [id, tier, ...turns].some((text) => text.toLowerCase().includes(word.toLowerCase()))),
);
const bench = await openTestBench();
const judged: Judged[] = [];
for (const trial of chosen) {
  const one = await judge(bench, trial, options.whole === true);
  judged.push(one);
  const { verdict, why } = one;
  if (options.kept || verdict === 'right' || (verdict !== 'wrong' && verdict !== 'failed' && !options.asked))
    continue;
  print(
    `${verdict.toUpperCase().padEnd(8)}${trial.id}: ${trial.turns.join(' / ').slice(0, 300)}\n        ${why}`,
  );
}
await bench.close();

print(`\n${'tier'.padEnd(16)}${'all'.padStart(5)}${VERDICTS.map((verdict) => verdict.padStart(9)).join('')}`);
for (const tier of new Set(judged.map(({ trial }) => trial.tier)))
  print(
    line(
      tier,
      judged.filter(({ trial }) => trial.tier === tier),
    ),
  );
print(line('all', judged));
const delivered = judged.filter(({ verdict }) => verdict === 'right' || verdict === 'wrong').length;
const right = judged.filter(({ verdict }) => verdict === 'right').length;
const percent = (part: number, of: number) => `${of === 0 ? 0 : ((100 * part) / of).toFixed(1)} %`;
print(`right: ${percent(right, judged.length)} of all, ${percent(right, delivered)} of those delivered`);
