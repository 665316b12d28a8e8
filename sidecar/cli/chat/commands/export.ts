import { resolve } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format, parseFormats } from '../../formats.ts';
import { writeModel } from '../../write-model.ts';
import { ChatProblem } from '../chat-problem.ts';
import { type ChatCommand, reply } from './command.ts';

/** Without the macro, which a change of what was there does not have. */
const USUAL: readonly Format[] = ['fcstd', 'step', 'stl', 'png'];

function formats(words: string): Format[] {
  try {
    return parseFormats(words);
  } catch (error) {
    if (!(error instanceof InvalidArgumentError)) throw error;
    throw new ChatProblem(error.message, { cure: 'Such as /export step,stl parts.', status: 2 });
  }
}

const isFormats = (words: string) =>
  words.split(',').every((word) => FORMATS.some((format) => format === word.toLowerCase()));

export const exportFiles: ChatCommand = {
  name: 'export',
  follows: '[FORMATS] [FOLDER]',
  about: 'write files of the model, such as step,stl',
  bare: (rest) => isFormats(rest),
  complete: () => FORMATS,
  run: async (rest, { session, out, signal, tell }) => {
    const [, first = '', folder = ''] = /^(\S*)\s*(.*)$/s.exec(rest) ?? [];
    const asked = first === '' ? USUAL : formats(first);
    const model = await session.model();
    if (asked.includes('macro') && model.steps.length === 0) {
      throw new ChatProblem('There is no macro: what the document holds was not made from words alone.', {
        cure: 'Leave macro out of the formats; the .FCStd holds the model as it was changed.',
      });
    }
    tell('Writing files');
    const files = await writeModel(
      model,
      await session.live.peer(),
      resolve(folder || out),
      asked,
      session.application.stage,
      signal,
    );
    return reply({ files }, () => Object.values(files).map((path) => `Wrote ${path}`));
  },
};
