import { Command, Option } from 'commander';
import { allowPythonOption, type CommandIo, modelOption, plansOption } from '../make.ts';
import type { ChatIo, ChatOptions } from './run-chat.ts';

/** `partwright chat`: requests, changes and commands on one live document, one after the other. */
export function chatCommand(io: CommandIo, chat: ChatIo): Command {
  return new Command('chat')
    .description('a session in the terminal: say what to make, then what to change')
    .option('--document <file>', 'start from this .FCStd instead of a new document')
    .addOption(
      new Option(
        '--join [window]',
        'work in the FreeCAD window that is open; of several in the one of that process or document',
      ).conflicts('document'),
    )
    .option('--out <folder>', 'where /save, /export and /macro put files', 'out')
    .option('--freecad <path>', "FreeCAD's command-line program, AppImage or folder")
    .option('--ask', 'take the next line as the answer to a question, also where lines are piped in')
    .addOption(modelOption())
    .addOption(plansOption())
    .addOption(allowPythonOption())
    .option('--json', 'print one line of JSON for each thing')
    .action(async (options: ChatOptions) => {
      // Loaded for a session only: other commands start the sooner for it.
      const { runChat } = await import('./run-chat.ts');
      io.end(await runChat(options, io, chat));
    });
}
