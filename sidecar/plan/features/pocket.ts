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
  kind: z.literal('pocket'),
  ...common,
  on: Plane,
  profiles: z.array(Profile).min(1).max(50),
  depth: z.union([z.literal('through'), Expression]).describe('mm, or "through"'),
  direction: Direction.default('negative'),
});

/** Material removed by moving a sketch along its normal: PartDesign::Pocket. */
export const pocket = defineFeature({
  kind: 'pocket',
  schema,
  describe: ({ profiles, depth }, figures) =>
    `Cut ${describeProfiles(profiles, figures)} ` +
    (depth === 'through' ? 'through all' : `${figure(figures.positive(depth, 'depth').value)} mm deep`),
  expectation: ({ profiles, depth }, figures) => ({
    change: 'removes',
    atMost:
      depth === 'through' ? null : profilesArea(profiles, figures) * figures.positive(depth, 'depth').value,
  }),
  script: (feature, scope) => {
    const { on, profiles, depth, direction } = feature;
    const lines = [
      ...sketchLines(scope, on, (sketch) => drawProfiles(profiles, scope.figures, sketch)),
      ...featureLines(scope, 'PartDesign::Pocket'),
      `${scope.variable}.Profile = ${sketchVariable(scope)}`,
      ...(depth === 'through'
        ? [`${scope.variable}.Type = "ThroughAll"`]
        : assign(scope.variable, 'Length', scope.figures.positive(depth, 'depth'))),
    ];
    if (direction === 'symmetric') {
      scope.use('symmetric');
      lines.push(`symmetric(${scope.variable})`);
      // A pocket cuts against its sketch's normal unless it is reversed.
    } else if (alongNormal(on, direction)) lines.push(`${scope.variable}.Reversed = True`);
    return [...lines, ...endSketched(scope)];
  },
});
