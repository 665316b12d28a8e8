import { ChatProblem } from '../chat-problem.ts';
import { type ChatCommand, reply } from './command.ts';

const written = ({ name, follows }: ChatCommand) => `/${name}${follows ? ` ${follows}` : ''}`;

export const help: ChatCommand = {
  name: 'help',
  aliases: ['?'],
  follows: '[COMMAND]',
  about: 'what can be said here',
  looks: true,
  run: async (rest, { commands, columns }) => {
    const name = rest.replace(/^\//, '').toLowerCase();
    const shown = commands.filter(
      (each) => name === '' || each.name === name || each.aliases?.includes(name),
    );
    if (shown.length === 0) {
      throw new ChatProblem(`There is no command "${rest}".`, { cure: '/help lists them all.', status: 2 });
    }
    const widest = Math.max(...shown.map((each) => written(each).length));
    const beside = widest + Math.max(...shown.map(({ about }) => about.length)) + 4 <= columns;
    const data = shown.map((each) => ({ command: written(each), about: each.about }));
    return reply({ commands: data }, ({ bold, dim }) => [
      ...(name === ''
        ? ['Say what to make, or what to change:', ...EXAMPLES.map((each) => `  ${dim(each)}`)]
        : []),
      ...(name === '' ? ['', 'Commands (most also without the slash):'] : []),
      ...data.flatMap(({ command, about }) =>
        beside ? [`  ${bold(command.padEnd(widest))}  ${about}`] : [`  ${bold(command)}`, `    ${about}`],
      ),
      ...(name === '' ? ['', 'Tab completes, Ctrl-C stops a design, Ctrl-D ends.'] : []),
    ]);
  },
};

const EXAMPLES = ['80x40x5 plate with four M5 holes', 'make the holes M6', 'round the corners by 5'];
