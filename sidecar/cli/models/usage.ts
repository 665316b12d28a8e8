import { Command } from 'commander';
import type { UsageSum, UsageView } from '../../../rpc-schema/models.ts';
import { dollars } from '../../llm/money/dollars.ts';
import { usageView } from '../../llm/report/usage-view.ts';
import type { BookedCall } from '../../store/usage-log.ts';
import { table } from '../table.ts';
import { budgetInWords } from './budget.ts';
import { type ModelsIo, print, saying } from './models-io.ts';

const ROWS = 10;

/** `partwright models usage [reset]`: what models have used and cost. */
export function usageCommand(io: ModelsIo): Command {
  const command = new Command('usage').description('what models have used and cost');
  command
    .command('show', { isDefault: true })
    .description('by day, model and design')
    .option('--calls', 'every call, the oldest first')
    .option('--json', 'print it as JSON')
    .action(({ json, calls }: { json?: true; calls?: true }) =>
      saying(io, async () => {
        const { usage, limits } = io.open();
        if (calls) {
          const booked = usage.calls();
          print(io, json, { calls: booked }, () => callsInWords(booked));
        } else {
          const view = usageView(usage, limits);
          print(io, json, view, () => usageInWords(view));
        }
        return 0;
      })(),
    );
  command
    .command('reset')
    .description('begin the books anew; what was spent today no longer counts for the budget')
    .action(() =>
      saying(io, async () => {
        const { usage } = io.open();
        const calls = usage.calls().length;
        usage.reset();
        io.terminal.out(`${calls} calls are off the books.\n`);
        return 0;
      })(),
    );
  return command;
}

/** The last days and designs, all models, the total and the budget. */
export function usageInWords(view: UsageView): string {
  const { days, models, designs, total } = view;
  if (total.calls === 0) return `No model has been asked yet.\n\n${budgetInWords(view)}`;
  const rows = (title: string, named: readonly (UsageSum & { name: string })[]) => [
    [title, 'calls', 'tokens in', 'out', 'cost'],
    ...named.slice(0, ROWS).map((each) => [each.name, ...figures(each)]),
  ];
  const all = [
    ...rows('Day', days),
    [''],
    ...rows('Model', models),
    [''],
    ...rows('Design', designs),
    [''],
    ['Total', ...figures(total)],
  ];
  return `${table(all, [1, 2, 3, 4])}\n${budgetInWords(view)}`;
}

/** One row a call. */
function callsInWords(calls: readonly BookedCall[]): string {
  const rows = calls.map(({ at, design, agent, provider, model, usage, cost, exact }) => [
    at.slice(0, 19).replace('T', ' '),
    design,
    agent,
    `${provider}/${model}`,
    String(usage.input + usage.cachedInput + usage.cacheWrites),
    String(usage.output),
    cost === null ? 'unknown' : `${exact ? '' : 'at most '}${dollars(cost)}`,
  ]);
  return table([['UTC', 'design', 'agent', 'model', 'tokens in', 'out', 'cost'], ...rows], [4, 5, 6]);
}

const figures = (sum: UsageSum) => [
  String(sum.calls),
  String(sum.input),
  String(sum.output),
  costInWords(sum),
];

/** Never less than it may have been, and never 0 for what is not known. */
export function costInWords({ costUsd, unpriced, calls, atMost }: UsageSum): string {
  if (unpriced === calls && calls > 0) return 'unknown';
  const known = `${atMost ? 'at most ' : ''}${dollars(costUsd)}`;
  return unpriced > 0 ? `${known} + ${unpriced} unknown` : known;
}
