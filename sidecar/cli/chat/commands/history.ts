import type { Turn } from '../session.ts';
import { type ChatCommand, reply } from './command.ts';

const outcomeOf = ({ result, undone }: Turn) => (undone ? 'undone' : result.outcome);

export const history: ChatCommand = {
  name: 'history',
  follows: '',
  about: 'what was asked, and what came of it',
  looks: true,
  run: async (_rest, { session: { turns } }) =>
    reply(
      {
        turns: turns.map((turn) => ({
          number: turn.number,
          said: turn.said,
          outcome: outcomeOf(turn),
          summary: turn.result.summary,
        })),
      },
      ({ bold, dim }) =>
        turns.length === 0
          ? ['Nothing was asked yet.']
          : turns.flatMap((turn) => [
              `${String(turn.number).padStart(3)}  ${bold(turn.said)}`,
              `     ${dim(`${outcomeOf(turn)}: ${turn.result.summary}`)}`,
            ]),
    ),
};
