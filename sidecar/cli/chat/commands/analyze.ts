import { summarize } from '../../../agents/state/summarize.ts';
import { type ChatCommand, reply } from './command.ts';

export const analyze: ChatCommand = {
  name: 'analyze',
  aliases: ['analyse'],
  follows: '[WORDS]',
  about: 'the document as a model is told of it',
  looks: true,
  run: async (rest, { session, signal }) => {
    const document = await session.document();
    const state = await (await session.live.peer()).request(
      'freecad/readState',
      { document, objects: 'all', faces: true, treeLimit: 5_000 },
      { signal },
    );
    const request = rest || (session.turns.at(-1)?.said ?? '');
    const summary = summarize(state, { request });
    return reply({ request, summary }, () => summary.split('\n'));
  },
};
