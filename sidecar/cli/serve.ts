import { createInterface } from 'node:readline/promises';
import { Command } from 'commander';
import { PROTOCOL_VERSION } from '../../rpc-schema/version.ts';
import { VERSION } from '../version.ts';
import type { CommandIo } from './make.ts';

/**
 * `partwright serve --stdio`: the sidecar of a workbench. Reads a token as the first line of standard input, prints one
 * JSON line {port, protocol, version}, serves until standard input ends.
 */
export function serveCommand(io: CommandIo, input: NodeJS.ReadableStream): Command {
  return new Command('serve')
    .description('serve a FreeCAD workbench (it starts this by itself)')
    .requiredOption('--stdio', 'take the token from standard input and end with it')
    .option('--freecad <path>', "FreeCAD's command-line program for rehearsals")
    .action(async (options: { freecad?: string }) => {
      const lines = createInterface({ input });
      const token = await new Promise<string>((resolve) => {
        lines.once('line', resolve);
        lines.once('close', () => resolve(''));
      });
      if (token.length < 16) {
        io.terminal.note('serve --stdio needs a token of at least 16 characters on its first line of input.');
        io.end(2);
        return;
      }
      const application = await io.start({ freecad: options.freecad });
      application.server.expectPeer(token);
      application.stage.warm();
      io.terminal.out(
        `${JSON.stringify({ port: application.server.port, protocol: PROTOCOL_VERSION, version: VERSION })}\n`,
      );
      await new Promise<void>((resolve) => {
        lines.once('close', resolve);
        io.signal.addEventListener('abort', () => resolve(), { once: true });
      });
      await application.close();
      io.end(0);
    });
}
