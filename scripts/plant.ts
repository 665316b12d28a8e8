// `npm run plant`: plants wrong numbers, as models write them, in the plans of the requests of test/fixtures/prompts, and
// prints how many of them the number guard sees, by kind, and what it says of plans that are right. --missed 10 lists some
// that it does not see. The requirements are left out of the plans, as they would see more.
import { parseArgs } from 'node:util';
import { planRequest } from '../sidecar/builtin/plan-request.ts';
import { slips } from '../sidecar/checks/numbers/guard.ts';
import { PlanError } from '../sidecar/plan/problem.ts';
import { type Planted, plantedIn } from '../test/fixtures/plans/planted.ts';
import { CASES } from '../test/fixtures/prompts/cases.ts';
import { GROUPS } from '../test/unit/builtin/wordings.ts';

const { values: options } = parseArgs({ options: { missed: { type: 'string', default: '0' } } });
const print = (line: string) => process.stdout.write(`${line}\n`);

const requests = new Set([
  ...CASES.filter(({ expect }) => expect.outcome === 'done').map(({ turns: [first = ''] }) => first),
  ...GROUPS.flatMap(({ wordings }) => wordings),
]);

/** A plan that does not even resolve is no danger. */
function isSeen(request: string, { plan }: Planted): boolean {
  try {
    return slips(request, plan).length > 0;
  } catch (error) {
    if (error instanceof PlanError) return true;
    throw error;
  }
}

const tally = new Map<string, { planted: number; seen: number }>();
const missed: string[] = [];
const alarms: string[] = [];
let plans = 0;
for (const request of requests) {
  const planned = planRequest(request, []);
  if (planned.type !== 'plan') continue;
  plans++;
  const plan = { ...planned.plan, requirements: [] };
  const alarm = slips(request, plan);
  if (alarm.length > 0) alarms.push(`${request}: ${alarm.join(', ')}`);
  for (const planted of plantedIn(plan)) {
    const count = tally.get(planted.kind) ?? { planted: 0, seen: 0 };
    const seen = isSeen(request, planted);
    tally.set(planted.kind, { planted: count.planted + 1, seen: count.seen + (seen ? 1 : 0) });
    if (!seen) missed.push(`${planted.kind}: ${planted.what} in ${request}`);
  }
}

const shown = Number(options.missed);
const step = Math.max(1, Math.floor(missed.length / Math.max(1, shown)));
for (const line of missed.filter((_, index) => index % step === 0).slice(0, shown)) print(`missed  ${line}`);
for (const line of alarms) print(`false alarm  ${line}`);
const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;
const total = (of: 'planted' | 'seen') => [...tally.values()].reduce((sum, count) => sum + count[of], 0);
tally.set('all', { planted: total('planted'), seen: total('seen') });
for (const [kind, { planted, seen }] of tally)
  print(
    `${kind.padEnd(26)}${String(seen).padStart(6)} of ${String(planted).padStart(5)}  ${percent(seen, planted)}`,
  );
print(`${alarms.length} false alarms in ${plans} plans that are right`);
