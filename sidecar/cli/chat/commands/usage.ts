import type { UsageSum } from '../../../../rpc-schema/models.ts';
import { dollars } from '../../../llm/money/dollars.ts';
import { usageView } from '../../../llm/report/usage-view.ts';
import { type ChatCommand, reply } from './command.ts';

export const usage: ChatCommand = {
  name: 'usage',
  follows: '',
  about: 'what models were asked, and what it cost',
  looks: true,
  run: async (_rest, { session }) => {
    const { usage: log, limits } = session.application.models;
    const { today, total, setAside, models } = usageView(log, limits);
    return reply({ today, total, setAside, models }, ({ bold, dim }) => [
      `  ${bold('today')}   ${inWords(today)}`,
      `  ${bold('in all')}  ${inWords(total)}`,
      ...(setAside > 0 ? [dim(`  ${dollars(setAside)} is set aside for calls under way.`)] : []),
      ...models.map((each) => `  ${each.name}  ${dim(inWords(each))}`),
    ]);
  },
};

function inWords({ calls, input, output, costUsd, unpriced, atMost }: UsageSum): string {
  if (calls === 0) return 'no model was asked';
  const tokens = `${input} tokens in, ${output} out`;
  const unknown = unpriced > 0 ? ` and ${unpriced} of unknown price` : '';
  return `${calls} ${calls === 1 ? 'call' : 'calls'}, ${tokens}, ${atMost ? 'at most ' : ''}${dollars(costUsd)}${unknown}`;
}
