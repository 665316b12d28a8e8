import type { Step } from '../../../rpc-schema/freecad.ts';
import type { ResolvedParameter } from '../figures.ts';
import { PARAMETERS } from '../names.ts';
import type { Plan } from '../plan.ts';
import { number, quote } from '../python.ts';
import { SYMBOL, type Unit } from '../unit.ts';

/** A parameter's content as a cell of a sheet takes it: "=80 mm", "=length / 2". */
export function cellContent({ number: value, unit, cellFormula }: ResolvedParameter): string {
  return cellFormula === null ? `=${number(value)} ${SYMBOL[unit]}`.trimEnd() : `=${cellFormula}`;
}

function sheet(parameters: readonly ResolvedParameter[]): string[] {
  return [
    `parameters = document.addObject("Spreadsheet::Sheet", ${quote(PARAMETERS)})`,
    'for row, (name, value, note) in enumerate([',
    ...parameters.map(
      (parameter) =>
        `    (${quote(parameter.name)}, ${quote(cellContent(parameter))}, ${quote(parameter.note)}),`,
    ),
    '], 1):',
    '    parameters.set("A%d" % row, name)',
    '    parameters.set("B%d" % row, value)',
    '    parameters.set("C%d" % row, note)',
    '    parameters.setAlias("B%d" % row, name)',
    'parameters.setColumnWidth("A", 140)',
    'parameters.setColumnWidth("C", 320)',
  ];
}

/** FreeCAD's type of a variable set's property. A distance may be negative, which FreeCAD's lengths may not. */
export const PROPERTY: Record<Unit, string> = {
  mm: 'App::PropertyDistance',
  deg: 'App::PropertyAngle',
  count: 'App::PropertyInteger',
};

function varSet(parameters: readonly ResolvedParameter[]): string[] {
  return [
    'if "App::VarSet" not in document.supportedTypes():',
    '    raise RuntimeError("This FreeCAD has no variable sets (1.0 and later have); keep the sizes in a sheet.")',
    `parameters = document.addObject("App::VarSet", ${quote(PARAMETERS)})`,
    'for kind, name, value, formula, note in [',
    ...parameters.map(({ name, number: value, unit, cellFormula, note }) => {
      const bound = cellFormula === null ? 'None' : quote(cellFormula);
      return `    (${quote(PROPERTY[unit])}, ${quote(name)}, ${number(value)}, ${bound}, ${quote(note)}),`;
    }),
    ']:',
    '    parameters.addProperty(kind, name, "Parameters", note)',
    '    setattr(parameters, name, value)',
    '    if formula:',
    '        parameters.setExpression(name, formula)',
  ];
}

/** The step that names the sizes. In the formulas of the steps after it, P stands for the name of what holds them. */
export function parametersStep(parameters: readonly ResolvedParameter[], holder: Plan['parametersIn']): Step {
  const lines = holder === 'varset' ? varSet(parameters) : sheet(parameters);
  return {
    title: 'Parameters',
    script: [...lines, 'parameters.recompute()', 'P = parameters.Name'].join('\n'),
  };
}
