import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ensureFolder } from '../write-model.ts';
import { ChatProblem } from './chat-problem.ts';
import type { Session } from './session.ts';

interface Place {
  /** Folder and name where none is given. */
  readonly out: string;
  readonly usual: string;
  readonly session: Session;
}

/**
 * Where a file of the session goes: its absolute path, in a folder that is there. A file that is none of the session's is never
 * written over.
 */
export async function placeFor(given: string, { out, usual, session }: Place): Promise<string> {
  const ending = /\.\w+$/.exec(usual)?.[0] ?? '';
  const name = given.toLowerCase().endsWith(ending.toLowerCase()) ? given : `${given}${ending}`;
  const path = given === '' ? resolve(out, usual) : resolve(name);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (given !== '' && there && !session.own.has(path)) {
    throw new ChatProblem(`There is a file ${path} already, and it is none of this session's.`, {
      cure: 'Choose another name, or move that file away first.',
    });
  }
  await ensureFolder(dirname(path));
  session.own.add(path);
  return path;
}
