import { QuantityError, readQuantity } from '../../../plan/quantity.ts';
import { ChatProblem } from '../chat-problem.ts';
import type { ChatCommand } from './command.ts';

/** "width 90", "width = 90 mm", "width to 3 1/2 in" */
function parts(rest: string): { name: string; value: string } | null {
  const [, name, value] = /^([\w.]+)(?:\s*=\s*|\s+(?:to\s+)?)(\S.*)$/i.exec(rest) ?? [];
  return name === undefined || value === undefined ? null : { name, value: value.trim() };
}

function isSize(text: string): boolean {
  try {
    readQuantity(text);
    return true;
  } catch (error) {
    if (error instanceof QuantityError) return false;
    throw error;
  }
}

export const set: ChatCommand = {
  name: 'set',
  follows: 'NAME VALUE',
  about: 'give a parameter another value',
  bare: (rest, { parameters }) => {
    const given = parts(rest);
    return given !== null && parameters.includes(given.name) && isSize(given.value);
  },
  complete: (rest, { parameters }) => (/\s/.test(rest.trimStart()) ? [] : parameters),
  run: async (rest, { design }) => {
    const given = parts(rest);
    if (!given) {
      throw new ChatProblem('It needs a parameter and its value, such as /set width 90 mm.', {
        cure: '/parameters lists them.',
        status: 2,
      });
    }
    const { name, value } = given;
    return design(`set ${name} to ${value}`, {
      plan: async ({ document }) => {
        // Loaded when first used, as the built-in planner is.
        const { setParameter } = await import('../../../builtin/changes/set-parameter.ts');
        const state = await document();
        return state
          ? setParameter(name, value, state)
          : { type: 'refused', reason: 'Nothing was made yet, so there is nothing to set.' };
      },
    });
  },
};
