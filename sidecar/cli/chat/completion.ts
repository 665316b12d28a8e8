import type { ChatCommand, Known } from './commands/command.ts';

/** What the Tab key offers, as node:readline takes it: the choices, and the end of the line that they go on from. */
export function complete(line: string, commands: readonly ChatCommand[], known: Known): [string[], string] {
  const [, name, rest] = /^\/(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
  if (name !== undefined && rest === undefined) {
    return [commands.map((each) => `/${each.name} `).filter((each) => each.startsWith(line)), line];
  }
  const last = /\S*$/.exec(line)?.[0] ?? '';
  const command = commands.find((each) => each.name === name);
  const offered = name === undefined ? known.parameters : (command?.complete?.(rest ?? '', known) ?? []);
  // In a request, after nothing at all, every parameter would be offered where none was meant.
  if (name === undefined && last === '') return [[], last];
  return [offered.filter((each) => each.startsWith(last)), last];
}
