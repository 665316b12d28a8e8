import { z } from 'zod';
import { Expression, figure } from '../expression.ts';
import { common, defineFeature } from '../feature.ts';
import type { Figures } from '../figures.ts';
import { Plane, Point } from '../place.ts';
import { assign } from '../python.ts';
import type { Sketch } from '../sketch.ts';
import { Fit, headFor, headLines, headVolume, holeDiameter } from './hole-size.ts';
import { describeThread, threadDepth, threadLines } from './hole-thread.ts';
import { alongNormal, endSketched, featureLines, sketchLines, sketchVariable } from './sketched.ts';

const schema = z
  .strictObject({
    kind: z.literal('hole'),
    ...common,
    on: Plane.describe('The face that it is drilled into'),
    points: z.array(Point).min(1).max(200).describe('Centres'),
    diameter: Expression.optional().describe('mm; left out: what the standard has for the thread'),
    thread: z.string().max(20).optional().describe('The screw that it is for: "M6", "M8x1", "1/4-20 UNC"'),
    fit: Fit.optional().describe('How the screw passes; normal where left out'),
    tapped: z.boolean().default(false).describe('Threaded itself, and so drilled to the size for the tap'),
    threadDepth: Expression.optional().describe('mm; left out: as deep as the hole'),
    modelled: z
      .boolean()
      .default(false)
      .describe('The thread is cut into the solid, which takes seconds for each turn; else it is only noted'),
    leftHanded: z.boolean().default(false),
    depth: z
      .union([z.literal('through'), Expression])
      .describe('mm to the end of the full diameter, or "through"'),
    direction: z.enum(['positive', 'negative']).default('negative').describe('The way the drill goes'),
    counterbore: z
      .union([z.literal('ISO 4762'), z.strictObject({ diameter: Expression, depth: Expression })])
      .optional()
      .describe('"ISO 4762": for the socket head of the thread\'s screw'),
    countersink: z
      .union([z.literal('ISO 10642'), z.strictObject({ diameter: Expression, angle: Expression })])
      .optional()
      .describe('"ISO 10642": for the countersunk head of the thread\'s screw'),
    bottom: z.enum(['flat', 'cone']).default('flat').describe('End of a blind hole; a cone has 118 degrees'),
  })
  .refine((hole) => hole.diameter !== undefined || hole.thread !== undefined, {
    message: 'a hole needs a diameter, or a thread whose standard has one',
    path: ['diameter'],
  })
  .refine((hole) => hole.thread !== undefined || (!hole.tapped && hole.fit === undefined), {
    message: 'which thread?',
    path: ['thread'],
  })
  .refine((hole) => !(hole.tapped && hole.fit !== undefined), {
    message: 'a hole is tapped, or lets the screw pass with a fit, not both',
    path: ['fit'],
  })
  .refine((hole) => hole.tapped || !(hole.modelled || hole.leftHanded || hole.threadDepth !== undefined), {
    message: 'only a tapped hole has a thread of its own',
    path: ['tapped'],
  })
  .refine((hole) => !(hole.counterbore && hole.countersink), {
    message: 'a hole has a counterbore or a countersink, not both',
    path: ['countersink'],
  });
export type Hole = z.infer<typeof schema>;

const DRILL_POINT = 118;

function drawCentres(hole: Hole, figures: Figures, sketch: Sketch): void {
  const { diameter } = holeDiameter(hole, figures);
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
    const head = headFor(feature, figures);
    const cut = head ? `, ${head.word} ${figure(head.diameter.value)} mm${head.source}` : '';
    const { diameter, source } = holeDiameter(feature, figures);
    return `Drill ${count} of ${figure(diameter.value)} mm${source}, ${how}${cut}${describeThread(feature, figures)}`;
  },
  expectation: (feature, figures) => {
    if (feature.depth === 'through' || feature.modelled) return { change: 'removes', atMost: null };
    const radius = holeDiameter(feature, figures).diameter.value / 2;
    const depth = figures.positive(feature.depth, 'depth').value;
    const tip = feature.bottom === 'cone' ? radius / Math.tan((DRILL_POINT * Math.PI) / 360) : 0;
    const each = Math.PI * radius ** 2 * (depth + tip / 3) + headVolume(feature, figures);
    return { change: 'removes', atMost: each * feature.points.length };
  },
  script: (feature, scope) => {
    const { figures, variable } = scope;
    const depth = feature.depth === 'through' ? null : figures.positive(feature.depth, 'depth');
    const deep = threadDepth(feature, depth, figures);
    return [
      ...sketchLines(scope, feature.on, (sketch) => drawCentres(feature, figures, sketch)),
      ...featureLines(scope, 'PartDesign::Hole'),
      `${variable}.Profile = ${sketchVariable(scope)}`,
      ...(depth === null
        ? [`${variable}.DepthType = "ThroughAll"`]
        : [
            `${variable}.DepthType = "Dimension"`,
            ...assign(variable, 'Depth', depth),
            `${variable}.DrillPoint = ${feature.bottom === 'cone' ? '"Angled"' : '"Flat"'}`,
          ]),
      ...threadLines(feature, deep, scope),
      ...headLines(feature, scope),
      // A hole goes against its sketch's normal unless it is reversed.
      ...(alongNormal(feature.on, feature.direction) ? [`${variable}.Reversed = True`] : []),
      ...endSketched(scope),
    ];
  },
});
