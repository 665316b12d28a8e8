import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { describeFaces, Faces, facesCall } from '../faces.ts';
import { common, defineFeature } from '../feature.ts';
import { Plane } from '../place.ts';
import { assign } from '../python.ts';
import { alongNormal, featureLines, hide, planeReference } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('draft'),
  ...common,
  faces: Faces.describe('Which faces lean'),
  angle: Expression.describe('From upright, degrees'),
  outward: z
    .boolean()
    .default(false)
    .describe('Wider instead of narrower along the axis normal to the plane'),
  neutral: Plane.default({ plane: 'XY', at: 0 }).describe(
    'Where they keep their place; what is across it leans',
  ),
});

/** Faces leaned by an angle about a plane that they cross, as moulds need it: PartDesign::Draft. */
export const draft = defineFeature({
  kind: 'draft',
  schema,
  describe: ({ faces, angle }, figures) =>
    `Lean ${describeFaces(faces, figures, 'faces')} by ${figure(figures.angle(angle, 'angle', 45).value)} degrees`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ faces, angle, outward, neutral }, scope) => {
    const { variable, tip, figures } = scope;
    if (tip === null) throw figures.problem('faces', 'there is no solid yet whose faces could lean');
    scope.use('settle');
    const plane = planeReference(scope, neutral, 'Neutral');
    return [
      ...plane.lines,
      ...featureLines(scope, 'PartDesign::Draft'),
      `${variable}.Base = (${tip}, ${facesCall(faces, tip, scope, 'faces')})`,
      `${variable}.NeutralPlane = (${plane.reference}, [""])`,
      // FreeCAD places the plane by where the solid was before: this tells it in time.
      `${variable}.setExpression("Placement", ${tip}.Name + ".Placement")`,
      ...assign(variable, 'Angle', figures.angle(angle, 'angle', 45)),
      // It narrows along the plane's normal, which for the XZ plane is -Y.
      ...(outward === alongNormal(neutral, 'positive') ? [`${variable}.Reversed = True`] : []),
      `settle(${variable})`,
      ...hide(tip),
    ];
  },
});
