import type { ChatCommand, Known } from './commands/command.ts';

/** What a line that was typed is. */
export type Line =
  | { readonly type: 'nothing' }
  | { readonly type: 'request'; readonly prompt: string }
  | { readonly type: 'command'; readonly command: ChatCommand; readonly rest: string }
  | { readonly type: 'unknown'; readonly word: string; readonly nearest: string | null };

const isCalled = ({ name, aliases = [] }: ChatCommand, word: string) =>
  name === word || aliases.includes(word);

/**
 * Reads a line: "/set width 90" is a command; "undo" by itself too, and "set width 90" where there is a parameter of that very
 * name. Whatever else begins with a command's name is a request: "help me make a bracket", "set the holes to 8 mm".
 */
export function readLine(text: string, commands: readonly ChatCommand[], known: Known): Line {
  const typed = text.trim();
  if (typed === '') return { type: 'nothing' };
  const [, slash, written = '', rest = ''] = /^(\/?)\s*(\S*)\s*(.*)$/s.exec(typed) ?? [];
  const word = written.toLowerCase();
  const command = commands.find((each) => isCalled(each, word));
  if (slash) {
    if (word === '') return readLine('/help', commands, known);
    return command
      ? { type: 'command', command, rest }
      : { type: 'unknown', word: `/${written}`, nearest: nearestTo(word, commands) };
  }
  if (command && (rest === '' || command.bare?.(rest, known))) return { type: 'command', command, rest };
  return { type: 'request', prompt: typed };
}

/** The command that begins most like it; none where not even three letters agree. */
function nearestTo(word: string, commands: readonly ChatCommand[]): string | null {
  const shared = (name: string) => {
    const differs = [...name].findIndex((letter, at) => letter !== word[at]);
    return differs < 0 ? name.length : differs;
  };
  const [best] = commands
    .map(({ name }) => ({ name, agree: shared(name) }))
    .sort((one, other) => other.agree - one.agree);
  return best && best.agree >= Math.min(3, best.name.length, word.length) ? `/${best.name}` : null;
}
