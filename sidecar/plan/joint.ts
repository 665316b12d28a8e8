import { z } from 'zod';
import { EdgeSelection, EdgeWord, edgesCall } from './edges.ts';
import { Expression } from './expression.ts';
import { FaceSelection, FaceWord, facesCall } from './faces.ts';
import type { DocumentScope } from './feature.ts';
import type { Figure } from './figures.ts';
import { Name } from './place.ts';
import { formula, number, quote, variable as snake } from './python.ts';

/** Where a joint holds a component. */
const Connector = z.strictObject({
  of: Name.describe('A member: a body, or a link to one'),
  face: z
    .union([FaceWord, FaceSelection])
    .optional()
    .describe('Flat: its middle and normal; round: its middle and axis. As on the body drawn at the origin'),
  edge: z
    .union([EdgeWord, EdgeSelection])
    .optional()
    .describe('Round: its centre and axis. Neither face nor edge: its origin and Z axis'),
});
type Connector = z.infer<typeof Connector>;

/** FreeCAD's joints, with what two figures they take. */
const KINDS = {
  fixed: { type: 'Fixed', offset: true, angle: true },
  revolute: { type: 'Revolute', offset: true, angle: false },
  cylindrical: { type: 'Cylindrical', offset: false, angle: false },
  slider: { type: 'Slider', offset: false, angle: true },
  ball: { type: 'Ball', offset: false, angle: false },
  parallel: { type: 'Parallel', offset: false, angle: false },
  perpendicular: { type: 'Perpendicular', offset: false, angle: false },
  distance: { type: 'Distance', offset: true, angle: false },
} as const;
type Kind = keyof typeof KINDS;

/** What holds two components together: the second goes to the first, whichever way round it lies nearer. */
export const Joint = z.strictObject({
  name: Name,
  type: z.enum(Object.keys(KINDS) as [Kind, ...Kind[]]),
  first: Connector,
  second: Connector,
  offset: Expression.optional().describe(
    'mm by which the second stands out of the first (fixed, revolute); between the two (distance)',
  ),
  angle: Expression.optional().describe(
    'Degrees by which the second is turned further than it was put (fixed, slider)',
  ),
});
export type Joint = z.infer<typeof Joint>;

function connector(
  { of, face, edge }: Connector,
  members: readonly string[],
  scope: DocumentScope,
  field: string,
) {
  const { figures } = scope;
  if (!members.includes(of)) throw figures.problem(`${field}.of`, `"${of}" is no member of the assembly`);
  if (face !== undefined && edge !== undefined) {
    throw figures.problem(field, 'a joint holds a face or an edge, not both');
  }
  const component = scope.thing(of, `${field}.of`, 'component');
  const choosing = { ...scope, earlier: scope.object };
  const tip = `shape_tip(${component})`;
  const names =
    face !== undefined
      ? facesCall(face, tip, choosing, `${field}.face`)
      : edge !== undefined
        ? edgesCall(edge, tip, choosing, `${field}.edge`)
        : '[""]';
  return `(${component}, ${names})`;
}

/** A figure of a joint as Python: its value, and the formula that binds it. */
function figureTuple({ value, formula: bound }: Figure): string {
  return `(${number(value)}, ${bound === null ? 'None' : formula(bound)})`;
}

/** The lines that make a joint in the assembly that the scope's variable holds. */
export function jointLines(
  joint: Joint,
  index: number,
  members: readonly string[],
  scope: DocumentScope,
): string[] {
  const { figures, variable } = scope;
  const field = `joints[${index}]`;
  const kind = KINDS[joint.type];
  for (const name of ['offset', 'angle'] as const) {
    if (joint[name] !== undefined && !kind[name]) {
      throw figures.problem(`${field}.${name}`, `a ${joint.type} joint leaves that free`);
    }
  }
  if (joint.first.of === joint.second.of) {
    throw figures.problem(`${field}.second.of`, 'a joint holds two different members together');
  }
  const { offset, angle } = joint;
  const own = `${variable}_${snake(joint.name)}`;
  const call = [
    own,
    variable,
    'starts',
    quote(kind.type),
    connector(joint.first, members, scope, `${field}.first`),
    connector(joint.second, members, scope, `${field}.second`),
    ...(offset === undefined ? [] : [`offset=${figureTuple(figures.length(offset, `${field}.offset`))}`]),
    ...(angle === undefined ? [] : [`angle=${figureTuple(figures.turn(angle, `${field}.angle`))}`]),
  ];
  return [
    `${own} = ${variable}_joints.newObject("App::FeaturePython", ${quote(scope.name + joint.name)})`,
    `${own}.Label = ${quote(joint.name)}`,
    `join(${call.join(', ')})`,
  ];
}
