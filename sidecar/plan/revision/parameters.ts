import type { ParameterState } from '../../../rpc-schema/freecad.ts';
import { figure } from '../expression.ts';
import type { ResolvedParameter } from '../figures.ts';
import { humanised } from '../names.ts';
import type { Parameter } from '../parameter.ts';
import type { Plan } from '../plan.ts';
import { PlanError } from '../problem.ts';
import { number, quote } from '../python.ts';
import { cellContent, PROPERTY } from '../script/parameters.ts';
import { SYMBOL } from '../unit.ts';

/** The plan with the sizes that a person has set in the document since: what stands there is what counts. */
export function withLiveValues(plan: Plan, live: readonly ParameterState[], holder: string): Plan {
  const states = new Map(live.filter(({ object }) => object === holder).map((state) => [state.name, state]));
  const now = (parameter: Parameter): Parameter => {
    const state = states.get(parameter.name);
    if (!state || (typeof parameter.value === 'string' && state.expression !== null)) return parameter;
    return typeof parameter.value === 'number' && Math.abs(state.value - parameter.value) < 1e-9
      ? parameter
      : { ...parameter, value: state.value };
  };
  return { ...plan, parameters: plan.parameters.map(now) };
}

/** A change of the parameters: in words, and as Python on what holds them. */
export interface ParameterChange {
  readonly words: string;
  readonly lines: readonly string[];
}

function inSheet(before: ResolvedParameter | undefined, after: ResolvedParameter | undefined): string[] {
  if (before && after) {
    return [
      `parameters.set(parameters.getCellFromAlias(${quote(after.name)}), ${quote(cellContent(after))})`,
    ];
  }
  if (after) {
    return [
      'row = next(row for row in range(1, 16000) if not parameters.getContents("A%d" % row))',
      `parameters.set("A%d" % row, ${quote(after.name)})`,
      `parameters.set("B%d" % row, ${quote(cellContent(after))})`,
      `parameters.set("C%d" % row, ${quote(after.note)})`,
      `parameters.setAlias("B%d" % row, ${quote(after.name)})`,
    ];
  }
  return [
    `cell = parameters.getCellFromAlias(${quote(before?.name ?? '')})`,
    'parameters.setAlias(cell, "")',
    'for column in "ABC":',
    '    parameters.clear(column + cell[1:])',
  ];
}

function inVarSet(before: ResolvedParameter | undefined, after: ResolvedParameter | undefined): string[] {
  if (!after) return [`parameters.removeProperty(${quote(before?.name ?? '')})`];
  const { name, unit, note, number: value, cellFormula } = after;
  return [
    ...(before
      ? []
      : [`parameters.addProperty(${quote(PROPERTY[unit])}, ${quote(name)}, "Parameters", ${quote(note)})`]),
    `parameters.setExpression(${quote(name)}, ${cellFormula === null ? 'None' : quote(cellFormula)})`,
    ...(cellFormula === null ? [`parameters.${name} = ${number(value)}`] : []),
  ];
}

const noteInSheet = ({ name, note }: ResolvedParameter) =>
  `parameters.set("C" + parameters.getCellFromAlias(${quote(name)})[1:], ${quote(note)})`;
const noteInVarSet = ({ name, note }: ResolvedParameter) =>
  `parameters.setDocumentationOfProperty(${quote(name)}, ${quote(note)})`;

const shown = ({ number: value, unit }: ResolvedParameter) => `${figure(value)} ${SYMBOL[unit]}`.trimEnd();

function inWords(before: ResolvedParameter | undefined, after: ResolvedParameter | undefined): string {
  if (before && after) {
    const formula = after.cellFormula === null ? '' : ` (${after.cellFormula})`;
    return `Set the ${humanised(after.name).toLowerCase()} to ${shown(after)}${formula}, it was ${shown(before)}`;
  }
  if (after) return `Add the size ${humanised(after.name).toLowerCase()}, ${shown(after)}`;
  return `Drop the size ${humanised(before?.name ?? '').toLowerCase()}`;
}

/** What changes from one set of parameters to the other: sizes, notes, and those to be dropped when nothing follows them. */
export function parameterChanges(
  before: readonly ResolvedParameter[],
  after: readonly ResolvedParameter[],
  holder: Plan['parametersIn'],
): { set: ParameterChange[]; noted: string[]; dropped: ParameterChange[] } {
  const old = new Map(before.map((parameter) => [parameter.name, parameter]));
  const wanted = new Set(after.map(({ name }) => name));
  const [write, note] =
    holder === 'varset' ? ([inVarSet, noteInVarSet] as const) : ([inSheet, noteInSheet] as const);
  const change = (from: ResolvedParameter | undefined, to: ResolvedParameter | undefined) => ({
    words: inWords(from, to),
    lines: write(from, to),
  });
  return {
    set: after.flatMap((parameter) => {
      const from = old.get(parameter.name);
      const same = from && cellContent(from) === cellContent(parameter);
      if (from && from.unit !== parameter.unit) {
        const message = `it is in ${from.unit} and cannot be in ${parameter.unit}; give it another name`;
        throw new PlanError([{ where: `parameter ${parameter.name}`, field: 'unit', message }]);
      }
      return same ? [] : [change(from, parameter)];
    }),
    noted: after.flatMap((parameter) => {
      const from = old.get(parameter.name);
      return from && from.note !== parameter.note ? [note(parameter)] : [];
    }),
    dropped: before.filter(({ name }) => !wanted.has(name)).map((parameter) => change(parameter, undefined)),
  };
}
