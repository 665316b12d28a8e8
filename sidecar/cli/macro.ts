import { resolve } from 'node:path';
import { Command } from 'commander';
import { createColors } from 'picocolors';
import { describeError } from '../design/result.ts';
import { verifyMacro } from '../macro/verify.ts';
import type { CommandIo } from './make.ts';

/** `partwright macro verify FILE`: run a saved macro in a clean FreeCAD and compare. */
export function macroCommand(io: CommandIo): Command {
  const command = new Command('macro').description('work with saved macros');
  command
    .command('verify')
    .description('run a macro by itself in a clean FreeCAD and compare what comes out with what it says')
    .argument('<file>', 'a .FCMacro that Partwright saved')
    .option('--freecad <path>', "FreeCAD's command-line program, AppImage or folder")
    .option('--json', 'print the result as JSON')
    .action(async (file: string, options: { freecad?: string; json?: true }) => {
      const { terminal } = io;
      const application = await io.start({ freecad: options.freecad });
      try {
        const result = await verifyMacro(resolve(file), application.stage, io.signal);
        const c = createColors(terminal.colour);
        terminal.out(
          options.json
            ? `${JSON.stringify(result, null, 2)}\n`
            : [
                result.verified ? c.green('✓ Verified') : c.red('✗ Not the same'),
                ...result.checks.map(
                  ({ text, wanted, got, ok }) =>
                    `  ${ok ? '✓' : '✗'} ${text}: ${got}${ok ? '' : ` (wanted ${wanted})`}`,
                ),
                '',
              ].join('\n'),
        );
        io.end(result.verified ? 0 : 1);
      } catch (error) {
        const { message, cure, details } = describeError(error);
        if (options.json)
          terminal.out(`${JSON.stringify({ verified: false, checks: [], error: message }, null, 2)}\n`);
        for (const line of [message, details, cure]) if (line) terminal.note(line);
        io.end(1);
      } finally {
        await application.close();
      }
    });
  return command;
}
