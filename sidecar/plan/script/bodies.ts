import type { Step } from '../../../rpc-schema/freecad.ts';
import type { Building } from '../building.ts';
import { placeLines } from '../placement.ts';
import type { Body, Plan } from '../plan.ts';
import { quote } from '../python.ts';

function bodyLines({ name, label, place }: Body, building: Building): string[] {
  const variable = building.made.get(name) ?? 'body';
  if (place) building.routines.add('place');
  return [
    `${variable} = document.addObject("PartDesign::Body", ${quote(name)})`,
    `${variable}.Label = ${quote(label)}`,
    ...building.read(name, (figures) => placeLines(variable, place, figures)),
  ];
}

/** The step that makes the bodies, empty as yet, each in its place. */
export function bodiesStep(plan: Plan, building: Building): Step {
  return {
    title: plan.bodies.length === 1 ? 'Body' : 'Bodies',
    script: plan.bodies.flatMap((body) => bodyLines(body, building)).join('\n'),
  };
}
