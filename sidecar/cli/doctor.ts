import { Command } from 'commander';
import { createColors } from 'picocolors';
import type { Machine } from '../freecad/find-program.ts';
import { type Diagnosis, diagnose, type Fact } from './diagnosis.ts';

/** What the command needs of the world. */
export interface DoctorIo {
  readonly machine: Machine;
  readonly version: string;
  readonly dataFolder: string;
  /** Whether what is printed may be coloured. */
  readonly colour: boolean;
  /** Writes to standard output. */
  print(text: string): void;
  /** Sets the exit status of the process. */
  end(status: number): void;
}

/** `partwright doctor`: what was found, and what is missing with the cure. Ends with 0 when all that is needed is there. */
export function doctorCommand(io: DoctorIo): Command {
  return new Command('doctor')
    .description('show what Partwright found on this machine, and what is missing')
    .option('--json', 'print the findings as JSON')
    .option('--freecad <path>', "FreeCAD's command-line program, AppImage or folder")
    .action(async (options: { json?: true; freecad?: string }) => {
      const { machine, version, dataFolder } = io;
      const diagnosis = await diagnose({ machine, version, dataFolder, option: options.freecad });
      io.print(options.json ? `${JSON.stringify(diagnosis, null, 2)}\n` : inWords(diagnosis, io.colour));
      io.end(diagnosis.ok ? 0 : 1);
    });
}

/** The findings as lines for a person. */
export function inWords(diagnosis: Diagnosis, colour: boolean): string {
  const colours = createColors(colour);
  const mark: Record<Fact['state'], string> = {
    good: colours.green('✓'),
    optional: colours.yellow('–'),
    wrong: colours.red('✗'),
  };
  const lines = diagnosis.facts.flatMap(({ about, state, text, cure }) => [
    `  ${mark[state]} ${colours.bold(about.padEnd(7))}  ${text}`,
    ...(cure ?? []).map((line) => `${' '.repeat(13)}${colours.dim(line)}`),
  ]);
  const verdict = diagnosis.ok
    ? colours.green('Everything needed is there.')
    : colours.red('Something needed is missing; see ✗ above.');
  const title = colours.bold(`Partwright ${diagnosis.version}`);
  return ['', `  ${title}`, '', ...lines, '', `  ${verdict}`, '', ''].join('\n');
}
