import { type Face, facesCall } from '../faces.ts';
import type { FeatureScope } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import type { Direction, Plane } from '../place.ts';
import { type Profile, profileKind } from '../profiles/registry.ts';
import { formula, number, quote } from '../python.ts';
import { Sketch } from '../sketch.ts';

/** Which way FreeCAD's own sketch normal points, against the global axis: the XZ plane looks along -Y. */
const NORMAL_SIGN = { XY: 1, XZ: -1, YZ: 1 } as const;

function offset(on: Plane, figures: Figures): Figure {
  const at = figures.length(on.at, 'on.at');
  if (NORMAL_SIGN[on.plane] === 1) return at;
  return { value: -at.value, formula: at.formula === null ? null : `-(${at.formula})` };
}

/** True where a feature that goes this way runs along FreeCAD's sketch normal. */
export function alongNormal(on: Plane, direction: Direction): boolean {
  return (direction === 'positive') === (NORMAL_SIGN[on.plane] === 1);
}

/** Lines that make a sketch of this feature: attached, drawn, named after the feature and its part in it. */
export function sketchLines(
  scope: FeatureScope,
  on: Plane,
  draw: (sketch: Sketch) => void,
  part = 'Sketch',
): string[] {
  scope.use('dimension');
  scope.use('settle');
  const variable = sketchVariable(scope, part);
  const sketch = new Sketch();
  draw(sketch);
  for (const routine of sketch.routines) scope.use(routine);
  return [
    `${variable} = ${scope.body}.newObject("Sketcher::SketchObject", ${quote(`${scope.name}${part}`)})`,
    `${variable}.Label = ${quote(`${scope.label} ${part.toLowerCase()}`)}`,
    attachLine(variable, on, scope),
    ...sketch.script(variable),
    // A hole refuses a sketch that was never recomputed.
    `${variable}.recompute()`,
  ];
}

/** The line that lays a sketch, datum plane or text on its plane. */
export function attachLine(variable: string, on: Plane, scope: FeatureScope): string {
  if (scope.face !== null) return attachToFace(variable, scope.face, on, scope);
  scope.use('origin');
  if (on.origin || on.turn) return attachAtLine(variable, on, scope);
  scope.use('attach');
  const away = offset(on, scope.figures);
  const extra =
    away.formula !== null
      ? `, ${number(away.value)}, ${formula(away.formula)}`
      : away.value === 0
        ? ''
        : `, ${number(away.value)}`;
  return `attach(${variable}, ${originPlane(on, scope)}${extra})`;
}

/** The global axes in the frame of each origin plane. */
const IN_FRAME = {
  XY: { X: [1, 0, 0], Y: [0, 1, 0], Z: [0, 0, 1] },
  XZ: { X: [1, 0, 0], Y: [0, 0, -1], Z: [0, 1, 0] },
  YZ: { X: [0, 0, 1], Y: [1, 0, 0], Z: [0, 1, 0] },
} as const;

/** The same with an origin of its own, and turned about it. */
function attachAtLine(variable: string, on: Plane, scope: FeatureScope): string {
  const { figures } = scope;
  scope.use('attachAt');
  const [u, v] = (on.origin ?? [0, 0]).map((size) => figures.length(size, 'on.origin'));
  const base = [u ?? ZERO, v ?? ZERO, offset(on, figures)];
  const angle = on.turn ? figures.turn(on.turn.angle, 'on.turn.angle') : null;
  const bound = [
    ...base.map((size, index) => [`Base.${'xyz'[index]}`, size.formula] as const),
    ['Rotation.Angle', angle?.formula ?? null] as const,
  ].flatMap(([path, text]) => (text === null ? [] : [`${quote(path)}: ${formula(text)}`]));
  const axis = on.turn ? IN_FRAME[on.plane][on.turn.axis] : null;
  return `attach_at(${[
    variable,
    originPlane(on, scope),
    `Vector(${base.map(({ value }) => number(value)).join(', ')})`,
    ...(angle && axis ? [`App.Rotation(Vector(${axis.join(', ')}), ${number(angle.value)})`] : []),
    ...(bound.length > 0 ? [`formulas={${bound.join(', ')}}`] : []),
  ].join(', ')})`;
}

const ZERO: Figure = { value: 0, formula: null };

/** The same on a flat face of the solid so far, from its middle. */
function attachToFace(variable: string, face: Face, on: Plane, scope: FeatureScope): string {
  const { figures, tip } = scope;
  if (tip === null) throw figures.problem('face', 'there is no solid yet that has a face');
  if (on.origin || on.turn)
    throw figures.problem('on', 'on a face the sketch has its origin in the middle and is not turned');
  if (on.plane !== 'XY') throw figures.problem('on.plane', 'the plane of a face is XY, as seen from outside');
  scope.use('attachToFace');
  scope.use('onePlane');
  const away = figures.length(on.at, 'on.at');
  const names = `one_plane(${tip}.Shape, ${facesCall(face, tip, scope, 'face')})`;
  const extra = away.formula === null ? '' : `, ${formula(away.formula)}`;
  return `attach_to_face(${variable}, ${tip}, ${names}, ${number(away.value)}${extra})`;
}

const originPlane = (on: Plane, scope: FeatureScope) =>
  `origin(${scope.body}, ${quote(`${on.plane}_Plane`)})`;

/** A plane that a feature refers to: that of the origin, or a datum plane of its own with the lines that make it. */
export function planeReference(
  scope: FeatureScope,
  on: Plane,
  part: string,
): { lines: string[]; reference: string } {
  scope.use('origin');
  const { value, formula: bound } = offset(on, scope.figures);
  if (value === 0 && bound === null) return { lines: [], reference: originPlane(on, scope) };
  const variable = sketchVariable(scope, part);
  return {
    lines: [
      `${variable} = ${scope.body}.newObject("PartDesign::Plane", ${quote(`${scope.name}${part}`)})`,
      `${variable}.Label = ${quote(`${scope.label} ${part.toLowerCase()}`)}`,
      attachLine(variable, on, scope),
      `${variable}.recompute()`,
      ...hide(variable),
    ],
    reference: variable,
  };
}

export function sketchVariable(scope: FeatureScope, part = 'Sketch'): string {
  return `${scope.variable}_${part.toLowerCase()}`;
}

/** Lines that make the feature itself from its sketch. */
export function featureLines(scope: FeatureScope, type: string): string[] {
  return [
    `${scope.variable} = ${scope.body}.newObject(${quote(type)}, ${quote(scope.name)})`,
    `${scope.variable}.Label = ${quote(scope.label)}`,
  ];
}

/** Lines that end a feature drawn on a sketch: settled, and what it was made from hidden. */
export function endSketched(scope: FeatureScope, parts: readonly string[] = ['Sketch']): string[] {
  const sketches = parts.map((part) => sketchVariable(scope, part));
  return [...sketches.map((sketch) => `settle(${sketch})`), ...hide(...sketches, scope.tip)];
}

/** Lines that hide what a new feature stands for. */
export function hide(...variables: (string | null)[]): string[] {
  return variables
    .filter((variable) => variable !== null)
    .map((variable) => `${variable}.Visibility = False`);
}

/** Draws closed loops into one sketch. */
export function drawProfiles(profiles: readonly Profile[], figures: Figures, sketch: Sketch): void {
  for (const profile of profiles) profileKind(profile).draw(profile, figures, sketch);
}

/** Area in mm2 of loops of which the largest holds the others as holes, or which lie side by side: at most this. */
export function profilesArea(profiles: readonly Profile[], figures: Figures): number {
  return profiles.reduce((sum, profile) => sum + profileKind(profile).area(profile, figures), 0);
}

export function describeProfiles(profiles: readonly Profile[], figures: Figures): string {
  return profiles.map((profile) => profileKind(profile).describe(profile, figures)).join(', ');
}
