import { exportMacro } from '../../../macro/verify.ts';
import { FILE_NAMES } from '../../formats.ts';
import { ChatProblem } from '../chat-problem.ts';
import { placeFor } from '../files.ts';
import { type ChatCommand, reply } from './command.ts';

export const macro: ChatCommand = {
  name: 'macro',
  follows: '[FILE]',
  about: 'save the macro that makes the last model by itself',
  bare: (rest) => /^\S+\.fcmacro$/i.test(rest),
  run: async (rest, { session, out, signal, tell }) => {
    const turn = session.standing;
    if (!turn) throw new ChatProblem('Nothing of this session stands in the document.');
    const path = await placeFor(rest, { out, usual: FILE_NAMES.macro, session });
    tell('Running the macro by itself');
    const { verified, checks } = await exportMacro(turn.ended, path, session.application.stage, signal);
    const now = await session.look();
    const others = (now?.plans.length ?? 1) - 1;
    const changed = !session.isAsLeftBy(turn, now?.revision);
    return reply({ files: { macro: path }, said: turn.said, verified, checks }, ({ green, red }) => [
      `Saved ${path}`,
      ...(changed ? ['The document was changed since; the macro makes what was asked for.'] : []),
      ...(others > 0 ? [`It makes what was asked for last; the document holds ${others} more.`] : []),
      verified
        ? `${green('✓')} Run by itself in a clean FreeCAD, it makes the same.`
        : `${red('✗')} Run by itself it does not make the same: ${checks
            .filter(({ ok }) => !ok)
            .map(({ text, got, wanted }) => `${text} ${got}, wanted ${wanted}`)
            .join('; ')}`,
    ]);
  },
};
