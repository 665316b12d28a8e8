import { Command } from 'commander';
import { VERSION } from '../version.ts';
import { batchCommand } from './batch.ts';
import { buildCommand } from './build.ts';
import { chatCommand } from './chat/chat.ts';
import type { ChatIo } from './chat/run-chat.ts';
import { type DoctorIo, doctorCommand } from './doctor.ts';
import { macroCommand } from './macro.ts';
import { type CommandIo, makeCommand } from './make.ts';
import { modelsCommand } from './models/models.ts';
import type { ModelsIo } from './models/models-io.ts';
import { EXIT_USAGE } from './result.ts';
import { serveCommand } from './serve.ts';

/** The command line: every command on one line. */
export function createProgram(io: CommandIo, models: ModelsIo, doctor: DoctorIo, chat: ChatIo): Command {
  const program = new Command('partwright')
    .description('Design parts in FreeCAD by saying what you want.')
    .version(VERSION)
    .showHelpAfterError('(see partwright --help)');
  for (const command of [
    makeCommand(io),
    buildCommand(io),
    chatCommand(io, chat),
    batchCommand(io),
    macroCommand(io),
    modelsCommand(models),
    doctorCommand(doctor),
    serveCommand(io, chat.input),
  ]) {
    program.addCommand(command);
  }
  return exitWithUsage(program);
}

/** Wrong arguments end with status 2; help and --version with 0. */
function exitWithUsage(command: Command): Command {
  command.exitOverride(({ exitCode, code }) => {
    process.exit(exitCode === 0 || code === 'commander.help' ? exitCode : EXIT_USAGE);
  });
  for (const child of command.commands) exitWithUsage(child);
  return command;
}
