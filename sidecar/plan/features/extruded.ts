import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { describeFaces, type Face, FaceSelection, FaceWord, facesCall } from '../faces.ts';
import { common, type Expectation, type FeatureScope } from '../feature.ts';
import type { Figures } from '../figures.ts';
import { Picked } from '../picked.ts';
import { type Direction, Plane } from '../place.ts';
import { Profile } from '../profiles/registry.ts';
import { assign } from '../python.ts';
import {
  alongNormal,
  describeProfiles,
  drawProfiles,
  endSketched,
  featureLines,
  profilesArea,
  sketchLines,
  sketchVariable,
} from './sketched.ts';

/** Fields of a feature that moves a sketch along its normal. */
export const extruded = {
  ...common,
  on: Plane,
  profiles: z.array(Profile).min(1).max(50).describe('Closed loops; one inside another is a hole'),
  back: Expression.optional().describe('The other way as well, from the sketch, mm'),
  taper: Expression.optional().describe(
    'Degrees by which the sides lean outward on their way from the sketch; negative leans them inward',
  ),
};
const Extruded = z.object(extruded);

/** A face to stop at. */
export const UpToFace = z.strictObject({
  upTo: z
    .union([FaceWord, FaceSelection, Picked])
    .describe('A face, or faces of one plane, of the solid so far'),
});

/** How far it goes: mm, all the way, to the first or last face on its way, or to a face. */
export type Extent = Expression | 'through' | { readonly upTo: 'first' | 'last' | Face };

/** A pad or pocket with what each calls differently. `field` is the name of its extent. */
export interface Extrusion extends z.infer<typeof Extruded> {
  readonly extent: Extent;
  readonly field: 'length' | 'depth' | 'thickness' | 'down';
  readonly direction: Direction;
}

const isLength = (extent: Extent): extent is Expression => typeof extent !== 'object' && extent !== 'through';

/** How far both ways together, mm; null where the shape decides. */
function travel({ extent, field, back }: Extrusion, figures: Figures): number | null {
  if (!isLength(extent)) return null;
  const other = back === undefined ? 0 : figures.positive(back, 'back').value;
  return figures.positive(extent, field).value + other;
}

/** "by 5 mm", "up to the top face of Boss and 3 mm back" */
function describeExtent({ extent, field, back }: Extrusion, figures: Figures): string {
  const first = (() => {
    if (extent === 'through') return 'through all';
    if (isLength(extent)) {
      const size = `${figure(figures.positive(extent, field).value)} mm`;
      return field === 'depth' ? `${size} deep` : `by ${size}`;
    }
    if (extent.upTo === 'first' || extent.upTo === 'last') return `up to the ${extent.upTo} face`;
    return `up to ${describeFaces(extent.upTo, figures, `${field}.upTo`)}`;
  })();
  return back === undefined ? first : `${first} and ${figure(figures.positive(back, 'back').value)} mm back`;
}

/** "circle of 5 mm by 8 mm" */
export const describeExtrusion = (feature: Extrusion, figures: Figures) =>
  `${describeProfiles(feature.profiles, figures)} ${describeExtent(feature, figures)}`;

/** The sketch's area along its way, where nothing leans and the way is known. */
export function extrusionExpectation(
  feature: Extrusion,
  figures: Figures,
  change: Expectation['change'],
): Expectation {
  const way = travel(feature, figures);
  const known = way !== null && feature.taper === undefined;
  return { change, atMost: known ? profilesArea(feature.profiles, figures) * way : null };
}

function check({ extent, field, back, taper, direction }: Extrusion, figures: Figures): void {
  if (back !== undefined && direction === 'symmetric')
    throw figures.problem(
      'back',
      'a symmetric one goes the same way to both sides: leave one of the two out',
    );
  if (isLength(extent)) return;
  if (direction === 'symmetric' && typeof extent === 'object')
    throw figures.problem('direction', 'what goes up to a face goes one way');
  if (taper !== undefined) throw figures.problem('taper', `only sides of a given ${field} can lean`);
  if (back !== undefined) throw figures.problem('back', `goes with a given ${field} only`);
}

function extentLines(feature: Extrusion, scope: FeatureScope): string[] {
  const { extent, field, back } = feature;
  const { variable, figures, tip } = scope;
  if (extent === 'through') return [`${variable}.Type = "ThroughAll"`];
  if (isLength(extent)) {
    const lines = assign(variable, 'Length', figures.positive(extent, field));
    if (back === undefined) return lines;
    scope.use('twoLengths');
    return [
      ...lines,
      `two_lengths(${variable})`,
      ...assign(variable, 'Length2', figures.positive(back, 'back')),
    ];
  }
  if (tip === null) throw figures.problem(`${field}.upTo`, 'there is no solid yet that it could reach');
  if (extent.upTo === 'first') return [`${variable}.Type = "UpToFirst"`];
  if (extent.upTo === 'last') return [`${variable}.Type = "UpToLast"`];
  scope.use('onePlane');
  const faces = facesCall(extent.upTo, tip, scope, `${field}.upTo`);
  return [
    `${variable}.Type = "UpToFace"`,
    `${variable}.UpToFace = (${tip}, one_plane(${tip}.Shape, ${faces}))`,
  ];
}

/** Lines of a PartDesign::Pad or PartDesign::Pocket. */
export function extrusionLines(feature: Extrusion, scope: FeatureScope, type: 'Pad' | 'Pocket'): string[] {
  const { on, profiles, direction, taper, back } = feature;
  const { variable, figures } = scope;
  check(feature, figures);
  const lines = [
    ...sketchLines(scope, on, (sketch) => drawProfiles(profiles, figures, sketch)),
    ...featureLines(scope, `PartDesign::${type}`),
    `${variable}.Profile = ${sketchVariable(scope)}`,
    ...extentLines(feature, scope),
  ];
  if (taper !== undefined) {
    const lean = figures.lean(taper, 'taper');
    lines.push(...assign(variable, 'TaperAngle', lean));
    if (back !== undefined) lines.push(...assign(variable, 'TaperAngle2', lean));
  }
  if (direction === 'symmetric') {
    scope.use('symmetric');
    lines.push(`symmetric(${variable})`);
    // A pocket cuts against its sketch's normal unless it is reversed.
  } else if (alongNormal(on, direction) !== (type === 'Pad')) lines.push(`${variable}.Reversed = True`);
  return [...lines, ...endSketched(scope)];
}
