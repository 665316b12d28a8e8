import { createColors } from 'picocolors';
import type { Approval, PlanInWords, Question } from '../../../rpc-schema/design.ts';
import { VERSION } from '../../version.ts';
import { optionLines } from '../options.ts';
import type { CliResult } from '../result.ts';
import { inWords } from '../result-in-words.ts';
import {
  asked,
  assumed,
  changed,
  checked,
  effects,
  mass,
  reviewed,
  type Section,
  worthALook,
} from '../result-sections.ts';
import { type Progress, showProgress, type Terminal } from '../terminal.ts';
import type { Reply } from './commands/command.ts';
import type { Display } from './display.ts';
import { wrapped } from './wrap.ts';

/** The plan was shown while it was made, and /parameters has the sizes: what is left is what came of it. */
const SECTIONS: readonly Section[] = [worthALook, checked, reviewed, missed, changed, mass, assumed, asked];

/** Features that did not do what they should. */
function missed(...[result, c]: Parameters<Section>): string[] {
  return effects({ ...result, features: result.features.filter(({ ok }) => !ok) }, c);
}

/** For a person: results and replies on standard output, all that is on the way to them on standard error. */
export class WordsDisplay implements Display {
  readonly #terminal: Terminal;
  readonly #colours: ReturnType<typeof createColors>;
  #progress: Progress | null = null;
  readonly #columns: () => number;
  /** Steps of the plan that are shown already. */
  #steps: readonly string[] = [];
  /** Lines of it that were shown while a model wrote it. */
  #written: readonly string[] = [];
  /** What was said to be assumed by then. */
  #assumed: readonly string[] = [];

  /** @param columns how wide a person's terminal is; Infinity where there is none */
  constructor(terminal: Terminal, columns: () => number) {
    this.#terminal = terminal;
    this.#columns = columns;
    this.#colours = createColors(terminal.colour);
  }

  greeting(): void {
    const { bold, dim } = this.#colours;
    this.note(`${bold(`Partwright ${VERSION}`)}  ${dim('Say what to make or change.')}`);
    this.note(dim('/help lists the commands, Ctrl-D ends.'));
  }

  progress(stage: string, fraction: number): void {
    this.#progress ??= showProgress(this.#terminal);
    this.#progress.at(fraction, stage);
  }

  writing(lines: readonly string[]): void {
    for (const line of newOf(lines, this.#written)) this.note(this.#colours.dim(`  … ${line}`));
    this.#written = lines;
  }

  /** Only what is new of it: a mended plan comes again. */
  plan({ steps }: PlanInWords): void {
    for (const step of newOf(steps, this.#steps)) this.note(this.#colours.dim(`  + ${step}`));
    this.#steps = steps;
    this.#written = [];
  }

  question(question: Question): void {
    const { bold, dim } = this.#colours;
    this.note(bold(question.text));
    for (const line of optionLines(question)) this.note(dim(`  ${line}`));
  }

  approval({ code }: Approval): void {
    for (const { title, text } of code) this.note(`\n${this.#colours.bold(title)}\n\n${text}\n`);
    this.note(this.#colours.bold('It passed rehearsal on a copy. Run it? (yes / no)'));
  }

  result(_turn: unknown, result: CliResult): void {
    const { assumptions } = result;
    const news = assumptions.filter((text) => !this.#assumed.includes(text));
    if (result.outcome === 'done') this.#assumed = assumptions;
    const sections = result.outcome === 'cancelled' ? [] : SECTIONS;
    this.#print(inWords({ ...result, assumptions: news }, this.#terminal.colour, sections));
  }

  reply(_command: string, { words }: Reply): void {
    const lines = words(this.#colours);
    this.#print(lines.length === 0 ? '' : `${lines.join('\n')}\n`);
  }

  problem(message: string, cure: string | null): void {
    this.note(`${this.#colours.red('✗')} ${message}`);
    if (cure) this.note(`  ${this.#colours.dim(cure)}`);
  }

  note(text: string): void {
    this.#still();
    this.#terminal.note(wrapped(text, this.#columns()));
  }

  #print(text: string): void {
    this.#still();
    this.#steps = [];
    this.#written = [];
    // On a terminal a line between what was said and what came of it.
    const shown = wrapped(text, this.#columns());
    this.#terminal.out(this.#terminal.interactive && text !== '' ? `${shown}\n` : text);
  }

  /** A bar that is being drawn would be written over. */
  #still(): void {
    this.#progress?.end();
    this.#progress = null;
  }
}

/** What of a list is not shown yet: all of it where it begins otherwise. */
const newOf = (lines: readonly string[], shown: readonly string[]) =>
  shown.every((line, at) => lines[at] === line) ? lines.slice(shown.length) : lines;
