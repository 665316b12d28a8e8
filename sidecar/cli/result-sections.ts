import type { createColors } from 'picocolors';
import { fragileInWords } from '../checks/fragile.ts';
import type { CliResult } from './result.ts';

export type Colours = ReturnType<typeof createColors>;

/** One part of what is printed of a result: its title and lines, or nothing. */
export type Section = (result: CliResult, c: Colours) => string[];

function titled(title: string, lines: readonly string[], c: Colours): string[] {
  return lines.length === 0 ? [] : [c.bold(title), ...lines.map((line) => `  ${line}`)];
}

const mark = (ok: boolean, c: Colours) => (ok ? c.green('✓') : c.red('✗'));

export const worthALook: Section = ({ notUnderstood, fragile, untried }, c) => {
  const texts = [
    ...notUnderstood.map((words) => `"${words}" of the request is not used by anything in the plan.`),
    ...fragile.map((each) => `${each.label}: ${fragileInWords(each)}`),
    ...(untried > 0
      ? [`The model takes long to rebuild; changes of its sizes that were not tried: ${untried}.`]
      : []),
  ];
  return titled(
    'Worth a look',
    texts.map((text) => `${c.yellow('?')} ${text}`),
    c,
  );
};

export const checked: Section = ({ checks }, c) =>
  titled(
    'Checks',
    checks.map(
      ({ text, wanted, got, ok }) =>
        `${mark(ok, c)} ${text}: ${got}${ok ? '' : c.red(` (wanted ${wanted})`)}`,
    ),
    c,
  );

/** What each feature did, against what it was to do. */
export const effects: Section = ({ features }, c) =>
  titled(
    'Features',
    features.map(
      ({ label, expected, got, ok }) => `${mark(ok, c)} ${label}: ${got} ${c.dim(`(${expected})`)}`,
    ),
    c,
  );

/** What a change did to a document that was there; of a new one everything is new. */
export const changed: Section = ({ diff }, c) =>
  titled(
    'Changed in the document',
    [
      ...(diff?.changed ?? []).map(({ label, what }) => `${label}: ${what}`),
      ...(diff?.removed ?? []).map(({ label }) => `${label}: removed`),
    ],
    c,
  );

export const parameters: Section = (result, c) =>
  titled(
    'Parameters',
    result.parameters.map(({ name, value, unit, expression }) => {
      const figure = `${Number(value.toFixed(4))}${unit === 'count' ? '' : ` ${unit}`}`;
      return `${name} = ${figure}${expression === null ? '' : c.dim(`  (${expression})`)}`;
    }),
    c,
  );

export const mass: Section = ({ measured }, c) =>
  measured?.mass == null ? [] : [`${c.bold('Mass')} ${Number(measured.mass.toPrecision(4))} g`];

export const assumed: Section = ({ assumptions }, c) => titled('Assumed', assumptions, c);

export const files: Section = (result, c) => titled('Files', Object.values(result.files), c);
