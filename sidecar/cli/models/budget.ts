import { Command, InvalidArgumentError } from 'commander';
import { dollars } from '../../llm/money/dollars.ts';
import { changeSettings } from '../../llm/report/settings.ts';
import { usageView } from '../../llm/report/usage-view.ts';
import { EXIT_USAGE } from '../result.ts';
import { type ModelsIo, saying } from './models-io.ts';

type Limit = number | 'none';

function parseLimit(written: string): Limit {
  if (written === 'none') return written;
  const amount = Number(written.replace(/^\$/, ''));
  if (written.trim() === '' || !(amount >= 0))
    throw new InvalidArgumentError('an amount in US dollars such as 0.5, or none');
  return amount;
}

/** `partwright models budget show|set`: the most that a design and a day may cost. */
export function budgetCommand(io: ModelsIo): Command {
  const show = () => {
    const { usage, limits } = io.open();
    io.terminal.out(budgetInWords(usageView(usage, limits)));
    return 0;
  };
  const command = new Command('budget').description('the most that models may cost');
  command
    .command('show', { isDefault: true })
    .description('show the limits, and what is left of today')
    .action(() => saying(io, async () => show())());
  command
    .command('set')
    .description('set the limits, in US dollars')
    .option('--design <amount>', 'for each design, or none', parseLimit)
    .option('--day <amount>', 'for each day, or none', parseLimit)
    .action(({ design, day }: { design?: Limit; day?: Limit }) =>
      saying(io, async () => {
        if (design === undefined && day === undefined) {
          io.terminal.note('Say which: --design <amount>, --day <amount>, or both.');
          return EXIT_USAGE;
        }
        const limit = (written: Limit) => (written === 'none' ? null : written);
        await changeSettings(io.open(), {
          budget: {
            ...(design === undefined ? {} : { perDesign: limit(design) }),
            ...(day === undefined ? {} : { perDay: limit(day) }),
          },
        });
        return show();
      })(),
    );
  return command;
}

/** The limits, and today. */
export function budgetInWords({ limits, today, setAside }: ReturnType<typeof usageView>): string {
  const limit = (amount: number | null) => (amount === null ? 'no limit' : dollars(amount));
  const left =
    limits.perDay === null ? '' : `, ${dollars(Math.max(0, limits.perDay - today.costUsd - setAside))} left`;
  const aside = setAside > 0 ? `, ${dollars(setAside)} set aside` : '';
  const unknown = today.unpriced > 0 ? ` + ${today.unpriced} unknown` : '';
  return [
    `A design  ${limit(limits.perDesign)}`,
    `A day     ${limit(limits.perDay)} (today ${dollars(today.costUsd)} spent${unknown}${aside}${left})`,
    '',
  ].join('\n');
}
