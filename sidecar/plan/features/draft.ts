import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { assign } from '../python.ts';
import { OUTWARD, Side } from '../sides.ts';
import { featureLines, hide } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('draft'),
  ...common,
  faces: z.union([z.literal('upright'), z.array(Side).min(1).max(6)]).describe('Which faces lean'),
  angle: Expression.describe('From upright, degrees'),
  outward: z.boolean().default(false).describe('Wider with height instead of narrower'),
});

/** Upright faces leaned by an angle about the XY plane, as moulds need it: PartDesign::Draft. */
export const draft = defineFeature({
  kind: 'draft',
  schema,
  describe: ({ faces, angle }, figures) =>
    `Lean ${faces === 'upright' ? 'the upright faces' : `the ${faces.join(', ')} face`} by ${figure(figures.angle(angle, 'angle', 45).value)} degrees`,
  expectation: ({ outward }) => ({ change: outward ? 'adds' : 'removes', atMost: null }),
  script: ({ faces, angle, outward }, scope) => {
    const { variable, tip, figures, body } = scope;
    if (tip === null) throw figures.problem('faces', 'there is no solid yet whose faces could lean');
    scope.use('origin');
    scope.use('settle');
    scope.use(faces === 'upright' ? 'uprightFaces' : 'outermostFaces');
    const chosen =
      faces === 'upright'
        ? `upright_faces(${tip}.Shape)`
        : `outermost_faces(${tip}.Shape, [${faces.map((side) => OUTWARD[side]).join(', ')}])`;
    return [
      ...featureLines(scope, 'PartDesign::Draft'),
      `${variable}.Base = (${tip}, ${chosen})`,
      `${variable}.NeutralPlane = (origin(${body}, "XY_Plane"), [""])`,
      ...assign(variable, 'Angle', figures.angle(angle, 'angle', 45)),
      ...(outward ? [`${variable}.Reversed = True`] : []),
      `settle(${variable})`,
      ...hide(tip),
    ];
  },
});
