import type { Step } from '../../../rpc-schema/freecad.ts';
import { figure } from '../expression.ts';
import type { ResolvedParameter } from '../figures.ts';
import { asciiName, PARAMETERS } from '../names.ts';
import type { Outline } from '../outline/outline.ts';
import type { Plan } from '../plan.ts';
import { comment, quote } from '../python.ts';
import { SYMBOL } from '../unit.ts';

/** What the head of a script says about where it comes from. */
export interface Origin {
  readonly prompt: string;
  /** ISO date, such as 2026-11-22. */
  readonly date: string;
  readonly version: string;
  /** What the plan was lowered from, kept with it. */
  readonly outline?: Outline | undefined;
}

/** The step that says where a script comes from, imports what it needs and defines its routines. */
export function headStep(
  plan: Pick<Plan, 'title' | 'assumptions' | 'parametersIn'>,
  parameters: readonly ResolvedParameter[],
  origin: Origin,
  routines: string,
  needs = 'nothing else',
): Step {
  const sizes = parameters.map(({ name, number: value, unit }) =>
    comment(`  ${name} = ${figure(value)} ${SYMBOL[unit]}`.trimEnd()),
  );
  const lines = [
    comment(plan.title),
    comment(`Asked for: ${origin.prompt.slice(0, 2_000)}`),
    comment(
      `Made by Partwright ${origin.version} on ${origin.date}, for FreeCAD ${plan.parametersIn === 'varset' ? '1.0' : '0.20'} and later; needs ${needs}.`,
    ),
    ...(plan.assumptions.length > 0
      ? [comment('Assumed:'), ...plan.assumptions.map((text) => comment(`  ${text}`))]
      : []),
    ...(sizes.length > 0
      ? [comment(`Sizes, to be changed in "${PARAMETERS}" of the document:`), ...sizes]
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
