import type { Plan } from '../../plan/plan.ts';
import { insertHoleFor } from '../../plan/standards/insert-holes.ts';
import { counterboreFor, countersinkFor } from '../../plan/standards/screw-heads.ts';
import { clearanceFor, formOf, type Thread, tapDrillFor } from '../../plan/standards/thread.ts';
import { washerFor } from '../../plan/standards/washers.ts';
import { type Mention, mentions } from './mentions.ts';
import { type PlanFigures, planFigures } from './plan-figures.ts';

const same = (one: number, other: number) => Math.abs(one - other) <= 1e-4 + 1e-6 * Math.abs(other);

/** Every figure that a standard's table has for a thread. */
function lookedUp(thread: Thread): number[] {
  const holes = (['close', 'normal', 'wide'] as const).map((fit) => clearanceFor(thread, fit)?.diameter);
  const form = formOf(thread);
  const tables = [
    counterboreFor(thread.nominal),
    countersinkFor(thread.nominal),
    washerFor(thread.nominal),
    insertHoleFor(thread.nominal),
  ];
  return [
    thread.nominal,
    ...holes,
    tapDrillFor(thread)?.diameter,
    form?.pitch,
    form?.minor,
    ...tables.flatMap((table) => (table ? Object.values(table) : [])),
  ].filter((value) => value !== undefined);
}

/** What a number of the request may stand as in a plan. */
function forms({ values, thread, round }: Mention): number[] {
  if (thread) return lookedUp(thread);
  const all = values.map(Math.abs);
  if (round === 'radius') return [...all, ...all.map((value) => value * 2)];
  return round === 'diameter' ? [...all, ...all.map((value) => value / 2)] : all;
}

function isUsed(mention: Mention, plan: PlanFigures, all: readonly number[]): boolean {
  if (forms(mention).some((value) => all.some((other) => same(value, other)))) return true;
  if (mention.counts && plan.counts.some((count) => same(count, mention.values[0] ?? Number.NaN)))
    return true;
  const [first = ''] = mention.written.toLowerCase().split(/\s/);
  return new RegExp(`(?<![\\w.])${first.replace(/[^\w]/g, '\\$&')}(?![\\d.]*\\d)`).test(plan.said);
}

/**
 * Numbers of a request that nothing in the plan uses: no parameter, no feature, no requirement, no count, no table of
 * a standard. It works for whatever made the plan. Pure.
 */
export function notUnderstood(request: string, plan: Plan): string[] {
  const figures = planFigures(plan);
  const all = [...figures.parameters, ...figures.literals, ...figures.required].map(({ value }) => value);
  const left = mentions(request).filter((mention) => !isUsed(mention, figures, all));
  return [...new Set(left.map(({ written }) => written))];
}
