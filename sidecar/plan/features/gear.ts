import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import { drawToothSpace, toothSpace } from '../gear/tooth-space.ts';
import { Plane } from '../place.ts';
import { assign, quote } from '../python.ts';
import { alongNormal, endSketched, featureLines, hide, sketchLines, sketchVariable } from './sketched.ts';

const schema = z.strictObject({
  kind: z.literal('gear'),
  ...common,
  on: Plane.describe('Its axis goes through the origin of this plane'),
  module: Expression.describe('Pitch diameter by number of teeth, mm'),
  teeth: Expression,
  thickness: Expression.describe('mm'),
  pressureAngle: Expression.default(20).describe('degrees'),
  direction: z.enum(['positive', 'negative']).default('positive').describe('The way it grows from its plane'),
});

/** A spur gear of involute teeth after ISO 53: a disc and one tooth space, cut as often as there are teeth. */
export const gear = defineFeature({
  kind: 'gear',
  schema,
  describe: (feature, figures) => {
    const { module, teeth } = toothSpace(feature, figures);
    return `Spur gear of ${figure(teeth.value)} teeth, module ${figure(module.value)}, ${figure(figures.positive(feature.thickness, 'thickness').value)} mm thick`;
  },
  expectation: (feature, figures) => {
    const { tip } = toothSpace(feature, figures);
    const thickness = figures.positive(feature.thickness, 'thickness').value;
    return { change: 'adds', atMost: Math.PI * tip.value ** 2 * thickness };
  },
  script: (feature, scope) => {
    const { figures, variable, name, label } = scope;
    const space = toothSpace(feature, figures);
    const thickness = figures.positive(feature.thickness, 'thickness');
    const along = alongNormal(feature.on, feature.direction);
    const part = (word: string) => ({
      ...scope,
      variable: `${variable}_${word.toLowerCase()}`,
      name: `${name}${word}`,
      label: `${label} ${word.toLowerCase()}`,
    });
    const [disc, gap] = [part('Disc'), part('Space')];
    const [discSketch, gapSketch] = [sketchVariable(disc), sketchVariable(gap)];
    return [
      ...sketchLines(disc, feature.on, (sketch) => {
        const geometry = sketch.circle([0, 0], space.tip.value);
        sketch.coincident({ geometry, point: 3 }, { geometry: -1, point: 1 });
        sketch.dimension('tip_radius', 'Radius', [geometry], space.tip);
      }),
      ...featureLines(disc, 'PartDesign::Pad'),
      `${disc.variable}.Profile = ${discSketch}`,
      ...assign(disc.variable, 'Length', thickness),
      ...(along ? [] : [`${disc.variable}.Reversed = True`]),
      ...endSketched(disc),
      ...sketchLines(gap, feature.on, (sketch) => drawToothSpace(space, sketch)),
      ...featureLines(gap, 'PartDesign::Pocket'),
      `${gap.variable}.Profile = ${gapSketch}`,
      ...assign(gap.variable, 'Length', thickness),
      // A pocket cuts against its sketch's normal unless it is reversed.
      ...(along ? [`${gap.variable}.Reversed = True`] : []),
      ...endSketched({ ...gap, tip: disc.variable }),
      ...featureLines(scope, 'PartDesign::PolarPattern'),
      `${variable}.Originals = [${gap.variable}]`,
      `${variable}.Axis = (${gapSketch}, [${quote('N_Axis')}])`,
      `${variable}.Angle = 360`,
      ...assign(variable, 'Occurrences', space.teeth),
      // FreeCAD takes a pattern for part of a multi-transform until it has originals, and so not for the tip.
      `${scope.body}.Tip = ${variable}`,
      `settle(${variable})`,
      ...hide(gap.variable),
    ];
  },
});
