import { FILE_NAMES } from '../../formats.ts';
import { placeFor } from '../files.ts';
import { type ChatCommand, reply } from './command.ts';

export const save: ChatCommand = {
  name: 'save',
  follows: '[FILE]',
  about: 'save the document as .FCStd',
  bare: (rest) => /^\S+\.fcstd$/i.test(rest),
  run: async (rest, { session, out, signal }) => {
    const document = await session.document();
    const path = await placeFor(rest, { out, usual: FILE_NAMES.fcstd, session });
    await (await session.live.peer()).request('freecad/saveCopy', { document, path }, { signal });
    return reply({ files: { fcstd: path } }, () => [`Saved ${path}`]);
  },
};
