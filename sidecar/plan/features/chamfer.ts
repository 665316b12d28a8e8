import { z } from 'zod';
import { describeEdges, Edges } from '../edges.ts';
import { Expression, figure } from '../expression.ts';
import { Faces, facesCall } from '../faces.ts';
import { common, defineFeature, type FeatureScope } from '../feature.ts';
import type { Figures } from '../figures.ts';
import { assign } from '../python.ts';
import { dressUp } from './edged.ts';

const schema = z
  .strictObject({
    kind: z.literal('chamfer'),
    ...common,
    edges: Edges,
    size: Expression.describe('On both faces (45 degrees) unless size2 or angle is given, mm'),
    size2: Expression.optional().describe('On the other faces, mm'),
    angle: Expression.optional().describe('Between the faces of size and the bevel, degrees'),
    sizeOn: Faces.optional().describe('With size2 or angle: the faces on which size is measured'),
  })
  .refine(({ size2, angle }) => size2 === undefined || angle === undefined, {
    message: 'a chamfer has a second size or an angle, not both',
    path: ['angle'],
  })
  .refine(
    ({ size2, angle, sizeOn }) => (sizeOn === undefined) === (size2 === undefined && angle === undefined),
    {
      message:
        'a chamfer of two sizes, or of a size and an angle, needs the faces on which size is measured; others do not',
      path: ['sizeOn'],
    },
  );
type Chamfer = z.infer<typeof schema>;

function describeSize({ size, size2, angle }: Chamfer, figures: Figures): string {
  const first = `${figure(figures.positive(size, 'size').value)} mm`;
  if (size2 !== undefined) return `${first} x ${figure(figures.positive(size2, 'size2').value)} mm`;
  if (angle !== undefined) return `${first} at ${figure(figures.angle(angle, 'angle', 89).value)} degrees`;
  return first;
}

function sizeLines(chamfer: Chamfer, scope: FeatureScope): string[] {
  const { size, size2, angle, sizeOn } = chamfer;
  const { figures, variable, tip } = scope;
  const lines = assign(variable, 'Size', figures.positive(size, 'size'));
  if (sizeOn === undefined || tip === null) return lines;
  if (size2 !== undefined) {
    lines.push(`${variable}.ChamferType = "Two distances"`);
    lines.push(...assign(variable, 'Size2', figures.positive(size2, 'size2')));
  } else if (angle !== undefined) {
    lines.push(`${variable}.ChamferType = "Distance and Angle"`);
    lines.push(...assign(variable, 'Angle', figures.angle(angle, 'angle', 89)));
  }
  scope.use('measuredOnOther');
  const faces = facesCall(sizeOn, tip, scope, 'sizeOn');
  return [
    ...lines,
    `${variable}.FlipDirection = measured_on_other(${tip}.Shape, ${variable}.Base[1], ${faces})`,
  ];
}

/** Bevelled edges: PartDesign::Chamfer. */
export const chamfer = defineFeature({
  kind: 'chamfer',
  schema,
  describe: (feature, figures) =>
    `Chamfer ${describeEdges(feature.edges, figures)} by ${describeSize(feature, figures)}`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: (feature, scope) => dressUp(scope, 'PartDesign::Chamfer', feature.edges, sizeLines(feature, scope)),
});
