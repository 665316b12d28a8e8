import type { ParameterValue, PlanInWords } from '../../rpc-schema/design.ts';
import type { Step } from '../../rpc-schema/freecad.ts';
import { figure } from './expression.ts';
import type { Expectation, FeatureScope } from './feature.ts';
import { featureKind } from './features/registry.ts';
import { Figures, type ResolvedParameter, resolveParameters } from './figures.ts';
import type { Plan } from './plan.ts';
import { PlanError, type Problem } from './problem.ts';
import { comment, number, quote, variable } from './python.ts';
import { type Routine, routinesText } from './routines.ts';

/** What the head of a script says about where it comes from. */
export interface Origin {
  readonly prompt: string;
  /** ISO date, such as 2026-11-22. */
  readonly date: string;
  readonly version: string;
}

/** A feature as the validator looks for it on the real shape. */
export interface CompiledFeature {
  readonly name: string;
  readonly label: string;
  readonly body: string;
  readonly kind: string;
  readonly expectation: Expectation;
}

export interface Compiled {
  readonly steps: readonly Step[];
  readonly features: readonly CompiledFeature[];
  readonly parameters: readonly ParameterValue[];
  readonly words: PlanInWords;
}

/** Name that the parameter sheet asks for; FreeCAD numbers it where the document has one already. */
export const SHEET = 'Parameters';

/** "corner_holes" and "CornerHoles" -> "Corner holes". */
export function humanised(name: string): string {
  const words = variable(name).replace(/_+$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** In a script's f-strings a parameter is written {P}.name, where P holds the sheet's real name. */
const reference = (name: string) => `{P}.${name}`;

const SHEET_UNIT = { mm: ' mm', deg: ' deg', count: '' } as const;

function parameterStep(parameters: readonly ResolvedParameter[]): Step {
  const rows = parameters.map((parameter) => {
    const content =
      parameter.cellFormula === null
        ? `=${number(parameter.number)}${SHEET_UNIT[parameter.unit]}`
        : `=${parameter.cellFormula}`;
    return `    (${quote(parameter.name)}, ${quote(content)}, ${quote(parameter.note)}),`;
  });
  return {
    title: 'Parameters',
    script: [
      `parameters = document.addObject("Spreadsheet::Sheet", ${quote(SHEET)})`,
      'for row, (name, value, note) in enumerate([',
      ...rows,
      '], 1):',
      '    parameters.set("A%d" % row, name)',
      '    parameters.set("B%d" % row, value)',
      '    parameters.set("C%d" % row, note)',
      '    parameters.setAlias("B%d" % row, name)',
      'parameters.setColumnWidth("A", 140)',
      'parameters.setColumnWidth("C", 320)',
      'parameters.recompute()',
      'P = parameters.Name',
    ].join('\n'),
  };
}

interface BodyUnderWay {
  readonly variable: string;
  tip: string | null;
  readonly features: Map<string, string>;
}

function headStep(
  plan: Plan,
  parameters: readonly ResolvedParameter[],
  origin: Origin,
  routines: string,
): Step {
  const sizes = parameters.map(({ name, number: value, unit }) =>
    comment(`  ${name} = ${figure(value)}${SHEET_UNIT[unit]}`),
  );
  const lines = [
    comment(plan.title),
    comment(`Asked for: ${origin.prompt.slice(0, 2_000)}`),
    comment(
      `Made by Partwright ${origin.version} on ${origin.date}, for FreeCAD 0.20 and later; needs nothing else.`,
    ),
    ...(plan.assumptions.length > 0
      ? [comment('Assumed:'), ...plan.assumptions.map((text) => comment(`  ${text}`))]
      : []),
    ...(sizes.length > 0
      ? [comment(`Sizes, to be changed in the sheet "${SHEET}" of the document:`), ...sizes]
      : []),
    '',
    'import FreeCAD as App',
    'import Part',
    'import Sketcher',
    'from FreeCAD import Vector',
    '',
    `document = App.ActiveDocument or App.newDocument(${quote(asciiName(plan.title))})`,
  ];
  return {
    title: 'Set up',
    script: routines === '' ? lines.join('\n') : `${lines.join('\n')}\n\n\n${routines}`,
  };
}

function asciiName(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'Part'
  );
}

/** FreeCAD's tree has no two of one label: "Plate" the pad becomes "Plate pad" in the body "Plate". */
function freeLabel(wished: string, kind: string, taken: Set<string>): string {
  let label = taken.has(wished) ? `${wished} ${kind.replaceAll('_', ' ')}` : wished;
  for (let number = 2; taken.has(label); number++) label = `${wished} ${kind.replaceAll('_', ' ')} ${number}`;
  taken.add(label);
  return label;
}

/** Parameters that nothing follows: changing one in the sheet would do nothing. */
function unusedParameters(parameters: readonly ResolvedParameter[], used: ReadonlySet<string>): Problem[] {
  const alive = new Set(used);
  // They come in an order in which each follows those before it.
  for (const { name, follows } of [...parameters].reverse()) {
    if (alive.has(name)) for (const other of follows) alive.add(other);
  }
  return parameters
    .filter(({ name }) => !alive.has(name))
    .map(({ name }) => ({ where: `parameter ${name}`, field: 'name', message: 'no feature uses it' }));
}

function duplicateNames(plan: Plan): Problem[] {
  const seen = new Set([SHEET]);
  const problems: Problem[] = [];
  for (const { name } of [...plan.bodies, ...plan.features]) {
    if (seen.has(name)) {
      problems.push({
        where: name,
        field: 'name',
        message: `"${name}" is used twice; every body and feature needs a name of its own`,
      });
    }
    seen.add(name);
  }
  const names = new Set<string>();
  for (const { name } of plan.parameters) {
    if (names.has(name))
      problems.push({ where: `parameter ${name}`, field: 'name', message: 'there are two of this name' });
    names.add(name);
  }
  return problems;
}

/**
 * Turns a plan into the script that builds it: one step each for the set-up, the parameters, the bodies and
 * every feature. The steps in order are also the macro.
 *
 * @throws {PlanError} naming each feature and field that is wrong
 */
export function compile(plan: Plan, origin: Origin): Compiled {
  const problems: Problem[] = duplicateNames(plan);
  if (problems.length > 0) throw new PlanError(problems);
  const parameters = resolveParameters(plan.parameters);

  const routines = new Set<Routine>();
  const bodies = new Map<string, BodyUnderWay>(
    plan.bodies.map(({ name }) => [
      name,
      {
        variable: plan.bodies.length === 1 ? 'body' : `${variable(name)}_body`,
        tip: null,
        features: new Map(),
      },
    ]),
  );
  const firstBody = plan.bodies[0]?.name ?? '';
  const labels = new Set([SHEET, ...plan.bodies.map(({ label }) => label)]);
  const features: CompiledFeature[] = [];
  const words: string[] = [];
  const used = new Set<string>();
  const featureSteps: Step[] = [];

  for (const feature of plan.features) {
    try {
      const bodyName = feature.body ?? firstBody;
      const body = bodies.get(bodyName);
      const figures = new Figures(parameters, feature.name, reference);
      if (!body) throw figures.problem('body', `there is no body "${bodyName}"`);
      const label = freeLabel(feature.label ?? humanised(feature.name), feature.kind, labels);
      const scope: FeatureScope = {
        figures,
        variable: variable(feature.name),
        name: feature.name,
        label,
        body: body.variable,
        tip: body.tip,
        earlier: (name, field) => {
          const found = body.features.get(name);
          if (!found) throw figures.problem(field, `there is no earlier feature "${name}" in this body`);
          return found;
        },
        use: (routine) => routines.add(routine),
      };
      const kind = featureKind(feature);
      const description = kind.describe(feature, figures);
      featureSteps.push({ title: description, script: kind.script(feature, scope).join('\n') });
      words.push(description);
      features.push({
        name: feature.name,
        label,
        body: bodyName,
        kind: feature.kind,
        expectation: kind.expectation(feature, figures),
      });
      for (const name of figures.used) used.add(name);
      body.tip = scope.variable;
      body.features.set(feature.name, scope.variable);
    } catch (error) {
      if (!(error instanceof PlanError)) throw error;
      problems.push(...error.problems);
    }
  }
  if (problems.length > 0) throw new PlanError(problems);
  const idle = unusedParameters(parameters, used);
  if (idle.length > 0) throw new PlanError(idle);

  const bodyStep: Step = {
    title: plan.bodies.length === 1 ? 'Body' : 'Bodies',
    script: plan.bodies
      .map(({ name, label }) => {
        const python = bodies.get(name)?.variable ?? 'body';
        return [
          `${python} = document.addObject("PartDesign::Body", ${quote(name)})`,
          `${python}.Label = ${quote(label)}`,
        ].join('\n');
      })
      .join('\n'),
  };
  const steps = [
    headStep(plan, parameters, origin, routinesText(routines)),
    ...(parameters.length > 0 ? [parameterStep(parameters)] : []),
    bodyStep,
    ...featureSteps,
  ];
  const values: ParameterValue[] = parameters.map(({ name, number: value, unit, cellFormula }) => ({
    name,
    label: humanised(name),
    value,
    unit,
    expression: cellFormula,
  }));
  return {
    steps,
    features,
    parameters: values,
    words: { title: plan.title, steps: words, parameters: values, assumptions: plan.assumptions },
  };
}

/** The steps as one script, each under its title: what runs, what is saved, what a person reads. */
export function scriptText(steps: readonly Step[]): string {
  return steps
    .map(({ title, script }, index) => (index === 0 ? script : `\n${comment(title)}\n${script}`))
    .join('\n')
    .concat('\n');
}
