import type { Outcome } from '../../rpc-schema/design.ts';
import { optionsInLine } from './options.ts';
import type { CliResult } from './result.ts';
import type { Colours } from './result-sections.ts';

/** The first line says how it ended; below it stands what the person has to know or do because of that. */
export function answer(result: CliResult, c: Colours): string[] {
  return [
    `${mark(result.outcome, c)} ${c.bold(result.summary)}`,
    ...questions(result, c),
    ...(result.approval ? approval(result.approval, c) : []),
    ...(result.error ? error(result.error, c) : []),
  ];
}

function mark(outcome: Outcome, c: Colours): string {
  switch (outcome) {
    case 'done':
      return c.green('✓');
    case 'failed':
      return c.red('✗');
    case 'question':
      return c.yellow('?');
    case 'refused':
    case 'cancelled':
      return c.yellow('–');
  }
}

/** A single question is the summary already. */
function questions({ questions: asked, approval: waits }: CliResult, c: Colours): string[] {
  if (asked.length === 0) return [];
  return [
    ...asked.flatMap(({ text, options }) => [
      ...(asked.length > 1 ? [`  ${text}`] : []),
      ...(options.length > 0 ? [`    ${c.dim(optionsInLine(options))}`] : []),
    ]),
    ...(waits ? [] : [`  ${c.dim('Say it in the sentence, or add --ask to be asked here.')}`]),
  ];
}

/** The Python that waits for the person's word, whole. */
function approval({ code }: NonNullable<CliResult['approval']>, c: Colours): string[] {
  return [
    ...code.flatMap(({ title, text }) => ['', c.bold(title), ...text.split('\n').map(indented), '']),
    `  ${c.dim('Allow it with --allow-python, or add --ask to be asked here.')}`,
  ];
}

function error({ details, cure }: NonNullable<CliResult['error']>, c: Colours): string[] {
  return [...(details ? details.split('\n').map(indented) : []), `  ${c.dim(cure)}`];
}

const indented = (line: string) => `  ${line}`;
