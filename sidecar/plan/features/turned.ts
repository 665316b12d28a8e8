import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, type FeatureScope } from '../feature.ts';
import type { Figures } from '../figures.ts';
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

/** Fields of a feature that turns a sketch about one of its axes. */
export const turned = {
  ...common,
  on: Plane,
  profiles: z.array(Profile).min(1).max(50),
  axis: Axis.describe('Lies in the plane'),
  angle: Expression.default(360).describe('degrees'),
};
const Turned = z.object(turned);
type Turned = z.infer<typeof Turned>;

/** "circle of 5 mm about the Z axis by 360 degrees" */
export function describeTurned({ profiles, axis, angle }: Turned, figures: Figures): string {
  return `${describeProfiles(profiles, figures)} about the ${axis} axis by ${figure(figures.angle(angle, 'angle').value)} degrees`;
}

/** Lines of a PartDesign::Revolution or PartDesign::Groove. */
export function turnedLines(feature: Turned, scope: FeatureScope, type: string): string[] {
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
    ...featureLines(scope, type),
    `${scope.variable}.Profile = ${sketch}`,
    `${scope.variable}.ReferenceAxis = (${sketch}, [${quote(place === 0 ? 'H_Axis' : 'V_Axis')}])`,
    ...assign(scope.variable, 'Angle', scope.figures.angle(feature.angle, 'angle')),
    ...endSketched(scope),
  ];
}
