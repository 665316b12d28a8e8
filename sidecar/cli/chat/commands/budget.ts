import { changeSettings } from '../../../llm/report/settings.ts';
import { usageView } from '../../../llm/report/usage-view.ts';
import { budgetInWords } from '../../models/budget.ts';
import { ChatProblem } from '../chat-problem.ts';
import { type ChatCommand, linesOf, reply } from './command.ts';

/** "design 2", "day none" */
const CHANGE = /^(design|day)\s+(?:\$?\s*(\d+(?:\.\d+)?)|none)$/i;

export const budget: ChatCommand = {
  name: 'budget',
  follows: '[design|day USD]',
  about: 'what models may cost, or change that',
  bare: (rest) => CHANGE.test(rest),
  complete: (rest) => (/\s/.test(rest.trimStart()) ? ['none'] : ['design ', 'day ']),
  run: async (rest, { session }) => {
    const { models } = session.application;
    if (rest !== '') {
      const [, which, amount] = CHANGE.exec(rest) ?? [];
      if (which === undefined) {
        throw new ChatProblem(`"${rest}" is no budget.`, {
          cure: 'Such as /budget design 2, or /budget day none.',
          status: 2,
        });
      }
      const limit = amount === undefined ? null : Number(amount);
      await changeSettings(models, {
        budget: { [which.toLowerCase() === 'day' ? 'perDay' : 'perDesign']: limit },
      });
    }
    const view = usageView(models.usage, models.limits);
    return reply({ ...view.limits }, () => linesOf(budgetInWords(view)));
  },
};
