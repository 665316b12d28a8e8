import { createColors } from 'picocolors';
import type { DesignResult, Outcome } from '../../rpc-schema/design.ts';
import { fragileInWords } from '../checks/fragile.ts';

/** result.json, and what --json prints. Lengths in mm, areas in mm2, volumes in mm3, times in ms. */
export interface CliResult extends Omit<DesignResult, 'error' | 'measured'> {
  readonly measured: DesignResult['measured'];
  /** Absolute paths by format. */
  readonly files: Record<string, string>;
  readonly usage: { readonly tokens: number; readonly costUsd: number };
  readonly error?: DesignResult['error'];
}

/** The built-in planner asks no model, so it uses none. */
const NO_USAGE = { tokens: 0, costUsd: 0 };

export function cliResult({ error, ...rest }: DesignResult, files: Record<string, string>): CliResult {
  return { ...rest, files, usage: NO_USAGE, ...(error ? { error } : {}) };
}

export const EXIT: Record<Outcome, number> = { done: 0, failed: 1, question: 3, refused: 4, cancelled: 130 };
export const EXIT_USAGE = 2;

/** A result as a person reads it on a terminal. */
export function inWords(result: CliResult, colour: boolean): string {
  const c = createColors(colour);
  const lines: string[] = [];
  const head = {
    done: c.green('✓'),
    question: c.yellow('?'),
    refused: c.yellow('–'),
    failed: c.red('✗'),
    cancelled: c.yellow('–'),
  };
  lines.push(`${head[result.outcome]} ${c.bold(result.summary)}`);
  for (const { text, options } of result.questions) {
    if (result.questions.length > 1) lines.push(`  ${text}`);
    if (options.length > 0) lines.push(`    ${c.dim(options.join(' · '))}`);
  }
  for (const { title, text } of result.approval?.code ?? []) {
    lines.push('', c.bold(title), ...text.split('\n').map((line) => `  ${line}`), '');
  }
  if (result.approval) {
    lines.push(`  ${c.dim('Allow it with --allow-python, or add --ask to be asked here.')}`);
  } else if (result.questions.length > 0) {
    lines.push(`  ${c.dim('Say it in the sentence, or add --ask to be asked here.')}`);
  }
  if (result.error) {
    if (result.error.details) lines.push(...result.error.details.split('\n').map((line) => `  ${line}`));
    lines.push(`  ${c.dim(result.error.cure)}`);
  }
  const look = [
    ...result.notUnderstood.map((words) => `"${words}" of the request is not used by anything in the plan.`),
    ...result.fragile.map((each) => `${each.label}: ${fragileInWords(each)}`),
  ];
  if (look.length > 0) {
    lines.push('', c.bold('Worth a look'), ...look.map((text) => `  ${c.yellow('?')} ${text}`));
  }
  if (result.checks.length > 0) {
    lines.push('', c.bold('Checks'));
    for (const { text, wanted, got, ok } of result.checks) {
      lines.push(
        `  ${ok ? c.green('✓') : c.red('✗')} ${text}: ${got}${ok ? '' : c.red(` (wanted ${wanted})`)}`,
      );
    }
  }
  if (result.features.length > 0) {
    lines.push('', c.bold('Features'));
    for (const { label, expected, got, ok } of result.features) {
      lines.push(`  ${ok ? c.green('✓') : c.red('✗')} ${label}: ${got} ${c.dim(`(${expected})`)}`);
    }
  }
  if (result.diff && result.diff.changed.length + result.diff.removed.length > 0) {
    lines.push('', c.bold('Changed in the document'));
    for (const { label, what } of result.diff.changed) lines.push(`  ${label}: ${what}`);
    for (const { label } of result.diff.removed) lines.push(`  ${label}: removed`);
  }
  if (result.parameters.length > 0) {
    lines.push('', c.bold('Parameters'));
    for (const { name, value, unit, expression } of result.parameters) {
      const figure = `${Number(value.toFixed(4))}${unit === 'count' ? '' : ` ${unit}`}`;
      lines.push(`  ${name} = ${figure}${expression === null ? '' : c.dim(`  (${expression})`)}`);
    }
  }
  if (result.measured?.mass != null) {
    lines.push('', `${c.bold('Mass')} ${Number(result.measured.mass.toPrecision(4))} g`);
  }
  if (result.assumptions.length > 0) {
    lines.push('', c.bold('Assumed'), ...result.assumptions.map((text) => `  ${text}`));
  }
  const files = Object.values(result.files);
  if (files.length > 0) lines.push('', c.bold('Files'), ...files.map((path) => `  ${path}`));
  return `${lines.join('\n')}\n`;
}
