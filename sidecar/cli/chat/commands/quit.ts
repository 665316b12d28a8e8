import type { ChatCommand } from './command.ts';

export const quit: ChatCommand = {
  name: 'quit',
  aliases: ['exit'],
  follows: '',
  about: 'end the session',
  looks: true,
  run: async () => 'end',
};
