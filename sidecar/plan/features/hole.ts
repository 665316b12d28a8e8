import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature, type FeatureScope } from '../feature.ts';
import type { Figure, Figures } from '../figures.ts';
import { Plane, Point } from '../place.ts';
import { assign } from '../python.ts';
import type { Sketch } from '../sketch.ts';
import { alongNormal, endSketched, featureLines, sketchLines, sketchVariable } from './sketched.ts';

const schema = z
  .strictObject({
    kind: z.literal('hole'),
    ...common,
    on: Plane.describe('The face that it is drilled into'),
    points: z.array(Point).min(1).max(200).describe('Centres'),
    diameter: Expression.describe('mm'),
    depth: z
      .union([z.literal('through'), Expression])
      .describe('mm to the end of the full diameter, or "through"'),
    direction: z.enum(['positive', 'negative']).default('negative').describe('The way the drill goes'),
    counterbore: z.strictObject({ diameter: Expression, depth: Expression }).optional(),
    countersink: z.strictObject({ diameter: Expression, angle: Expression }).optional(),
    bottom: z.enum(['flat', 'cone']).default('flat').describe('End of a blind hole; a cone has 118 degrees'),
  })
  .refine((hole) => !(hole.counterbore && hole.countersink), {
    message: 'a hole has a counterbore or a countersink, not both',
    path: ['countersink'],
  });
type Hole = z.infer<typeof schema>;

const DRILL_POINT = 118;

function drawCentres(hole: Hole, figures: Figures, sketch: Sketch): void {
  const diameter = figures.positive(hole.diameter, 'diameter');
  let first: number | null = null;
  hole.points.forEach(([u, v], index) => {
    const at = [figures.length(u, 'points'), figures.length(v, 'points')] as const;
    const geometry = sketch.circle([at[0].value, at[1].value], diameter.value / 2);
    sketch.locate({ geometry, point: 3 }, at, `hole_${index + 1}`);
    if (first === null) {
      first = geometry;
      sketch.dimension('diameter', 'Diameter', [geometry], diameter);
    } else sketch.constrain('Equal', first, geometry);
  });
}

/** A head's diameter: wider than the hole. */
function headDiameter(expression: Expression, hole: Hole, figures: Figures, field: string): Figure {
  const head = figures.positive(expression, field);
  const diameter = figures.positive(hole.diameter, 'diameter');
  if (head.value <= diameter.value) {
    throw figures.problem(
      field,
      `must be wider than the hole of ${figure(diameter.value)} mm, not ${figure(head.value)}`,
    );
  }
  return head;
}

function head(hole: Hole, scope: FeatureScope): string[] {
  const { figures, variable } = scope;
  if (hole.counterbore) {
    return [
      `${variable}.HoleCutType = "Counterbore"`,
      `${variable}.HoleCutCustomValues = True`,
      ...assign(
        variable,
        'HoleCutDiameter',
        headDiameter(hole.counterbore.diameter, hole, figures, 'counterbore.diameter'),
      ),
      ...assign(variable, 'HoleCutDepth', figures.positive(hole.counterbore.depth, 'counterbore.depth')),
    ];
  }
  if (hole.countersink) {
    return [
      `${variable}.HoleCutType = "Countersink"`,
      `${variable}.HoleCutCustomValues = True`,
      ...assign(
        variable,
        'HoleCutDiameter',
        headDiameter(hole.countersink.diameter, hole, figures, 'countersink.diameter'),
      ),
      ...assign(
        variable,
        'HoleCutCountersinkAngle',
        figures.angle(hole.countersink.angle, 'countersink.angle', 179),
      ),
    ];
  }
  return [];
}

function headVolume(hole: Hole, figures: Figures): number {
  const radius = figures.positive(hole.diameter, 'diameter').value / 2;
  if (hole.counterbore) {
    const outer = headDiameter(hole.counterbore.diameter, hole, figures, 'counterbore.diameter').value / 2;
    return (
      Math.PI *
      (outer ** 2 - radius ** 2) *
      figures.positive(hole.counterbore.depth, 'counterbore.depth').value
    );
  }
  if (hole.countersink) {
    const outer = headDiameter(hole.countersink.diameter, hole, figures, 'countersink.diameter').value / 2;
    const half = figures.angle(hole.countersink.angle, 'countersink.angle', 179).value / 2;
    return (Math.PI * outer ** 3) / (3 * Math.tan((half * Math.PI) / 180));
  }
  return 0;
}

/** One or more like holes drilled into a face: PartDesign::Hole. */
export const hole = defineFeature({
  kind: 'hole',
  schema,
  describe: (feature, figures) => {
    const count = feature.points.length === 1 ? 'a hole' : `${feature.points.length} holes`;
    const how =
      feature.depth === 'through'
        ? 'through'
        : `${figure(figures.positive(feature.depth, 'depth').value)} mm deep`;
    const cut = feature.counterbore
      ? `, counterbored ${figure(figures.positive(feature.counterbore.diameter, 'counterbore.diameter').value)} mm`
      : feature.countersink
        ? `, countersunk ${figure(figures.positive(feature.countersink.diameter, 'countersink.diameter').value)} mm`
        : '';
    return `Drill ${count} of ${figure(figures.positive(feature.diameter, 'diameter').value)} mm, ${how}${cut}`;
  },
  expectation: (feature, figures) => {
    if (feature.depth === 'through') return { change: 'removes', atMost: null };
    const radius = figures.positive(feature.diameter, 'diameter').value / 2;
    const depth = figures.positive(feature.depth, 'depth').value;
    const tip = feature.bottom === 'cone' ? radius / Math.tan((DRILL_POINT * Math.PI) / 360) : 0;
    const each = Math.PI * radius ** 2 * (depth + tip / 3) + headVolume(feature, figures);
    return { change: 'removes', atMost: each * feature.points.length };
  },
  script: (feature, scope) => {
    const { figures, variable } = scope;
    return [
      ...sketchLines(scope, feature.on, (sketch) => drawCentres(feature, figures, sketch)),
      ...featureLines(scope, 'PartDesign::Hole'),
      `${variable}.Profile = ${sketchVariable(scope)}`,
      ...assign(variable, 'Diameter', figures.positive(feature.diameter, 'diameter')),
      ...(feature.depth === 'through'
        ? [`${variable}.DepthType = "ThroughAll"`]
        : [
            `${variable}.DepthType = "Dimension"`,
            ...assign(variable, 'Depth', figures.positive(feature.depth, 'depth')),
            `${variable}.DrillPoint = ${feature.bottom === 'cone' ? '"Angled"' : '"Flat"'}`,
          ]),
      ...head(feature, scope),
      // A hole goes against its sketch's normal unless it is reversed.
      ...(alongNormal(feature.on, feature.direction) ? [`${variable}.Reversed = True`] : []),
      ...endSketched(scope),
    ];
  },
});
