import { Command } from 'commander';
import { providerNamed, readKey } from '../../llm/report/settings.ts';
import { MODEL_PROVIDERS } from '../../llm/schema.ts';
import { table } from '../table.ts';
import { type ModelsIo, saying } from './models-io.ts';

/** `partwright models key set|delete|where`: keys of services; never shown, never on the command line. */
export function keyCommand(io: ModelsIo): Command {
  const command = new Command('key').description('keep the keys of services');
  command
    .command('set')
    .description("keep a key in the system's keychain, or in a file that only you may read")
    .argument('<provider>', 'such as anthropic')
    .action(async (provider: string) =>
      saying(io, async () => {
        const name = providerNamed(provider);
        // Asked for, not given as an argument: those stay in the history of the shell, and others can see them.
        const typed = await io.askSecret(`Key of ${name}: `);
        if (typed === null) return 1;
        const where = await io.open().keys.set(name, readKey(typed));
        io.terminal.out(`Kept in ${where}.\n`);
        return 0;
      })(),
    );
  command
    .command('delete')
    .description('forget a key')
    .argument('<provider>', 'such as anthropic')
    .action(async (provider: string) =>
      saying(io, async () => {
        const { keys } = io.open();
        const name = providerNamed(provider);
        const places = await keys.delete(name);
        const still = await keys.find(name);
        io.terminal.out(
          places.length > 0 ? `Deleted from ${places.join(' and ')}.\n` : 'There was none to delete.\n',
        );
        if (still) io.terminal.note(`There is still one: ${still.where}.`);
        return places.length > 0 ? 0 : 1;
      })(),
    );
  command
    .command('where', { isDefault: true })
    .description('show where each key is')
    .action(async () =>
      saying(io, async () => {
        const { keys } = io.open();
        const rows: string[][] = [];
        for (const name of MODEL_PROVIDERS) rows.push([name, (await keys.find(name))?.where ?? '-']);
        io.terminal.out(table(rows));
        io.terminal.out(`Looked for in: ${(await keys.places()).join(', ')}.\n`);
        return 0;
      })(),
    );
  return command;
}
