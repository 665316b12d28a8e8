import { parameterNames } from '../../../builtin/changes/parameter-names.ts';
import { figure } from '../../../plan/expression.ts';
import { type ChatCommand, reply } from './command.ts';

export const parameters: ChatCommand = {
  name: 'parameters',
  aliases: ['params'],
  follows: '',
  about: 'the sizes of the document by name',
  looks: true,
  run: async (_rest, { session }) => {
    const state = await session.look();
    const names = state ? parameterNames(state) : [];
    const listed = (state?.parameters ?? []).map((each, at) => ({ ...each, name: names[at] ?? each.name }));
    const widest = Math.max(0, ...names.map(({ length }) => length));
    return reply({ parameters: listed }, ({ bold, dim }) =>
      listed.length === 0
        ? ['The document has no parameters.']
        : listed.map(({ name, value, unit, expression }) => {
            const shown = `  ${bold(name.padEnd(widest))}  ${figure(value)} ${unit}`.trimEnd();
            return expression === null ? shown : `${shown}  ${dim(`= ${expression}`)}`;
          }),
    );
  },
};
