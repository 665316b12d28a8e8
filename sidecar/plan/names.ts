import type { Plan } from './plan.ts';
import type { Problem } from './problem.ts';
import { variable } from './python.ts';

/** Name that the holder of the parameters asks for; FreeCAD numbers it where the document has one already. */
export const PARAMETERS = 'Parameters';

/** FreeCAD's types of the axes and planes that every body and part brings along. */
export const OF_AN_ORIGIN: ReadonlySet<string> = new Set([
  'App::Origin',
  'App::Line',
  'App::Plane',
  'App::Point',
]);

/** "corner_holes" and "CornerHoles" -> "Corner holes". */
export function humanised(name: string): string {
  const words = variable(name).replace(/_+$/, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A title as a document's name: letters, digits and _ only. */
export function asciiName(title: string): string {
  return (
    title
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^_+|_+$/g, '')
      .slice(0, 40) || 'Part'
  );
}

/** FreeCAD's tree has no two of one label: "Plate" the pad becomes "Plate pad" in the body "Plate". */
export function freeLabel(wished: string, kind: string, taken: Set<string>): string {
  let label = taken.has(wished) ? `${wished} ${kind.replaceAll('_', ' ')}` : wished;
  for (let number = 2; taken.has(label); number++) label = `${wished} ${kind.replaceAll('_', ' ')} ${number}`;
  taken.add(label);
  return label;
}

/** Names that a plan uses twice. */
export function duplicateNames(plan: Plan): Problem[] {
  const seen = new Set([PARAMETERS]);
  // As variables of the script they would be one.
  const alike = new Map<string, string>();
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
    const like = alike.get(variable(name));
    if (like !== undefined && like !== name) {
      problems.push({ where: name, field: 'name', message: `"${name}" and "${like}" are too much alike` });
    }
    alike.set(variable(name), name);
  }
  const names = new Set<string>();
  for (const { name } of plan.parameters) {
    if (names.has(name))
      problems.push({ where: `parameter ${name}`, field: 'name', message: 'there are two of this name' });
    names.add(name);
  }
  return problems;
}
