import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { Axis, Plane } from '../place.ts';
import { Profile } from '../profiles/registry.ts';
import { assign, quote } from '../python.ts';
import {
  describeProfiles,
  drawProfiles,
  endSketched,
  featureLines,
  sketchLines,
  sketchVariable,
} from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('revolution'),
  ...common,
  on: Plane,
  profiles: z.array(Profile).min(1).max(50),
  axis: Axis.describe('Lies in the plane'),
  angle: Expression.default(360).describe('degrees'),
});

/** Material added by turning a sketch about one of its axes: PartDesign::Revolution. */
export const revolution = defineFeature({
  kind: 'revolution',
  schema,
  describe: ({ profiles, axis, angle }, figures) =>
    `Turn ${describeProfiles(profiles, figures)} about the ${axis} axis by ${figure(figures.angle(angle, 'angle').value)} degrees`,
  expectation: () => ({ change: 'adds', atMost: null }),
  script: (feature, scope) => {
    const place = feature.on.plane.indexOf(feature.axis);
    if (place < 0) {
      throw scope.figures.problem(
        'axis',
        `the ${feature.axis} axis does not lie in the ${feature.on.plane} plane`,
      );
    }
    const sketch = sketchVariable(scope);
    return [
      ...sketchLines(scope, feature.on, (into) => drawProfiles(feature.profiles, scope.figures, into)),
      ...featureLines(scope, 'PartDesign::Revolution'),
      `${scope.variable}.Profile = ${sketch}`,
      `${scope.variable}.ReferenceAxis = (${sketch}, [${quote(place === 0 ? 'H_Axis' : 'V_Axis')}])`,
      ...assign(scope.variable, 'Angle', scope.figures.angle(feature.angle, 'angle')),
      ...endSketched(scope),
    ];
  },
});
