import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { describeFaces, Faces, facesCall } from '../faces.ts';
import { common, defineFeature } from '../feature.ts';
import { assign } from '../python.ts';
import { featureLines, hide } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('shell'),
  ...common,
  open: Faces.describe('The faces that are left open'),
  thickness: Expression.describe('Of the walls, mm'),
  outward: z.boolean().default(false).describe('Walls outside of the solid as it was, instead of inside'),
});

/** A solid hollowed out to walls of one thickness: PartDesign::Thickness. */
export const shell = defineFeature({
  kind: 'shell',
  schema,
  describe: ({ open, thickness, outward }, figures) =>
    `Hollow it out to walls of ${figure(figures.positive(thickness, 'thickness').value)} mm${outward ? ' on the outside' : ''}, open at ${describeFaces(open, figures, 'open')}`,
  expectation: ({ outward }) => ({ change: outward ? 'either' : 'removes', atMost: null }),
  script: ({ open, thickness, outward }, scope) => {
    const { variable, tip, figures } = scope;
    if (tip === null) throw figures.problem('open', 'there is no solid yet that could be hollowed out');
    scope.use('settle');
    return [
      ...featureLines(scope, 'PartDesign::Thickness'),
      `${variable}.Base = (${tip}, ${facesCall(open, tip, scope, 'open')})`,
      ...assign(variable, 'Value', figures.positive(thickness, 'thickness')),
      // FreeCAD calls inward reversed; sharp outer corners where the walls go outward.
      ...(outward
        ? [`${variable}.Join = "Intersection"`, `${variable}.Reversed = False`]
        : [`${variable}.Reversed = True`]),
      `settle(${variable})`,
      ...hide(tip),
    ];
  },
});
