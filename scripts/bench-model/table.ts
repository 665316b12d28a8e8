import { MODES, type Mode, type Outcome } from './mode.ts';

export interface Group {
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

const ratio = (value: number, to: number) => (to === 0 ? '-' : (value / to).toFixed(1));
const mean = (sum: number, count: number, digits = 0) => (count === 0 ? '-' : (sum / count).toFixed(digits));

/** A Markdown table a group of rows: what each mode made of it. Means are of one request, all rounds together. */
export function tableOf(group: Group, results: ReadonlyMap<Mode, readonly Outcome[]>): string {
  const lines = [
    `| ${group.name} | right | solid | wrong part delivered | right, of (a) | calls | tokens in, fresh + cached | tokens out | seconds |`,
    '|---|---|---|---|---|---|---|---|---|',
  ];
  const of = (mode: Mode) => (results.get(mode) ?? []).filter(({ id }) => group.ids.has(id));
  const right = (outcomes: readonly Outcome[]) =>
    outcomes.filter(({ verdict }) => verdict === 'right').length;
  for (const mode of results.keys()) {
    const outcomes = of(mode);
    const all = outcomes.length;
    const sum = (pick: (outcome: Outcome) => number) =>
      outcomes.reduce((total, outcome) => total + pick(outcome), 0);
    // A ratio is of the same rows.
    const ids = new Set(outcomes.map(({ id }) => id));
    const base = of('a').filter(({ id }) => ids.has(id));
    const compared = base.length === all ? ratio(right(outcomes), right(base)) : '-';
    lines.push(
      `| (${mode}) ${MODES[mode]} | ${right(outcomes)} of ${all} | ${outcomes.filter(({ solid }) => solid).length} | ` +
        `${outcomes.filter(({ verdict }) => verdict === 'wrong').length} | ${compared} | ${mean(
          sum(({ calls }) => calls),
          all,
          1,
        )} | ${mean(
          sum(({ input }) => input),
          all,
        )} + ${mean(
          sum(({ cachedInput }) => cachedInput),
          all,
        )} | ${mean(
          sum(({ output }) => output),
          all,
        )} | ${mean(
          sum(({ seconds }) => seconds),
          all,
          1,
        )} |`,
    );
  }
  return lines.join('\n');
}
