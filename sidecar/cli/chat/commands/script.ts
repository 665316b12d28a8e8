import { scriptText } from '../../../plan/compile.ts';
import { ChatProblem } from '../chat-problem.ts';
import { type ChatCommand, reply } from './command.ts';

export const script: ChatCommand = {
  name: 'script',
  follows: '[N]',
  about: 'the Python that ran last, or for request N',
  looks: true,
  bare: (rest) => /^\d+$/.test(rest),
  run: async (rest, { session }) => {
    if (rest !== '' && !/^\d+$/.test(rest)) {
      throw new ChatProblem(`"${rest}" is no number of a request.`, {
        cure: '/history has the numbers.',
        status: 2,
      });
    }
    const turn = rest === '' ? session.standing : session.turns[Number(rest) - 1];
    if (!turn || turn.ended.ran.length === 0) {
      const which = rest === '' ? 'yet' : `for request ${rest}`;
      throw new ChatProblem(`Nothing ran in the document ${which}.`);
    }
    const text = scriptText(turn.ended.ran);
    return reply({ number: turn.number, script: text }, () => text.trimEnd().split('\n'));
  },
};
