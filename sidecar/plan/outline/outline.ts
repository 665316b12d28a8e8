import { z } from 'zod';
import { MaterialName } from '../standards/materials.ts';
import { OutlineFeature } from './feature.ts';
import { MassAsked } from './mass.ts';
import { Size, Words } from './size.ts';
import { AxisName, Way } from './way.ts';

/** The solid that the part begins with, by the name that people give it. */
export const Base = z.strictObject({
  noun: z.string().max(40).describe('One of the nouns: plate, box, cylinder, tube, ...'),
  words: Words,
  sizes: z.record(z.string(), Size).describe('By name: length, thickness, outer_diameter, ...'),
  standard: z
    .string()
    .max(20)
    .optional()
    .describe('A screw that a standard part is for, such as "M8" of a washer'),
  way: Way.optional().describe('Of a profile that is told corner by corner'),
  axis: AxisName.optional().describe('That a profile is turned about'),
});
export type Base = z.infer<typeof Base>;

/**
 * The upper level of the plan language: what a planner writes, be it the built-in reader or a model. Nouns as people say
 * them, sizes as written, places by name, in building order. `lower` turns it into a Plan.
 */
export const Outline = z.strictObject({
  title: z.string().min(1).max(200),
  base: Base,
  features: z.array(OutlineFeature).max(50),
  material: MaterialName.optional().describe('For its mass'),
  masses: z.array(MassAsked).max(10).optional().describe('What it may weigh'),
  gone: z
    .array(z.string())
    .max(1000)
    .optional()
    .describe('Names that features had which were taken away since: what stays keeps its own'),
  assumptions: z.array(z.string().max(300)).max(50),
});
export type Outline = z.infer<typeof Outline>;
