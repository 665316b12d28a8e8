import type { ParameterValue, PlanInWords } from '../../rpc-schema/design.ts';
import type { DocumentState, Step } from '../../rpc-schema/freecad.ts';
import { Building, type CompiledFeature, type WrittenFeature } from './building.ts';
import type { Expected } from './edits/edit-kind.ts';
import { type ResolvedParameter, resolveParameters } from './figures.ts';
import { duplicateNames, humanised } from './names.ts';
import type { Plan } from './plan.ts';
import { PlanError, type Problem } from './problem.ts';
import { comment } from './python.ts';
import { routinesText } from './routines.ts';
import { bodyLines } from './script/bodies.ts';
import { headStep, type Origin } from './script/head.ts';
import { keepStep } from './script/keep.ts';
import { parametersStep } from './script/parameters.ts';

export interface Compiled {
  /** What the Edit menu offers to undo. */
  readonly label: string;
  readonly steps: readonly Step[];
  /** Names of the objects of the model that are there already. */
  readonly present: readonly string[];
  readonly features: readonly CompiledFeature[];
  readonly parameters: readonly ParameterValue[];
  readonly words: PlanInWords;
  /** Where it goes on with what somebody else made: the document before, and what is to be read in it afterwards. */
  readonly onto?: { readonly before: DocumentState; readonly expected: readonly Expected[] };
}

/** Parameters that nothing follows: changing one of them would do nothing. */
export function unusedParameters(
  parameters: readonly ResolvedParameter[],
  used: ReadonlySet<string>,
): Problem[] {
  const alive = new Set(used);
  // They come in an order in which each follows those before it.
  for (const { name, follows } of [...parameters].reverse()) {
    if (alive.has(name)) for (const other of follows) alive.add(other);
  }
  return parameters
    .filter(({ name }) => !alive.has(name))
    .map(({ name }) => ({ where: `parameter ${name}`, field: 'name', message: 'no feature uses it' }));
}

/** The parameters as a person reads them. */
export function parameterValues(parameters: readonly ResolvedParameter[]): ParameterValue[] {
  return parameters.map(({ name, number: value, unit, cellFormula }) => ({
    name,
    label: humanised(name),
    value,
    unit,
    expression: cellFormula,
  }));
}

/** A plan as Python, piece by piece. */
export interface Written {
  readonly parameters: readonly ResolvedParameter[];
  /** Of each body, in the plan's order. */
  readonly bodies: readonly (readonly string[])[];
  readonly features: readonly WrittenFeature[];
  readonly building: Building;
}

/**
 * Writes every piece of a plan.
 * @throws {PlanError} naming each feature and field that is wrong
 */
export function write(plan: Plan): Written {
  const duplicates = duplicateNames(plan);
  if (duplicates.length > 0) throw new PlanError(duplicates);
  const parameters = resolveParameters(plan.parameters);
  const building = new Building(plan, parameters);
  const bodies = plan.bodies.map((body) => bodyLines(body, building));
  const features = plan.features.flatMap((feature) => building.add(feature) ?? []);
  if (building.problems.length > 0) throw new PlanError(building.problems);
  const idle = unusedParameters(parameters, building.used);
  if (idle.length > 0) throw new PlanError(idle);
  building.routines.add('keep');
  return { parameters, bodies, features, building };
}

/**
 * Turns a plan into the script that builds it: one step each for the set-up, the parameters, the bodies, every feature,
 * and the plan itself. The steps in order are also the macro.
 *
 * @throws {PlanError} naming each feature and field that is wrong
 */
export function compile(plan: Plan, origin: Origin): Compiled {
  const { parameters, bodies, features, building } = write(plan);
  const values = parameterValues(parameters);
  const assumptions = [...plan.assumptions, ...building.assumptions];
  return {
    label: plan.title,
    steps: [
      headStep({ ...plan, assumptions }, parameters, origin, routinesText(building.routines)),
      ...(parameters.length > 0 ? [parametersStep(parameters, plan.parametersIn)] : []),
      { title: bodies.length === 1 ? 'Body' : 'Bodies', script: bodies.flat().join('\n') },
      ...features.flatMap(({ own, title, lines }) => [
        ...(own ? [own] : []),
        { title, script: lines.join('\n') },
      ]),
      keepStep({ request: origin.prompt, plan, outline: origin.outline, history: [] }, building.made),
    ],
    present: [],
    features: features.map(({ compiled }) => compiled),
    parameters: values,
    words: {
      title: plan.title,
      steps: features.map(({ title }) => title),
      parameters: values,
      assumptions,
    },
  };
}

/** The steps as one script, each under its title: what runs, what is saved, what a person reads. */
export function scriptText(steps: readonly Step[]): string {
  return steps
    .map(({ title, script }, index) => (index === 0 ? script : `\n${comment(title)}\n${script}`))
    .join('\n')
    .concat('\n');
}
