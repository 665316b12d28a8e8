import { usageView } from '../../../llm/report/usage-view.ts';
import { usageInWords } from '../../models/usage.ts';
import { type ChatCommand, linesOf, reply } from './command.ts';

export const usage: ChatCommand = {
  name: 'usage',
  follows: '',
  about: 'what models were asked, and what it cost',
  looks: true,
  run: async (_rest, { session }) => {
    const { usage: log, limits } = session.application.models;
    const view = usageView(log, limits);
    return reply({ ...view }, () => linesOf(usageInWords(view)));
  },
};
