import type { Building } from '../building.ts';
import { placeLines } from '../placement.ts';
import type { Body } from '../plan.ts';
import { quote } from '../python.ts';

/** The lines that make a body, empty as yet, in its place. */
export function bodyLines({ name, label, place }: Body, building: Building): string[] {
  const variable = building.made.get(name) ?? 'body';
  if (place) building.routines.add('place');
  return [
    `${variable} = document.addObject("PartDesign::Body", ${quote(name)})`,
    `${variable}.Label = ${quote(label)}`,
    ...building.read(name, (figures) => placeLines(variable, place, figures)),
  ];
}
