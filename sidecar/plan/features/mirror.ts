import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { quote } from '../python.ts';
import { copyLines, Originals } from './copied.ts';
import { across, datumLines, PLANE_TURN } from './datum.ts';

const schema = z.strictObject({
  kind: z.literal('mirror'),
  ...common,
  features: Originals,
  plane: z.enum(['XY', 'XZ', 'YZ']),
  at: Expression.optional().describe(
    'Where the plane stands on the axis across it, mm; at the origin where left out',
  ),
});

/** Features mirrored at a plane, the originals kept: PartDesign::Mirrored. */
export const mirror = defineFeature({
  kind: 'mirror',
  schema,
  describe: ({ features, plane, at }, figures) =>
    `Mirror ${features.join(', ')} at the ${plane} plane${at === undefined ? '' : ` moved by ${figure(figures.length(at, 'at').value)} mm`}`,
  expectation: () => ({ change: 'either', atMost: null }),
  script: ({ features, plane, at }, scope) => {
    const { variable } = scope;
    const datum =
      at === undefined
        ? []
        : datumLines(
            scope,
            'PartDesign::Plane',
            'Plane',
            across(plane, scope.figures.length(at, 'at')),
            PLANE_TURN[plane],
          );
    const mirror =
      at === undefined ? `origin(${scope.body}, ${quote(`${plane}_Plane`)})` : `${variable}_plane`;
    return [
      ...datum,
      ...copyLines(scope, features, [
        { type: 'PartDesign::Mirrored', lines: (into) => [`${into}.MirrorPlane = (${mirror}, [""])`] },
      ]),
    ];
  },
});
