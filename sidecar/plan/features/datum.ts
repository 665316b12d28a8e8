import type { FeatureScope } from '../feature.ts';
import type { Figure } from '../figures.ts';
import type { Axis, Plane } from '../place.ts';
import { bind, number, quote } from '../python.ts';

/** Axis and angle of the turn that brings the Z axis to an axis, as Python. */
export const AXIS_TURN: Record<Axis, string> = {
  X: 'Vector(0, 1, 0), 90',
  Y: 'Vector(1, 0, 0), -90',
  Z: 'Vector(0, 0, 1), 0',
};

/** The same for the turn that lays the XY plane on a plane, as FreeCAD's own origin planes lie. */
export const PLANE_TURN: Record<Plane['plane'], string> = {
  XY: 'Vector(0, 0, 1), 0',
  XZ: 'Vector(1, 0, 0), 90',
  YZ: 'Vector(1, 1, 1), 120',
};

/** The index of the axis that a plane stands across. */
export const ACROSS: Record<Plane['plane'], 0 | 1 | 2> = { XY: 2, XZ: 1, YZ: 0 };

/** Three figures as a Python vector. */
export const vector = (at: readonly Figure[]) => `Vector(${at.map(({ value }) => number(value)).join(', ')})`;

/** A point on the axis that a plane stands across, with 0 for the others. */
export function across(plane: Plane['plane'], at: Figure): Figure[] {
  return [0, 1, 2].map((index) => (index === ACROSS[plane] ? at : { value: 0, formula: null }));
}

/** Lines that place what a variable holds at a point that may follow the parameters, turned as said. */
export function placedLines(variable: string, at: readonly Figure[], turn: string): string[] {
  return [
    `place(${variable}, ${vector(at)}, ${turn})`,
    ...at.flatMap((size, index) => bind(variable, `Placement.Base.${'xyz'[index]}`, size)),
  ];
}

/** Lines of a datum plane or line of the body, which goes with a feature. */
export function datumLines(
  scope: FeatureScope,
  type: 'PartDesign::Plane' | 'PartDesign::Line',
  part: string,
  at: readonly Figure[],
  turn: string,
): string[] {
  scope.use('place');
  const variable = `${scope.variable}_${part.toLowerCase()}`;
  return [
    `${variable} = ${scope.body}.newObject(${quote(type)}, ${quote(`${scope.name}${part}`)})`,
    `${variable}.Label = ${quote(`${scope.label} ${part.toLowerCase()}`)}`,
    ...placedLines(variable, at, turn),
    `${variable}.Visibility = False`,
    'document.recompute()',
  ];
}
