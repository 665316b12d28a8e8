import type { Building } from '../building.ts';
import { figure } from '../expression.ts';
import { placeLines } from '../placement.ts';
import type { Body } from '../plan.ts';
import { quote } from '../python.ts';
import { type MaterialName, material } from '../standards/materials.ts';

/** What it is made of, as the property view shows it: a plain text, for the materials of FreeCAD differ by version. */
function materialLines(variable: string, name: MaterialName | undefined): string[] {
  if (name === undefined) return [];
  const { label, density } = material(name);
  return [`made_of(${variable}, ${quote(`${label} (${figure(density)} g/cm3)`)})`];
}

/** The lines that make a body, empty as yet, in its place. */
export function bodyLines({ name, label, place, material: madeOf }: Body, building: Building): string[] {
  const variable = building.made.get(name) ?? 'body';
  if (place) building.routines.add('place');
  if (madeOf) building.routines.add('madeOf');
  return [
    `${variable} = document.addObject("PartDesign::Body", ${quote(name)})`,
    `${variable}.Label = ${quote(label)}`,
    ...materialLines(variable, madeOf),
    ...building.read(name, (figures) => placeLines(variable, place, figures)),
  ];
}
