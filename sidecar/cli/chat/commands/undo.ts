import { ChatProblem } from '../chat-problem.ts';
import { type ChatCommand, reply } from './command.ts';

export const undo: ChatCommand = {
  name: 'undo',
  follows: '[N]',
  about: 'take back the last change, or the last N',
  bare: (rest) => /^\d{1,2}$/.test(rest),
  run: async (rest, { session }) => {
    if (rest !== '' && !/^[1-9]\d?$/.test(rest)) {
      throw new ChatProblem(`"${rest}" is no number of changes.`, { cure: 'Such as /undo 2.', status: 2 });
    }
    const undone: { number: number; said: string }[] = [];
    for (let left = Number(rest || 1); left > 0 && (undone.length === 0 || session.standing); left--) {
      const { number, said } = await session.undo();
      undone.push({ number, said });
    }
    return reply({ undone }, () => undone.map(({ said }) => `Undone: ${said}`));
  },
};
