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
  kind: z.literal('helix'),
  ...common,
  on: Plane,
  profile: Profile.describe('Beside the axis'),
  axis: Axis.describe('Lies in the plane'),
  pitch: Expression.describe('Rise for each turn, mm; more than the profile is high'),
  height: Expression.describe('mm'),
  leftHanded: z.boolean().default(false),
  operation: z.enum(['add', 'remove']).default('add'),
});

/** A profile wound round an axis, as springs and threads are: PartDesign::AdditiveHelix or SubtractiveHelix. */
export const helix = defineFeature({
  kind: 'helix',
  schema,
  describe: ({ profile, axis, pitch, height, operation }, figures) =>
    `${operation === 'add' ? 'Wind' : 'Cut'} ${describeProfiles([profile], figures)} round the ${axis} axis, pitch ` +
    `${figure(figures.positive(pitch, 'pitch').value)} mm, ${figure(figures.positive(height, 'height').value)} mm high`,
  expectation: ({ operation }) => ({ change: operation === 'add' ? 'adds' : 'removes', atMost: null }),
  script: (feature, scope) => {
    const { figures, variable } = scope;
    const place = feature.on.plane.indexOf(feature.axis);
    if (place < 0) {
      throw figures.problem('axis', `the ${feature.axis} axis does not lie in the ${feature.on.plane} plane`);
    }
    const sketch = sketchVariable(scope);
    return [
      ...sketchLines(scope, feature.on, (into) => drawProfiles([feature.profile], figures, into)),
      ...featureLines(scope, `PartDesign::${feature.operation === 'add' ? 'Additive' : 'Subtractive'}Helix`),
      `${variable}.Profile = ${sketch}`,
      `${variable}.ReferenceAxis = (${sketch}, [${quote(place === 0 ? 'H_Axis' : 'V_Axis')}])`,
      `${variable}.Mode = "pitch-height-angle"`,
      ...assign(variable, 'Pitch', figures.positive(feature.pitch, 'pitch')),
      ...assign(variable, 'Height', figures.positive(feature.height, 'height')),
      ...(feature.leftHanded ? [`${variable}.LeftHanded = True`] : []),
      ...endSketched(scope),
    ];
  },
});
