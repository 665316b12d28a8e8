import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { Direction, Plane } from '../place.ts';
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

const schema = z.strictObject({
  kind: z.literal('pad'),
  ...common,
  on: Plane,
  profiles: z.array(Profile).min(1).max(50).describe('Closed loops; one inside another is a hole'),
  length: Expression.describe('mm'),
  direction: Direction.default('positive'),
  taper: Expression.optional().describe(
    'Degrees by which the sides lean outward; negative leans them inward',
  ),
});

/** Material added by moving a sketch along its normal: PartDesign::Pad. */
export const pad = defineFeature({
  kind: 'pad',
  schema,
  describe: ({ profiles, length }, figures) =>
    `Pad ${describeProfiles(profiles, figures)} by ${figure(figures.positive(length, 'length').value)} mm`,
  expectation: ({ profiles, length, taper }, figures) => ({
    change: 'adds',
    atMost:
      taper !== undefined ? null : profilesArea(profiles, figures) * figures.positive(length, 'length').value,
  }),
  script: (feature, scope) => {
    const { on, profiles, direction } = feature;
    const lines = [
      ...sketchLines(scope, on, (sketch) => drawProfiles(profiles, scope.figures, sketch)),
      ...featureLines(scope, 'PartDesign::Pad'),
      `${scope.variable}.Profile = ${sketchVariable(scope)}`,
      ...assign(scope.variable, 'Length', scope.figures.positive(feature.length, 'length')),
    ];
    if (feature.taper !== undefined) {
      lines.push(...assign(scope.variable, 'TaperAngle', scope.figures.lean(feature.taper, 'taper')));
    }
    if (direction === 'symmetric') {
      scope.use('symmetric');
      lines.push(`symmetric(${scope.variable})`);
    } else if (!alongNormal(on, direction)) lines.push(`${scope.variable}.Reversed = True`);
    return [...lines, ...endSketched(scope)];
  },
});
