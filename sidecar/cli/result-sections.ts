import type { createColors } from 'picocolors';
import type { ReviewFinding } from '../../rpc-schema/design.ts';
import { fragileInWords } from '../checks/fragile.ts';
import { dollars } from '../llm/money/dollars.ts';
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

/** Of what did not come into the document, the checks are of the copy that it was tried on. */
export const checked: Section = ({ checks, outcome }, c) =>
  titled(
    outcome === 'done' ? 'Checks' : 'Checks of the rehearsal',
    checks.map(
      ({ text, wanted, got, ok }) =>
        `${mark(ok, c)} ${text}: ${got}${ok ? '' : c.red(` (wanted ${wanted})`)}`,
    ),
    c,
  );

/** A model's opinion. It bears none of the marks of what was measured. */
export const reviewed: Section = ({ review }, c) => {
  if (!review) return [];
  const { findings, pictured } = review;
  const seen = pictured ? 'It saw the plan and pictures of the part.' : 'It saw the plan.';
  return titled(
    "A model's opinion",
    [
      c.dim(`${seen} Nothing of this is measured.`),
      ...(findings.length === 0 ? ['It has nothing to say against it.'] : findings.map(findingInWords)),
    ],
    c,
  );
};

const SEVERITY = { error: 'looks wrong', warning: 'doubtful', info: 'note' } as const;

const findingInWords = ({ severity, words, text }: ReviewFinding) =>
  `${SEVERITY[severity]}: ${text}${words === null ? '' : ` ("${words}")`}`;

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

/** What models were asked, and what that cost. */
export const asked: Section = ({ usage: { calls, tokens, costUsd } }, c) => {
  if (calls === 0) return [];
  const cost = costUsd === null ? 'price unknown' : costUsd === 0 ? 'free' : dollars(costUsd);
  return [`${c.bold('Model')} ${calls === 1 ? '1 call' : `${calls} calls`}, ${tokens} tokens, ${cost}`];
};

export const files: Section = (result, c) => titled('Files', Object.values(result.files), c);
