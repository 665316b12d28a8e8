import { z } from 'zod';
import { common, defineFeature } from '../feature.ts';
import { drawPath, Path } from '../path.ts';
import { Plane } from '../place.ts';
import { Profile } from '../profiles/registry.ts';
import { quote } from '../python.ts';
import {
  describeProfiles,
  drawProfiles,
  endSketched,
  featureLines,
  sketchLines,
  sketchVariable,
} from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('sweep'),
  ...common,
  on: Plane.describe('Across the beginning of the path'),
  profiles: z.array(Profile).min(1).max(2).describe('A closed loop; a second one inside makes a tube'),
  path: Path,
  operation: z.enum(['add', 'remove']).default('add'),
});

/** A profile moved along a path: PartDesign::AdditivePipe or SubtractivePipe. */
export const sweep = defineFeature({
  kind: 'sweep',
  schema,
  describe: ({ profiles, path, operation }, figures) =>
    `${operation === 'add' ? 'Sweep' : 'Cut away'} ${describeProfiles(profiles, figures)} along a path of ${path.points.length} points`,
  expectation: ({ operation }) => ({ change: operation === 'add' ? 'adds' : 'removes', atMost: null }),
  script: ({ on, profiles, path, operation }, scope) => {
    let edges = 0;
    const pathLines = sketchLines(
      scope,
      path.on,
      (sketch) => {
        edges = drawPath(path, scope.figures, sketch);
      },
      'Path',
    );
    const spine = Array.from({ length: edges }, (_, index) => quote(`Edge${index + 1}`)).join(', ');
    return [
      ...pathLines,
      ...sketchLines(scope, on, (sketch) => drawProfiles(profiles, scope.figures, sketch)),
      ...featureLines(scope, `PartDesign::${operation === 'add' ? 'Additive' : 'Subtractive'}Pipe`),
      `${scope.variable}.Profile = ${sketchVariable(scope)}`,
      `${scope.variable}.Spine = (${sketchVariable(scope, 'Path')}, [${spine}])`,
      ...endSketched(scope, ['Path', 'Sketch']),
    ];
  },
});
